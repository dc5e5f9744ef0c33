package org.dateline.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.dateline.article.Publication;
import org.dateline.language.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Finds the day that a phrase counts from: a date or event that the story has named, or the day of
 * publication. It reads the story as it stands when the phrase is reached. Belongs to one thread.
 */
final class AnchorSearch {

  private static final String WEEKDAY = "XXXX-WXX-";

  private static final Pattern LEAVES_OUT_YEAR = Pattern.compile("XXXX-(?:\\d\\d|XX-)");

  private static final Pattern EXACT = Pattern.compile("(?!12:00|24:00)\\d\\d:\\d\\d");

  private static final Pattern LATE = Pattern.compile("23:");

  private final @Nullable Publication publication;
  private final boolean chronicle;
  private final Story story;
  private final OtherTime otherTime;

  AnchorSearch(@Nullable Publication publication, boolean chronicle, Story story) {
    this.publication = publication;
    this.chronicle = chronicle;
    this.story = story;
    this.otherTime = new OtherTime(publication, chronicle, story);
  }

  /** The anchor of a phrase, given where its verb points; empty when there is none. */
  Optional<Anchor> anchor(Phrase phrase, Sentence sentence, Toward verb) {
    Meaning meaning = phrase.meaning();
    Unit unit = countedIn(meaning);
    int paragraph = sentence.paragraph();
    Optional<Placement> told =
        switch (meaning.from()) {
          case PUBLICATION ->
              entryBefore(phrase, sentence)
                  .or(() -> otherTime.of(phrase, sentence, verb))
                  .or(() -> comesNext(meaning, sentence, verb));
          case RESOLVED -> Optional.empty();
          case SCENE -> dayOfScene(paragraph, isExact(meaning), day -> isOver(day, meaning, verb));
          case HOURS ->
              story
                  .justTold(sentence.index())
                  .or(
                      () ->
                          dayOfScene(
                              paragraph, isExact(meaning), day -> isOver(day, meaning, verb)));
          case PARAGRAPH -> story.scene().day(paragraph).or(() -> story.paragraph(paragraph).day());
          case STORY ->
              entryBefore(phrase, sentence)
                  .or(() -> weekdayLeft(meaning, sentence))
                  .or(
                      () ->
                          story
                              .latest(
                                  unit,
                                  sentence,
                                  day -> isTold(day, meaning, verb.isPast() || isPast(sentence)))
                              .filter(day -> !isBack(day, meaning)))
                  .or(() -> sameWeekday(meaning))
                  .or(() -> monthOfNth(meaning, sentence));
          case MOMENT -> story.moment();
          case EVENT ->
              story
                  .events(unit)
                  .time(new EventDescription(meaning.event(), sentence, phrase.span()));
          case PERIOD -> story.period(sentence.index());
        };
    // A day of the story is not guessed; "the year before" may count from today.
    boolean needsStory =
        switch (meaning.from()) {
          case PUBLICATION, RESOLVED, PERIOD -> false;
          case SCENE, HOURS -> chronicle || isOfLongAgo(paragraph) || isTooLate(meaning, verb);
          case PARAGRAPH, MOMENT, EVENT -> true;
          case STORY -> unit.compareTo(Unit.MONTH) < 0 || goesOn(meaning);
        };
    return told.isPresent() || needsStory
        ? told.map(Anchor::inStory)
        : Optional.ofNullable(publication).map(Publication::day).map(Anchor::publication);
  }

  /** What the past tense tells lies before publication, whatever plan was named just before. */
  private boolean isTold(Placement told, Meaning meaning, boolean past) {
    Meaning.Shift shift = meaning.shift();
    return !past
        || publication == null
        || shift == null
        || !shift.unit().plus(told.days().start(), shift.amount()).isAfter(publication.day());
  }

  /** "searched the offices the same day": told in the past, whatever word stands by the date. */
  private static boolean isPast(Sentence sentence) {
    return sentence.tags().contains("VBD") && !sentence.tags().contains("MD");
  }

  /** "Sixty-five years on" with nothing before it counts from what is not said. */
  private static boolean goesOn(Meaning meaning) {
    Meaning.Shift shift = meaning.shift();
    return shift != null && shift.amount() > 0;
  }

