package org.dateline.language;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The line before the text of a news report that tells where, when and by whom it was written:
 * "WASHINGTON, March 12 (Agency) --".
 */
public final class Dateline {

  private static final Pattern FORM =
      Pattern.compile(
          "(?:\\A|\\n)\\s*\\p{Lu}{3}[\\p{Lu} .'-]*(?:,[^\\n(]{1,40})?\\s*(?:\\([^)\\n]{2,30}\\))?"
              + "\\s*(?:--|[-–—_])\\s");

  /** How far down a body it may stand, in characters. */
  private static final int FARTHEST = 400;

  private Dateline() {}

  /** Where the dateline of a body stands; empty when it has none. */
  public static Optional<Span> in(String body) {
    Matcher matcher = FORM.matcher(body.substring(0, Math.min(FARTHEST, body.length())));
    return matcher.find()
        ? Optional.of(new Span(matcher.start(), matcher.end()))
        : Optional.empty();
  }

  /** Where the text after the dateline of a body begins; 0 when it has none. */
  public static int end(String body) {
    return in(body).map(Span::end).orElse(0);
  }
}
