package org.dateline.time.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.dateline.language.Sentence;
import org.dateline.language.WordList;
import org.dateline.time.calendar.Basis;
import org.dateline.time.calendar.Completion;
import org.dateline.time.calendar.DayInterval;
import org.dateline.time.calendar.Placement;
import org.dateline.time.calendar.Precision;
import org.dateline.time.calendar.TimexValue;
import org.dateline.time.calendar.Unit;

/**
 * The years to which a history looks from what it tells, and from which it comes back at once: "The
 * town was bombed on 26 April. The attack was denied until 1975, and the dead were first counted in
 * 1983. The port fell on 19 June".
 *
 * @param told the dates that the story has named
 */
public record Digressions(List<Told> told) {

  private static final WordList WORDS = WordList.beside(Digressions.class, "digressing-words.txt");

  /** A story that goes on so much later has left what it told, in months. */
  private static final int FAR = 18;

  /** The same of a month with its year, to which stories go more often. */
  private static final int FARTHER = 36;

  /** How far on from what it told a story comes back, and how far before it, in months. */
  private static final int ON = 7;

  private static final int BACK = 2;

  /** What a life is told of lies years apart; that of a war, months. */
  private static final int DENSE = 2;

  /** In paragraphs, of which a line over a section is one. */
  private static final int NEXT = 2;

  /** The dates without those that their words show to be of digressions. */
  List<Told> storyDates() {
    return without(Digressions::hasWord);
  }

  private List<Told> without(Predicate<Told> looksAway) {
    List<Told> kept = new ArrayList<>();
    told.stream().filter(one -> !(isAway(one, kept) && looksAway.test(one))).forEach(kept::add);
    return kept;
  }

  /** Whether it may be of a digression, whatever its words: so are most years amid days. */
  private static boolean mayLookAway(Told one) {
    return hasWord(one) || (one.placement().precision() == Precision.YEAR && !one.fronted());
  }

  /** The dates without those of digressions from which it has come back. */
  List<Told> withoutLeft() {
    List<Told> kept = without(Digressions::mayLookAway);
    return IntStream.range(0, told.size())
        .filter(
            index ->
                kept.contains(told.get(index))
                    || told.subList(index + 1, told.size()).stream()
                        .filter(kept::contains)
                        .noneMatch(later -> comesBack(later, told.get(index))))
        .mapToObj(told::get)
        .toList();
  }

  private static boolean comesBack(Told later, Told digression) {
    DayInterval days = later.placement().days();
    DayInterval away = digression.placement().days();
    return later.isSharpEnough(Unit.MONTH)
        && later.placement().basis() == Basis.NARRATIVE
        && (days.end().isBefore(away.start()) || days.start().isAfter(away.end()));
  }

  /**
   * The time that the story comes back to from a digression, with such a day, month or season soon
   * after it; empty when it has not just digressed, or goes on elsewhere.
   */
  public Optional<Placement> left(Sentence sentence, String partial) {
    List<Told> kept = without(Digressions::mayLookAway);
    return Told.latest(told, one -> true)
        .filter(last -> !kept.contains(last) && !isOwn(last, sentence))
        .flatMap(last -> scene(kept))
        .filter(one -> sentence.paragraph() - one.sentence().paragraph() <= NEXT)
        .map(Told::placement)
        .filter(scene -> isSoonAfter(partial, scene.days()));
  }

  /** "expanded to six cities in 2017, and on September 12 announced": the year of the sentence. */
  private static boolean isOwn(Told year, Sentence sentence) {
    return year.sentence() == sentence && !year.aside() && !hasWord(year);
  }

  private static Optional<Told> scene(List<Told> kept) {
    return Told.latest(kept, one -> one.isSharpEnough(Unit.MONTH) && !one.aside())
        .filter(scene -> kept.stream().filter(one -> isBeside(one, scene)).count() >= DENSE);
  }

  /** Whether a day or month is of the year around it. */
  private static boolean isBeside(Told one, Told scene) {
    DayInterval days = scene.placement().days();
    return one.isSharpEnough(Unit.MONTH)
        && one.placement().days().end().isAfter(days.start().minusYears(1))
        && one.placement().days().start().isBefore(days.end().plusYears(1));
  }

  private static boolean isSoonAfter(String partial, DayInterval scene) {
    return Completion.onward(partial, scene)
        .flatMap(TimexValue::read)
        .map(next -> next.days())
        .filter(next -> next.start().isBefore(scene.end().plusMonths(ON)))
        .filter(next -> next.end().isAfter(scene.start().minusMonths(BACK)))
        .isPresent();
  }

  private boolean isAway(Told one, List<Told> before) {
    return mayDigress(one)
        && scene(before)
            .filter(scene -> !scene.isIn(before.get(0).sentence().paragraph()))
            .filter(scene -> one.sentence().paragraph() - scene.sentence().paragraph() <= NEXT)
            .filter(scene -> isFar(one, scene.placement()))
            .isPresent();
  }

  private static boolean mayDigress(Told one) {
    return one.placement().basis() == Basis.EXPLICIT
        && one.placement().sharpness().compareTo(Precision.DAY) > 0
        && !one.heading();
  }

  /** Also what goes on so in its sentence: "The grave was found in 1992 and opened in 1996". */
  private boolean isFar(Told one, Placement scene) {
    return isAfter(one, scene)
        ? told.stream()
            .filter(other -> other.sentence() == one.sentence() && mayDigress(other))
            .filter(other -> isAfter(other, scene))
            .anyMatch(other -> isFar(other.placement(), scene))
        : isFar(one.placement(), scene);
  }

  private static boolean isAfter(Told one, Placement scene) {
    return one.placement().days().start().isAfter(scene.days().end());
  }

  private static boolean isFar(Placement time, Placement scene) {
    boolean year = time.precision() == Precision.YEAR;
    LocalDate start = scene.days().start();
    LocalDate end = scene.days().end();
    return time.days().start().isAfter(end.plusMonths(year ? FAR : FARTHER))
        || time.days().end().isBefore(year ? start.withDayOfYear(1) : start.minusMonths(FARTHER));
  }

  /** Whether such a word stands in the part of the sentence between semicolons. */
  private static boolean hasWord(Told one) {
    Sentence sentence = one.sentence();
    int place =
        IntStream.range(0, sentence.tokens().size())
            .filter(token -> sentence.token(token).span().end() > one.place())
            .findFirst()
            .orElse(0);
    int first =
        IntStream.iterate(place, token -> token > 0, token -> token - 1)
            .filter(token -> sentence.token(token).word().equals(";"))
            .findFirst()
            .orElse(0);
    return IntStream.range(first, sentence.tokens().size())
        .takeWhile(token -> token == first || !sentence.token(token).word().equals(";"))
        .anyMatch(token -> WORDS.has(sentence.lemma(token)));
  }
}
