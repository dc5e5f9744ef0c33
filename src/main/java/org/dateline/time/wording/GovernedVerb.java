package org.dateline.time.wording;

import java.util.Optional;
import java.util.Set;
import org.dateline.language.WordList;
import org.dateline.time.calendar.Toward;

/**
 * An infinitive or participle, which speaks through what governs it: "had been due to vote",
 * "refused to speak".
 *
 * @param words the sentence
 * @param verb the infinitive or participle
 */
record GovernedVerb(Words words, int verb) {

  private static final Set<String> PROPOSING = list("proposing-verbs.txt");
  private static final Set<String> HOPING = list("hoping-verbs.txt");
  private static final Set<String> BEGINNING = list("beginning-verbs.txt");

  private static final Set<String> BESIDE = Set.of("before", "after");

  /** "had ordered the alarm on the bridge to be switched off". */
  private static final int FAR = 8;

  Toward toward() {
    if (isGerund() && PROPOSING.contains(words.lemma(verb - 1))) {
      return Toward.FUTURE;
    }
    if (words.isAmong(BEGINNING, verb)) {
      return Toward.PRESENT;
    }
    // "to begin killing on Friday"
    if (isGerund() && words.tag(verb - 1).equals("VB")) {
      return new GovernedVerb(words, verb - 1).toward();
    }
    // "began inspecting two sites on Friday"
    if (isGerund() && words.tag(verb - 1).equals("VBD")) {
      return VerbDirection.of(words, verb - 1, verb);
    }
    // "seemed to be a decree, signed by the king on Monday"
    if (isParticiple() && words.at(verb - 1).equals(",") && words.at(verb + 1).equals("by")) {
      return Toward.PAST;
    }
    if (isGerund() && words.isAmong(BESIDE, verb - 1)) {
      return beside(verb - 1);
    }
    return words
        .back(verb)
        .limit(Words.NEAR)
        .mapToObj(this::governedBy)
        .flatMap(Optional::stream)
        .findFirst()
        .orElseGet(this::ungoverned);
  }

  private boolean isGerund() {
    return words.tag(verb).equals("VBG");
  }

  private boolean isInfinitive() {
    return words.tag(verb).equals("VB");
  }

  private boolean isParticiple() {
    return words.tag(verb).equals("VBN");
  }

  /** What a word before the verb makes of it; empty when that does not govern it. */
  private Optional<Toward> governedBy(int token) {
    boolean afterTo = words.at(token - 1).equals("to");
    String word = words.at(token);
    if (Auxiliary.pointsAhead(words, token)) {
      return Optional.of(Toward.FUTURE);
    }
    // "was supposed to fly on Feb. 6"
    if (word.equals("to") && Arrangement.wasToBe(words, token - 2)) {
      return Optional.of(ahead(Toward.PRESENT));
    }
    // "had planned to retire in June": that may be to come
    if (word.equals("to") && isInfinitive() && isHopedFor(token)) {
      return Optional.of(Toward.NEAREST);
    }
    if (word.equals("to") && isInfinitive()) {
      return Optional.of(ahead(new Infinitive(words, token).withTo()));
    }
    // "arrived, only for the deal to be held up over the weekend"
    if (word.equals("be") && afterTo && new Infinitive(words, token - 1).isOutcome()) {
      return Optional.of(Toward.PAST);
    }
    if (Arrangement.ARRANGED.contains(word) || (word.equals("be") && afterTo)) {
      return Optional.of(ahead(Toward.FUTURE));
    }
    if (isParticiple() && Auxiliary.WAS.contains(word)) {
      return Optional.of(Toward.PAST);
    }
    // "when the case is heard in May"
    if (isParticiple() && Auxiliary.IS.contains(word) && AwaitedClause.has(words, token)) {
      return Optional.of(Toward.FUTURE);
    }
    // "couldn't eat on Saturday"
    if (word.equals("could") && Auxiliary.denies(words, token + 1)) {
      return Optional.of(Toward.NEAREST);
    }
    // "would have risen on Jan. 1"
    if (word.equals("have") && words.at(token - 1).equals("would")) {
      return Optional.of(Toward.NEAREST);
    }
    // "a parade that was to have been held on Sunday"
    if (word.equals("have") && afterTo && words.isAmong(Auxiliary.WAS, token - 2)) {
      return Optional.of(Toward.AROUND);
    }
    // "plans to have a new unit certified by October"
    if (word.equals("have") && afterTo && words.tag(token + 1).matches("DT|PRP\\$|JJ|NN.*")) {
      return Optional.of(new GovernedVerb(words, token).toward());
    }
    if (Auxiliary.HAVE.contains(word) || word.equals("did")) {
      return Optional.of(Toward.PAST);
    }
    if (isGerund() && Auxiliary.BE.contains(word)) {
      return Optional.of(Auxiliary.WAS.contains(word) ? Toward.PAST : Toward.FUTURE);
    }
    return Optional.empty();
  }

  private boolean isHopedFor(int to) {
    return HOPING.contains(words.lemma(to - 1)) && words.isAmong(Auxiliary.HAD, to - 2);
  }

  /** What "was due to" come may be ahead, what "had been due to" is over. */
  private Toward ahead(Toward ahead) {
    boolean had =
        words
            .back(verb)
            .limit(FAR)
            // "had joined the walkout, which is to continue"
            .takeWhile(token -> !words.tag(token).matches("WDT|WP"))
            .anyMatch(token -> words.isAmong(Auxiliary.HAD, token));
    return had ? Toward.PAST : ahead;
  }

  /** "is to tour a plant before leaving on Monday": what is done before it says when. */
  private Toward beside(int preposition) {
    return words
        .back(preposition)
        .filter(token -> words.tag(token).matches("VB[DPZ]?|MD"))
        .mapToObj(token -> VerbDirection.of(words, token, preposition))
        .findFirst()
        .orElse(Toward.NEAREST);
  }

  private Toward ungoverned() {
    if (isInfinitive()) {
      return new Infinitive(words, verb).bare();
    }
    return isParticiple() ? joined() : Toward.NEAREST;
  }

  /** "must be dissolved and an election held in May": the participle shares the auxiliary. */
  private Toward joined() {
    int and =
        words
            .back(verb)
            .limit(Words.NEAR)
            .filter(token -> !words.tag(token).matches("DT|JJ|NNS?"))
            .findFirst()
            .orElse(verb - Words.NEAR);
    boolean shares =
        words.tag(and).equals("CC")
            && words.tag(and - 1).equals("VBN")
            && words.at(and - 2).equals("be");
    return shares ? new GovernedVerb(words, and - 1).toward() : Toward.PAST;
  }

  private static Set<String> list(String resource) {
    return WordList.beside(GovernedVerb.class, resource).words();
  }
}
