package org.dateline.time;

import org.dateline.article.Publication;
import org.dateline.time.calendar.TimexType;
import org.dateline.time.phrase.Meaning;
import org.dateline.time.phrase.Origin;
import org.jspecify.annotations.Nullable;

/** Why a time expression has no days. */
final class UnplacedReason {

  private UnplacedReason() {}

  /** The reason as {@code timexes.csv} has it; empty if none is expected to have days. */
  static String of(Meaning meaning, String value, @Nullable Publication publication) {
    if (meaning.type() == TimexType.DURATION || meaning.type() == TimexType.SET) {
      return "";
    }
    if (meaning.isFailed()) {
      return "rule-failed";
    }
    if (value.endsWith("_REF")) {
      return "vague";
    }
    if (meaning.from() == Origin.EVENT) {
      return "no-such-event-in-story";
    }
    if (meaning.from() != Origin.PUBLICATION) {
      return "no-anchor-in-story";
    }
    return publication == null ? "no-publication-date" : "no-such-date";
  }
}
