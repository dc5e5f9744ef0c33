package org.dateline.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.article.Publication;
import org.dateline.language.Sentence;
import org.dateline.language.Span;
import org.dateline.time.calendar.TimexType;
import org.dateline.time.calendar.TimexValue;
import org.dateline.time.calendar.Toward;
import org.dateline.time.phrase.Meaning;
import org.dateline.time.phrase.Origin;
import org.dateline.time.phrase.Phrase;
import org.dateline.time.wording.Tense;
import org.dateline.time.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Places the phrases of one document on the calendar, in the order of the text, so that a phrase
 * can count from the dates before it. Belongs to one thread.
 */
final class Anchoring {

  private static final double EXPLICIT_CONFIDENCE = 0.95;
  private static final double PUBLICATION_CONFIDENCE = 0.85;
  private static final double NARRATIVE_CONFIDENCE = 0.7;

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
        complete && meaning.spans() == null ? Toward.NEAREST : verb(meaning, sentence, phrase);
    Optional<Anchor> anchor = absolute ? Optional.empty() : anchors.anchor(phrase, sentence, verb);
    String resolved =
        anchor
            .filter(at -> !complete)
            .flatMap(at -> Resolution.value(meaning, at, direction.of(at, phrase, sentence, verb)))
            .map(value -> inYear(value, meaning, sentence, phrase.span()))
            .orElseGet(() -> Resolution.partial(meaning));
    Placement placement =
        PlacedDays.of(meaning, resolved, anchor)
            .map(days -> placement(phrase, days, resolved, text, anchor))
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
    String reason = placement == null ? unplacedReason(meaning, value) : "";
    TimexType type = CLOCK_TIME.matcher(value).find() ? TimexType.TIME : meaning.type();
    return new TimeExpression(
        phrase.span(), sentence.index(), text, type, value, placement, reason);
  }

  private Phrase reading(Phrase phrase, Sentence sentence) {
    if (chronicle) {
      return HistoryReading.of(phrase, sentence);
    }
    boolean ofWeek =
        publication != null
            && story.weekdays().day(sentence.paragraph(), publication.day()).isPresent();
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

  private void tell(Placement placement, Meaning meaning, Sentence sentence, Span phrase) {
    Wording wording = Wording.of(sentence, phrase);
    if (wording.isOutside() || (meaning.from() == Origin.EVENT && story.hasNamed(sentence))) {
      return;
    }
    boolean beside =
        isBesideHistory(meaning, placement, sentence)
            || isBesideScene(wording, placement, sentence)
            || wording.isEarlierBeginning()
            || wording.isQuoted();
    if (wording.isHeading() || (movesStory(meaning) && !beside)) {
      story.tell(placement, sentence, phrase);
    } else if (movesStory(meaning)) {
      story.mention(placement, sentence, phrase);
    } else if (meaning.from() == Origin.SCENE) {
      story.tellHour(placement, sentence);
    }
  }

  private static Toward verb(Meaning meaning, Sentence sentence, Phrase phrase) {
    if (meaning.toward() != Toward.TENSE) {
      return meaning.toward();
    }
    if (Wording.of(sentence, phrase.span()).isLabel()) {
      // "JANUARY" over the key dates of an affair, "12 March: The firm warns of a loss".
      return Toward.PAST;
    }
    // "had to agree by the March 31 deadline": the verb does not say which.
    boolean attribute =
        !meaning.value().startsWith("XXXX-WXX")
            && Wording.of(sentence, phrase.span()).isAttribute();
    Toward tense = Tense.of(sentence, phrase.span());
    boolean toCome = tense == Toward.FUTURE && Wording.of(sentence, phrase.span()).isGathering();
    return attribute && !toCome ? Toward.PAST : tense;
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
  private boolean isBesideScene(Wording wording, Placement placement, Sentence sentence) {
    return placement.basis() == Basis.PUBLICATION
        && wording.isInRelativeClause()
        && story
            .sentence(sentence)
            .latest()
            .filter(scene -> scene.basis() == Basis.NARRATIVE)
            .isPresent();
  }

  private boolean isNews(Sentence sentence) {
    return publication == null || Lead.holds(sentence) || story.lead().isNews(publication.day());
  }

  private static Placement placement(
      Phrase phrase, TimexValue days, String value, String text, Optional<Anchor> anchor) {
    List<String> steps = new ArrayList<>();
    steps.add("\"" + text + "\" read by the rule " + phrase.meaning().rule());
    anchor.ifPresent(at -> steps.add("counted from " + at.day() + " (" + at.basis().label() + ")"));
    steps.add("TIMEX3 value " + value);
    return new Placement(
        days.days(),
        days.precision(),
        days.timeOfDay(),
        anchor.map(Anchor::basis).orElse(Basis.EXPLICIT),
        anchor.map(Anchor::day).orElse(null),
        confidence(anchor),
        steps);
  }

  private static double confidence(Optional<Anchor> anchor) {
    if (anchor.isEmpty()) {
      return EXPLICIT_CONFIDENCE;
    }
    return anchor.get().basis() == Basis.NARRATIVE ? NARRATIVE_CONFIDENCE : PUBLICATION_CONFIDENCE;
  }

  private String unplacedReason(Meaning meaning, String value) {
    if (meaning.type() == TimexType.DURATION || meaning.type() == TimexType.SET) {
      return "";
    }
    if (meaning.isFailed()) {
      return "rule-failed";
    }
    if (value.endsWith("_REF")) {
      return "vague";
    }
    if (meaning.from() == Origin.EVENT) {
      return "no-such-event-in-story";
    }
    if (meaning.from() != Origin.PUBLICATION) {
      return "no-anchor-in-story";
    }
    return publication == null ? "no-publication-date" : "no-such-date";
  }
}
