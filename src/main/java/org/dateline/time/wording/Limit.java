package org.dateline.time.wording;

import java.util.List;
import java.util.Set;
import org.dateline.language.WordList;
import org.dateline.time.calendar.Toward;

/**
 * The end of a stretch of time: "until 4 July", "by Wednesday".
 *
 * @param words the sentence
 * @param first the first token of the date
 */
record Limit(Words words, int first) {

  private static final Set<String> UNTIL = Set.of("until", "till", "by");
  private static final WordList LASTING = WordList.beside(Limit.class, "lasting-verbs.txt");

  private static final Set<String> JOINING = Set.of(",", "and", "but", ";", "``", "\"", "“");
  private static final Set<String> LIKELY = Set.of("likely", "possible", "probable", "to");
  private static final Set<String> NOT = Set.of("not", "n't");

  /** Whether the date is one. */
  boolean holds() {
    return words.isAmong(UNTIL, first - 1) || endsMeasure();
  }

  /** "cancelled classes through Friday", but not "It snowed through Friday". */
  private boolean endsMeasure() {
    return words.at(first - 1).equals("through")
        && words.back(first).filter(words::isVerb).limit(1).anyMatch(this::isMeasure);
  }

  private boolean isMeasure(int verb) {
    return Arrangement.callsOff(words, verb)
        || Arrangement.moves(words, verb)
        // "ordered flags lowered through Sunday"
        || (words.at(verb - 2).equals("ordered") && words.tag(verb - 1).startsWith("NN"));
  }

  Toward toward() {
    if (isCondition()) {
      return Toward.FUTURE;
    }
    if (isDenied() && VerbDirection.isPast(words, first)) {
      return Toward.TOLD;
    }
    return opensClause() ? new FollowingVerb(words, first).toward() : limited();
  }

  /** "would quit unless the money was found by Wednesday": that is to come. */
  private boolean isCondition() {
    return words
        .back(first - 1)
        .takeWhile(token -> !words.isAmong(JOINING, token))
        .anyMatch(token -> words.isAmong(FollowingVerb.CONDITIONS, token));
  }

  /** "was not reopened until Friday". */
  private boolean isDenied() {
    return words
        .back(first - 1)
        .takeWhile(token -> !words.isBreak(token))
        .limit(Words.NEAR)
        .anyMatch(token -> words.isAmong(NOT, token));
  }

  /** "Rain fell, and by Thursday the fire was out", "Not until 21 June did they find it". */
  private boolean opensClause() {
    return first == 1 || (first == 2 && words.isAmong(NOT, 0)) || words.isAmong(JOINING, first - 2);
  }

  /** "was closed until December" has a December near, "will be closed until December" the next. */
  private Toward limited() {
    return words
        .back(first)
        .filter(words::isVerbOrModal)
        .mapToObj(this::limited)
        .findFirst()
        .orElse(Toward.FUTURE);
  }

  private Toward limited(int verb) {
    Toward direction = VerbDirection.of(words, verb, first);
    // "asked to postpone the trial until the fall", "ordered the firm to leave by 31 December":
    // later
    // than that was asked
    boolean asked =
        words.tag(verb).equals("VB")
            && words.at(verb - 1).equals("to")
            && (!words.at(first - 1).equals("by") || words.tag(verb - 2).matches("NN.*|PRP"))
            && direction == Toward.PRESENT;
    if (direction == Toward.FUTURE || asked) {
      return Toward.FUTURE;
    }
    // "had promised to mend it by Easter"
    boolean wasToBe = words.tag(verb).equals("VB") && direction == Toward.PAST;
    return wasToBe
            || isLasting(verb)
            || isSoBy(verb)
            || isChangeBy(verb)
            || Auxiliary.makesPluperfect(words, verb)
        ? Toward.PAST
        : Toward.PRESENT;
  }

  /** "Power was back by Tuesday": but for what was arranged, such a state has been reached. */
  private boolean isSoBy(int verb) {
    return words.at(first - 1).equals("by")
        && words.isAmong(Auxiliary.WAS, verb)
        && !words.anyBetween(verb, first, Arrangement.ARRANGED)
        && !words.anyBetween(verb, first, LIKELY);
  }

  /** "It weakened to a storm by noon Tuesday", but "They asked for it by noon". */
  private boolean isChangeBy(int verb) {
    return words.at(first - 1).equals("by")
        && words.tag(verb).equals("VBD")
        && words.tag(verb + 1).matches("IN|TO")
        && verb + 1 < first - 1
        && !words.at(verb + 1).equals("for");
  }

  /** "held out until Wednesday". */
  private boolean isLasting(int verb) {
    String lemma = words.lemma(verb);
    boolean passive =
        words.tag(verb).equals("VBN") && words.anyBefore(verb, Auxiliary.APART, Auxiliary.WAS);
    return (words.tag(verb).equals("VBD") || passive)
        && (LASTING.lines().contains(List.of(lemma))
            || LASTING.lines().contains(List.of(lemma, words.at(verb + 1))));
  }
}
