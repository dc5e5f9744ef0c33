package org.dateline.time.wording;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.dateline.language.WordList;

/**
 * A date that is named in passing, and is not what the story has come to: it begins or ends a
 * stretch of time ("since 1974", "until 4 July"), or tells of a noun ("in a paper published in
 * 1915", "in her memoirs, which appeared in 1879").
 *
 * @param words the sentence
 * @param first the first token of the date
 * @param after the first token after it
 */
record PassingMention(Words words, int first, int after) {

  private static final Set<String> AT_FIRST = Set.of("had", "originally", "initially", "first");

  private static final Set<String> ORIGIN =
      WordList.beside(PassingMention.class, "origin-verbs.txt").words();

  private static final Set<String> WOULD = Set.of("would", "should");

  private static final Set<String> BESIDE = Set.of("before", "than", "beyond");

  private static final Set<String> NOT = Set.of("not", "n't", "nobody", "never", "no", "none");

  /** How many words lie between the comma and the date in ", the court was told on Monday,". */
  private static final int LONGEST_SAYING = 6;

  /** Whether the date is named so. */
  boolean holds() {
    return new StretchEdge(words, first, after).holds()
        || (isLimit() && !isOnlyThen() && !isWhenMore())
        || isPlanned()
        || isBeside()
        || isFlashForward()
        || describesNoun()
        || isSayingBeside()
        || isAccount()
        || isOfOrigin()
        || new RelativeClause(words, first, after).isNoneOfStory();
  }

  /** "were confined to the hills until 1957, when the border was opened": the story comes to it. */
  private boolean isWhenMore() {
    return words.at(first - 1).equals("until")
        && words.at(after).equals(",")
        && words.at(after + 1).equals("when");
  }

  private boolean isLimit() {
    return new Limit(words, first).holds();
  }

  /**
   * "It was not until 9 January that they opened fire", "was not attacked until 8 March": no end,
   * but when it happened.
   */
  boolean isOnlyThen() {
    return words.at(first - 1).equals("until")
        && !words.isYear(first, after)
        && words
            .back(first - 1)
            .limit(Words.NEAR)
            .takeWhile(token -> !words.isBreak(token))
            .anyMatch(token -> words.isAmong(NOT, token));
  }

  /** "had set the landing for December 1944": what was planned may not have come. */
  boolean isPlanned() {
    return words.at(first - 1).equals("for")
        && words
            .verbBefore(first, first)
            .filter(verb -> Arrangement.fixes(words, verb))
            .filter(verb -> words.anyBetween(0, verb, AT_FIRST) || !namesDay())
            .isPresent();
  }

  private boolean namesDay() {
    return IntStream.range(first, after).anyMatch(token -> words.at(token).matches("\\d\\d?"));
  }

  /**
   * "the heaviest loss of any operation before 1945", "was to be done not earlier than September",
   * but not "before dawn on Monday".
   */
  private boolean isBeside() {
    return words.isAmong(BESIDE, first - 1) && !new DateName(words, first, after).isPartOfDay();
  }

  /** "He would die in captivity in November 1918". */
  private boolean isFlashForward() {
    return isOnlyMonthsAfter()
        || isOnlyLater()
        || words
            .verbBefore(first, first)
            .filter(verb -> words.tag(verb).equals("VB") && words.anyBefore(verb, 2, WOULD))
            .isPresent();
  }

  /** "The killings were proved only eight years later. In August a force was sent". */
  private boolean isOnlyLater() {
    return words.at(first).equals("only")
        && words.at(after - 1).equals("later")
        && words.at(after - 2).equals("years");
  }

  /** "left and did not return until December", but "It was not until January that he left". */
  private boolean isOnlyMonthsAfter() {
    return isOnlyThen()
        && !namesDay()
        && !words.at(first - 3).equals("was")
        && IntStream.range(first, after).noneMatch(words::isWeekday)
        && IntStream.range(first, after).anyMatch(token -> words.tag(token).equals("NNP"));
  }

  /** "She described them in a paper published in 1915": the verb of the story is another. */
  boolean describesNoun() {
    return participle().flatMap(verb -> words.verbBefore(verb, verb)).isPresent();
  }

  /**
   * "The only member of a unit formed in 2012": what a noun became of, whatever the sentence is.
   */
  boolean isOfParticiple() {
    return participle().isPresent();
  }

  private Optional<Integer> participle() {
    return words
        .verbBefore(first, first)
        .filter(verb -> words.tag(verb).equals("VBN"))
        .filter(verb -> words.tag(verb - 1).startsWith("NN") || isSetOff(verb));
  }

  /** "The whaler, built in 1883, was bought that summer". */
  private boolean isSetOff(int participle) {
    return words.at(participle - 1).equals(",")
        && words.tag(participle - 2).startsWith("NN")
        && words.at(after).equals(",");
  }

  /** "The trouble began in 1996, the court heard yesterday, when ...". */
  private boolean isSayingBeside() {
    int comma = last(",");
    int verb = words.tag(first - 1).equals("IN") ? first - 2 : first - 1;
    return comma > 0
        && words.at(after).equals(",")
        && verb - comma < LONGEST_SAYING
        && SayingVerb.isAt(words, verb);
  }

  /**
   * "Launched in December 2002, it was due to fly this spring", "Holt, hired in 2010, had
   * promised".
   */
  private boolean isOfOrigin() {
    return words.at(after).equals(",")
        && words
            .verbBefore(first, Words.NEAR)
            .filter(verb -> words.tag(verb).equals("VBN") && ORIGIN.contains(words.lemma(verb)))
            .filter(verb -> verb == 0 || words.at(verb - 1).equals(","))
            .isPresent();
  }

  /** "reported a loss of 3 billion for 2020". */
  private boolean isAccount() {
    return words.at(first - 1).equals("for")
        && words.tag(first - 2).matches("NN.*|CD")
        && words.isYear(first, after);
  }

  /** The last such word before the date; negative when there is none. */
  private int last(String word) {
    return words.back(first).filter(token -> words.at(token).equals(word)).findFirst().orElse(-1);
  }
}
