package org.dateline.event.dating;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.event.clause.Clause;
import org.dateline.event.clause.Lexicon;
import org.dateline.event.clause.ParsedSentence;
import org.dateline.language.DependencyTree;
import org.dateline.time.TimeExpression;
import org.dateline.time.calendar.Placement;
import org.jspecify.annotations.Nullable;

/**
 * Joined verbs of a sentence and whether they share a date: "resigned and left on Monday" does,
 * "was held for four days and freed on Friday" and "opened in 1988 and closed later" do not.
 *
 * @param sentence the sentence
 * @param expressions its time expressions
 */
record Coordination(ParsedSentence sentence, List<TimeExpression> expressions) {

  private static final Set<String> BESIDE = Set.of("after", "before", "following");
  private static final Set<String> ANOTHER_TIME = Set.of("once", "now", "still", "since", "today");

  private static final Set<String> DESCRIBED_BY = Set.of("by", "in");
  private static final Set<String> DURING = Set.of("during", "throughout");

  /** Whether a verb is joined by "and" to a dated one of the same tense, and has no other date. */
  boolean joins(int trigger, DatedTrigger dated) {
    int other = dated.trigger();
    DependencyTree tree = sentence.tree();
    int one = new Clause(sentence, trigger).verb();
    int two = new Clause(sentence, other).verb();
    boolean conjoined =
        (tree.is(one, "conj") && tree.head(one) == two)
            || (tree.is(two, "conj") && tree.head(two) == one)
            || (tree.is(one, "conj") && tree.is(two, "conj") && tree.head(one) == tree.head(two));
    // A date after the last of them reaches back only over verbs of one subject.
    boolean ownSubject = two > one && hasOwnSubject(two);
    boolean backOverComma = two > one && hasCommaBetween(one, two);
    OwnTime ownTime = new OwnTime(sentence, expressions);
    return conjoined
        && !isAnswer(Math.max(one, two))
        && !backOverComma
        && !isOfClauseAbove(one, two)
        && !isDescription(one)
        && !(isDescription(two) && hasCommaBetween(two, one))
        && !ownSubject
        && !(two > one && dated.expression() != null && hasOwnTime(one, two))
        && sentence.isVerb(one)
        && sentence.isVerb(two)
        && tense(one).equals(tense(two))
        && !isEarlier(one, two)
        && !(hasOwnSubject(one) && isEarlier(two, one))
        && !isOfAnotherTime(one)
        && !isAfterAnother(one, dated)
        && !isOfLaterEvent(one, dated)
        && !isOfAnotherTime(two)
        && expressions.stream()
            .filter(time -> !time.equals(dated.expression()))
            .noneMatch(time -> ownTime.isOf(time, one));
  }

  /**
   * "did not win for nine weeks and lost on Boxing Day", "grounded its fleet after the crash and
   * flew again on Sept. 19": the date does not reach back.
   */
  private boolean hasOwnTime(int one, int two) {
    boolean denied =
        new Clause(sentence, one).isNegated() && !new Clause(sentence, two).isNegated();
    return denied
        || sentence.tree().children(one, "obl").stream()
            .filter(event -> event < two && sentence.isEventNoun(event))
            .anyMatch(event -> sentence.isLedBy(BESIDE, event));
  }

  private boolean hasCommaBetween(int first, int last) {
    return IntStream.range(first, last).anyMatch(sentence::isComma);
  }

  /** "was opened in 1962 and once employed thousands", "stood in 1913 and, during the war, ran". */
  private boolean isOfAnotherTime(int verb) {
    return sentence.tree().children(verb, "advmod").stream()
            .anyMatch(
                t ->
                    ANOTHER_TIME.contains(sentence.lemma(t))
                        || Lexicon.MOVING_ON.has(sentence.lemma(t)))
        || new Clause(sentence, verb).isAtAge()
        || sentence.tree().children(verb, "obl").stream()
            .anyMatch(noun -> sentence.isLedBy(DURING, noun));
  }

  /** "built a car in 1921 but gave that up after the crash of 1929": after a later time. */
  private boolean isAfterAnother(int verb, DatedTrigger dated) {
    int end =
        IntStream.range(verb, sentence.tree().size())
            .filter(sentence::isComma)
            .findFirst()
            .orElse(sentence.tree().size());
    return IntStream.range(verb, end)
        .filter(token -> sentence.lemma(token).equals("after"))
        .anyMatch(after -> namesLaterTime(after, end, dated));
  }

