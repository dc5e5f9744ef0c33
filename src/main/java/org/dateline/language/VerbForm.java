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

  private static final Set<String> HAVE = Set.of("had", "has", "have");
  private static final Set<String> AFTER_VERB =
      Set.of("IN", "RP", "TO", "DT", "PRP", "PRP$", "NNP", "CD");
  private static final Set<String> NTH = Set.of("second", "third", "fourth", "fifth");
  private static final Set<String> OPENINGS = Set.of("WRB");
  private static final int LONGEST_SUBJECT = 5;
  private static final Set<String> SUBJECT = Set.of("DT", "PRP", "PRP$", "NN", "NNS", "NNP");
  private static final Set<String> RELATIVE = Set.of("WP", "WDT");
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

  /** "Sund had landed troops in December". */
  static boolean followsHave(TaggedWords words, int verb) {
    int before = words.is(verb - 1, "RB") && verb > 1 ? verb - 2 : verb - 1;
    return words.word(verb).endsWith("ed")
        && HAVE.contains(words.word(before))
        && words.isVerb(before);
  }

  /** "The governor calculated that it would run out": no verb before that could help it. */
  static boolean saysThat(TaggedWords words, int verb) {
    return words.word(verb + 1).equals("that")
        && words.is(verb + 1, "IN")
        && (words.isNoun(verb - 1) || words.is(verb - 1, "PRP"))
        && IntStream.range(0, verb).noneMatch(words::isVerb);
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

  private static boolean isAuxiliary(TaggedWords words, int token) {
    return BE.contains(words.word(token)) || HAVE.contains(words.word(token));
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
        && !isNamed(words, verb)
        && IntStream.iterate(verb - 1, token -> token >= 0, token -> token - 1)
            .limit(LONGEST_SUBJECT)
            .takeWhile(token -> !words.isVerb(token) && !words.is(token, ","))
            .anyMatch(token -> words.is(token, OPENINGS))
        && IntStream.range(verb + 1, end)
            .noneMatch(t -> words.is(t, TaggedWords.FINITE) && !words.is(t - 1, RELATIVE));
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

  /** "when sales in France, its biggest market, dropped by 4%": the clause has no other verb. */
  static boolean closesSubjectOfClause(TaggedWords words, int verb) {
    int when =
        IntStream.iterate(verb - 1, token -> token >= 0, token -> token - 1)
            .takeWhile(token -> !words.isVerb(token) && !words.word(token).equals(";"))
            .filter(token -> words.is(token, OPENINGS))
            .findFirst()
            .orElse(verb);
    return words.is(verb - 1, ",")
        && IntStream.range(when, verb).filter(token -> words.is(token, ",")).count() == 2
        && IntStream.range(when, verb).filter(words::isNoun).findFirst().isPresent()
        && !words.hasFinite(verb, words.size());
  }

  /** "let 31 women and children go late on Tuesday". */
  static boolean isLet(TaggedWords words, int verb) {
    return IntStream.iterate(verb - 1, token -> token > 0, token -> token - 1)
        .filter(token -> !words.is(token, PERSONS))
        .limit(1)
        .anyMatch(token -> LET.contains(words.word(token)));
  }
}
