package org.dateline.event.scene;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dateline.event.clause.Clause;
import org.dateline.event.clause.ParsedSentence;
import org.dateline.event.dating.DatedTrigger;
import org.dateline.event.dating.Reach;
import org.dateline.language.DependencyTree;
import org.dateline.time.TimeExpression;
import org.dateline.time.calendar.DayInterval;
import org.dateline.time.calendar.Placement;
import org.dateline.time.calendar.Precision;
import org.jspecify.annotations.Nullable;

/**
 * What day the story is on while it is read, for the sentences that name none: "The storm reached
 * the coast on Sunday. Roofs were torn off." A scene lasts for its paragraph, and on into a next
 * paragraph about the same person; the publication day, once it is a scene, lasts through the
 * article, as the day of the news. A line that is a date heads its next paragraph. Belongs to one
 * thread.
 */
final class Scene {

  private static final int NOWHERE = -1;

  private final @Nullable LocalDate published;
  private final NewsDay newsDay;
  private final Headings headings;
  private final Background background;
  private @Nullable SceneDay current;
  private @Nullable Placement news;
  private int paragraph = NOWHERE;
  private int lastRead = NOWHERE;
  private boolean opensParagraph;

  /**
   * A story without a scene yet.
   *
   * @param newsDay the day of the news
   * @param headings the dates that stand over its paragraphs
   * @param background what is told beside the day's news
   */
  Scene(@Nullable LocalDate published, NewsDay newsDay, Headings headings, Background background) {
    this.published = published;
    this.newsDay = newsDay;
    this.headings = headings;
    this.background = background;
  }

  /** Comes to the next sentence, before anything is asked of it. */
  void come(ParsedSentence sentence) {
    int here = sentence.sentence().paragraph();
    opensParagraph = here != lastRead;
    lastRead = here;
  }

  /** Takes the dates of a sentence as the scene of what follows. */
  void read(
      ParsedSentence sentence, List<TimeExpression> expressions, Iterable<DatedTrigger> dated) {
    background.read(sentence, expressions);
    expressions.stream()
        .filter(one -> SceneSetting.opensState(sentence, one))
        .map(TimeExpression::placement)
        .filter(Objects::nonNull)
        .filter(day -> isDay(day) && !isToCome(day))
        .forEach(day -> go(sentence, new SceneDay(day, false, false, false)));
    for (DatedTrigger one : dated) {
      Clause clause = new Clause(sentence, one.trigger());
      boolean today = newsDay.is(one.placement());
      boolean present = clause.tense().isSimplePresent() && isPast(one.placement());
      boolean sets =
          one.reach() == Reach.OWN
              && (SceneSetting.isPredicated(clause)
                  || SceneSetting.isBroughtByDay(clause)
                  || (isDay(one.placement()) && SceneSetting.isWithMain(clause))
                  || (clause.isMain()
                      && (clause.tense().isSimplePast()
                          || SceneSetting.isFronted(sentence, one)
                          || present)))
              && !isToCome(one.placement())
              && !SceneSetting.isBirth(clause);
      if (sets && one.placement().precision().compareTo(Precision.YEAR) <= 0) {
        go(
            sentence,
            new SceneDay(
                one.placement(),
                sentence.isReportingVerb(clause.verb()),
                present,
                Saying.isHearing(sentence)));
      }
      boolean inLead = newsDay.isLead(sentence.sentence()) && clause.tense().isSimplePast();
      if (today && !present && one.reach() == Reach.OWN && (sets || inLead)) {
        news = one.placement();
      }
    }
  }

  private void go(ParsedSentence sentence, SceneDay day) {
    current = day;
    paragraph = sentence.sentence().paragraph();
    background.goTo(day.placement());
  }

  /** "promised a larger rally on Sunday": what is promised takes no story there. */
  private boolean isToCome(Placement placement) {
    return published != null && placement.days().start().isAfter(published);
  }

  /** Takes an undated lead under a dateline as news of the day, if its tense says so. */
  void readLead(ParsedSentence lead) {
    int verb = lead.verbs().main(0);
    if (news == null
        && newsDay.dateline()
        && verb != DependencyTree.NONE
        && new Clause(lead, verb).tense().isPast()) {
      news = newsDay.placement();
    }
  }

  /** The day of the news, once it is a scene; null before. */
  @Nullable Placement news() {
    return news;
  }

  /** Whether there is a scene that a sentence may go on with. */
  boolean isSet(ParsedSentence sentence) {
    return current != null || news != null || headings.over(sentence.sentence()) != null;
  }

  /** The day that the story is on: that of its news, or else of its scene; empty before either. */
  Optional<Placement> day() {
    return Optional.ofNullable(news)
        .or(() -> Optional.ofNullable(current).map(SceneDay::placement));
  }

  /** Whether a sentence may go on with a scene, by the tenses in it; asked before it is parsed. */
  boolean mayBeContinued(ParsedSentence sentence) {
    boolean list =
        headings.over(sentence.sentence()) != null || (current != null && current.present());
    return isSet(sentence)
        && (sentence.verbs().hasPastTense() || (list && sentence.verbs().hasPresentTense()));
  }

  /** Whether the sentence stands under a date that is no dateline, which is the day of the news. */
  boolean isEntry(ParsedSentence sentence) {
    Placement heading = headings.over(sentence.sentence());
    return heading != null && !newsDay.is(heading) && !isPublication(heading);
  }

  /** The day of the scene that a sentence goes on with; null when it goes on with none. */
  @Nullable SceneDay continued(ParsedSentence sentence) {
    SceneDay scene = current;
    int here = sentence.sentence().paragraph();
    if (scene == null || (news != null && !isDay(scene.placement()) && !background.isLongAgo())) {
      return null;
    }
    boolean next =
        here == paragraph + 1
            && (opensParagraph || Continuity.isNext(sentence))
            && (Continuity.goesOn(sentence) || Continuity.isNext(sentence))
            && isDay(scene.placement())
            && !background.isOpening()
            && !background.isDated(here);
    if (here == paragraph || next) {
      paragraph = here;
      return scene;
    }
    return null;
  }

  /** A dateline also of a paper that tells the news of the day before. */
  private boolean isPublication(Placement heading) {
    return published != null && heading.days().equals(DayInterval.of(published));
  }

  private boolean isPast(Placement placement) {
    return published != null && placement.days().end().isBefore(published);
  }

  private static boolean isDay(Placement placement) {
    return placement.precision().compareTo(Precision.DAY) <= 0;
  }
}
