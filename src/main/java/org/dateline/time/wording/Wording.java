package org.dateline.time.wording;

import java.time.DayOfWeek;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.dateline.language.Sentence;
import org.dateline.language.Span;
import org.dateline.language.WordList;
import org.dateline.time.calendar.Toward;

/**
 * How a sentence words a date: at its head, in passing, or as what it says.
 *
 * @param words the sentence
 * @param first the first token of the date
 * @param after the first token after it
 */
public record Wording(Words words, int first, int after) {

  private static final Set<String> ARTICLES =
      Set.of("the", "a", "an", "its", "his", "her", "their");

  private static final Set<String> FOLLOWING = Set.of("next", "following", "same");

  private static final Set<String> ON = Set.of("on");

  private static final Set<String> QUOTES = Set.of("``", "''");

  private static final WordList ASKED = WordList.beside(Wording.class, "interview-participles.txt");

  /** How a sentence words the date that stands there. */
  public static Wording of(Sentence sentence, Span expression) {
    Words words = new Words(sentence);
    return new Wording(words, words.first(expression), words.after(expression));
  }

  /**
   * Whether it stands in the first clause before any verb ("In early 1908, she sailed"), or is what
   * the clause says ("The last time was in 1908").
   */
  public boolean isFronted() {
    return setsScene()
        && (standsBeforeVerb() || isPredicate() || firstClause().opensJoinedClause());
  }

  /** Whether it stands in a relative clause: "an accountant, who gave evidence on Wednesday". */
  public boolean isInRelativeClause() {
    return new RelativeClause(words, first, after).holds();
  }

  /** Whether it tells what became of a noun: "a unit formed in 2012". */
  public boolean isOfParticiple() {
    return inPassing().isOfParticiple();
  }

  /** Whether it is named in passing: "since 1974", "in a paper published in 1915". */
  public boolean isAside() {
    return inPassing().holds();
  }

  /** Whether it is no time of the story: something would have been then, or was said of it. */
  public boolean isOutside() {
    return new OutsideStory(words, first, after).holds();
  }

  /** Whether it ends a stretch of time: "between March and December". */
  public boolean isEnd() {
    return edge().isEnd();
  }

  /** Whether something has been so since then. */
  public boolean isBeginning() {
    return edge().isBeginning();
  }

  /** Whether something had been so since then: "had been out of service since Aug. 2". */
  public boolean isEarlierBeginning() {
    return edge().isEarlierBeginning();
  }

  /** Whether it looks back from the story: "they had left the night before". */
  public boolean looksBack() {
    return new LookBack(words, first, after).holds();
  }

  /** Whether it opens a clause that looks back: "On November 17 a deputy had asked for it". */
  public boolean isBeforePluperfect() {
    return new LookBack(words, first, after).opens();
  }

  /** Whether it begins or ends a stretch of time: "since 1911", "from 1997 to 2002". */
  public boolean isEdge() {
    return edge().holds();
  }

  /** Whether something awaited came then: "it was not until 9 January that they opened fire". */
  public boolean isOnlyThen() {
    return inPassing().isOnlyThen();
  }

  private StretchEdge edge() {
    return new StretchEdge(words, first, after);
  }

  private PassingMention inPassing() {
    return new PassingMention(words, first, after);
  }

  /** Whether it stands in the first clause of its sentence. */
  public boolean setsScene() {
    return firstClause().holds();
  }

  private FirstClause firstClause() {
    return new FirstClause(words, first, after);
  }

  /** Whether it is only aimed at: "promised to have it flying by the end of 2015". */
  public boolean isAimedAt() {
    return isBy()
        && words
            .verbBefore(first, first)
            .filter(verb -> words.tag(verb).equals("VB") && words.at(verb - 1).equals("to"))
            .filter(verb -> new Infinitive(words, verb - 1).withTo() == Toward.FUTURE)
            .isPresent();
  }

  /** Whether it is a limit that something keeps: "by 4 July". */
  public boolean isBy() {
    return words.at(first - 1).equals("by");
  }

  /**
   * Whether something was done by then: "left by mid-August", unlike "hoped to leave by August".
   */
  public boolean isReached() {
    return isBy()
        && words.verbBefore(first, first).filter(v -> words.tag(v).equals("VBD")).isPresent();
  }

  /** "Asked about the affair on Wednesday, he laughed": the reporters of the news did. */
  public boolean isOfInterview() {
    return ASKED.has(words.at(0));
  }

  /** Whether something was to be then: "they were due back on Monday". */
  public boolean wasArranged() {
    return words.clauseVerbBefore(first).filter(v -> Arrangement.wasToBe(words, v)).isPresent();
  }

  /** Whether it ends a stretch of time: "until 4 July". */
  public boolean isLimit() {
    return new Limit(words, first).holds();
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
    return words.at(first - 2).equals("at") && isAttribute();
  }

  /** "The last time it failed to open was in 1976". */
  private boolean isPredicate() {
    return words.at(first - 1).equals("in") && words.at(first - 2).equals("was");
  }

  private boolean standsBeforeVerb() {
    return words.back(first).noneMatch(words::isVerb);
  }

  /** Whether it is a part of a day that it names: "dawn on Tuesday". */
  boolean isPartOfDay() {
    return words.anyBetween(first + 1, after, ON);
  }

  /** Whether it stands in what a sentence counts from: "Of the men inside in April few lived". */
  public boolean isInSumOfStory() {
    return first > 1 && words.at(0).equals("of") && standsBeforeVerb();
  }

  /** Whether somebody said something then: "He admitted last week that it had been an error". */
  public boolean isOfSaying() {
    return words.clauseVerbBefore(first).filter(verb -> SayingVerb.isAt(words, verb)).isPresent();
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

  /** Whether it stands in words that the sentence quotes. */
  public boolean isQuoted() {
    return words.back(first).filter(token -> QUOTES.contains(words.tag(token))).count() % 2 == 1;
  }

  /** The weekday that it names; empty when it names none. */
  public Optional<DayOfWeek> weekday() {
    return IntStream.range(first, namedAfter())
        .filter(words::isWeekday)
        .mapToObj(token -> DayOfWeek.valueOf(words.at(token).toUpperCase(Locale.ROOT)))
        .findFirst();
  }

  /** Whether it names a weekday. */
  public boolean namesWeekday() {
    return IntStream.range(first, namedAfter()).anyMatch(words::isWeekday);
  }

  /** Where its name ends: "March 13, a Friday". */
  private int namedAfter() {
    boolean named = words.at(after).equals(",") && words.at(after + 1).equals("a");
    return named && words.isWeekday(after + 2) ? after + 3 : after;
  }

  /** The words of the date. */
  public String text() {
    return words.text(first, after);
  }
}
