package org.dateline.event;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.language.DependencyTree;
import org.dateline.time.Placement;
import org.dateline.time.Precision;
import org.dateline.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * Lets the events of a sentence that have no date share the date of another clause, as English
 * does: joined verbs of one tense ("resigned and left"), what happens at the same time ("when a
 * tree fell", "killing dozens"), an event noun and the verb that it is the subject of ("the Aug. 7
 * blast killed ten"). What somebody says does not share the date of the saying.
 */
final class Sharing {

  private static final Pattern COUNTED_ON =
      Pattern.compile("(?i)\\b(?:later|following|next|after(?:wards?)?)\\b");

  private static final Set<String> ONLY_THEN = Set.of("there", "later", "eventually", "finally");

  private static final Set<String> AT = Set.of("at", "during", "in");
  private final ParsedSentence sentence;
  private final List<TimeExpression> expressions;
  private final Map<Integer, DatedTrigger> dated;
  private final SameTime same;
  private final Agreement agreement;

  private Sharing(
      ParsedSentence sentence,
      List<TimeExpression> expressions,
      Map<Integer, DatedTrigger> dated,
      @Nullable LocalDate published) {
    this.agreement = new Agreement(published);
    this.sentence = sentence;
    this.expressions = expressions;
    this.dated = new TreeMap<>(dated);
    this.same = new SameTime(sentence);
  }

  /** The dates of the sentence with those that are shared, by trigger. */
  static Map<Integer, DatedTrigger> spread(
      ParsedSentence sentence,
      List<TimeExpression> expressions,
      Map<Integer, DatedTrigger> dated,
      @Nullable LocalDate published) {
    Sharing sharing = new Sharing(sentence, expressions, dated, published);
    List<Integer> triggers = Triggers.in(sentence);
    boolean more = true;
    while (more) {
      more = false;
      for (int trigger : triggers) {
        more |= !sharing.dated.containsKey(trigger) && sharing.shares(trigger);
      }
    }
    return sharing.dated;
  }

  /** The dates of an entry of a chronology, whose other events have that of its heading. */
  static Map<Integer, DatedTrigger> explained(
      ParsedSentence sentence,
      List<TimeExpression> expressions,
      Map<Integer, DatedTrigger> dated,
      @Nullable LocalDate published) {
    Sharing sharing = new Sharing(sentence, expressions, dated, published);
    for (int trigger : Triggers.in(sentence)) {
      sharing.whenClause(trigger).ifPresent(one -> sharing.dated.putIfAbsent(trigger, one));
    }
    return sharing.dated;
  }

  private boolean shares(int trigger) {
    DependencyTree tree = sentence.tree();
    Clause clause = new Clause(sentence, trigger);
    Optional<DatedTrigger> explained = whenClause(trigger);
    if (explained.isPresent()) {
      dated.put(trigger, explained.get());
      return true;
    }
    for (DatedTrigger one : nearestFirst(trigger)) {
      int other = one.trigger();
      if (other != trigger
          && agreement.allows(clause, one.placement())
          && (same.goesWith(trigger, other)
              || (same.goesWith(other, trigger) && tree.is(trigger, "root", "conj"))
              || (new Coordination(sentence, expressions).joins(trigger, other)
                  && !ends(one)
                  && !isLater(one, trigger)
                  && !lastsOnlyThere(one, trigger)
                  && !isLeft(one, trigger))
              || same.doneWhile(trigger, other)
              || (isDay(one) && same.isThere(trigger, other))
              || subjectOf(trigger, other)
              || (effectOf(trigger, other) && !hasLasted(trigger))
              || occasionOf(trigger, other)
              || doneThere(trigger, other)
              || (one.reach() == Reach.OWN && decidedIn(trigger, other)))) {
        dated.put(trigger, one.sharedWith(trigger));
        return true;
      }
    }
    return false;
  }

  /** The dated events, those before the trigger first: a date reaches on more often than back. */
  private List<DatedTrigger> nearestFirst(int trigger) {
    return dated.values().stream()
        .sorted(
            Comparator.comparing((DatedTrigger one) -> one.trigger() > trigger)
                .thenComparing(one -> Math.abs(one.trigger() - trigger)))
        .toList();
  }

  private static boolean isDay(DatedTrigger one) {
    return one.placement().precision().compareTo(Precision.DAY) <= 0;
  }

  /** "was struck and died the following evening", "went into exile and died there in 1991". */
  private boolean isLater(DatedTrigger one, int trigger) {
    TimeExpression expression = one.expression();
    return one.trigger() > trigger
        && expression != null
        && (COUNTED_ON.matcher(expression.text()).find()
            || sentence.tree().children(one.trigger(), "advmod").stream()
                .anyMatch(adverb -> ONLY_THEN.contains(sentence.lemma(adverb))));
  }

  /** "returned home and served as minister from 1881 to 1885": the return took no four years. */
  private static boolean lastsOnlyThere(DatedTrigger one, int trigger) {
    return one.trigger() > trigger && one.placement().precision() == Precision.RANGE;
  }

  /** "burned until Monday and sank": what ends one thing does not date the next. */
  private boolean ends(DatedTrigger one) {
    TimeExpression expression = one.expression();
    int first = expression == null ? 0 : sentence.tokensIn(expression.span()).get(0);
    return first > 0 && sentence.isUntil(first - 1);
  }

  /**
   * "began on 6 November, the last in August, and the war stopped it": the sentence has gone on.
   */
  private boolean isLeft(DatedTrigger one, int trigger) {
    TimeExpression expression = one.expression();
    return expression != null
        && expressions.stream()
            .filter(other -> other.placement() != null)
            .map(other -> other.span().start())
            .anyMatch(
                start ->
                    start > expression.span().end()
                        && start < sentence.sentence().token(trigger).span().start());
  }

  /** "in August 1974, when two sailors died": the clause that explains a date has it. */
  private Optional<DatedTrigger> whenClause(int trigger) {
    List<Integer> before =
        sentence.tree().children(trigger, "advmod", "mark", "obl").stream()
            .filter(t -> sentence.lemma(t).equals("when") && t < trigger)
            .map(when -> sentence.isComma(when - 1) ? when - 2 : when - 1)
            .toList();
    Clause clause = new Clause(sentence, trigger);
    if (before.isEmpty() || !(clause.isPast() || clause.isSimplePresent())) {
      return Optional.empty();
    }
    for (TimeExpression one : expressions) {
      Placement placement = one.placement();
      if (placement != null && sentence.tokensIn(one.span()).contains(before.get(0))) {
        return Optional.of(new DatedTrigger(trigger, placement, one, Reach.SHARED));
      }
    }
    return Optional.empty();
  }

  /** An event noun whose verb is dated: "the crash killed four on Monday". */
  private boolean subjectOf(int trigger, int other) {
    return sentence.isNoun(trigger)
        && sentence.tree().is(trigger, "nsubj")
        && sentence.tree().head(trigger) == other
        && sentence.tag(other).equals("VBD")
        && !sentence.isReportingVerb(other);
  }

  /** What a dated event did: "the Aug. 7 blasts killed 257 people", "the blast that killed ten". */
  private boolean effectOf(int trigger, int other) {
    DependencyTree tree = sentence.tree();
    boolean part =
        tree.children(trigger, "nsubj").contains(other)
            || (tree.is(trigger, "acl") && tree.head(trigger) == other)
            || (tree.children(trigger, "obl").contains(other) && sentence.isLedBy(AT, other));
    return (part && sentence.isNoun(other) && Lexicon.EFFECTS.has(sentence.lemma(trigger)))
        || doneDuring(trigger, other);
  }

  /** "The fire, which has killed four since it broke out": not all on one day. */
  private boolean hasLasted(int trigger) {
    return sentence.tree().children(trigger, "advcl", "conj").stream()
        .flatMap(
            clause ->
                Stream.concat(
                    Stream.of(clause), sentence.tree().children(clause, "advcl").stream()))
        .flatMap(clause -> sentence.tree().children(clause, "mark").stream())
        .anyMatch(mark -> sentence.lemma(mark).equals("since"));
  }

  /** The gathering at which a dated thing was done: "spoke at a rally on Sunday". */
  private boolean occasionOf(int trigger, int other) {
    DependencyTree tree = sentence.tree();
    return Lexicon.OCCASIONS.has(sentence.lemma(trigger))
        && tree.is(trigger, "obl", "obj")
        && tree.head(trigger) == other
        && (tree.is(trigger, "obj")
            ? Lexicon.ATTENDING.has(sentence.lemma(other))
            : sentence.isLedBy(AT, trigger));
  }

  /** "voted at a meeting that ended at midnight": on the day of the meeting. */
  private boolean doneThere(int trigger, int other) {
    DependencyTree tree = sentence.tree();
    int occasion = tree.head(other);
    return occasion != DependencyTree.NONE
        && tree.is(other, "acl")
        && Lexicon.OCCASIONS.has(sentence.lemma(occasion))
        && tree.is(occasion, "obl", "nmod")
        && sentence.isLedBy(AT, occasion)
        && sentence.verbAbove(tree.head(occasion)) != DependencyTree.NONE
        && isOrGoverns(trigger, tree.head(occasion))
        && new Clause(sentence, trigger).isSimplePast();
  }

  private boolean isOrGoverns(int verb, int other) {
    return verb == other
        || (sentence.tree().dominates(verb, other)
            && sentence.verbAbove(other) != DependencyTree.NONE
            && sentence.tree().is(sentence.verbAbove(other), "xcomp", "root"));
  }

  /** "won the election of May 1998". */
  private boolean decidedIn(int trigger, int other) {
    return sentence.isNoun(other)
        && sentence.tree().is(other, "obj")
        && sentence.tree().head(other) == trigger
        && Lexicon.CONTESTING.has(sentence.lemma(trigger))
        && new Clause(sentence, trigger).isSimplePast();
  }

  /** "At Monday's meeting the council approved the plan": the event that was the occasion. */
  private boolean doneDuring(int trigger, int other) {
    DependencyTree tree = sentence.tree();
    return sentence.isNoun(other)
        && tree.is(other, "obl")
        && tree.head(other) == trigger
        && sentence.isLedBy(AT, other)
        && new Clause(sentence, trigger).isSimplePast();
  }
}
