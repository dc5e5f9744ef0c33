package org.dateline.time.phrase;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.language.Span;

/** A rule's pattern, as it is tried where a phrase may begin. Immutable. */
final class RulePattern {

  private static final Pattern ANCHOR = Pattern.compile("(?<!\\[)\\^");

  private final Pattern pattern;

  /** Whether a match may have to begin where the sentence does, or after its beginning. */
  private final boolean isAnchored;

  /**
   * The pattern without a look behind that holds in all {@link Places}, and as if its anchors held
   * there too.
   */
  private final Pattern inPlace;

  /** The pattern for a text of which nothing before is known: what it looks for behind is there. */
  private final Pattern withoutBefore;

  /**
   * @param pattern one that begins with {@link Places#LOOK_BEHIND}
   */
  RulePattern(Pattern pattern) {
    this.pattern = pattern;
    String regex = pattern.pattern();
    isAnchored = ANCHOR.matcher(regex).find();
    String here = regex.substring(Places.LOOK_BEHIND.length());
    inPlace = Pattern.compile(ANCHOR.matcher(here).replaceAll(""), pattern.flags());
    // A look ahead for nothing, or for what was looked for: nothing is there.
    withoutBefore = Pattern.compile(here.replaceAll("\\(\\?<[=!]", "(?=|"), pattern.flags());
  }

  Pattern pattern() {
    return pattern;
  }

  /** False only if no match begins with these characters, whatever stands around them. */
  boolean mayBegin(String beginning) {
    Matcher probe = withoutBefore.matcher(beginning);
    return probe.lookingAt() || probe.hitEnd();
  }

  /**
   * Hands on the match that begins in a place, if there is one. What the pattern looks for around
   * it may lie beyond the part of the text that is searched.
   *
   * @return where the next match may begin
   */
  int tryAt(int place, String text, Span searched, Consumer<Matcher> action) {
    Matcher match = inPlace.matcher(text).useTransparentBounds(true);
    if (!match.region(place, searched.end()).lookingAt()) {
      return place;
    }
    if (isAnchored && !findsAt(place, match.usePattern(pattern), searched)) {
      return place;
    }
    action.accept(match);
    return Math.max(match.end(), place + 1);
  }

  /** An anchor holds where the region begins, so the whole of it is searched. */
  private static boolean findsAt(int place, Matcher match, Span searched) {
    match.region(searched.start(), searched.end());
    boolean isFound = match.find();
    while (isFound && match.start() < place) {
      isFound = match.find();
    }
    return isFound && match.start() == place;
  }
}
