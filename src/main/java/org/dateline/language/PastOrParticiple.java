package org.dateline.language;

import java.util.Set;
import java.util.stream.IntStream;

/**
 * Places where the words around a verb show whether it is a past or a participle, each with its
 * example.
 */
final class PastOrParticiple {

  private static final Set<String> SINGULAR = Set.of("NN", "NNP");
  private static final Set<String> PLURAL = Set.of("NNS", "NNPS", "CC", "PRP", "TO", "CD");
  private static final Set<String> HAVE = Set.of("had", "has", "have");
  private static final Set<String> BE = Set.of("was", "were", "been", "is", "are", "be", "being");
  private static final Set<String> ADVERBS = Set.of("RB", "JJ");
  private static final Set<String> AFTER_VERB =
      Set.of("IN", "RP", "TO", "DT", "PRP", "PRP$", "NNP", "CD");
  private static final Set<String> NTH = Set.of("second", "third", "fourth", "fifth");
  private static final Set<String> OPENINGS = Set.of("WRB");
  private static final Set<String> WHEN_OR_WHY =
      Set.of("while", "when", "after", "before", "because", "although", "as");
  private static final int LONGEST_SUBJECT = 5;
  private static final Set<String> SUBJECT = Set.of("DT", "PRP", "PRP$", "NN", "NNS", "NNP");
  private static final Set<String> RELATIVE = Set.of("WP", "WDT");
  private static final WordList ARRANGED =
      WordList.beside(PastOrParticiple.class, "arranged-participles.txt");
  private static final WordList UNCHANGED =
      WordList.beside(PastOrParticiple.class, "unchanged-verbs.txt");
  private static final WordList DAYS = WordList.beside(PastOrParticiple.class, "weekdays.txt");

  private PastOrParticiple() {}

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

  /** "The governor calculated that it would run out": no verb before that could help it. */
  static boolean saysThat(TaggedWords words, int verb) {
    return words.word(verb + 1).equals("that")
        && words.is(verb + 1, "IN")
        && (words.isNoun(verb - 1) || words.is(verb - 1, "PRP"))
        && IntStream.range(0, verb).noneMatch(words::isVerb);
  }

  /** "Sund had landed troops in December". */
  static boolean followsHave(TaggedWords words, int verb) {
    int before = words.is(verb - 1, "RB") && verb > 1 ? verb - 2 : verb - 1;
    return words.word(verb).endsWith("ed")
        && HAVE.contains(words.word(before))
        && words.isVerb(before);
  }

  /** "On Tuesday the hijackers let 27 people go": a past that looks like its present. */
  static boolean isUnchanged(TaggedWords words, int verb) {
    return UNCHANGED.has(words.word(verb))
        && IntStream.range(0, verb).noneMatch(words::isVerb)
        && (isOfDay(words, verb) || hasSingularSubject(words, verb));
  }

  /**
   * "The council set aside money in June": there is no other verb, but for one in a clause that
   * says when or why: "The quake hit on Sunday, while people slept".
   */
  static boolean isUnchangedAlone(TaggedWords words, int verb) {
    int end =
        IntStream.range(verb + 1, words.size() - 1)
            .filter(token -> words.is(token, ","))
            .filter(comma -> WHEN_OR_WHY.contains(words.word(comma + 1)))
            .findFirst()
            .orElse(words.size());
    return isUnchanged(words, verb) && !words.hasFinite(verb + 1, end);
  }

  /** "The dam burst in 1953 and was rebuilt": a verb that looks like a noun. */
  static boolean isUnchangedOnly(TaggedWords words, int verb) {
    return UNCHANGED.has(words.word(verb)) && isOnlyVerb(words, verb);
  }

  /**
   * "The trial opened in May and lasted a year": up to "and" nothing else can be the verb, nor up
   * to a semicolon in "It was kept secret; a member handed copies to reporters".
   */
  static boolean isOnlyVerb(TaggedWords words, int verb) {
    int start =
        IntStream.iterate(verb, token -> token > 0, token -> token - 1)
            .filter(token -> words.word(token - 1).equals(";"))
            .findFirst()
            .orElse(0);
    int next =
        IntStream.range(verb + 1, words.size())
            .filter(token -> words.is(token, TaggedWords.FINITE))
            .findFirst()
            .orElse(words.size());
    return (words.isNoun(verb - 1) || isNthOfThem(words, verb - 1))
        && !words.word(verb + 1).equals("by")
        && IntStream.range(start, verb).noneMatch(words::isVerb)
        && (next == words.size()
            || words.is(next - 1, "CC")
            || IntStream.range(verb + 1, next).anyMatch(token -> opensClause(words, token)))
        && words.is(words.size() - 1, ".");
  }

