package org.dateline.time;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.article.Publication;
import org.dateline.language.Sentence;
import org.dateline.language.Span;
import org.dateline.time.calendar.Basis;
import org.dateline.time.calendar.DayInterval;
import org.dateline.time.calendar.Placement;
import org.dateline.time.calendar.TimexType;
import org.dateline.time.calendar.TimexValue;
import org.dateline.time.calendar.Toward;
import org.dateline.time.phrase.Meaning;
import org.dateline.time.phrase.Origin;
import org.dateline.time.phrase.Phrase;
import org.dateline.time.story.Lead;
import org.dateline.time.story.Story;
import org.dateline.time.wording.DateHeading;
import org.dateline.time.wording.DateInClause;
import org.dateline.time.wording.DateInStory;
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
      tell(placement, meaning, sentence, phrase.span());
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

  private Phrase reading(Phrase phrase, Sentence sentence) {
    if (chronicle) {
      return HistoryReading.of(phrase, sentence);
    }
    boolean ofWeek =
        publication != null
            && (story.weekdays().day(sentence.paragraph(), publication.day()).isPresent()
                || isTold(sentence));
    return ofWeek ? HistoryReading.ofWeek(phrase) : phrase;
  }

  /** "drained the tanks that afternoon, found the fault overnight": on a day of the story. */
  private boolean isTold(Sentence sentence) {
    return story
        .sentence(sentence)
        .latest()
        .filter(at -> at.basis() == Basis.NARRATIVE)
        .isPresent();
  }

  /** A weekday beside a day tells the year: one that the story has named, in a history any. */
  private String inYear(String value, Meaning meaning, Sentence sentence, Span phrase) {
    if (!new NextDay(meaning).isDayOfYear()) {
      return value;
    }
    String inNamed = NamedWeekday.inOneOf(story.namedYears(), value, sentence, phrase);
    return chronicle ? NamedWeekday.inItsYear(inNamed, sentence, phrase) : inNamed;
  }

  private void tell(Placement placement, Meaning meaning, Sentence sentence, Span phrase) {
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

  /** "Two days later he drove to see an accountant, who gave evidence on Wednesday afternoon". */
  private boolean isBesideScene(DateInClause date, Placement placement, Sentence sentence) {
    return placement.basis() == Basis.PUBLICATION
        && date.isInRelativeClause()
        && story
            .sentence(sentence)
            .latest()
            .filter(scene -> scene.basis() == Basis.NARRATIVE)
            .isPresent();
  }

  private boolean isNews(Sentence sentence) {
    return publication == null || Lead.holds(sentence) || story.lead().isNews(publication.day());
  }
}
