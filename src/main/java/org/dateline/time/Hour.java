package org.dateline.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.article.Publication;
import org.dateline.language.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * A time of day without its day: "The alarm was raised at 11:40 p.m.", "minutes later".
 *
 * @param meaning what it says
 * @param sentence its sentence
 * @param verb where its verb points
 * @param story the story as it stands when it is reached
 * @param publication when the article was published, or null
 * @param chronicle whether the article is a history
 */
record Hour(
    Meaning meaning,
    Sentence sentence,
    Toward verb,
    Story story,
    @Nullable Publication publication,
    boolean chronicle) {

  /** An hour that only a witness knows: "17:42", but not "noon". */
  private static final Pattern EXACT = Pattern.compile("(?!12:00|24:00)\\d\\d:\\d\\d");

  private static final Pattern SMALL_HOURS = Pattern.compile("0[0-6]:\\d\\d");

  private static final Pattern MIDNIGHT = Pattern.compile("24:00|00:\\d\\d");

  private static final Set<String> LATE_PART = Set.of("evening", "night");

  private static final Pattern EVENING = Pattern.compile("evening|(?:1[89]|2\\d):\\d\\d");

  private static final Pattern LATE = Pattern.compile("23:|24:");

  /** The day that the story is on; empty when it tells of none that the hour can be of. */
  Optional<Placement> day() {
    return here()
        .map(this::orMorningAfter)
        .filter(this::isOver)
        .or(() -> elsewhere().filter(this::isOver));
  }

  /** Whether it is taken for an hour of publication day when the story names no other. */
  boolean mayBeOfToday() {
    return !chronicle && !isOfLongAgo() && !isTooLate();
  }

  /** The day of the sentence or paragraph, or of the hours or weekdays before it. */
  private Optional<Placement> here() {
    int paragraph = sentence.paragraph();
    return nightOfSentence()
        .or(() -> story.mentionedAtHead(sentence))
        .or(() -> story.scene().day(paragraph))
        .or(() -> story.paragraph(paragraph).dayOfHours())
        .or(() -> published().flatMap(day -> story.weekdays().day(paragraph, day)));
  }

  /** "ended on Sunday night, and at midnight". */
  private Optional<Placement> nightOfSentence() {
    return MIDNIGHT.matcher(meaning.part()).matches()
        ? story.hourIn(sentence).filter(day -> LATE_PART.contains(day.timeOfDay()))
        : Optional.empty();
  }

  /** "It shifted on Tuesday evening. He radioed at 2:40 a.m.": when it was Wednesday. */
  private Placement orMorningAfter(Placement day) {
    boolean morning = meaning.part().equals("MO");
    return (morning || SMALL_HOURS.matcher(meaning.part()).matches())
            && (EVENING.matcher(day.timeOfDay()).matches() || day.isOneNight())
        ? dayAfter(day)
        : day;
  }

  private static Placement dayAfter(Placement day) {
    LocalDate next = day.days().start().plusDays(1);
    return new Placement(
        DayInterval.of(next),
        Precision.DAY,
        "",
        day.basis(),
        day.anchor(),
        day.confidence(),
        day.derivation());
  }

  private Optional<Placement> elsewhere() {
    return chronicle || isOfLongAgo()
        ? story
            .scene()
            .time()
            .filter(time -> time.precision().compareTo(Precision.DAY) <= 0)
            .or(() -> story.paragraph(sentence.paragraph()).dayInPassing())
        : published().flatMap(day -> longAgo(day.minusWeeks(1)).or(() -> story.lead().day(day)));
  }

  /** "struck a lake on the evening of 11 January": an exact hour is rather of that day. */
  private Optional<Placement> longAgo(LocalDate before) {
    return EXACT.matcher(meaning.part()).matches()
        ? story.dayOfHours(before, sentence.paragraph())
        : Optional.empty();
  }

  private Optional<LocalDate> published() {
    return Optional.ofNullable(publication).map(Publication::day);
  }

  /**
   * Whether it has come by the time of publication, if it is told in the past: news of today ends
   * in the evening.
   */
  private boolean isOver(Placement day) {
    if (publication == null) {
      return true;
    }
    LocalDate end = day.days().end();
    return !(verb.isPast() && end.isAfter(publication.day()))
        && !(end.equals(publication.day()) && isTooLate());
  }

  /** "The alarm was raised at 11:40 p.m.": not on the day on which the paper tells it. */
  private boolean isTooLate() {
    return verb.isPast()
        && LATE.matcher(meaning.part()).lookingAt()
        && publication != null
        && story.hasComeTo(publication.day().minusWeeks(1), publication.day().minusDays(1));
  }

  /** A paragraph that has gone to another year, of which it names no day, is not told of today. */
  private boolean isOfLongAgo() {
    return publication != null
        && story.paragraph(sentence.paragraph()).hasLeft(publication.day().minusYears(1));
  }
}