  /** "A second followed on 9 July". */
  private static boolean isNthOfThem(TaggedWords words, int adjective) {
    return adjective > 0
        && NTH.contains(words.word(adjective))
        && words.word(adjective - 1).equalsIgnoreCase("a");
  }

  private static boolean opensClause(TaggedWords words, int token) {
    boolean joined = words.is(token, "CC") && words.is(token - 1, ",");
    return (joined && words.is(token + 1, SUBJECT)) || words.word(token).equals(";");
  }

  /** "who follows the firm and cut her rating on Monday": not "cuts". */
  static boolean isJoinedToThirdPerson(TaggedWords words, int verb) {
    return UNCHANGED.has(words.word(verb))
        && words.word(verb - 1).equals("and")
        && IntStream.iterate(verb - 2, token -> token > 0, token -> token - 1)
            .filter(words::isVerb)
            .limit(1)
            .anyMatch(token -> words.is(token, "VBZ"));
  }

  /** "The convoy was last let through on Monday". */
  static boolean isUnchangedAfterBe(TaggedWords words, int verb) {
    int before = words.is(verb - 1, ADVERBS) && verb > 1 ? verb - 2 : verb - 1;
    return UNCHANGED.has(words.word(verb)) && BE.contains(words.word(before));
  }

  /** "I tied myself to a can and floated until Sunday": nothing before helps it. */
  static boolean isJoinedToPast(TaggedWords words, int verb) {
    return words.word(verb - 1).equals("and")
        && (words.isNoun(verb - 2) || words.is(verb - 2, "PRP"))
        && words.is(verb + 1, AFTER_VERB)
        && !words.word(verb + 1).equals("by")
        && IntStream.range(0, verb).anyMatch(token -> words.is(token, "VBD"))
        && IntStream.range(0, verb)
            .filter(words::isVerb)
            .allMatch(token -> words.is(token, "VBD") && !isAuxiliary(words, token));
  }

  /** "since September, when a patrol shot dead two herders": the clause has no other verb. */
  static boolean isOfClause(TaggedWords words, int verb) {
    int end =
        IntStream.range(verb, words.size())
            .filter(token -> words.is(token, ",") || words.is(token, "."))
            .findFirst()
            .orElse(words.size());
    return words.isNoun(verb - 1)
        && !words.is(verb + 1, "TO")
        && IntStream.iterate(verb - 1, token -> token >= 0, token -> token - 1)
            .limit(LONGEST_SUBJECT)
            .takeWhile(token -> !words.isVerb(token) && !words.is(token, ","))
            .anyMatch(token -> words.is(token, OPENINGS))
        && IntStream.range(verb + 1, end)
            .noneMatch(t -> words.is(t, TaggedWords.FINITE) && !words.is(t - 1, RELATIVE));
  }

  private static boolean isAuxiliary(TaggedWords words, int token) {
    return BE.contains(words.word(token)) || HAVE.contains(words.word(token));
  }

  private static boolean isOfDay(TaggedWords words, int verb) {
    return words.isNoun(verb - 1)
        && IntStream.range(0, words.size()).anyMatch(token -> DAYS.has(words.word(token)));
  }

  /** "The marshal, the head of state, let the offer lapse": not "lets". */
  private static boolean hasSingularSubject(TaggedWords words, int verb) {
    return IntStream.range(0, verb).anyMatch(token -> words.is(token, SINGULAR))
        && IntStream.range(0, verb).noneMatch(token -> words.is(token, PLURAL));
  }

  /** "Tollman, a smith who came in 1889, set up shop": after its clause the subject has a verb. */
  static boolean closesSubject(TaggedWords words, int verb) {
    int relative =
        IntStream.range(0, verb).filter(t -> words.is(t, RELATIVE)).findFirst().orElse(verb);
    return words.is(verb - 1, ",")
        && relative < verb
        && IntStream.range(0, relative).noneMatch(words::isVerb)
        && IntStream.range(0, relative).anyMatch(token -> words.is(token, ","))
        && IntStream.range(relative, verb).filter(token -> words.is(token, ",")).count() == 1
        && !words.hasFinite(verb, words.size());
  }
}
