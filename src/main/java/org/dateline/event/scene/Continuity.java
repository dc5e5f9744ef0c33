package org.dateline.event.scene;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.dateline.event.clause.Clause;
import org.dateline.event.clause.Lexicon;
import org.dateline.event.clause.ParsedSentence;
import org.dateline.language.DependencyTree;
import org.dateline.time.TimeExpression;

/** What in a sentence lets a scene begin, go on, or break off. */
final class Continuity {

  private static final Set<String> AWAY =
      Set.of("later", "late", "earlier", "early", "afterwards", "afterward", "before", "after");

  /** No hour of a day. */
  private static final Pattern AGE = Pattern.compile("1[3-9]|[2-9]\\d");

  static final Set<String> MOMENTS = Set.of("second", "minute", "hour");

  /** What makes an end of what the day has brought so far, and the word before it. */
  private static final Map<String, Set<String>> DONE =
      Map.of("within", MOMENTS, "by", Set.of("close", "then"));

  /** In words: "within a few minutes". */
  private static final int SOON = 3;

  private Continuity() {}

  /** "assured them at the time", "owners soon complained": not in the news of today. */
  static boolean isBackThen(Clause clause) {
    ParsedSentence sentence = clause.sentence();
    return isAtTheTime(clause)
        || sentence.tree().children(clause.verb(), "advmod", "obl", "advcl").stream()
            .anyMatch(adverb -> Lexicon.BACK_THEN.has(sentence.lemma(adverb)));
  }

  private static boolean isAtTheTime(Clause clause) {
    ParsedSentence sentence = clause.sentence();
    return sentence.tree().children(clause.verb(), "obl").stream()
        .filter(noun -> sentence.lemma(noun).equals("time"))
        .anyMatch(
            noun ->
                noun > 0
                    && sentence.isLedBy(Set.of("at"), noun)
                    && sentence.word(noun - 1).equals("the"));
  }

  /** "She was hurt in the blast": what took place in another event is no news of today. */
  static boolean refersBack(Clause clause) {
    ParsedSentence sentence = clause.sentence();
    DependencyTree tree = sentence.tree();
    return tree.children(clause.verb(), "obl").stream()
        .filter(sentence::isEventNoun)
        .flatMap(noun -> tree.children(noun, "det").stream())
        .anyMatch(determiner -> sentence.lemma(determiner).equals("the"));
  }

  /** "Afterwards it moved to the coast", "After that it closed": when, nobody says. */
  static boolean hasMovedOn(Clause clause) {
    ParsedSentence sentence = clause.sentence();
    DependencyTree tree = sentence.tree();
    return isSomeTimeAway(clause)
        || isAtAge(clause)
        || tree.children(clause.verb(), "advmod").stream()
            .anyMatch(adverb -> Lexicon.MOVING_ON.has(sentence.lemma(adverb)))
        || tree.children(clause.verb(), "obl").stream()
            .filter(what -> what < clause.verb())
            .filter(what -> sentence.isPronoun(what) || sentence.tag(what).equals("DT"))
            .anyMatch(what -> sentence.isLedBy(Set.of("after"), what));
  }

  /** "She left home at 16", but "The cabinet met at seven" and "put losses at 30". */
  private static boolean isAtAge(Clause clause) {
    ParsedSentence sentence = clause.sentence();
    int above = sentence.tree().head(clause.verb());
    if (sentence.tree().is(clause.verb(), "conj") && sentence.isVerb(above)) {
      return isAtAge(new Clause(sentence, above));
    }
    return clause.isAtAge()
        && sentence.tree().children(clause.verb(), "nsubj").stream().anyMatch(sentence::isPronoun)
        && sentence.tree().children(clause.verb(), "obl").stream()
            .anyMatch(age -> AGE.matcher(sentence.word(age)).matches());
  }

  /** "A few weeks later he left": on no day that is told. */
  private static boolean isSomeTimeAway(Clause clause) {
    ParsedSentence sentence = clause.sentence();
    return IntStream.range(0, sentence.size() - 1)
        .filter(token -> sentence.tag(token).equals("NNS"))
        .filter(token -> Lexicon.LONG_PERIODS.has(sentence.lemma(token)))
        .filter(token -> AWAY.contains(sentence.lemma(token + 1)))
        .anyMatch(token -> isOf(clause, token));
  }

