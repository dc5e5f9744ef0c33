package org.dateline.time.wording;

import java.util.Set;
import org.dateline.language.WordList;
import org.dateline.time.calendar.Toward;

/**
 * Where a verb points with the words around it: "voted", "will vote", and an infinitive or
 * participle through what governs it, "had been due to vote".
 */
final class VerbDirection {

  /** "publishes its next report in October". */
  private static final Set<String> NEXT = Set.of("next");

  private static final Set<String> EXPECTING = list("expecting-verbs.txt");
  private static final Set<String> TIMETABLED = list("timetabled-verbs.txt");
  private static final Set<String> REPORTING = list("reporting-verbs.txt");
  private static final Set<String> ACCOUNTS = list("accounts.txt");
  private static final Set<String> PAYABLE = list("payable-words.txt");

  private VerbDirection() {}

  /** What the verb at a place says, with the words around it, of an expression after it. */
  static Toward of(Words words, int verb, int expression) {
    Arrangement arrangement = new Arrangement(words, verb, expression);
    return arrangement
        .toward()
        .orElseGet(
            () ->
                switch (words.tag(verb)) {
                  case "VBD" ->
                      arrangement.isFixed() ? Toward.PRESENT : past(words, verb, expression);
                  case "VBZ", "VBP" -> present(words, verb, expression);
                  case "MD" -> Auxiliary.pointsAhead(words, verb) ? Toward.FUTURE : Toward.NEAREST;
                  case "VBN" -> participle(words, verb, expression);
                  default ->
                      arrangement.isFixed()
                          ? Toward.PRESENT
                          : new GovernedVerb(words, verb).toward();
                });
  }

  /**
   * Whether the last verb before an expression tells of the past: "had spoken of it on Tuesday".
   */
  static boolean isPast(Words words, int expression) {
    return words
        .verbBefore(expression, expression)
        .filter(verb -> of(words, verb, expression) == Toward.PAST)
        .isPresent();
  }

  /** "declared a dividend payable Dec. 7" may be to come. */
  private static Toward past(Words words, int verb, int expression) {
    if (AwaitedClause.ofWhatWouldBe(words, verb)) {
      return Toward.FUTURE;
    }
    return isPayable(words, verb, expression) ? Toward.NEAREST : Toward.PAST;
  }

  /** "A hearing was set for Tuesday" may be to come. */
  private static Toward participle(Words words, int verb, int expression) {
    if (isPayable(words, verb, expression)) {
      return Toward.NEAREST;
    }
    boolean fixed =
        (words.isAmong(Auxiliary.WAS, verb - 1) || !Auxiliary.governs(words, verb))
            && new Arrangement(words, verb, expression).isFixed();
    return fixed ? Toward.PRESENT : new GovernedVerb(words, verb).toward();
  }

  private static boolean isPayable(Words words, int verb, int expression) {
    return words.anyBetween(verb, expression, PAYABLE);
  }

  /** Whether a verb's present tells of a timetable: "In November she leaves". */
  static boolean isTimetabled(Words words, int verb) {
    return words.isAmong(TIMETABLED, verb);
  }

  private static Toward present(Words words, int verb, int expression) {
    if (words.isAmong(Auxiliary.HAVE, verb)) {
      return Toward.PAST;
    }
    if (AwaitedClause.has(words, verb)
        || words.isAmong(EXPECTING, verb)
        || isTimetabled(words, verb)
        || words.anyBetween(verb, expression, NEXT)
        || (words.isAmong(REPORTING, verb) && words.anyBetween(verb, expression, ACCOUNTS))) {
      // "reports its results on Thursday"
      return Toward.FUTURE;
    }
    return words.isAmong(REPORTING, verb) ? Toward.NEAREST : Toward.PRESENT;
  }

  private static Set<String> list(String resource) {
    return WordList.beside(VerbDirection.class, resource).words();
  }
}
