package org.dateline.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.article.Publication;
import org.dateline.language.Sentence;
import org.dateline.time.calendar.DayInterval;
import org.dateline.time.calendar.Placement;
import org.dateline.time.calendar.Precision;
import org.dateline.time.calendar.Toward;
import org.dateline.time.phrase.Meaning;
import org.dateline.time.story.Story;

/**
 * A time of day without its day: "The alarm was raised at 11:40 p.m.", "minutes later".
 *
 * @param meaning what it says
 * @param sentence its sentence
 * @param verb where its verb points
 * @param story the story as it stands when it is reached
 * @param account what kind of account the article gives
 */
record Hour(Meaning meaning, Sentence sentence, Toward verb, Story story, Account account) {

  /** An hour that only a witness knows: "17:42", but not "noon". */
  private static final Pattern EXACT = Pattern.compile("(?!12:00|24:00)\\d\\d:\\d\\d");

  private static final Pattern MIDNIGHT = Pattern.compile("24:00|00:\\d\\d");

  private static final Set<String> LATE_PART = Set.of("evening", "night");

  private static final Pattern LATE = Pattern.compile("23:|24:");

  /** The day that the story is on; empty when it tells of none that the hour can be of. */
  Optional<Placement> day() {
    return here()
        .map(afterDark()::orMorningAfter)
        .filter(this::isOver)
        .or(() -> elsewhere().filter(this::isOver))
        .or(this::setting);
  }

  private AfterDark afterDark() {
    return new AfterDark(meaning.part(), account);
  }

  /** The day on which the account opens; in a history only in a section headed with its time. */
  private Optional<Placement> setting() {
    return account
        .setting()
        .filter(day -> !account.chronicle() || story.section().holds(day.days().start()));
  }

  /** Whether it is taken for an hour of publication day when the story names no other. */
  boolean mayBeOfToday() {
    return !account.chronicle() && !account.isSet() && !isOfLongAgo() && !isTooLate();
  }

  /** The day of the sentence or paragraph, or of the hours or weekdays before it. */
  private Optional<Placement> here() {
    int paragraph = sentence.paragraph();
    return story
        .hours()
        .dayOfEntry(sentence, meaning.part())
        .or(this::nightOfSentence)
        .or(() -> story.beside().dayAtHead(sentence))
        .or(() -> story.scene().day(paragraph))
        .or(this::daySentenceTells)
        .or(() -> story.hours().dayInParagraph(sentence, meaning.part()))
        .or(() -> story.paragraph(paragraph).dayOfHours().filter(day -> !afterDark().isBefore(day)))
        .or(() -> published().flatMap(day -> story.weekdays().dayReached(paragraph, day)));
  }

  /**
   * "Holt, who lived alone, had come home on Oct. 29 when the shot came at 9:50 p.m.", "The ferry,
   * which sank on Friday, had been due at 9:40 p.m.".
   */
  private Optional<Placement> daySentenceTells() {
    return new ToldTense(sentence).isPluperfect()
        ? story.sentence(sentence).day().or(() -> story.sentence(sentence).dayInPassing())
        : Optional.empty();
  }

  /** "ended on Sunday night, and at midnight". */
  private Optional<Placement> nightOfSentence() {
    return MIDNIGHT.matcher(meaning.part()).matches()
        ? story.hours().dayIn(sentence).filter(day -> LATE_PART.contains(day.timeOfDay()))
        : Optional.empty();
  }

  private Optional<Placement> elsewhere() {
    return account.chronicle() || isOfLongAgo()
        ? story
            .scene()
            .time()
            .filter(time -> time.precision().compareTo(Precision.DAY) <= 0)
            .or(() -> story.paragraph(sentence.paragraph()).dayInPassing())
        : published()
            .flatMap(
                day ->
                    longAgo(day.minusWeeks(1))
                        .or(this::dayGoingOn)
                        .or(() -> todayOfParagraph(day))
                        .or(() -> story.lead().day(day))
                        .or(this::dayLookedBackTo));
  }

  /** "said on Sunday that it was found. The search was broken off at 17:00": today too. */
  private Optional<Placement> todayOfParagraph(LocalDate today) {
    return story.paragraph(sentence.paragraph()).names(DayInterval.of(today));
  }

  /** "Nobody spoke on Monday ... [new paragraph] The engine had fired at 14:12": on that day. */
  private Optional<Placement> dayLookedBackTo() {
    return new ToldTense(sentence).isPluperfect() && EXACT.matcher(meaning.part()).matches()
        ? story.scene().dayUpTo(sentence.paragraph())
        : Optional.empty();
  }

  /**
   * "left at 3 p.m. on Sunday ... [new paragraph] Soon after 9 p.m.": on that day; "on the evening
   * of August 3 ... One died before dawn": on the day after.
   */
  private Optional<Placement> dayGoingOn() {
    if (!verb.isPast()) {
      return Optional.empty();
    }
    return EXACT.matcher(meaning.part()).matches()
        ? story.hours().dayGoingOn(meaning.part(), sentence.paragraph())
        : published()
            .filter(today -> meaning.part().equals("MO"))
            .flatMap(today -> story.hours().dayBefore(today.minusDays(1), sentence.paragraph()))
            .filter(afterDark()::isLate)
            .map(afterDark()::orMorningAfter);
  }

  /** "struck a lake on the evening of 11 January": an exact hour is rather of that day. */
  private Optional<Placement> longAgo(LocalDate before) {
    return EXACT.matcher(meaning.part()).matches()
        ? story.hours().dayBefore(before, sentence.paragraph())
        : Optional.empty();
  }

  private Optional<LocalDate> published() {
    return Optional.ofNullable(account.publication()).map(Publication::day);
  }

  /**
   * Whether it has come by the time of publication, if it is told in the past: news of today ends
   * in the evening.
   */
  private boolean isOver(Placement day) {
    LocalDate end = day.days().end();
    return published()
        .filter(today -> end.isAfter(today) ? verb.isPast() : end.equals(today) && isTooLate())
        .isEmpty();
  }

  /** "The alarm was raised at 11:40 p.m.": not on the day on which the paper tells it. */
  private boolean isTooLate() {
    return verb.isPast()
        && LATE.matcher(meaning.part()).lookingAt()
        && published()
            .filter(today -> story.hasComeTo(today.minusWeeks(1), today.minusDays(1)))
            .isPresent();
  }

  /** A paragraph that has gone to another year, of which it names no day, is not told of today. */
  private boolean isOfLongAgo() {
    return published()
        .filter(today -> story.paragraph(sentence.paragraph()).hasLeft(today.minusYears(1)))
        .isPresent();
  }
}