  private Optional<Placement> dayOfScene(
      int paragraph, boolean exact, Predicate<Placement> isOver) {
    Optional<Placement> day =
        story
            .scene()
            .day(paragraph)
            .or(() -> story.paragraph(paragraph).dayOfHours())
            .or(
                () ->
                    Optional.ofNullable(publication)
                        .flatMap(one -> story.weekdays().day(paragraph, one.day())))
            .filter(isOver);
    if (day.isPresent()) {
      return day;
    }
    Optional<Placement> elsewhere =
        chronicle || isOfLongAgo(paragraph)
            ? story.scene().time().filter(time -> time.precision().compareTo(Precision.DAY) <= 0)
            : Optional.ofNullable(publication)
                .flatMap(
                    one ->
                        (exact
                                ? story.dayOfHours(one.day().minusWeeks(1), paragraph)
                                : Optional.<Placement>empty())
                            .or(() -> story.lead().day(one.day())));
    return elsewhere.filter(isOver);
  }

  /** Whether it is an hour that only a witness knows: "17:42", but not "noon". */
  private static boolean isExact(Meaning meaning) {
    return EXACT.matcher(meaning.part()).matches();
  }

  /** "17 January 2022", and over the next entry of the chronology "3 February". */
  private Optional<Placement> entryBefore(Phrase phrase, Sentence sentence) {
    return LEAVES_OUT_YEAR.matcher(phrase.meaning().value()).lookingAt()
            && Wording.of(sentence, phrase.span()).isLabel()
        ? story.label()
        : Optional.empty();
  }

  /**
   * Whether it has come by the time of publication, if it is told in the past: news of today ends
   * in the evening.
   */
  private boolean isOver(Placement day, Meaning meaning, Toward verb) {
    if (publication == null) {
      return true;
    }
    LocalDate end = day.days().end();
    return !(verb.isPast() && end.isAfter(publication.day()))
        && !(end.equals(publication.day()) && isTooLate(meaning, verb));
  }

  /** "The alarm was raised at 11:40 p.m.": not on the day on which the paper tells it. */
  private boolean isTooLate(Meaning meaning, Toward verb) {
    return verb.isPast()
        && LATE.matcher(meaning.part()).lookingAt()
        && publication != null
        && story.hasComeTo(publication.day().minusWeeks(1), publication.day().minusDays(1));
  }

  /** A paragraph that has gone to another year, of which it names no day, is not told of today. */
  private boolean isOfLongAgo(int paragraph) {
    return publication != null
        && story.paragraph(paragraph).hasLeft(publication.day().minusYears(1));
  }

  /** "Over the next two weeks six more cases were reported": after the day just told. */
  private Optional<Placement> comesNext(Meaning meaning, Sentence sentence, Toward verb) {
    return meaning.spans() == Toward.NEXT && verb.isPast()
        ? story.latest(lengthUnit(meaning), sentence, day -> true)
        : Optional.empty();
  }

  /** "On the Saturday": after the day that the story has named by its weekday. */
  private Optional<Placement> weekdayLeft(Meaning meaning, Sentence sentence) {
    return meaning.value().startsWith(WEEKDAY) && meaning.toward() == Toward.NEXT
        ? story.weekdays().leftBehind(sentence)
        : Optional.empty();
  }

  /** "The blast came on 9 September 2015. They met on Friday. On that Wednesday": on the first. */
  private boolean isBack(Placement day, Meaning meaning) {
    return sameWeekday(meaning)
        .filter(told -> told.days().start().isBefore(day.days().start()))
        .filter(told -> weekday(meaning).compareTo(day.days().start().getDayOfWeek()) < 0)
        .isPresent();
  }

  /** "On 13 February they met. In January she had been mended. She sailed that Wednesday." */
  private Optional<Placement> sameWeekday(Meaning meaning) {
    return meaning.value().startsWith(WEEKDAY) && meaning.toward() == Toward.THIS
        ? story.weekdays().latest(weekday(meaning))
        : Optional.empty();
  }

  private static DayOfWeek weekday(Meaning meaning) {
    return DayOfWeek.of(meaning.value().charAt(WEEKDAY.length()) - '0');
  }

  /** "In November 1915 they withdrew, and on the 14th": the month just told. */
  private Optional<Placement> monthOfNth(Meaning meaning, Sentence sentence) {
    return meaning.value().startsWith("XXXX-XX-")
        ? story.latest(Unit.MONTH, sentence, day -> true)
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
