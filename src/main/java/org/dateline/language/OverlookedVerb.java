package org.dateline.language;

import java.util.Set;
import java.util.stream.IntStream;

/**
 * Places where the words around a word that was not tagged as a verb show that it is one, each with
 * its example.
 */
final class OverlookedVerb {

  private static final Set<String> SUBJECT = Set.of("NN", "NNP");
  private static final Set<String> OBJECT = Set.of("DT", "PRP", "PRP$", "NNP", "CD");
  private static final Set<String> AFTER_VERB =
      Set.of("DT", "PRP", "PRP$", "NN", "NNS", "NNP", "JJ");
  private static final Set<String> INDEFINITE = Set.of("a", "an", "A", "An");
  private static final Set<String> JOINING = Set.of("CC", "HYPH", "POS");
  private static final Set<String> NOMINATIVES = Set.of("we", "We", "they", "They", "I");
  private static final Set<String> FROM = Set.of("from", "back");
  private static final Set<String> AFTER_ASKING = Set.of("DT", "PRP", "PRP$", "NNS");
  private static final Set<String> INTENDING_TAGS = Set.of("VBD", "VBZ", "VBP", "VBN", "VB");

  private static final Set<String> AFTER_INFINITIVE = Set.of("IN", "RB");
  private static final Set<String> AFTER_LIMIT_VERB =
      Set.of("IN", "RB", "DT", "PRP$", ".", ",", ":", "CC");
  private static final Set<String> DATE = Set.of("CD", "NNP", "NN");

  /** How many words before "to" a limit may begin: "until 12 May 2013 to reply". */
  private static final int LIMIT = 5;

  private static final Set<String> DO = Set.of("did", "does", "do");
  private static final Set<String> INVERTING = Set.of("Only", "Not", "Never", "Seldom", "Rarely");
  private static final Set<String> AFTER_INVERSION = Set.of("IN", "DT", "PRP", "PRP$", "NNP", ".");

  private static final WordList PAST_LIKE_NOUNS =
      WordList.beside(OverlookedVerb.class, "past-like-nouns.txt");
  private static final WordList LIKE_NOUNS =
      WordList.beside(OverlookedVerb.class, "noun-like-verbs.txt");
  private static final WordList INTENDING =
      WordList.beside(OverlookedVerb.class, "intending-verbs.txt");

  private OverlookedVerb() {}

  /** "Shops open in Japan on October 8": the only word that can be the verb. */
  static boolean isOpen(TaggedWords words, int verb) {
    return words.word(verb).equals("open")
        && words.is(verb - 1, "NNS")
        && words.is(verb + 1, "IN")
        && !words.hasFinite(0, words.size());
  }

  /** "Tomorrow we plant": no noun follows a pronoun that is a subject. */
  static boolean followsWe(TaggedWords words, int verb) {
    return NOMINATIVES.contains(words.word(verb - 1)) && words.is(verb - 1, "PRP");
  }

  /** "The opposition tables a motion": the plural between subject and object is the verb. */
  static boolean isOnlyVerb(TaggedWords words, int verb) {
    return words.is(verb - 1, SUBJECT)
        && words.is(verb + 1, OBJECT)
        && !words.hasFinite(0, words.size());
  }

  /** "Parliament votes on the package on Thursday": nothing else can be the verb. */
  static boolean isOnlyVerbOfBody(TaggedWords words, int verb) {
    return LIKE_NOUNS.has(words.word(verb))
        && words.is(verb - 1, SUBJECT)
        && words.is(verb + 1, "IN")
        && words.is(words.size() - 1, ".")
        && !words.hasFinite(0, words.size());
  }

  /** "Before dawn a tank ruptures": no plural has the article "a". */
  static boolean hasSingularSubject(TaggedWords words, int verb) {
    return verb > 1
        && words.is(verb - 1, "NN")
        && INDEFINITE.contains(words.word(verb - 2))
        && !words.isNoun(verb + 1)
        && !words.is(verb + 1, JOINING);
  }

  /** "The quarrel over Kivara, a cool upland, dates from 1958". */
  static boolean isDatesFrom(TaggedWords words, int verb) {
    return words.word(verb).equals("dates")
        && FROM.contains(words.word(verb + 1))
        && !words.hasFinite(0, verb);
  }

  /** "members will grill ministers". */
  static boolean followsModal(TaggedWords words, int verb) {
    return words.is(verb - 1, "MD") && words.is(verb + 1, AFTER_VERB);
  }

  /** "issued a bulletin on 9 February asking operators": a month that has its day takes no noun. */
  static boolean isAskedAfterDate(TaggedWords words, int verb) {
    return verb > 1
        && words.word(verb).endsWith("ing")
        && words.is(verb - 1, "NNP")
        && words.is(verb - 2, "CD")
        && words.is(verb + 1, AFTER_ASKING);
  }

  /** "A trooper shot and wounded him": the noun looks like the past of its verb. */
  static boolean isJoinedToPast(TaggedWords words, int verb) {
    return PAST_LIKE_NOUNS.has(words.word(verb))
        && words.isNoun(verb - 1)
        && verb + 2 < words.size()
        && words.is(verb + 1, "CC")
        && words.is(verb + 2, "VBD");
  }

  /** "Only on the Friday did the owners telephone the navy". */
  static boolean followsInversion(TaggedWords words, int verb) {
    int did =
        IntStream.range(1, verb)
            .filter(token -> DO.contains(words.word(token)))
            .findFirst()
            .orElse(verb);
    return INVERTING.contains(words.word(0))
        && did + 1 < verb
        && words.isNoun(verb - 1)
        && words.is(verb + 1, AFTER_INVERSION)
        && IntStream.range(did + 1, verb).noneMatch(words::isVerb);
  }

  /** "intends to charter two vessels". */
  static boolean isToBeDone(TaggedWords words, int verb) {
    return verb > 1
        && words.word(verb - 1).equals("to")
        && words.is(verb - 2, INTENDING_TAGS)
        && INTENDING.has(words.word(verb - 2))
        && words.is(verb + 1, OBJECT);
  }

  /** "They are to land at noon", "have until May 3 to reply": to no thing without an article. */
  static boolean isBeforeInfinitive(TaggedWords words, int to) {
    boolean isToDo = VerbForm.BE.contains(words.word(to - 1));
    return words.word(to).equals("to")
        && (isToDo || followsLimit(words, to))
        && words.is(to + 1, "NN")
        && words.is(to + 2, isToDo ? AFTER_INFINITIVE : AFTER_LIMIT_VERB);
  }

  private static boolean followsLimit(TaggedWords words, int to) {
    return words.is(to - 1, DATE)
        && IntStream.range(Math.max(0, to - LIMIT), to)
            .anyMatch(token -> words.word(token).equals("until"));
  }

  /** The verb there. */
  static boolean isInfinitive(TaggedWords words, int verb) {
    return words.is(verb - 1, "TO");
  }
}
