package org.dateline.time.wording;

import java.util.Set;
import org.dateline.language.Sentence;
import org.dateline.language.Span;
import org.dateline.language.WordList;

/**
 * How a date stands in its clause: at its head, as a part of it, and with which verb.
 *
 * @param words the sentence
 * @param first the first token of the date
 * @param after the first token after it
 */
public record DateInClause(Words words, int first, int after) {

  private static final Set<String> AT = Set.of("at");
  private static final Set<String> STARTING = Set.of("start", "begin");

  private static final Set<String> ARTICLES =
      Set.of("the", "a", "an", "its", "his", "her", "their");

  private static final Set<String> FOLLOWING = Set.of("next", "following", "same");

  private static final Set<String> QUOTES = Set.of("``", "''");

  private static final WordList ASKED =
      WordList.beside(DateInClause.class, "interview-participles.txt");

  /** How the date that stands there does. */
  public static DateInClause of(Sentence sentence, Span expression) {
    Words words = new Words(sentence);
    return new DateInClause(words, words.first(expression), words.after(expression));
  }

  /** Whether it stands in the first clause of its sentence. */
  public boolean setsScene() {
    return firstClause().holds();
  }

  /**
   * Whether it stands in the first clause before any verb ("In early 1908, she sailed"), or is what
   * the clause says ("The last time was in 1908").
   */
  public boolean isFronted() {
    return setsScene()
        && (standsBeforeVerb() || isPredicate() || firstClause().opensJoinedClause());
  }

  /** "The last time it failed to open was in 1976". */
  private boolean isPredicate() {
    return words.at(first - 1).equals("in") && words.at(first - 2).equals("was");
  }

  private boolean standsBeforeVerb() {
    return words.back(first).noneMatch(words::isVerb);
  }

  private FirstClause firstClause() {
    return new FirstClause(words, first, after);
  }

  /** Whether it stands in a relative clause: "an accountant, who gave evidence on Wednesday". */
  public boolean isInRelativeClause() {
    return new RelativeClause(words, first, after).holds();
  }

  /** Whether it stands in one that a comma sets off. */
  public boolean isInAside() {
    return new RelativeClause(words, first, after).isAside();
  }

  /** Whether it tells what became of a noun: "a unit formed in 2012". */
  public boolean isOfParticiple() {
    return new PassingMention(words, first, after).isOfParticiple();
  }

  /** Whether it stands in words that the sentence quotes. */
  public boolean isQuoted() {
    return words.back(first).filter(token -> QUOTES.contains(words.tag(token))).count() % 2 == 1;
  }

  /** Whether it stands before the noun it describes: "the March 31 deadline". */
  public boolean isAttribute() {
    // "The next day thousands marched."
    return first < after
        && words.anyBetween(first - 1, first + 1, ARTICLES)
        && !words.anyBetween(first, after, FOLLOWING)
        && words.tag(after).matches("NNS?");
  }

  /** "is to choose a firm at its Dec. 6 meeting". */
  public boolean isGathering() {
    return words.anyBetween(first - 2, first, AT) && isAttribute();
  }

  /** Whether it stands in what a sentence counts from: "Of the men inside in April few lived". */
  public boolean isInSumOfStory() {
    return first > 1 && words.at(0).equals("of") && standsBeforeVerb();
  }

  /** Whether somebody said something then: "He admitted last week that it had been an error". */
  public boolean isOfSaying() {
    return words.clauseVerbBefore(first).filter(verb -> SayingVerb.isAt(words, verb)).isPresent();
  }

  /** "Asked about the affair on Wednesday, he laughed": the reporters of the news did. */
  public boolean isOfInterview() {
    return ASKED.has(words.at(0));
  }

  /** Whether something would be then: "it would not be able to open on Monday". */
  public boolean isOfWould() {
    return words
        .back(first)
        .takeWhile(token -> !words.isBreak(token) && !words.at(token).equals(","))
        .filter(token -> words.tag(token).equals("MD"))
        .limit(1)
        .anyMatch(token -> words.at(token).equals("would"));
  }

  /** Whether something starts then: "declared three days of mourning, starting on Tuesday". */
  public boolean isStart() {
    int before = words.at(first - 1).equals("on") ? first - 2 : first - 1;
    return words.tag(before).equals("VBG") && STARTING.contains(words.lemma(before));
  }

  /** Whether something was to be then: "they were due back on Monday". */
  public boolean wasArranged() {
    return words.clauseVerbBefore(first).filter(v -> Arrangement.wasToBe(words, v)).isPresent();
  }
}
