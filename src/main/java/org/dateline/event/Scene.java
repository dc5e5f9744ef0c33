package org.dateline.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.language.DependencyTree;
import org.dateline.time.Placement;
import org.dateline.time.Precision;
import org.dateline.time.TimeExpression;
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

  /**
   * @param placement its days
   * @param said whether it is the day of a statement, which other statements continue
   * @param present whether it is told in the present tense, as in a list of dates
   * @param heard whether it is the day of a gathering at which things are said
   */
  private record Day(Placement placement, boolean said, boolean present, boolean heard) {}

  private final @Nullable LocalDate published;
  private final NewsDay newsDay;
  private final Quotations quotations;
  private final Headings headings;
  private final Background background;
  private @Nullable Day current;
  private @Nullable Placement news;
  private int paragraph = NOWHERE;

  /**
   * A story without a scene yet.
   *
   * @param newsDay the day of the news
   * @param quotations what is quoted, which continues no scene
   * @param headings the dates that stand over its paragraphs
   * @param background what is told beside the day's news
   */
  Scene(
      @Nullable LocalDate published,
      NewsDay newsDay,
      Quotations quotations,
      Headings headings,
      Background background) {
    this.published = published;
    this.newsDay = newsDay;
    this.quotations = quotations;
    this.headings = headings;
    this.background = background;
  }

  /** Takes the dates of a sentence as the scene of what follows. */
  void read(
      ParsedSentence sentence, List<TimeExpression> expressions, Iterable<DatedTrigger> dated) {
    background.read(sentence, expressions);
    for (DatedTrigger one : dated) {
      Clause clause = new Clause(sentence, one.trigger());
      boolean today = newsDay.is(one.placement());
      boolean present = clause.isSimplePresent() && isPast(one.placement());
      boolean sets =
          one.reach() == Reach.OWN
              && clause.isMain()
              && (clause.isSimplePast() || Continuity.isFronted(sentence, one) || present);
      if (sets && one.placement().precision().compareTo(Precision.YEAR) <= 0) {
        current =
            new Day(
                one.placement(),
                sentence.isReportingVerb(clause.verb()),
                present,
                Continuity.isHearing(sentence));
        paragraph = sentence.sentence().paragraph();
        background.goTo(one.placement());
      }
      boolean inLead = newsDay.isLead(sentence.sentence()) && clause.isSimplePast();
      if (today && !present && one.reach() == Reach.OWN && (sets || inLead)) {
        news = one.placement();
      }
    }
  }

  /** Takes an undated lead under a dateline as news of the day, if its tense says so. */
  void readLead(ParsedSentence lead) {
    int verb = lead.mainVerb(0);
    if (news == null
        && newsDay.dateline()
        && verb != DependencyTree.NONE
        && new Clause(lead, verb).isPast()) {
      news = newsDay.placement();
    }
  }

  /**
   * The news that an undated lead tells in the perfect: "Two airlines have called off a merger".
   */
  List<DatedTrigger> newsOfLead(ParsedSentence lead) {
    Placement today = newsDay.placement();
    return today == null
        ? List.of()
        : Triggers.in(lead).stream()
            .filter(trigger -> Continuity.isNews(new Clause(lead, trigger)))
            .map(trigger -> new DatedTrigger(trigger, today, null, Reach.SCENE))
            .toList();
  }

  /** Whether there is a scene that a sentence may go on with. */
  boolean isSet(ParsedSentence sentence) {
    return current != null || news != null || headings.over(sentence.sentence()) != null;
  }

  /** The day that the story is on: that of its news, or else of its scene; empty before either. */
  Optional<Placement> day() {
    return Optional.ofNullable(news).or(() -> Optional.ofNullable(current).map(Day::placement));
  }

  /** Whether a sentence may go on with a scene, by the tenses in it; asked before it is parsed. */
  boolean mayBeContinued(ParsedSentence sentence) {
    boolean list =
        headings.over(sentence.sentence()) != null || (current != null && current.present());
    return isSet(sentence) && (sentence.hasPastTense() || (list && sentence.hasPresentTense()));
  }

  /** Those of the dates that are not the day of the news, which is too wide to tell by. */
  List<DatedTrigger> ofThePast(List<DatedTrigger> dated) {
    return dated.stream().filter(one -> !newsDay.is(one.placement())).toList();
  }

  /**
   * The events of an undated sentence with the dates of the scenes that they continue.
   *
   * @param lengths the lengths of time that it tells of
   */
  List<DatedTrigger> events(ParsedSentence sentence, List<TimeExpression> lengths) {
    List<DatedTrigger> events = new ArrayList<>();
    Day scene = continued(sentence);
    Placement headed = headings.over(sentence.sentence());
    for (int trigger : Triggers.in(sentence)) {
      Clause clause = new Clause(sentence, trigger);
      if (sentence.isVerb(clause.verb())
          && clause.isMain()
          && !quotations.hold(sentence.sentence().token(trigger).span())) {
        boolean said = Continuity.isStatement(clause);
        Placement day =
            headed != null && (clause.isSimplePast() || clause.isSimplePresent())
                ? headed
                : scene != null && continues(scene, clause, said)
                    ? scene.placement()
                    : !background.holds(clause, said)
                            && clause.isSimplePast()
                            && !Continuity.refersBack(clause)
                        ? news
                        : null;
        if (day != null && !clause.isNegated() && !Continuity.lasts(clause, lengths)) {
          events.add(new DatedTrigger(trigger, day, null, Reach.SCENE));
        }
      }
    }
    return events;
  }

  /**
   * The events of a dated sentence that stand beside its dates: under a heading all that have no
   * date of their own, elsewhere statements, "..., witnesses said", and what is told before a date
   * that is none of the story, "scrapped the dividend it had promised in February".
   */
  List<DatedTrigger> beside(Reading reading) {
    ParsedSentence sentence = reading.sentence();
    if (isEntry(sentence)) {
      return events(sentence, List.of());
    }
    if (reading.isDatedAside() && mayBeContinued(sentence)) {
      return events(sentence, List.of()).stream()
          .filter(one -> one.placement().precision().compareTo(Precision.MONTH) <= 0)
          .toList();
    }
    Placement today = news;
    return today == null
        ? List.of()
        : new Statements(sentence, newsDay, quotations)
            .madeOn(today, reading.expressions(), reading.dated());
  }

  /** Whether the sentence stands under a date that is no dateline, which is the day of the news. */
  boolean isEntry(ParsedSentence sentence) {
    Placement heading = headings.over(sentence.sentence());
    return heading != null && !newsDay.is(heading);
  }

  private @Nullable Day continued(ParsedSentence sentence) {
    Day scene = current;
    int here = sentence.sentence().paragraph();
    if (scene == null || (news != null && !isDay(scene.placement()) && !background.isLongAgo())) {
      return null;
    }
    boolean next =
        here == paragraph + 1
            && Continuity.goesOn(sentence)
            && isDay(scene.placement())
            && !background.isDated(here);
    if (here == paragraph || next) {
      paragraph = here;
      return scene;
    }
    return null;
  }

  private boolean continues(Day scene, Clause clause, boolean said) {
    return (scene.said() == said
            || (said
                && (scene.heard() || isHeard(scene, clause) || Continuity.isHeardThere(clause))))
        && (scene.present() ? clause.isSimplePresent() : clause.isSimplePast());
  }

  /** "The bank raised its rate on Monday. The governor told a news conference": on that day. */
  private boolean isHeard(Day scene, Clause clause) {
    return published != null
        && Continuity.isHearing(clause.sentence())
        && scene.placement().days().start().isAfter(published.minusWeeks(1));
  }

  private boolean isPast(Placement placement) {
    return published != null && placement.days().end().isBefore(published);
  }

  private static boolean isDay(Placement placement) {
    return placement.precision().compareTo(Precision.DAY) <= 0;
  }
}
