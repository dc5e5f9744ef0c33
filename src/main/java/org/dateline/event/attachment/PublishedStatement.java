package org.dateline.event.attachment;

import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.event.clause.Clause;
import org.dateline.event.clause.Lexicon;
import org.dateline.event.clause.ParsedSentence;
import org.dateline.language.DependencyTree;

/** "said in a report published on Tuesday": what a paper says it says on the day it appears. */
public final class PublishedStatement {

  private static final Set<String> IN = Set.of("in", "by");

  private PublishedStatement() {}

  /** A dated trigger, and with "published" and the like the verb that tells what was published. */
  public static Stream<Integer> with(ParsedSentence sentence, int trigger) {
    boolean published =
        sentence.tag(trigger).equals("VBN")
            && Lexicon.PUBLISHING.has(sentence.lemma(trigger))
            // "The bank, which had issued a warning on Monday, was closed": not by the warning.
            && sentence.tree().children(trigger, "aux").isEmpty();
    return published
        ? Stream.concat(Stream.of(trigger), statements(sentence, trigger))
        : Stream.of(trigger);
  }

  private static Stream<Integer> statements(ParsedSentence sentence, int participle) {
    DependencyTree tree = sentence.tree();
    if (tree.is(participle, "case")) {
      // "In a cable sent last May": the parser takes the participle for a preposition.
      return tellerOf(sentence, tree.head(tree.head(participle)));
    }
    if (!tree.is(participle, "acl")) {
      // "A poll published on Monday found", "In one message, dated May 4, he warned them": the
      // parser takes the participle for the verb; or, "said in a statement dated Monday", for one
      // beside it.
      int head = tree.head(participle);
      Stream<Integer> after =
          tree.children(participle, "dep", "parataxis").stream().filter(verb -> verb > participle);
      return Stream.concat(
              after, saidIn(sentence, head, participle) ? Stream.of(head) : Stream.of())
          .filter(verb -> isPast(sentence, verb));
    }
    return tellerOf(sentence, tree.head(participle));
  }

  private static boolean saidIn(ParsedSentence sentence, int verb, int participle) {
    return verb != DependencyTree.NONE
        && sentence.isReportingVerb(verb)
        && IntStream.range(verb, participle).anyMatch(token -> IN.contains(sentence.word(token)));
  }

  /** The verb of what the paper says, or what somebody says in it. */
  private static Stream<Integer> tellerOf(ParsedSentence sentence, int paper) {
    DependencyTree tree = sentence.tree();
    boolean source =
        tree.is(paper, "nsubj") || (tree.is(paper, "obl") && sentence.isLedBy(IN, paper));
    return Stream.of(tree.head(paper)).filter(verb -> source && isPast(sentence, verb));
  }

  private static boolean isPast(ParsedSentence sentence, int verb) {
    return sentence.isVerb(verb) && new Clause(sentence, verb).tense().isSimplePast();
  }
}
