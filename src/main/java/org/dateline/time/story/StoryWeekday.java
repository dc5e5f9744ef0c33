package org.dateline.time.story;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.language.Sentence;
import org.dateline.time.calendar.Basis;
import org.dateline.time.calendar.Placement;
import org.dateline.time.calendar.Toward;
import org.dateline.time.calendar.Unit;
import org.dateline.time.phrase.Meaning;

/**
 * A weekday in the words of a phrase that counts from a story: "on the Saturday", "that Wednesday".
 *
 * @param told the dates that the story has named
 * @param meaning what the phrase says
 */
public record StoryWeekday(List<Told> told, Meaning meaning) {

  private static final Set<Toward> ONWARD = Set.of(Toward.NEXT, Toward.FUTURE);

  private static final String WEEKDAY = "XXXX-WXX-";

  /** How many paragraphs without a weekday end a story that goes by them. */
  private static final int NEXT_PARAGRAPHS = 3;

  /** "On the Saturday": after the day that the story has named by its weekday. */
  public Optional<Placement> onward(Sentence sentence) {
    return isWeekday() && ONWARD.contains(meaning.toward())
        ? leftBehind(sentence)
        : Optional.empty();
  }

  /** "The blast came on 9 September 2015. They met on Friday. On that Wednesday": on the first. */
  public boolean isNamedBefore(Placement day) {
    DayOfWeek now = day.days().start().getDayOfWeek();
    return same()
        .filter(told -> told.days().start().isBefore(day.days().start()))
        .filter(told -> told.days().start().getDayOfWeek().compareTo(now) < 0)
        .isPresent();
  }

  /** "On 13 February they met. In January she had been mended. She sailed that Wednesday." */
  public Optional<Placement> same() {
    return isWeekday() && meaning.toward() == Toward.THIS
        ? latest(DayOfWeek.of(meaning.value().charAt(WEEKDAY.length()) - '0'))
        : Optional.empty();
  }

  private boolean isWeekday() {
    return meaning.value().startsWith(WEEKDAY);
  }

  /** The latest day of the story that fell on such a weekday; empty when none did. */
  private Optional<Placement> latest(DayOfWeek weekday) {
    return Told.latest(
            told,
            one ->
                one.isSharpEnough(Unit.DAY)
                    && one.placement().days().start().getDayOfWeek() == weekday)
        .map(Told::placement);
  }

  /**
   * The latest day named by its weekday, if the sentences since have only looked back: "opened on
   * Friday, 6 September ... a petition lodged on 2 August". Empty otherwise.
   */
  private Optional<Placement> leftBehind(Sentence sentence) {
    int latest = Told.lastIndex(told, one -> one.is(Manner.WEEKDAY));
    if (latest < 0 || latest == told.size() - 1) {
      return Optional.empty();
    }
    Told named = told.get(latest);
    boolean holds =
        named.sentence().paragraph() >= sentence.paragraph() - NEXT_PARAGRAPHS
            && named.isSharpEnough(Unit.DAY)
            && told.subList(latest + 1, told.size()).stream()
                .filter(one -> one.sentence() != named.sentence())
                .allMatch(one -> looksBack(one, named) && one.sentence() != sentence);
    return holds ? Optional.of(named.placement()) : Optional.empty();
  }

  private static boolean looksBack(Told later, Told named) {
    return !later.is(Manner.FRONTED)
        && later.placement().basis() != Basis.NARRATIVE
        && later.placement().days().end().isBefore(named.placement().days().start());
  }
}
