package org.dateline.language;

import java.util.Set;
import java.util.stream.IntStream;

/**
 * Places where a word tagged as a participle is a past, since its clause has no other verb, each
 * with its example.
 */
final class PastForm {

  private static final Set<String> AFTER_VERB =
      Set.of("IN", "RP", "TO", "DT", "PRP", "PRP$", "NNP", "CD");

  /** "Eleven of those aboard drowned". */
  private static final Set<String> AFTER_NOUN = Set.of("aboard", "inside", "alone", "ashore");

  private static final Set<String> NTH = Set.of("second", "third", "fourth", "fifth");
  private static final Set<String> OPENINGS = Set.of("WRB");
  private static final Set<String> SUBJECT = Set.of("DT", "PRP", "PRP$", "NN", "NNS", "NNP");
  private static final Set<String> JOINED_SUBJECT = Set.of("DT", "PRP", "PRP$", "CD", "NNS");
  private static final Set<String> DATES = Set.of("CD", "NNP", "DT");
  private static final Set<String> RELATIVE = Set.of("WP", "WDT");

  private static final WordList TIMES = WordList.beside(PastForm.class, "lengths-of-time.txt");

  private PastForm() {}

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
    return (words.isNoun(verb - 1)
            || isNthOfThem(words, verb - 1)
            || AFTER_NOUN.contains(words.word(verb - 1)))
        && !words.word(verb + 1).equals("by")
        && IntStream.range(start, verb).noneMatch(words::isVerb)
        && (next == words.size()
            || words.is(next - 1, "CC")
            || (words.is(verb + 1, "CC") && words.is(verb + 2, JOINED_SUBJECT))
            || IntStream.range(verb + 1, next).anyMatch(token -> opensClause(words, token)))
        && words.is(words.size() - 1, ".");
  }

  /** "He studied law, qualified in 1964, and spent five years there": the second of three. */
  static boolean isListedWithPasts(TaggedWords words, int verb) {
    int comma =
        IntStream.range(verb + 1, words.size())
            .filter(token -> words.is(token, ","))
            .findFirst()
            .orElse(words.size());
    return words.word(verb).endsWith("ed")
        && words.is(verb - 1, ",")
        && words.is(verb + 1, "IN")
        && words.is(comma + 1, "CC")
        && words.is(comma + 2, "VBD")
        && IntStream.range(0, verb).anyMatch(token -> words.is(token, "VBD"));
  }

  /** "It was Holt who in 2006 bought the firm": after the date there is only a past. */
  static boolean isOfRelative(TaggedWords words, int verb) {
    int before = words.before(verb, DATES);
    return before < verb - 1
        && words.is(before, "IN")
        && words.is(before - 1, RELATIVE)
        && !words.word(verb + 1).equals("by");
  }

  /** "the head of schools canceled classes": a passive participle has no object. */
  static boolean hasObject(TaggedWords words, int verb) {
    return words.isNoun(verb - 1)
        && words.is(verb + 1, "NNS")
        && !TIMES.has(words.word(verb + 1))
        && !words.is(verb + 2, TaggedWords.FINITE);
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
    return VerbForm.BE.contains(words.word(token)) || VerbForm.HAVE.contains(words.word(token));
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
        && !VerbForm.isNamed(words, verb)
        && IntStream.iterate(verb - 1, token -> token >= 0, token -> token - 1)
            .limit(VerbForm.LONGEST_SUBJECT)
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
}
