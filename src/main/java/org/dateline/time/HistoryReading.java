package org.dateline.time;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.language.Sentence;
import org.dateline.time.calendar.Toward;
import org.dateline.time.calendar.Unit;
import org.dateline.time.phrase.Meaning;
import org.dateline.time.phrase.Origin;
import org.dateline.time.phrase.Phrase;
import org.dateline.time.wording.DateInClause;
import org.dateline.time.wording.DateName;
import org.dateline.time.wording.Tense;

/**
 * What counts from the day of publication, read for a history, which counts from days of its own:
 * "in winter" is that of the story.
 */
final class HistoryReading {

  private static final Pattern SEASON = Pattern.compile("\\d{4}(-(?:SP|SU|FA|WI))");
  private static final Pattern PART = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT(\\D\\D)");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
  private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d\\d");
  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  private HistoryReading() {}

  /** What a phrase means in a story that goes from weekday to weekday, none of them of the news. */
  static Phrase ofWeek(Phrase phrase) {
    return isOvernight(phrase.meaning())
        ? new Phrase(phrase.span(), resolved(phrase.meaning()))
        : phrase;
  }

  /** What a phrase of a history means. */
  static Phrase of(Phrase phrase, Sentence sentence) {
    return new Phrase(phrase.span(), meaning(phrase, sentence));
  }

  private static Meaning meaning(Phrase phrase, Sentence sentence) {
    Meaning meaning = resolved(phrase.meaning());
    Meaning.Shift shift = meaning.shift();
    if (meaning.from() == Origin.PERIOD && shift != null && shift.amount() < 0) {
      // "had more ships than a year before": no account of a quarter
      return meaning.from(Origin.STORY);
    }
    if (meaning.isOfToday()
        && DateInClause.of(sentence, phrase.span()).isQuoted()
        && !new ToldTense(sentence).isSaidNow()) {
      return meaning.from(Origin.STORY);
    }
    // The castle "is a museum today", and has long been.
    boolean present =
        !isPast(sentence, phrase) || Tense.of(sentence, phrase.span()) == Toward.PRESENT;
    return present && DateName.of(sentence, phrase.span()).text().equalsIgnoreCase("today")
        ? Meaning.of(meaning.rule(), meaning.type(), "PRESENT_REF", Origin.PUBLICATION)
        : meaning;
  }

  /** Whether the last verb before the phrase is told in the past: not "can be seen there today". */
  private static boolean isPast(Sentence sentence, Phrase phrase) {
    return sentence.tokens().stream()
        .filter(token -> token.span().end() <= phrase.span().start())
        .filter(token -> sentence.isFinite(token.index()))
        .reduce((earlier, later) -> later)
        .map(last -> sentence.tags().get(last.index()).equals("VBD"))
        .orElse(sentence.tags().contains("VBD"));
  }

  private static Meaning resolved(Meaning meaning) {
    if (isOvernight(meaning)) {
      return at(meaning, Unit.DAY, Origin.STORY).at(meaning.part());
    }
    if (meaning.from() != Origin.RESOLVED) {
      return meaning;
    }
    Matcher season = SEASON.matcher(meaning.value());
    if (season.matches()) {
      return Meaning.of(
          meaning.rule(), meaning.type(), "XXXX" + season.group(1), Origin.PUBLICATION);
    }
    Matcher part = PART.matcher(meaning.value());
    if (part.matches()) {
      return at(meaning, Unit.DAY, Origin.SCENE).at(part.group(1));
    }
    if (DAY.matcher(meaning.value()).matches()) {
      return at(meaning, Unit.DAY, Origin.STORY);
    }
    if (MONTH.matcher(meaning.value()).matches()) {
      return at(meaning, Unit.MONTH, Origin.STORY);
    }
    return YEAR.matcher(meaning.value()).matches() ? at(meaning, Unit.YEAR, Origin.STORY) : meaning;
  }

  /** "was rowed across the river overnight". */
  private static boolean isOvernight(Meaning meaning) {
    Meaning.Shift shift = meaning.shift();
    return meaning.from() == Origin.PUBLICATION
        && shift != null
        && shift.amount() == -1
        && meaning.part().equals("NI");
  }

  private static Meaning at(Meaning meaning, Unit unit, Origin from) {
    return new Meaning(
        meaning.rule(),
        meaning.type(),
        "",
        "",
        new Meaning.Shift(0, unit, unit),
        "",
        from,
        "",
        Toward.TENSE,
        null,
        false);
  }
}
