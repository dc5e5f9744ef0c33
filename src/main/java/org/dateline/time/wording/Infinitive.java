package org.dateline.time.wording;

import java.util.Set;
import java.util.stream.IntStream;
import org.dateline.language.WordList;
import org.dateline.time.calendar.Toward;

/**
 * An infinitive, of which the last verb before it says whether it took place: "refused to speak",
 * "forced the teams to retreat", "let forty clerks go".
 *
 * @param words the sentence
 * @param start its "to", or the verb itself when it is bare
 */
record Infinitive(Words words, int start) {

  private static final Set<String> LET = list("let-words.txt");
  private static final Set<String> LETTING = list("letting-verbs.txt");
  private static final Set<String> CAUSING = list("causative-verbs.txt");
  private static final Set<String> PROMISING = list("promising-verbs.txt");
  private static final Set<String> IMPLYING = list("implicative-verbs.txt");

  /** Where one with "to" lies. */
  Toward withTo() {
    if (words.isAmong(IMPLYING, start - 1) || isAfterPast(CAUSING) || isOutcome() || isLet()) {
      return Toward.PAST;
    }
    if (isPromised()) {
      return Toward.FUTURE;
    }
    if (isOffered()) {
      return isOfRelative() ? Toward.PAST : Toward.PRESENT;
    }
    return Toward.FUTURE;
  }

  /** Where one without "to" lies: "let forty clerks go on Friday", "was let go" in the past. */
  Toward bare() {
    return words
            .clauseVerbBefore(start)
            .filter(governor -> isPast(governor) && words.isAmong(LETTING, governor))
            .isPresent()
        ? Toward.PAST
        : Toward.FUTURE;
  }

  /** "seized the town on Sunday, only to lose it on Monday". */
  boolean isOutcome() {
    return (words.at(start - 1).equals("only") || isOutcomeOfAnother())
        && words.verbBefore(start, start).filter(verb -> words.tag(verb).equals("VBD")).isPresent();
  }

  /** "was declared over, only for the bank to resume". */
  private boolean isOutcomeOfAnother() {
    return IntStream.rangeClosed(start - Words.NEAR, start - 2)
        .anyMatch(token -> words.at(token).equals("for") && words.at(token - 1).equals("only"));
  }

  /** "was allowed to see him on Monday": and did. */
  private boolean isLet() {
    return words.isAmong(LET, start - 1)
        && words.anyBefore(start - 1, Auxiliary.APART, Auxiliary.WAS);
  }

  private boolean isAfterPast(Set<String> verbs) {
    return words
        .verbBefore(start, Words.NEAR)
        .filter(governor -> words.tag(governor).equals("VBD") && words.isAmong(verbs, governor))
        .isPresent();
  }

  /** "offered to sell on Sept. 12", "was found to be there on Feb. 3": that may be over. */
  private boolean isOffered() {
    return !words.isAmong(Arrangement.ARRANGED, start - 1)
        && words.verbBefore(start, Words.NEAR).filter(this::isPast).isPresent();
  }

  /** "He promised to introduce a bill in the autumn": after he promised it. */
  private boolean isPromised() {
    return words.tag(start - 1).equals("VBD") && PROMISING.contains(words.lemma(start - 1));
  }

  /** "the fund, which agreed to lend it a billion in March, is due": told of what it did. */
  private boolean isOfRelative() {
    return words
        .verbBefore(start, Words.NEAR)
        .filter(governor -> !words.isAmong(Auxiliary.WAS, governor))
        .filter(governor -> words.tag(governor - 1).matches("WDT|WP"))
        .filter(governor -> words.at(governor - 2).equals(","))
        .isPresent();
  }

  private boolean isPast(int governor) {
    return words.tag(governor).equals("VBD")
        || (words.tag(governor).equals("VBN") && words.isAmong(Auxiliary.WAS, governor - 1));
  }

  private static Set<String> list(String resource) {
    return WordList.beside(Infinitive.class, resource).words();
  }
}
