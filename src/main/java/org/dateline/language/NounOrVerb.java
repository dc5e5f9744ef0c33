package org.dateline.language;

import java.util.Set;
import java.util.stream.IntStream;

/**
 * Places where the words around a word show whether it is a noun or a verb, each with its example.
 */
final class NounOrVerb {

  private static final Set<String> SUBJECT = Set.of("NN", "NNP");
  private static final Set<String> ARTICLES = Set.of("the", "a", "an");
  private static final Set<String> OBJECT = Set.of("DT", "PRP", "PRP$", "NNP", "CD");
  private static final Set<String> AFTER_VERB =
      Set.of("DT", "PRP", "PRP$", "NN", "NNS", "NNP", "JJ");

  /** Verbs that a clause may follow without a word between: "the rise, he says was a surprise". */
  private static final Set<String> AUXILIARIES = Set.of("was", "were", "had", "did");

  private static final Set<String> AFTER_BUILDING = Set.of("NN", "NNS", "NNP", "JJ", "CD");
  private static final Set<String> INDEFINITE = Set.of("a", "an", "A", "An");
  private static final Set<String> PAST = Set.of("VBD", "VBN");
  private static final Set<String> JOINING = Set.of("CC", "HYPH", "POS");
  private static final Set<String> FROM = Set.of("from", "back");
  private static final Set<String> LET = Set.of("let", "lets");
  private static final Set<String> PERSONS =
      Set.of("NN", "NNS", "NNP", "NNPS", "CC", "CD", "DT", "JJ");
  private static final Set<String> MORE = Set.of("more", "other", "further");
  private static final Set<String> FIGURES = Set.of("CD", "HYPH", ":");
  private static final Set<String> ALL = Set.of("all", "any", "every");
  private static final Set<String> AFTER_ASKING = Set.of("DT", "PRP", "PRP$", "NNS");
  private static final Set<String> INTENDING_TAGS = Set.of("VBD", "VBZ", "VBP", "VBN", "VB");
  private static final WordList PAST_LIKE_NOUNS =
      WordList.beside(NounOrVerb.class, "past-like-nouns.txt");
  private static final WordList LIKE_NOUNS =
      WordList.beside(NounOrVerb.class, "noun-like-verbs.txt");
  private static final WordList BEFORE_VERB = WordList.beside(NounOrVerb.class, "before-verbs.txt");
  private static final WordList INTENDING =
      WordList.beside(NounOrVerb.class, "intending-verbs.txt");
  private static final WordList COUNTED = WordList.beside(NounOrVerb.class, "counted-times.txt");

  private NounOrVerb() {}

  /** "raised its bid to 780p on Monday": no verb begins with a digit. */
  static boolean isFigure(TaggedWords words, int verb) {
    return Character.isDigit(words.word(verb).charAt(0));
  }

