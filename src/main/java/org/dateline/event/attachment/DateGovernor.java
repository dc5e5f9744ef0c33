package org.dateline.event.attachment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.event.clause.Clause;
import org.dateline.event.clause.Lexicon;
import org.dateline.event.clause.ParsedSentence;
import org.dateline.event.clause.Triggers;
import org.dateline.language.DependencyTree;

/**
 * Finds the word in the tree that a date may be of: the verb or event noun above it, or the one of
 * which it is said.
 *
 * @param expression the tokens of the date, at least one
 */
record DateGovernor(ParsedSentence sentence, List<Integer> expression) {

  private static final Set<String> ABOUT = Set.of("about", "over");
  private static final Set<String> BY = Set.of("by");

  /** The word, or {@link DependencyTree#NONE} when the date is of none. */
  int word() {
    DependencyTree tree = sentence.tree();
    int head = tree.headOf(expression);
    int up = tree.head(head);
    Optional<Integer> event = cleft(head).or(() -> predicated(head));
    if (event.isPresent()) {
      return event.get();
    }
    if (!tree.children(head, "cop").isEmpty()
        && tree.children(head, "nsubj").stream().anyMatch(sentence::isNoun)) {
      // "Officials said the likely date was Dec. 16."
      return DependencyTree.NONE;
    }
    if (up == DependencyTree.NONE) {
      // The parser took the date for the head of the sentence.
      int verb = sentence.verbs().main(expression.get(expression.size() - 1) + 1);
      return endsQuote(head, verb) ? DependencyTree.NONE : verb;
    }
    if (sentence.lemma(up).equals("be") && expression.get(0) == up + 1) {
      // "That was the evening he won."
      return Stream.concat(tree.children(head).stream(), tree.children(up).stream())
          .filter(verb -> verb > head && sentence.isVerb(verb))
          .findFirst()
          .orElse(up);
    }
    if (tree.is(head, "nmod") && sentence.isLedBy(BY, head)) {
      // "could cancel part of its order by the end of the year"
      int verb = sentence.verbs().above(head);
      up = verb == DependencyTree.NONE ? up : verb;
    }
    for (; up != DependencyTree.NONE; up = tree.head(up)) {
      if (isOutcome(up) || isTopic(up)) {
        continue;
      }
      if (sentence.lemma(up).equals("due") && tree.is(up, "amod", "acl")) {
        int due = tree.head(up);
        if (Triggers.canBeDated(sentence, due)) {
          return due;
        }
        // "missed the rendezvous due in 2012" by any time, but "will meet a payment due in May".
        int verb = sentence.verbs().above(up);
        if (verb == DependencyTree.NONE || new Clause(sentence, verb).tense().isPast()) {
          return DependencyTree.NONE;
        }
      }
      Optional<Integer> done = doneThen(up);
      if (done.isPresent()) {
        return done.get();
      }
      if (Triggers.canBeDated(sentence, up)
          || (sentence.isVerb(up)
              && !sentence.verbs().isAuxiliary(up)
              && !tree.is(up, "amod", "case"))) {
        return up;
      }
      if (isOfState(up)) {
        return DependencyTree.NONE;
      }
      if (belongsToNoun(head, up) || isCompoundOf(head, up)) {
        return DependencyTree.NONE;
      }
    }
    return DependencyTree.NONE;
  }

  /** "was free to appeal, which it did on February 24": when it appealed. */
  private Optional<Integer> doneThen(int did) {
    DependencyTree tree = sentence.tree();
    boolean which =
        sentence.lemma(did).equals("do")
            && tree.children(did, "obj").stream().anyMatch(t -> sentence.lemma(t).equals("which"));
    return Optional.of(tree.head(did)).filter(verb -> which && verb >= 0 && sentence.isVerb(verb));
  }

  /** "the Friday market", but not "fell in Friday trading", "spoke at a Friday event". */
  private boolean isCompoundOf(int date, int noun) {
    return sentence.tree().head(date) == noun
        && sentence.tree().is(date, "compound", "amod")
        && !sentence.tag(date).equals("RB")
        && !Lexicon.SESSIONS.has(sentence.lemma(noun))
        && !Lexicon.OCCASIONS.has(sentence.lemma(noun));
  }

  /** "is to answer questions about the dispute on Monday": when they are answered. */
  private boolean isTopic(int noun) {
    return Lexicon.LASTING_EVENTS.has(sentence.lemma(noun)) && sentence.isLedBy(ABOUT, noun);
  }

  /** "was declared lost that August", "was found abandoned on Monday": then it was found so. */
  private boolean isOutcome(int participle) {
    DependencyTree tree = sentence.tree();
    return sentence.tag(participle).matches("VB[DGN]")
        && tree.is(participle, "xcomp")
        && tree.head(participle) == participle - 1
        && sentence.tag(participle - 1).equals("VBN");
  }

  /** "who has been in office since 2007", "says that it is safe for the winter". */
  private boolean isOfState(int predicate) {
    List<Integer> copulas = sentence.tree().children(predicate, "cop");
    return sentence.tree().is(predicate, "acl", "ccomp")
        ? !copulas.isEmpty()
        : copulas.stream().anyMatch(copula -> sentence.tag(copula).equals("VBN"));
  }

  /** "I was here in 2007," she said: not that it was said then. */
  private boolean endsQuote(int date, int verb) {
    return IntStream.range(date, verb).anyMatch(token -> sentence.tag(token).equals("''"));
  }

  /** "It was only on May 3, after two nurses had died, that a laboratory identified the virus". */
  private Optional<Integer> afterAside(int date) {
    return IntStream.range(date + 1, sentence.size())
        .filter(that -> sentence.lemma(that).equals("that") && sentence.isComma(that - 1))
        .map(that -> sentence.tree().head(that))
        .filter(verb -> verb > date && sentence.isVerb(verb))
        .boxed()
        .findFirst();
  }

  /** "It was not until Jan. 5 that a laboratory confirmed cholera". */
  private Optional<Integer> cleft(int date) {
    DependencyTree tree = sentence.tree();
    boolean isIt =
        !tree.children(date, "cop").isEmpty()
            && tree.children(date, "nsubj", "expl").stream()
                .anyMatch(subject -> sentence.lemma(subject).equals("it"));
    return isIt
        ? afterAside(date)
            .or(
                () ->
                    tree.children(date, "ccomp", "csubj", "acl", "advcl").stream()
                        .filter(verb -> verb > date && sentence.isVerb(verb))
                        .findFirst())
        : Optional.empty();
  }

  /** "The hearing will be on June 14": the date is what the clause says of the event. */
  private Optional<Integer> predicated(int date) {
    DependencyTree tree = sentence.tree();
    return tree.children(date, "cop").isEmpty()
        ? Optional.empty()
        : tree.children(date, "nsubj").stream()
            .filter(subject -> Triggers.canBeDated(sentence, subject))
            .findFirst();
  }

  /** "A law of 1990" and "a flat from 1926" date no event. */
  private boolean belongsToNoun(int date, int noun) {
    DependencyTree tree = sentence.tree();
    // "champion in 1979 and 1981"
    boolean joined = tree.is(date, "conj") && sentence.isInDate(tree.head(date));
    int head = joined ? tree.head(date) : date;
    return tree.head(head) == noun
        && sentence.isNoun(noun)
        && !Lexicon.TIME_NOUNS.has(sentence.lemma(noun))
        && sentence.tree().is(head, "nmod")
        && !OpenPeriod.isOnwards(sentence, head + 1)
        && sentence.isPartOfNoun(head);
  }
}