  /**
   * "turned professional in 1998, survived a crash that killed a rider three years later", "won one
   * in May and lost two: it was refused in June".
   */
  private boolean isOfLaterEvent(int verb, DatedTrigger dated) {
    DependencyTree tree = sentence.tree();
    return Stream.concat(
            tree.children(verb, "parataxis").stream(),
            tree.children(verb, "obj", "obl").stream()
                .flatMap(noun -> tree.children(noun, "acl").stream())
                .filter(clause -> !hasCommaBetween(verb, clause)))
        .filter(clause -> clause > verb)
        .flatMap(clause -> tree.subtree(clause).stream())
        .anyMatch(token -> isInLaterTime(token, dated));
  }

  private boolean isInLaterTime(int token, DatedTrigger dated) {
    return expressions.stream()
        .filter(time -> isLater(time.placement(), dated.placement()))
        .anyMatch(time -> sentence.tokensIn(time.span()).contains(token));
  }

  private boolean namesLaterTime(int after, int end, DatedTrigger dated) {
    return IntStream.range(after + 1, end).anyMatch(token -> isInLaterTime(token, dated));
  }

  private static boolean isLater(@Nullable Placement time, Placement than) {
    return time != null && time.days().start().isAfter(than.days().end());
  }

  /** "offered a million last summer, but the mayor denied it": what another answers is later. */
  private boolean isAnswer(int verb) {
    return sentence.isReportingVerb(verb)
        && hasOwnSubject(verb)
        && sentence.tree().children(verb, "cc").stream()
            .anyMatch(t -> sentence.lemma(t).equals("but"));
  }

  /**
   * "found a fault in the plane that crashed in January, but the part was never replaced": the
   * parser joins to a relative clause what has a subject of its own.
   */
  private boolean isOfClauseAbove(int verb, int other) {
    DependencyTree tree = sentence.tree();
    return tree.head(verb) == other
        && hasOwnSubject(verb)
        && (tree.is(other, "acl")
            ? IntStream.range(other, verb).anyMatch(sentence::isComma)
            : !tree.children(other, "mark").isEmpty()
                && IntStream.range(other, verb).anyMatch(this::isButAfterComma));
  }

  /** "two days after a quake hit the town, but the number of dead rose". */
  private boolean isButAfterComma(int token) {
    return sentence.lemma(token).equals("but") && sentence.isComma(token - 1);
  }

  /**
   * "denied a report, carried by the radio, that", "brought down a tower, built in 1768, and hurt
   * seven": the parser joins what only describes.
   */
  private boolean isDescription(int verb) {
    DependencyTree tree = sentence.tree();
    return tree.is(verb, "conj")
        && sentence.verbs().isBareParticiple(verb)
        && sentence.isComma(verb - 1)
        && verb + 1 < tree.size()
        && DESCRIBED_BY.contains(sentence.lemma(verb + 1))
        && (tree.children(verb, "cc").isEmpty() || isBeforeVerb(verb));
  }

  /** "opened an inquiry in May and, joined by 14 states, filed suit": the next verb is joined. */
  private boolean isBeforeVerb(int participle) {
    return IntStream.range(participle, sentence.tree().size() - 1)
        .filter(sentence::isComma)
        .limit(1)
        .anyMatch(comma -> sentence.tag(comma + 1).equals("VBD"));
  }

  private boolean hasOwnSubject(int verb) {
    return !sentence.tree().children(verb, "nsubj").isEmpty();
  }

  /**
   * "where rice had been stored since Friday, and police fired": the first lies farther back, as
   * does the second of "joined in 2001 and had logged many hours".
   */
  private boolean isEarlier(int verb, int than) {
    return new Clause(sentence, verb).tense().isPluperfect()
        && new Clause(sentence, than).tense().isSimplePast();
  }

  private String tense(int verb) {
    Clause clause = new Clause(sentence, verb);
    if (clause.tense().isSimplePresent()) {
      // "He attacks and two are killed": number is no tense.
      return "VBZ";
    }
    if (sentence.tag(verb).equals("VBN") || sentence.tag(verb).equals("VB")) {
      // Joined participles share the auxiliary that stands before the first.
      List<Integer> auxiliaries = clause.auxiliaries();
      int head = sentence.tree().head(verb);
      if (auxiliaries.isEmpty() && sentence.tree().is(verb, "conj") && sentence.isVerb(head)) {
        return tense(head);
      }
      return auxiliaries.isEmpty() ? "VBN" : sentence.tag(auxiliaries.get(0));
    }
    return sentence.tag(verb);
  }
}