  /** "Shops open in Japan on October 8": the only word that can be the verb. */
  static boolean isOpen(TaggedWords words, int verb) {
    return words.word(verb).equals("open")
        && words.is(verb - 1, "NNS")
        && words.is(verb + 1, "IN")
        && !words.hasFinite(0, words.size());
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

  /**
   * "He conceded defeat the day after": only some verbs have another beside them, "helped save".
   */
  static boolean isObjectOfPast(TaggedWords words, int verb) {
    // "cut lockout pay"
    int past = words.is(verb - 1, "NN") ? verb - 2 : verb - 1;
    return words.is(past, "VBD") && !BEFORE_VERB.has(words.word(past));
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

  /** "let 31 women and children go late on Tuesday". */
  static boolean isLet(TaggedWords words, int verb) {
    return IntStream.iterate(verb - 1, token -> token > 0, token -> token - 1)
        .filter(token -> !words.is(token, PERSONS))
        .limit(1)
        .anyMatch(token -> LET.contains(words.word(token)));
  }

  /** "fell for a fifth day running on Thursday". */
  static boolean isInARow(TaggedWords words, int adverb) {
    return words.word(adverb).equals("running") && COUNTED.has(words.word(adverb - 1));
  }

  /** "members will grill ministers". */
  static boolean followsModal(TaggedWords words, int verb) {
    return words.is(verb - 1, "MD") && words.is(verb + 1, AFTER_VERB);
  }

  /** "a tank at the resin works exploded": verbs in different tenses do not meet. */
  static boolean meetsPast(TaggedWords words, int noun) {
    return words.is(noun - 1, SUBJECT)
        && words.is(noun + 1, "VBD")
        && !AUXILIARIES.contains(words.word(noun + 1));
  }

  /** "agreed to lend him money, and work on the roof started on Monday". */
  static boolean opensJoinedClause(TaggedWords words, int noun) {
    int next =
        IntStream.range(noun + 1, words.size())
            .filter(token -> words.isVerb(token) || words.is(token, ","))
            .findFirst()
            .orElse(words.size());
    return noun > 1
        && words.is(noun - 1, "CC")
        && words.is(noun - 2, ",")
        && words.is(noun + 1, "IN")
        && next < words.size()
        && words.is(next, "VBD")
        && words.isNoun(next - 1);
  }

  /** "a roof fall took three more lives". */
  static boolean followsNumber(TaggedWords words, int noun) {
    return noun > 1 && MORE.contains(words.word(noun - 1)) && words.is(noun - 2, "CD");
  }

  /** "took the wraps off its telephone". */
  static boolean followsArticle(TaggedWords words, int noun) {
    return ARTICLES.contains(words.word(noun - 1));
  }

  /** "failed on a test stand": one thing does not "stand" but "stands". */
  static boolean isNamedByNoun(TaggedWords words, int noun) {
    return words.is(noun - 1, "NN")
        && INDEFINITE.contains(words.word(noun - 2))
        && words.is(noun - 3, "IN");
  }

  /** "a customs launch fired on the ferry": before a past, what "a" belongs to. */
  static boolean isSubjectOfPast(TaggedWords words, int noun) {
    int article = noun - 1;
    while (article > 0 && words.isNoun(article)) {
      article--;
    }
    return article < noun - 1
        && INDEFINITE.contains(words.word(article))
        && words.is(noun + 1, PAST)
        && !words.hasFinite(0, noun);
  }

  /**
   * "cancelled all leave on Wednesday", where "let all leave" has no verb in the past before it.
   */
  static boolean isObjectWithAll(TaggedWords words, int noun) {
    return noun > 1
        && ALL.contains(words.word(noun - 1))
        && words.is(noun - 2, "VBD")
        && !LET.contains(words.word(noun - 2))
        && words.is(noun + 1, "IN");
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

  /** "intends to charter two vessels". */
  static boolean isToBeDone(TaggedWords words, int verb) {
    return verb > 1
        && words.word(verb - 1).equals("to")
        && words.is(verb - 2, INTENDING_TAGS)
        && INTENDING.has(words.word(verb - 2))
        && words.is(verb + 1, OBJECT);
  }

  /** "searched the administration building the same day". */
  static boolean isHouse(TaggedWords words, int noun) {
    return words.word(noun).equals("building")
        && words.is(noun - 1, "NN")
        && !words.is(noun + 1, AFTER_BUILDING);
  }

  /** "overturned the Jan. 3 ruling on Monday". */
  static boolean hasArticleAndDay(TaggedWords words, int noun) {
    return words.is(noun - 1, "CD") && words.is(noun - 2, "NNP") && words.is(noun - 3, "DT");
  }

  /** "were bottom after a 4-0 hammering at Lexham": only figures between an article and it. */
  static boolean hasArticle(TaggedWords words, int noun) {
    int article = noun - 1;
    while (article > 0 && words.is(article, FIGURES)) {
      article--;
    }
    return article < noun - 1 && words.is(article, "DT") && words.is(noun + 1, "IN");
  }
}
