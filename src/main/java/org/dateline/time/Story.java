package org.dateline.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.dateline.language.Sentence;
import org.dateline.language.Span;

/** The dates that a story has named so far, from which "a week later" or "that year" count. */
final class Story {

  /** Far enough back that "the quarter" still means the one named there. */
  private static final int SENTENCES_OF_A_REPORT = 40;

  /** What is left of a word when its ending is cut: "erupted", "eruption". */
  private static final int STEM = 4;

  private static final Set<String> COMMON =
      Set.of("that", "this", "they", "first", "second", "last", "were", "with", "from", "been");

  private static final Pattern WORDS = Pattern.compile("[^\\p{L}]+");

  /**
   * How many characters into a sentence a date may stand that sets its scene: "In early 1908, …".
   */
  private static final int FRONT = 20;

  private record Told(Placement placement, Sentence sentence, boolean fronted) {}

  private final List<Told> told = new ArrayList<>();
  private int partOfYear = -1;

  /** Remembers a date of the story. */
  void tell(Placement placement, Sentence sentence, Span expression) {
    boolean fronted = expression.start() - sentence.span().start() <= FRONT;
    told.add(new Told(placement, sentence, fronted));
  }

  /**
   * The latest date named that is sharp enough to count such units from; empty if there is none.
   */
  Optional<Placement> latest(Unit unit) {
    return latest(one -> sharpEnough(one.placement().precision(), unit));
  }

  /** Remembers that a report turned to the first six or nine months of its year. */
  void tellPartOfYear(Sentence sentence) {
    partOfYear = sentence.index();
  }

  /**
   * The period that a business report is about, seen from a sentence: a month named in the sentence
   * itself, or else the last quarter or half year named. Empty when there is none, or when the
   * report has turned to the first nine months since.
   */
  Optional<Placement> period(int sentence) {
    Optional<Told> month =
        latestTold(
            one ->
                one.sentence().index() == sentence
                    && one.placement().precision() == Precision.MONTH);
    return month
        .or(() -> latestTold(one -> isAccountingPeriod(one.placement().precision())))
        .filter(one -> one.sentence().index() >= sentence - SENTENCES_OF_A_REPORT)
        .filter(one -> one.sentence().index() > partOfYear)
        .map(Told::placement);
  }

  /** The latest date named that is sharp enough for the unit, if it stands in this paragraph. */
  Optional<Placement> inParagraph(int paragraph, Unit unit) {
    return latestTold(one -> sharpEnough(one.placement().precision(), unit))
        .filter(one -> one.sentence().paragraph() == paragraph)
        .map(Told::placement);
  }

  /**
   * The date of a year or sharper that sets the scene of this paragraph: "In 1908 she sailed." It
   * is not one that is mentioned by the way.
   */
  Optional<Placement> scene(int paragraph) {
    return latestTold(one -> one.fronted() && sharpEnough(one.placement().precision(), Unit.YEAR))
        .filter(one -> one.sentence().paragraph() == paragraph)
        .map(Told::placement);
  }

  /** The latest date of the sentence that is sharp enough for the unit; empty when none is. */
  Optional<Placement> inSentence(int sentence, Unit unit) {
    return latestTold(one -> sharpEnough(one.placement().precision(), unit))
        .filter(one -> one.sentence().index() == sentence)
        .map(Told::placement);
  }

  /**
   * What time a history has come to: the latest date of a year or sharper, but for one in passing,
   * which goes back without standing at the head of its sentence. Empty before the first date.
   */
  Optional<Placement> time() {
    Optional<Placement> time = Optional.empty();
    for (Told one : told) {
      boolean inPassing =
          !one.fronted()
              && time.filter(now -> now.days().start().isAfter(one.placement().days().end()))
                  .isPresent();
      if (sharpEnough(one.placement().precision(), Unit.YEAR) && !inPassing) {
        time = Optional.of(one.placement());
      }
    }
    return time;
  }

  /** The latest time named, however sharp. */
  Optional<Placement> moment() {
    return latest(one -> true);
  }

  /** The latest day named in a sentence that tells of the event; empty when no sentence does. */
  Optional<Placement> event(String description) {
    return WORDS
        .splitAsStream(description.toLowerCase(Locale.ROOT))
        .filter(word -> word.length() >= STEM && !COMMON.contains(word))
        .map(word -> word.substring(0, Math.max(STEM, word.length() - 3)))
        .map(
            stem ->
                latest(
                    one ->
                        sharpEnough(one.placement().precision(), Unit.DAY)
                            && tellsOf(one.sentence(), stem)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static boolean tellsOf(Sentence sentence, String stem) {
    return sentence.tokens().stream()
        .anyMatch(token -> token.word().toLowerCase(Locale.ROOT).startsWith(stem));
  }

  private Optional<Placement> latest(Predicate<Told> wanted) {
    return latestTold(wanted).map(Told::placement);
  }

  private Optional<Told> latestTold(Predicate<Told> wanted) {
    for (int i = told.size() - 1; i >= 0; i--) {
      if (wanted.test(told.get(i))) {
        return Optional.of(told.get(i));
      }
    }
    return Optional.empty();
  }

  private static boolean isAccountingPeriod(Precision precision) {
    return precision == Precision.QUARTER || precision == Precision.HALF;
  }

  private static boolean sharpEnough(Precision precision, Unit unit) {
    return switch (unit) {
      case SECOND, MINUTE, HOUR, DAY, NIGHT, WEEK, FORTNIGHT, WEEKEND ->
          precision.compareTo(Precision.DAY) <= 0;
      case MONTH -> precision.compareTo(Precision.MONTH) <= 0;
      case QUARTER -> precision.compareTo(Precision.QUARTER) <= 0;
      case SEASON, YEAR -> precision.compareTo(Precision.YEAR) <= 0;
      case DECADE, CENTURY, MILLENNIUM -> precision != Precision.RANGE;
    };
  }
}
