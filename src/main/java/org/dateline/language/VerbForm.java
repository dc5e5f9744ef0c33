package org.dateline.language;

import java.util.Set;
import java.util.stream.IntStream;

/**
 * Places where the words around a verb show which of its forms it is, a past or a participle
 * mostly, each with its example.
 */
final class VerbForm {

  static final Set<String> BE = Set.of("was", "were", "been", "is", "are", "be", "being");
  static final Set<String> LET = Set.of("let", "lets");

  static final Set<String> HAVE = Set.of("had", "has", "have");
  static final int LONGEST_SUBJECT = 5;
  private static final Set<String> AFTER_ADVERB = Set.of("CC", ",", ".");

  /** Verbs that a clause may follow without a word between: "the rise, he says was a surprise". */
  static final Set<String> PAST_AUXILIARIES = Set.of("was", "were", "had", "did");

  private static final Set<String> AFTER_LAY = Set.of("IN", "RB", "JJ", ",", ".");
  private static final Set<String> BEFORE_PARTICIPLE = Set.of("RB", "``");
  private static final Set<String> PERSONS =
      Set.of("NN", "NNS", "NNP", "NNPS", "CC", "CD", "DT", "JJ");

  private static final WordList ARRANGED =
      WordList.beside(VerbForm.class, "arranged-participles.txt");

  private VerbForm() {}

  /** "called off a visit planned for Thursday": nobody planned it in that sentence. */
  static boolean isArrangedFor(TaggedWords words, int verb) {
    return ARRANGED.has(words.word(verb))
        && words.word(verb + 1).equals("for")
        && words.isNoun(verb - 1)
        && words.hasFinite(0, verb);
  }

  /** "The council, pressed to save money, came near it": no comma parts a subject from its verb. */
  static boolean opensAside(TaggedWords words, int verb) {
    return words.is(verb - 1, ",")
        && IntStream.range(0, verb - 1).noneMatch(t -> words.isVerb(t) || words.is(t, ","))
        && IntStream.range(0, verb - 1).anyMatch(words::isNoun)
        && IntStream.range(verb + 1, words.size() - 1)
            .filter(token -> words.is(token, ","))
            .limit(1)
            .anyMatch(comma -> words.is(comma + 1, TaggedWords.FINITE));
  }

  /** "Sund had landed troops in December", "concluded that it had 'probably foundered'". */
  static boolean followsHave(TaggedWords words, int verb) {
    int before = words.before(verb, BEFORE_PARTICIPLE);
    return words.word(verb).endsWith("ed")
        && HAVE.contains(words.word(before))
        && words.isVerb(before);
  }

  /** "has been in charge since and oversaw a win": what follows tells no beginning. */
  static boolean isSinceThen(TaggedWords words, int adverb) {
    return words.word(adverb).equals("since")
        && words.is(adverb + 1, AFTER_ADVERB)
        && IntStream.range(0, adverb).anyMatch(token -> HAVE.contains(words.word(token)));
  }

  /** "For three days they lay in a trench": who lays, lays something. */
  static boolean isLay(TaggedWords words, int verb) {
    return words.word(verb).equals("lay") && words.is(verb + 1, AFTER_LAY);
  }

  /** "when a student named Alan Wexler knocked": one tells so what somebody is called. */
  static boolean isNamed(TaggedWords words, int verb) {
    int name =
        IntStream.range(verb + 1, words.size())
            .filter(token -> !words.is(token, "NNP"))
            .findFirst()
            .orElse(words.size());
    return words.word(verb).equals("named")
        && words.isNoun(verb - 1)
        && name > verb + 1
        && !words.word(name).equals("as")
        && words.hasFinite(name, words.size())
        && IntStream.range(Math.max(0, verb - LONGEST_SUBJECT), verb)
            .anyMatch(token -> words.word(token).matches("(?i)an?"));
  }

  /** "let 31 women and children go late on Tuesday". */
  static boolean isLet(TaggedWords words, int verb) {
    return IntStream.iterate(verb - 1, token -> token > 0, token -> token - 1)
        .filter(token -> !words.is(token, PERSONS))
        .limit(1)
        .anyMatch(token -> LET.contains(words.word(token)));
  }
}
