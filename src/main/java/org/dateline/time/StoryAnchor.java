package org.dateline.time;

import java.util.Optional;
import java.util.Set;
import org.dateline.language.Sentence;
import org.dateline.time.calendar.DayInterval;
import org.dateline.time.calendar.Placement;
import org.dateline.time.calendar.TimexValue;
import org.dateline.time.calendar.Toward;
import org.dateline.time.calendar.Unit;
import org.dateline.time.phrase.Meaning;
import org.dateline.time.phrase.Phrase;
import org.dateline.time.story.Story;
import org.dateline.time.story.ToldLast;
import org.dateline.time.wording.DateName;

/**
 * The date of the story that a phrase counts from: "a week later", "that autumn".
 *
 * @param account what kind of account the article gives
 * @param story the story as it stands when the phrase is reached
 * @param sentence the sentence of the phrase
 * @param verb where its verb points
 */
record StoryAnchor(Account account, Story story, Phrase phrase, Sentence sentence, Toward verb) {

  private static final Set<Toward> INTO = Set.of(Toward.NEXT, Toward.THIS);

  /**
   * The date; empty when the story has named none that it can be.
   *
   * @param unit what the phrase counts in, which the date must be known as sharply as
   */
  Optional<Placement> of(Unit unit) {
    Meaning meaning = phrase.meaning();
    StoryMonth month = new StoryMonth(story, sentence, account.publication());
    return month
        .goneTo(meaning)
        .or(this::leadingIntoSection)
        .or(this::leadingToStory)
        .or(this::countingOn)
        .or(this::onward)
        .or(this::yearNamedBeside)
        .or(() -> latest(unit).filter(day -> !story.weekday(meaning).isNamedBefore(day)))
        .or(() -> story.weekday(meaning).same())
        .or(() -> month.ofNth(meaning));
  }

  /** "[Campaign of 1782.] The following spring": after what 1781 had come to. */
  private Optional<Placement> leadingIntoSection() {
    return INTO.contains(phrase.meaning().toward())
        ? story
            .section()
            .before()
            .filter(
                told -> counted(told).filter(next -> story.section().holds(next.end())).isPresent())
        : Optional.empty();
  }

  /** "from May until the following February ... War had been declared the previous September". */
  private Optional<Placement> leadingToStory() {
    Meaning.Shift shift = phrase.meaning().shift();
    boolean back = shift != null && shift.amount() < 0;
    return back || phrase.meaning().toward() == Toward.LAST
        ? story.openingSpan().begun(sentence)
        : Optional.empty();
  }

  /**
   * "ended on 6 June 1896. Two months later", "on 3 October, a month later", "found in February
   * 1996 that it had been tested in 1991. That autumn".
   */
  private Optional<Placement> countingOn() {
    Meaning.Shift shift = phrase.meaning().shift();
    ToldLast last = story.last(sentence, phrase.span());
    if (shift == null) {
      return last.beforeLookBack();
    }
    return shift.amount() > 0 ? last.beforeSame(this::leads).or(last::ended) : Optional.empty();
  }

  /** Whether counting from a time leads to a date, as sharply as it counts. */
  private boolean leads(Placement from, Placement date) {
    return counted(from)
        .filter(days -> !days.start().isAfter(date.days().start()))
        .filter(days -> !days.end().isBefore(date.days().end()))
        .isPresent();
  }

  /** "opened on Friday, 6 September ... On the Sunday": told in the past it has come. */
  private Optional<Placement> onward() {
    return story
        .weekday(phrase.meaning())
        .onward(sentence)
        .filter(
            day ->
                !sentence.tags().contains("VBD")
                    || counted(day).filter(account::hasCome).isPresent());
  }

  /** "all results since Aug. 14, 2015, among them that of Sept. 4 of that year": the one named. */
  private Optional<Placement> yearNamedBeside() {
    return DateName.of(sentence, phrase.span()).text().endsWith("that year")
        ? story.sentence(sentence).named()
        : Optional.empty();
  }

  private Optional<Placement> latest(Unit unit) {
    Meaning meaning = phrase.meaning();
    FittingAnchor fitting = new FittingAnchor(account.publication(), meaning, verb, sentence);
    boolean years = meaning.shift() != null && unit.compareTo(Unit.YEAR) >= 0;
    return account.chronicle() && !years
        ? story.latestTold(unit, sentence, fitting::holds)
        : story.latest(unit, sentence, fitting::holds);
  }

  /** The days that the phrase gives when it counts from a time; empty when there are none. */
  private Optional<DayInterval> counted(Placement from) {
    Meaning meaning = phrase.meaning();
    return Resolution.value(meaning, Anchor.inStory(from), meaning.toward())
        .flatMap(TimexValue::read)
        .map(TimexValue::days);
  }
}
