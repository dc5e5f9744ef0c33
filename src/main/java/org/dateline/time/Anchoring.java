package org.dateline.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.article.Publication;
import org.dateline.language.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Places the phrases of one document on the calendar, in the order of the text, so that a phrase
 * can count from the dates before it. Belongs to one thread.
 */
final class Anchoring {

  private static final double EXPLICIT_CONFIDENCE = 0.95;
  private static final double PUBLICATION_CONFIDENCE = 0.85;
  private static final double NARRATIVE_CONFIDENCE = 0.7;

  private final @Nullable Publication publication;
  private final Story story = new Story();

  Anchoring(@Nullable Publication publication) {
    this.publication = publication;
  }

  /** The time expression that a phrase is. */
  TimeExpression place(Phrase phrase, Sentence sentence, String text) {
    Meaning meaning = phrase.meaning();
    boolean complete = Resolution.isComplete(meaning);
    Optional<Anchor> anchor = complete ? Optional.empty() : anchor(meaning, sentence);
    String value =
        anchor
            .flatMap(at -> Resolution.value(meaning, at, verb(meaning, sentence, phrase)))
            .orElseGet(() -> Resolution.partial(meaning));
    Placement placement = null;
    if (meaning.type() == TimexType.DATE || meaning.type() == TimexType.TIME) {
      placement = placement(meaning, value, text, anchor).orElse(null);
      if (placement != null && !isAside(meaning)) {
        story.tell(placement, sentence.index());
      }
    }
    String reason = placement == null ? unplacedReason(meaning, value) : "";
    return new TimeExpression(
        phrase.span(), sentence.index(), text, meaning.type(), value, placement, reason);
  }

  private Optional<Anchor> anchor(Meaning meaning, Sentence sentence) {
    Meaning.Shift shift = meaning.shift();
    Unit unit = shift == null ? Unit.DAY : shift.unit();
    Optional<Anchor> inStory =
        switch (meaning.from()) {
          case PUBLICATION -> Optional.empty();
          case STORY -> story.latest(unit).map(Anchor::inStory);
          case PERIOD -> story.period(sentence.index()).map(Anchor::inStory);
        };
    // A day of the story is not guessed; "the year before" may count from today.
    boolean needsStory = meaning.from() == Origin.STORY && unit.compareTo(Unit.MONTH) < 0;
    return inStory.isPresent() || needsStory
        ? inStory
        : Optional.ofNullable(publication).map(Publication::day).map(Anchor::publication);
  }

  private static Toward verb(Meaning meaning, Sentence sentence, Phrase phrase) {
    return meaning.toward() == Toward.TENSE ? Tense.of(sentence, phrase.span()) : meaning.toward();
  }

  /** A comparison with another year does not move the story there. */
  private static boolean isAside(Meaning meaning) {
    return meaning.from() == Origin.PERIOD;
  }

  private static Optional<Placement> placement(
      Meaning meaning, String value, String text, Optional<Anchor> anchor) {
    List<String> steps = new ArrayList<>();
    steps.add("\"" + text + "\" read by the rule " + meaning.rule());
    anchor.ifPresent(at -> steps.add("counted from " + at.day() + " (" + at.basis().label() + ")"));
    steps.add("TIMEX3 value " + value);
    return TimexValue.read(value)
        .map(
            read ->
                new Placement(
                    read.days(),
                    read.precision(),
                    read.timeOfDay(),
                    anchor.map(Anchor::basis).orElse(Basis.EXPLICIT),
                    anchor.map(Anchor::day).orElse(null),
                    confidence(anchor),
                    steps));
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
    if (value.endsWith("_REF")) {
      return "vague";
    }
    if (meaning.from() == Origin.STORY) {
      return "no-anchor-in-story";
    }
    return publication == null ? "no-publication-date" : "no-such-date";
  }
}
