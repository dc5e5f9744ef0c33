package org.dateline.time;

import org.dateline.language.Sentence;
import org.dateline.time.calendar.Precision;
import org.dateline.time.calendar.Toward;
import org.dateline.time.phrase.Meaning;
import org.dateline.time.phrase.Phrase;
import org.dateline.time.story.Story;
import org.dateline.time.wording.DateInClause;
import org.dateline.time.wording.DateInStory;

/**
 * Where a date of the story lies from the one before. "By April they were ready. Sund had landed in
 * December": the nearest; "between March and December": the next.
 *
 * @param account what kind of account the article gives
 * @param story the story as it stands when the date is reached
 */
record StoryDirection(Account account, Story story) {

  /** Where a date lies from its anchor, given where its verb points. */
  Toward of(Anchor from, Phrase phrase, Sentence sentence, Toward verb) {
    DateInStory inStory = DateInStory.of(sentence, phrase.span());
    DateInClause inClause = DateInClause.of(sentence, phrase.span());
    Meaning meaning = phrase.meaning();
    if (meaning.toward() == Toward.FUTURE && inStory.looksBack() && !inStory.isLimit()) {
      // "came on Thursday. She had sailed on the Monday"
      return Toward.LAST;
    }
    boolean ofMonths = from.isInStory() && from.precision().compareTo(Precision.MONTH) <= 0;
    if (!ofMonths || !(meaning.toward() == Toward.TENSE || meaning.isNth())) {
      return verb;
    }
    boolean end = inStory.isEnd() && story.hasNamed(sentence);
    if (meaning.toward() == Toward.TENSE
        && (end || story.sentence(sentence).leadsOn(phrase.span()))) {
      return Toward.NEXT;
    }
    boolean back = inStory.looksBack() || inStory.isBeforePluperfect() || inStory.isBeginning();
    // "The road had been driven sixty miles inland by the end of September": when all was done.
    // "The captain had spent the weekend at home": that before, in the news too.
    boolean ofNews =
        inStory.looksBack() && (meaning.value().startsWith("XXXX-WXX") || account.isSet());
    // "They were back in their October positions", "Of the men inside the walls in April few
    // were left".
    boolean ofBefore =
        account.chronicle()
            && meaning.toward() == Toward.TENSE
            && (inClause.isAttribute() || inClause.isInSumOfStory());
    return ofNews
            || ofBefore
            || (account.chronicle() && back && !inStory.isBy() && story.hasComeTo(from.days()))
        ? Toward.AROUND
        : verb;
  }
}
