package org.dateline.time;

import org.dateline.article.Publication;
import org.dateline.language.Sentence;
import org.dateline.language.Span;
import org.dateline.time.calendar.Basis;
import org.dateline.time.calendar.DayInterval;
import org.dateline.time.calendar.Placement;
import org.dateline.time.calendar.Toward;
import org.dateline.time.phrase.Meaning;
import org.dateline.time.phrase.Origin;
import org.dateline.time.story.Lead;
import org.dateline.time.story.Story;
import org.dateline.time.wording.DateHeading;
import org.dateline.time.wording.DateInClause;
import org.dateline.time.wording.DateInStory;
import org.jspecify.annotations.Nullable;

/**
 * Takes the dates of a document into its story: those that it comes to, and those that it names
 * beside. Belongs to one thread.
 */
final class StoryIntake {

  private final @Nullable Publication publication;
  private final boolean chronicle;
  private final Story story;

  StoryIntake(Account account, Story story) {
    this.publication = account.publication();
    this.chronicle = account.chronicle();
    this.story = story;
  }

  /** Takes in a date, unless it is none of the story. */
  void take(Placement placement, Meaning meaning, Sentence sentence, Span phrase) {
    DateInStory inStory = DateInStory.of(sentence, phrase);
    DateInClause inClause = DateInClause.of(sentence, phrase);
    DateHeading heading = DateHeading.of(sentence, phrase);
    if (inStory.isOutside()
        || (meaning.from() == Origin.EVENT && story.hasNamed(sentence))
        || (heading.isInCaption() && isBareSeason(meaning))
        || isDateline(heading, placement)) {
      return;
    }
    boolean beside =
        isBesideHistory(meaning, placement, sentence)
            || isBesideScene(inClause, placement, sentence)
            || inStory.isEarlierBeginning()
            || inStory.isAimedAt()
            || inClause.isQuoted();
    if (heading.isLine() || (movesStory(meaning) && !beside)) {
      story.tell(placement, sentence, phrase);
    } else if (movesStory(meaning)) {
      story.mention(placement, sentence, phrase);
    } else if (meaning.from() == Origin.SCENE) {
      story.tellHour(placement, sentence);
    }
  }

  /** "Winter at Depot Hill" over what happened there from June on. */
  private static boolean isBareSeason(Meaning meaning) {
    return meaning.value().matches("XXXX-(?:SP|SU|FA|WI)");
  }

  /** The day of publication as a line of its own over the whole text: no day of its story. */
  private boolean isDateline(DateHeading heading, Placement placement) {
    return publication != null
        && story.moment().isEmpty()
        && placement.days().equals(DayInterval.of(publication.day()))
        && heading.isLine();
  }

  /** A comparison with another year does not move the story there, nor does a time of day. */
  private static boolean movesStory(Meaning meaning) {
    return meaning.spans() == null
        && meaning.from() != Origin.PERIOD
        && meaning.from() != Origin.SCENE;
  }

  /** Whether it is a month or day that is none of the history told. */
  private boolean isBesideHistory(Meaning meaning, Placement placement, Sentence sentence) {
    return chronicle
        && placement.basis() == Basis.PUBLICATION
        && meaning.toward() == Toward.TENSE
        && meaning.shift() == null
        && (!meaning.value().startsWith("XXXX-WXX") || !isNews(sentence));
  }

  private boolean isNews(Sentence sentence) {
    return publication == null || Lead.holds(sentence) || story.lead().isNews(publication.day());
  }

  /** "Two days later he drove to see an accountant, who gave evidence on Wednesday afternoon". */
  private boolean isBesideScene(DateInClause date, Placement placement, Sentence sentence) {
    return placement.basis() == Basis.PUBLICATION
        && date.isInRelativeClause()
        && story.sentence(sentence).narrative().isPresent();
  }
}
