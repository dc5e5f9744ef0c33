package org.dateline.event.clause;

import java.util.List;
import java.util.Set;
import org.dateline.language.DependencyTree;

/**
 * The tense of a verb with its auxiliaries.
 *
 * @param sentence the sentence
 * @param verb the token of the verb, or of the predicate of a copula
 */
public record Tense(ParsedSentence sentence, int verb) {

  private static final Set<String> PRESENT = Set.of("VBZ", "VBP");
  private static final Set<String> WILL = Set.of("will", "shall", "'ll", "’ll");

  /** Whether an auxiliary is of what is to come, from the day of the story too: "would". */
  public static boolean isAhead(String auxiliary) {
    return WILL.contains(auxiliary) || auxiliary.equals("would");
  }

  /** The auxiliaries of the verb: "has been", "will". */
  List<Integer> auxiliaries() {
    return tree().children(verb, "aux");
  }

  /** Whether the verb tells of the past, as narrative does: "left", "was sent", not "had left". */
  public boolean isSimplePast() {
    List<Integer> copulas = tree().children(verb, "cop");
    if (!copulas.isEmpty()) {
      return sentence.tag(copulas.get(0)).equals("VBD");
    }
    List<Integer> auxiliaries = auxiliaries();
    if (auxiliaries.isEmpty() && sentence.tag(verb).equals("VBN")) {
      return tree().is(verb, "conj")
          ? new Clause(sentence, tree().head(verb)).tense().isSimplePast()
          : !sentence.verbs().isBareParticiple(verb);
    }
    return auxiliaries.isEmpty()
        ? sentence.tag(verb).equals("VBD")
        : sentence.tag(auxiliaries.get(0)).equals("VBD")
            && !sentence.lemma(auxiliaries.get(0)).equals("have");
  }

  /** Whether the verb tells of the past, in whatever past tense. */
  public boolean isPast() {
    return isSimplePast() || isPerfect();
  }

  /** Whether the verb stands in the future: "will open". */
  public boolean isFuture() {
    return auxiliaries().stream().anyMatch(token -> WILL.contains(sentence.lemma(token)));
  }

  /** Whether the verb stands in the perfect: "has run", "had run". */
  public boolean isPerfect() {
    return auxiliaries().stream().anyMatch(token -> sentence.lemma(token).equals("have"));
  }

  /** Whether the verb stands in the present perfect: "has run", not "will have run". */
  public boolean isPresentPerfect() {
    return auxiliaries().stream()
        .limit(1)
        .anyMatch(
            token -> sentence.lemma(token).equals("have") && PRESENT.contains(sentence.tag(token)));
  }

  /** Whether the verb tells what had happened before. */
  public boolean isPluperfect() {
    return auxiliaries().stream()
        .anyMatch(t -> sentence.lemma(t).equals("have") && sentence.tag(t).equals("VBD"));
  }

  /** Whether the verb stands in the simple present, as in "3 May 2013: The bank opens". */
  public boolean isSimplePresent() {
    List<Integer> auxiliaries = auxiliaries();
    int finite = auxiliaries.isEmpty() ? verb : auxiliaries.get(0);
    return (PRESENT.contains(sentence.tag(finite)) || isBareForm(finite))
        && !sentence.lemma(finite).equals("have");
  }

  /** "Four judges resign": the tagger takes a plural for an infinitive. */
  private boolean isBareForm(int verb) {
    return sentence.tag(verb).equals("VB")
        && !tree().children(verb, "nsubj").isEmpty()
        && tree().children(verb, "mark").isEmpty();
  }

  private DependencyTree tree() {
    return sentence.tree();
  }
}
