package org.dateline.time;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.article.Publication;
import org.dateline.language.Sentence;
import org.dateline.language.Span;
import org.dateline.time.calendar.Placement;
import org.dateline.time.calendar.TimexType;
import org.dateline.time.calendar.TimexValue;
import org.dateline.time.calendar.Toward;
import org.dateline.time.phrase.Meaning;
import org.dateline.time.phrase.Origin;
import org.dateline.time.phrase.Phrase;
import org.dateline.time.story.Story;
import org.jspecify.annotations.Nullable;

/**
 * Places the phrases of one document on the calendar, in the order of the text, so that a phrase
 * can count from the dates before it. Belongs to one thread.
 */
final class Anchoring {

  /** What quarterly reports sum up besides the quarter. */
  private static final Set<String> PART_OF_YEAR = Set.of("P6M", "P9M");

  private static final Pattern CLOCK_TIME = Pattern.compile("-\\d\\dT\\d\\d:");

  private final @Nullable Publication publication;
  private final boolean chronicle;
  private final Story story = new Story();
  private final AnchorSearch anchors;
  private final StoryDirection direction;
  private final StoryIntake intake;

  /**
   * A document without a date yet.
   *
   * @param account what kind of account it gives
   */
  Anchoring(Account account) {
    this.publication = account.publication();
    this.chronicle = account.chronicle();
    this.anchors = new AnchorSearch(account, story);
    this.direction = new StoryDirection(account, story);
    this.intake = new StoryIntake(account, story);
  }

  /** The time expression that a phrase is. */
  TimeExpression place(Phrase read, Sentence sentence, String text) {
    Phrase phrase = reading(read, sentence);
    Meaning meaning = phrase.meaning();
    boolean complete = Resolution.isComplete(meaning);
    boolean absolute = complete && meaning.spans() == null && meaning.from() != Origin.RESOLVED;
    Toward verb =
        complete && meaning.spans() == null ? Toward.NEAREST : VerbDirection.of(phrase, sentence);
    Optional<Anchor> anchor = absolute ? Optional.empty() : anchors.anchor(phrase, sentence, verb);
    String resolved =
        anchor
            .filter(at -> !complete)
            .flatMap(at -> value(meaning, at, direction.of(at, phrase, sentence, verb), verb))
            .map(value -> inYear(value, meaning, sentence, phrase.span()))
            .orElseGet(() -> Resolution.partial(meaning));
    Placement placement =
        PlacedDays.of(meaning, resolved, anchor)
            .map(days -> Derivation.placement(phrase, days, resolved, text, anchor))
            .orElse(null);
    if (PART_OF_YEAR.contains(meaning.value())) {
      story.tellPartOfYear(sentence);
    }
    if (placement != null) {
      intake.take(placement, meaning, sentence, phrase.span());
    }
    if (placement != null && !placement.days().isAfterChrist()) {
      // A timeline's days are ISO 8601's, which has no form for them that a spreadsheet reads.
      return new TimeExpression(
          phrase.span(), sentence.index(), text, meaning.type(), resolved, null, "before-year-1");
    }
    String value = meaning.type() == TimexType.DURATION ? meaning.value() : resolved;
    String reason = placement == null ? UnplacedReason.of(meaning, value, publication) : "";
    TimexType type = CLOCK_TIME.matcher(value).find() ? TimexType.TIME : meaning.type();
    return new TimeExpression(
        phrase.span(), sentence.index(), text, type, value, placement, reason);
  }

  /** In a story "had run out in the third quarter" is of none that is still to come. */
  private Optional<String> value(Meaning meaning, Anchor at, Toward direction, Toward verb) {
    Optional<String> value = Resolution.value(meaning, at, direction);
    boolean toCome =
        publication != null
            && verb == Toward.PAST
            && at.isInStory()
            && value
                .flatMap(TimexValue::read)
                .filter(there -> there.days().start().isAfter(publication.day()))
                .isPresent();
    return toCome ? Resolution.value(meaning, at, Toward.PAST) : value;
  }

  /** What it is in a story: "drained the tanks that afternoon, found the fault overnight". */
  private Phrase reading(Phrase phrase, Sentence sentence) {
    if (chronicle) {
      return HistoryReading.of(phrase, sentence);
    }
    boolean ofWeek =
        publication != null
            && (story.weekdays().day(sentence.paragraph(), publication.day()).isPresent()
                || story.sentence(sentence).narrative().isPresent());
    return ofWeek ? HistoryReading.ofWeek(phrase) : phrase;
  }

  /** A weekday beside a day tells the year: one that the story has named, in a history any. */
  private String inYear(String value, Meaning meaning, Sentence sentence, Span phrase) {
    if (!new NextDay(meaning).isDayOfYear()) {
      return value;
    }
    String inNamed = NamedWeekday.inOneOf(story.namedYears(), value, sentence, phrase);
    return chronicle ? NamedWeekday.inItsYear(inNamed, sentence, phrase) : inNamed;
  }
}
