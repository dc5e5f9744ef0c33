package org.dateline.time;

import java.util.Optional;
import org.dateline.article.Publication;
import org.dateline.language.Sentence;
import org.dateline.time.calendar.Placement;
import org.dateline.time.calendar.Unit;
import org.dateline.time.phrase.Phrase;
import org.dateline.time.story.Story;
import org.dateline.time.wording.BesideToday;
import org.dateline.time.wording.DateInClause;

/**
 * The other week than publication's that a weekday is of: in a story that goes from weekday to
 * weekday, and in a history.
 *
 * @param account what kind of account the article gives
 * @param story the story as it stands when the weekday is reached
 */
record OtherWeek(Account account, Story story) {

  /** The day that the weekday counts from; empty when the story is in the week of the news. */
  Optional<Placement> of(Phrase phrase, Sentence sentence) {
    Publication publication = account.publication();
    if (publication == null) {
      return Optional.empty();
    }
    ToldTense tense = new ToldTense(sentence);
    boolean ofStory =
        account.chronicle()
            && tense.isPastAt(phrase.span())
            && !tense.isPresent()
            && !story.weekdays().areOfNews();
    return story
        .weekdays()
        .day(sentence.paragraph(), publication.day())
        .filter(day -> !BesideToday.of(sentence, phrase.span()).isInPresent())
        .filter(day -> !DateInClause.of(sentence, phrase.span()).isOfInterview())
        .or(() -> ofStory ? dayOfStory(phrase, sentence) : Optional.empty());
  }

  private Optional<Placement> dayOfStory(Phrase phrase, Sentence sentence) {
    boolean said = DateInClause.of(sentence, phrase.span()).isOfSaying();
    return story
        .scene()
        .dayUpTo(sentence.paragraph())
        .filter(day -> !said || story.paragraph(sentence.paragraph()).day().isPresent())
        .filter(day -> !hasGoneOn(day, sentence));
  }

  /** "spoke on 11 October 1956 ... retired in 1981. She died on Friday": not in that week. */
  private boolean hasGoneOn(Placement day, Sentence sentence) {
    return story
        .latest(Unit.YEAR, sentence, later -> true)
        .filter(later -> later.days().start().isAfter(day.days().end().plusYears(1)))
        .isPresent();
  }
}
