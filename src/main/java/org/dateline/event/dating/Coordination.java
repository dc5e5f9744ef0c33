package org.dateline.event.dating;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.dateline.event.clause.Clause;
import org.dateline.event.clause.ParsedSentence;
import org.dateline.language.DependencyTree;
import org.dateline.time.TimeExpression;

/**
 * Joined verbs of a sentence and whether they share a date: "resigned and left on Monday" does,
 * "was held for four days and freed on Friday" and "opened in 1988 and closed later" do not.
 *
 * @param sentence the sentence
 * @param expressions its time expressions
 */
record Coordination(ParsedSentence sentence, List<TimeExpression> expressions) {

  private static final Set<String> DESCRIBED_BY = Set.of("by", "in");

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
    return conjoined
        && !isAnswer(Math.max(one, two))
        && !backOverComma
        && !isOfClauseAbove(one, two)
        && !isDescription(one)
        && !(isDescription(two) && hasCommaBetween(two, one))
        && !ownSubject
        && sentence.isVerb(one)
        && sentence.isVerb(two)
        && tense(one).equals(tense(two))
        && !isEarlier(one, two)
        && !(hasOwnSubject(one) && isEarlier(two, one))
        && !new AnotherTime(sentence, expressions).isOf(one, two, dated);
  }

  private boolean hasCommaBetween(int first, int last) {
    return IntStream.range(first, last).anyMatch(sentence::isComma);
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
    return IntStream.range(participle, sentence.size() - 1)
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
