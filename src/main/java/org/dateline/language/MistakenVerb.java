package org.dateline.language;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Places where the words around a word tagged as a verb show that it is none, but mostly a noun,
 * each with its example.
 */
final class MistakenVerb {

  private static final Set<String> SUBJECT = Set.of("NN", "NNP");
  private static final Set<String> ARTICLES = Set.of("the", "a", "an");
  private static final Set<String> AFTER_BUILDING = Set.of("NN", "NNS", "NNP", "JJ", "CD");
  private static final Set<String> INDEFINITE = Set.of("a", "an", "A", "An");
  private static final Set<String> PAST = Set.of("VBD", "VBN");
  private static final Set<String> MORE = Set.of("more", "other", "further");
  private static final Set<String> FIGURES = Set.of("CD", "HYPH", ":");
  private static final Set<String> ALL = Set.of("all", "any", "every");

  private static final Predicate<String> CAPITALS = Pattern.compile("[A-Z]{2,}").asMatchPredicate();
  private static final Predicate<String> SMALL_LETTERS =
      Pattern.compile("[a-z]+").asMatchPredicate();

  private static final WordList BEFORE_VERB =
      WordList.beside(MistakenVerb.class, "before-verbs.txt");
  private static final Set<String> BEFORE_PLACE =
      Set.of("in", "at", "on", "near", "from", "inside", "outside", "into", "to", "by", "of");
  private static final Set<String> CLAUSE_EDGES = Set.of(",", ":", "CC", "WDT", "WP", "WRB");

  private static final WordList STATES =
      WordList.beside(MistakenVerb.class, "state-participles.txt");
  private static final WordList COMPOUNDS =
      WordList.beside(MistakenVerb.class, "gerund-compounds.txt");
  private static final WordList OFFICES = WordList.beside(MistakenVerb.class, "offices.txt");
  private static final WordList PARTICLES =
      WordList.beside(MistakenVerb.class, "place-name-particles.txt");
  private static final WordList COUNTED = WordList.beside(MistakenVerb.class, "counted-times.txt");

  private MistakenVerb() {}

  /** "raised its bid to 780p on Monday": no verb begins with a digit. */
  static boolean isFigure(TaggedWords words, int verb) {
    return Character.isDigit(words.word(verb).charAt(0));
  }

  /** "fell for a fifth day running on Thursday". */
  static boolean isInARow(TaggedWords words, int adverb) {
    return words.word(adverb).equals("running") && COUNTED.has(words.word(adverb - 1));
  }

  /** "a tank at the resin works exploded", "U.N. monitors arrive": no two verbs meet. */
  static boolean meetsPast(TaggedWords words, int noun) {
    return words.is(noun - 1, SUBJECT)
        && (words.is(noun + 1, "VBD") || words.is(noun + 1, "VBP"))
        && !VerbForm.PAST_AUXILIARIES.contains(words.word(noun + 1));
  }

  /** "brought in drinking water". */
  static boolean isOfCompound(TaggedWords words, int gerund) {
    return COMPOUNDS.lines().contains(List.of(words.word(gerund), words.word(gerund + 1)));
  }

  /** "was promoted to finance manager". */
  static boolean isOfTitle(TaggedWords words, int noun) {
    return words.is(noun - 1, "TO")
        && words.is(noun + 1, "NN")
        && OFFICES.has(words.word(noun + 1));
  }

  /** "after touring Dar es Salaam". */
  static boolean isInNameOfPlace(TaggedWords words, int particle) {
    return PARTICLES.has(words.word(particle))
        && words.is(particle - 1, "NNP")
        && words.is(particle + 1, "NNP");
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

  /** "were bottom after a 4-0 hammering at Lexham": only figures between an article and it. */
  static boolean hasArticle(TaggedWords words, int noun) {
    int article = noun - 1;
    while (article > 0 && words.is(article, FIGURES)) {
      article--;
    }
    return article < noun - 1 && words.is(article, "DT") && words.is(noun + 1, "IN");
  }

  /** "overturned the Jan. 3 ruling on Monday". */
  static boolean hasArticleAndDay(TaggedWords words, int noun) {
    return words.is(noun - 1, "CD") && words.is(noun - 2, "NNP") && words.is(noun - 3, "DT");
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
   * "He conceded defeat the day after": only some verbs have another beside them, "helped save".
   */
  static boolean isObjectOfPast(TaggedWords words, int verb) {
    // "cut lockout pay"
    int past = words.is(verb - 1, "NN") ? verb - 2 : verb - 1;
    return words.is(past, "VBD") && !BEFORE_VERB.has(words.word(past));
  }

  /**
   * "cancelled all leave on Wednesday", where "let all leave" has no verb in the past before it.
   */
  static boolean isObjectWithAll(TaggedWords words, int noun) {
    return noun > 1
        && ALL.contains(words.word(noun - 1))
        && words.is(noun - 2, "VBD")
        && !VerbForm.LET.contains(words.word(noun - 2))
        && words.is(noun + 1, "IN");
  }

  /** "searched the administration building the same day". */
  static boolean isHouse(TaggedWords words, int noun) {
    return words.word(noun).equals("building")
        && words.is(noun - 1, "NN")
        && !words.is(noun + 1, AFTER_BUILDING);
  }

  /** "entered the town unopposed", "died aged 91": nothing was done to anybody. */
  static boolean isState(TaggedWords words, int participle) {
    return STATES.has(words.word(participle))
        && (!words.word(participle).equals("aged") || words.is(participle + 1, "CD"));
  }

  /**
   * "spoke in a disused pier shed on Monday": of the verb's object or place, when it has its own.
   */
  static boolean endsNameOfPlace(TaggedWords words, int noun) {
    int article =
        IntStream.iterate(noun - 1, token -> token > 0, token -> token - 1)
            .dropWhile(token -> words.is(token, "NN") || words.is(token, "JJ"))
            .findFirst()
            .orElse(0);
    return UnchangedVerb.isOne(words.word(noun))
        && words.is(noun - 1, "NN")
        && words.is(noun + 1, "IN")
        && words.is(article, "DT")
        && BEFORE_PLACE.contains(words.word(article - 1))
        && IntStream.iterate(article - 2, token -> token >= 0, token -> token - 1)
            .takeWhile(token -> !words.is(token, CLAUSE_EDGES))
            .anyMatch(token -> words.is(token, TaggedWords.FINITE));
  }

  /** "The WHO said on Monday": no pronoun is written in capitals beside a word in small letters. */
  static boolean isNameInCapitals(TaggedWords words, int pronoun) {
    return CAPITALS.test(words.word(pronoun))
        && (SMALL_LETTERS.test(words.word(pronoun - 1))
            || SMALL_LETTERS.test(words.word(pronoun + 1)));
  }
}
