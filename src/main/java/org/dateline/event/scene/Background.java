package org.dateline.event.scene;

import java.time.LocalDate;
import java.util.List;
import org.dateline.event.clause.Clause;
import org.dateline.event.clause.Lexicon;
import org.dateline.event.clause.ParsedSentence;
import org.dateline.event.clause.Quotations;
import org.dateline.event.dating.DateAside;
import org.dateline.event.dating.Reach;
import org.dateline.event.dating.Reading;
import org.dateline.time.TimeExpression;
import org.dateline.time.calendar.Placement;
import org.jspecify.annotations.Nullable;

/**
 * What an article tells beside the news of its day: the rest of a paragraph that has named another
 * day, its opening when the next sentence goes to another day ("It began with a sheet of paper. A
 * notice on May 24 told of job cuts"), and what follows a day of years before. Belongs to one
 * thread.
 */
final class Background {

  private static final int NOWHERE = -1;

  private final @Nullable LocalDate published;
  private final NewsDay newsDay;
  private int datedParagraph = NOWHERE;
  private int lastParagraph = NOWHERE;
  private boolean opening;
  private boolean longAgo;

  Background(@Nullable LocalDate published, NewsDay newsDay) {
    this.published = published;
    this.newsDay = newsDay;
  }

  /** Takes notice of the sentence that comes next, before one is read. */
  void lookAhead(ParsedSentence sentence, Reading next) {
    int here = sentence.sentence().paragraph();
    opening =
        here != lastParagraph
            && here == next.sentence().sentence().paragraph()
            && next.dated().values().stream()
                .filter(one -> one.reach() == Reach.OWN && isBeforeNews(one.placement()))
                .map(one -> new Clause(next.sentence(), one.trigger()))
                .anyMatch(clause -> clause.isMain() && clause.tense().isSimplePast());
    lastParagraph = here;
  }

  /** Takes notice of the dates of a sentence. */
  void read(ParsedSentence sentence, List<TimeExpression> expressions) {
    if (expressions.stream()
        .anyMatch(
            one ->
                isOfAnotherDay(one)
                    && !new DateAside(sentence, one).holds()
                    && !Continuity.looksBack(sentence, one))) {
      datedParagraph = sentence.sentence().paragraph();
    }
  }

  /** Whether the sentence before which notice was taken opens a paragraph of another day. */
  boolean isOpening() {
    return opening;
  }

  /** Whether a paragraph has named another day than that of the news so far. */
  boolean isDated(int paragraph) {
    return paragraph == datedParagraph;
  }

  /** Takes notice of the time to which the story goes. */
  void goTo(Placement placement) {
    longAgo = published != null && placement.days().end().isBefore(published.minusYears(1));
  }

  /** Whether the story is years before the publication. */
  boolean isLongAgo() {
    return longAgo;
  }

  /**
   * Whether a clause of an undated sentence is part of it, and so not of the day's news. What
   * somebody said is news even there, but what was demanded or announced is not.
   *
   * @param said whether it is a statement
   */
  boolean holds(Clause clause, boolean said) {
    ParsedSentence sentence = clause.sentence();
    boolean told = longAgo || opening || isDated(sentence.sentence().paragraph());
    boolean news = said && Lexicon.UTTERING.has(sentence.lemma(clause.verb()));
    return Continuity.isBackThen(clause) || (told && (!news || holdsStatements(sentence)));
  }

  /**
   * Whether even what was said is part of it: in a paragraph about a day of years before, without
   * the words themselves, "investigators blamed faulty wiring".
   */
  private boolean holdsStatements(ParsedSentence sentence) {
    return longAgo
        && isDated(sentence.sentence().paragraph())
        && sentence.sentence().tokens().stream().noneMatch(Quotations::isMark);
  }

  private boolean isOfAnotherDay(TimeExpression expression) {
    Placement placement = expression.placement();
    return placement != null
        && !newsDay.is(placement)
        && (published == null || !placement.days().end().isAfter(published));
  }

  private boolean isBeforeNews(Placement placement) {
    return published != null
        && placement.days().end().isBefore(published)
        && !newsDay.is(placement);
  }
}
