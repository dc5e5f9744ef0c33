package org.dateline.time.phrase;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.language.Span;
import org.jspecify.annotations.Nullable;

/** A rule's pattern, as it is tried where a phrase may begin. Immutable. */
final class RulePattern {

  private static final Pattern ANCHOR = Pattern.compile("(?<!\\[)\\^");
  private static final Pattern LOOK_BEHIND = Pattern.compile("\\(\\?<[=!]");

  private final String regex;
  private final int flags;

  /** The pattern as if its anchors held in every place. */
  private final Pattern inPlace;

  /** The pattern for a text of which nothing before is known: what it looks for behind is there. */
  private final Pattern withoutBefore;

  /** The pattern if it has anchors, which hold only where a part of a text is searched whole. */
  private final @Nullable Pattern anchored;

  /**
   * @param pattern what matches in a place
   */
  RulePattern(Pattern pattern) {
    regex = pattern.pattern();
    flags = pattern.flags();
    inPlace = replaced(pattern, ANCHOR, "");
    // A look ahead for nothing, or for what was looked for: nothing is there.
    withoutBefore = replaced(inPlace, LOOK_BEHIND, "(?=|");
    anchored = ANCHOR.matcher(regex).find() ? anywhere() : null;
  }

  /** To compile a pattern takes long: one that stays as it is, is the same. */
  private static Pattern replaced(Pattern pattern, Pattern what, String by) {
    Matcher found = what.matcher(pattern.pattern());
    return found.find() ? Pattern.compile(found.replaceAll(by), pattern.flags()) : pattern;
  }

  String regex() {
    return regex;
  }

  /** The pattern that finds all matches in a text. */
  Pattern anywhere() {
    return Pattern.compile(Places.LOOK_BEHIND + regex, flags);
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
    if (anchored != null && !findsAt(place, match.usePattern(anchored), searched)) {
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
