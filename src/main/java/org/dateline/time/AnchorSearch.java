package org.dateline.time;

import java.util.Optional;
import org.dateline.article.Publication;
import org.dateline.language.Sentence;
import org.dateline.time.calendar.Placement;
import org.dateline.time.calendar.Toward;
import org.dateline.time.calendar.Unit;
import org.dateline.time.phrase.Meaning;
import org.dateline.time.phrase.Origin;
import org.dateline.time.phrase.Phrase;
import org.dateline.time.story.Story;
import org.dateline.time.wording.EventDescription;
import org.jspecify.annotations.Nullable;

/**
 * Finds the day that a phrase counts from: a date or event that the story has named, or the day of
 * publication. It reads the story as it stands when the phrase is reached. Belongs to one thread.
 */
final class AnchorSearch {

  private final @Nullable Publication publication;
  private final Account account;
  private final Story story;
  private final OtherTime otherTime;

  AnchorSearch(Account account, Story story) {
    this.publication = account.publication();
    this.account = account;
    this.story = story;
    this.otherTime = new OtherTime(account, story);
  }

  /** The anchor of a phrase, given where its verb points; empty when there is none. */
  Optional<Anchor> anchor(Phrase phrase, Sentence sentence, Toward verb) {
    Meaning meaning = phrase.meaning();
    Unit unit = countedIn(meaning);
    int paragraph = sentence.paragraph();
    Hour hour = new Hour(meaning, sentence, verb, story, account);
    StoryMonth month = new StoryMonth(story, sentence, publication);
    ChronologyEntry chronology = new ChronologyEntry(story, phrase, sentence);
    if (meaning.from() == Origin.PUBLICATION) {
      Optional<Anchor> entry = chronology.day();
      if (entry.isPresent()) {
        return entry;
      }
    }
    Optional<Placement> told =
        switch (meaning.from()) {
          case PUBLICATION ->
              chronology
                  .before()
                  .or(() -> weekToCome(meaning, sentence, verb))
                  .or(() -> otherTime.of(phrase, sentence, verb))
                  .or(() -> month.ended(phrase, verb))
                  .or(() -> comesNext(meaning, sentence, verb));
          case RESOLVED -> Optional.empty();
          case SCENE -> hour.day();
          case HOURS ->
              meaning.spans() == null
                  ? story.justTold(sentence.index()).or(hour::day)
                  : story.justHappened(sentence.index()).filter(day -> account.hasCome(day.days()));
          case PARAGRAPH -> story.scene().day(paragraph).or(() -> story.paragraph(paragraph).day());
          case STORY -> chronology.before().or(() -> storyAnchor(phrase, sentence, verb).of(unit));
          case MOMENT -> story.moment();
          case DIARY -> story.diary().eve();
          case EVENT ->
              story
                  .events(unit)
                  .time(new EventDescription(meaning.event(), sentence, phrase.span()))
                  .filter(new FittingAnchor(publication, meaning, verb, sentence)::holds)
                  .filter(day -> verb != Toward.FUTURE || isToCome(day, meaning));
          case PERIOD -> story.period(sentence.index());
        };
    // A day of the story is not guessed; "the year before" may count from today.
    boolean needsStory =
        switch (meaning.from()) {
          case PUBLICATION, RESOLVED, PERIOD -> false;
          case SCENE -> !hour.mayBeOfToday();
          case HOURS -> meaning.spans() != null || !hour.mayBeOfToday();
          case PARAGRAPH, MOMENT, DIARY, EVENT -> true;
          case STORY -> unit.compareTo(Unit.MONTH) < 0 || goesOn(meaning);
        };
    return told.isPresent() || needsStory
        ? told.map(Anchor::inStory)
        : Optional.ofNullable(publication).map(Publication::day).map(Anchor::publication);
  }

  private StoryAnchor storyAnchor(Phrase phrase, Sentence sentence, Toward verb) {
    return new StoryAnchor(account, story, phrase, sentence, verb);
  }

  /** "Next week's calendar includes inflation figures on Tuesday": of that week. */
  private Optional<Placement> weekToCome(Meaning meaning, Sentence sentence, Toward verb) {
    return publication != null && !verb.isPast() && meaning.value().startsWith("XXXX-WXX-")
        ? story
            .sentence(sentence)
            .week()
            .filter(week -> week.days().start().isAfter(publication.day()))
        : Optional.empty();
  }

  /** "will be held on the first anniversary of the crash": of no crash of ten years ago. */
  private boolean isToCome(Placement event, Meaning meaning) {
    Meaning.Shift shift = meaning.shift();
    return publication == null
        || shift == null
        || !shift.unit().plus(event.days().end(), shift.amount()).isBefore(publication.day());
  }

  /** "Sixty-five years on" with nothing before it counts from what is not said. */
  private static boolean goesOn(Meaning meaning) {
    Meaning.Shift shift = meaning.shift();
    return shift != null && shift.amount() > 0;
  }

  /** "Over the next two weeks six more cases were reported": after the day just told. */
  private Optional<Placement> comesNext(Meaning meaning, Sentence sentence, Toward verb) {
    return meaning.spans() == Toward.NEXT && verb.isPast()
        ? story.latest(lengthUnit(meaning), sentence, day -> true)
        : Optional.empty();
  }

  /** The unit in which a length of time is counted: years of "P30Y", days of anything shorter. */
  private static Unit lengthUnit(Meaning meaning) {
    return meaning.value().endsWith("Y")
        ? Unit.YEAR
        : meaning.value().matches("P\\d+M") ? Unit.MONTH : Unit.DAY;
  }

  /** The unit whose precision the anchor must have. */
  private static Unit countedIn(Meaning meaning) {
    Meaning.Shift shift = meaning.shift();
    if (shift != null) {
      return shift.unit();
    }
    boolean leavesOutYearOnly = !meaning.value().matches("XXXX-(?:WXX|XX).*");
    return leavesOutYearOnly ? Unit.YEAR : Unit.DAY;
  }
}
