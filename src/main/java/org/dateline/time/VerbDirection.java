package org.dateline.time;

import java.util.regex.Pattern;
import org.dateline.language.Sentence;
import org.dateline.time.calendar.Toward;
import org.dateline.time.phrase.Meaning;
import org.dateline.time.phrase.Phrase;
import org.dateline.time.wording.DateHeading;
import org.dateline.time.wording.DateInClause;
import org.dateline.time.wording.DateName;
import org.dateline.time.wording.Tense;

/** Tells where the verb of a phrase's clause points from the day that the phrase counts from. */
final class VerbDirection {

  private static final Pattern HOLIDAY = Pattern.compile("XXXX-(?:EASTER|\\d\\d-).*");

  /** "December 25", "the second week of November". */
  private static final Pattern COUNTED = Pattern.compile("\\d| (?:of|in) ");

  private VerbDirection() {}

  /** Where it points, or where the phrase itself does: "last May". */
  static Toward of(Phrase phrase, Sentence sentence) {
    Meaning meaning = phrase.meaning();
    if (meaning.toward() != Toward.TENSE) {
      return meaning.toward();
    }
    if (DateHeading.of(sentence, phrase.span()).isLabel()) {
      // "JANUARY" over the key dates of an affair, "12 March: The firm warns of a loss".
      return Toward.PAST;
    }
    // "had to agree by the March 31 deadline": the verb does not say which.
    boolean attribute =
        !meaning.value().startsWith("XXXX-WXX")
            && DateInClause.of(sentence, phrase.span()).isAttribute();
    Toward tense = Tense.of(sentence, phrase.span());
    boolean toCome =
        tense == Toward.FUTURE && DateInClause.of(sentence, phrase.span()).isGathering();
    if (attribute && !toCome) {
      return Toward.PAST;
    }
    return tense.isPast() && isHoliday(phrase, sentence) ? Toward.BEGUN : tense;
  }

  /** "noticed it over Christmas": a day that is not announced as "December 25" is. */
  private static boolean isHoliday(Phrase phrase, Sentence sentence) {
    return HOLIDAY.matcher(phrase.meaning().value()).matches()
        && !COUNTED.matcher(DateName.of(sentence, phrase.span()).text()).find();
  }
}