  private static boolean isOf(Clause clause, int token) {
    ParsedSentence sentence = clause.sentence();
    int verb = clause.verb();
    DependencyTree tree = sentence.tree();
    // "The bank, which had raised it only weeks before, cut it": not cut weeks before.
    boolean inAside =
        IntStream.iterate(token, up -> up != DependencyTree.NONE && up != verb, tree::head)
            .anyMatch(up -> tree.is(up, "acl"));
    return !inAside
        && IntStream.range(Math.min(token, verb + 1), Math.max(token, verb))
            .noneMatch(between -> sentence.tag(between).matches("VB[DZP]|W.*"));
  }

  /** "The jury had retired on Tuesday": back from the story for a sentence. */
  static boolean looksBack(ParsedSentence sentence, TimeExpression expression) {
    List<Integer> tokens = sentence.tokensIn(expression.span());
    int verb =
        tokens.isEmpty()
            ? DependencyTree.NONE
            : sentence.verbs().above(sentence.tree().headOf(tokens));
    return verb != DependencyTree.NONE
        && verb < tokens.get(0)
        && new Clause(sentence, verb).isMain()
        && new Clause(sentence, verb).tense().isPluperfect();
  }

  /**
   * "A plane that flew over on Monday reported nothing", "During the trial, which opened in May,
   * she denied it": then, and not today.
   */
  static boolean isOfDatedNoun(Clause clause) {
    return hasDatedSubject(clause) || isDuringDated(clause);
  }

  private static boolean isDuringDated(Clause clause) {
    ParsedSentence sentence = clause.sentence();
    return sentence.tree().children(clause.verb(), "obl").stream()
        .filter(during -> during < clause.verb() && sentence.isLedBy(Set.of("during"), during))
        .flatMap(during -> sentence.tree().subtree(during).stream())
        .anyMatch(sentence::isInDate);
  }

  private static boolean hasDatedSubject(Clause clause) {
    ParsedSentence sentence = clause.sentence();
    DependencyTree tree = sentence.tree();
    return tree.children(clause.verb(), "nsubj").stream()
        .map(tree::subtree)
        .filter(subject -> subject.stream().noneMatch(sentence::isComma))
        .flatMap(List::stream)
        .anyMatch(sentence::isInDate);
  }

  /** Whether the sentence goes on about somebody or a place: "She laughed", "Boats got there". */
  static boolean goesOn(ParsedSentence sentence) {
    DependencyTree tree = sentence.tree();
    int verb = sentence.verbs().main(0);
    return verb != DependencyTree.NONE
        && (tree.children(verb, "nsubj").stream().anyMatch(sentence::isPronoun)
            || tree.children(verb, "advmod").stream()
                .anyMatch(adverb -> sentence.lemma(adverb).equals("there")));
  }

  /** "He then rolled it in sailcloth": after what was told last. */
  static boolean isNext(ParsedSentence sentence) {
    int verb = sentence.verbs().main(0);
    return verb != DependencyTree.NONE
        && sentence.tree().children(verb, "advmod").stream()
            .anyMatch(adverb -> sentence.lemma(adverb).equals("then"));
  }

  /**
   * "Within the hour she had raised it", "By the close it had lost a fifth": told on the day that
   * the story is on.
   */
  static boolean isSoonDone(Clause clause) {
    ParsedSentence sentence = clause.sentence();
    Set<String> ends = DONE.getOrDefault(sentence.lemma(0), Set.of());
    return clause.tense().isPluperfect()
        && clause.isMain()
        && IntStream.range(1, clause.verb())
            .limit(SOON)
            .anyMatch(token -> ends.contains(sentence.lemma(token)));
  }

  static boolean isNews(Clause clause) {
    return clause.isMain()
        && clause.tense().isPerfect()
        && !clause.tense().isPluperfect()
        && !clause.isNegated();
  }
}
