package org.dateline.event.scene;

import java.time.LocalDate;
import java.util.List;
import org.dateline.event.clause.Clause;
import org.dateline.event.clause.ParsedSentence;
import org.dateline.event.clause.Triggers;
import org.dateline.event.dating.DatedTrigger;
import org.dateline.event.dating.Reach;
import org.dateline.event.dating.Reading;
import org.dateline.time.calendar.Placement;
import org.dateline.time.calendar.Precision;
import org.jspecify.annotations.Nullable;

/**
 * The news that the first sentence of an article tells without its day.
 *
 * @param published when the article was published, or null
 * @param newsDay the day of the news
 */
record LeadNews(@Nullable LocalDate published, NewsDay newsDay) {

  /**
   * The news that a lead tells in the perfect: "Two airlines have called off a merger". Where it
   * names a date after it, its main verb alone: "have reopened the case of a woman last seen in
   * 2004", unlike "The works, opened in 1962, has turned out a million cars".
   */
  List<DatedTrigger> of(Reading reading) {
    ParsedSentence lead = reading.sentence();
    Placement today = newsDay.placement();
    return today == null
        ? List.of()
        : Triggers.in(lead).stream()
            .filter(trigger -> reading.dated().isEmpty() || isRootBeside(reading, trigger))
            .filter(trigger -> Continuity.isNews(new Clause(lead, trigger)))
            .map(trigger -> new DatedTrigger(trigger, today, null, Reach.SCENE))
            .toList();
  }

  private static boolean isRootBeside(Reading reading, int trigger) {
    ParsedSentence sentence = reading.sentence();
    return reading.dated().keySet().stream().allMatch(dated -> dated > trigger)
        && !sentence.has("since")
        && sentence.tree().is(trigger, "root")
        && sentence.tree().children(trigger, "aux").stream()
            .noneMatch(aux -> sentence.tag(aux).equals("MD"));
  }

  /**
   * "were brought to the surface on Saturday evening", on Sunday, or weeks later: what follows is
   * no news of the day.
   */
  boolean opensOnDayBefore(Reading lead) {
    return published != null
        && lead.dated().values().stream()
            .filter(one -> one.reach() == Reach.OWN)
            .filter(one -> one.placement().precision().compareTo(Precision.DAY) <= 0)
            .filter(one -> one.placement().days().end().isBefore(published))
            .map(one -> new Clause(lead.sentence(), one.trigger()))
            .anyMatch(clause -> clause.isMain() && clause.tense().isSimplePast());
  }
}
