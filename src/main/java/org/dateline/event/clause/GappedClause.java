package org.dateline.event.clause;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.dateline.language.Span;

/**
 * A clause that leaves out its verb, which is that of the clause before: "fell 3% on Monday and 2%
 * on Tuesday", "was elected to the council in 1975 and to parliament in 1977" (gapping).
 *
 * @param dateBefore the last token of the date of the clause before
 * @param remnant what is said anew: "2%", "to parliament"
 */
public record GappedClause(int dateBefore, List<Integer> remnant) {

  /** In tokens. */
  private static final int LONGEST = 8;

  private static final Set<String> JOINING = Set.of("and", "but", "then");

  private static final Set<String> NEXT = Set.of("second", "third", "fourth", "other", "last");

  private static final Set<String> OTHERS = Set.of("another", "others", "more");

  /** The tags of words in clauses that have a verb, or that say what a noun is, and of marks. */
  private static final Pattern NO_REMNANT = Pattern.compile("VB.*|MD|W.*|PRP|CC|EX|:|``|''");

  /** The clause that a date ends; empty if it ends none, or one with a verb. */
  public static Optional<GappedClause> before(ParsedSentence sentence, Span date) {
    List<Integer> tokens = sentence.tokensIn(date);
    if (tokens.isEmpty() || opensClause(sentence, tokens.get(tokens.size() - 1) + 1)) {
      return Optional.empty();
    }
    int end = tokens.get(0);
    while (end > 0 && sentence.isPreposition(end - 1)) {
      end--;
    }
    int start = end;
    while (start > 0 && end - start <= LONGEST && isRemnant(sentence, start - 1)) {
      start--;
    }
    int before = joined(sentence, start);
    List<Integer> remnant = IntStream.range(start, end).boxed().toList();
    return before >= 0 && remnant.stream().anyMatch(token -> isTold(sentence, token))
        ? Optional.of(new GappedClause(before, remnant))
        : Optional.empty();
  }

  /** "went out in May, but in Rome the next year she came first": of what follows. */
  private static boolean opensClause(ParsedSentence sentence, int next) {
    return next + 1 < sentence.size()
        && sentence.isPronoun(next)
        && sentence.tag(next + 1).startsWith("VB");
  }

  /** The last token of a date that such words follow, or -1. */
  private static int joined(ParsedSentence sentence, int start) {
    int before = start - 1;
    if (before < 0) {
      return -1;
    }
    boolean joins = JOINING.contains(sentence.lemma(before));
    boolean another = sentence.isComma(before) && isAnother(sentence, start);
    boolean listed = sentence.isComma(before) && sentence.isPreposition(start);
    if (!joins && !listed && !another) {
      return -1;
    }
    int last = joins && before > 0 && sentence.isComma(before - 1) ? before - 2 : before - 1;
    if (last < 0 || !sentence.isInDate(last)) {
      return -1;
    }
    return joins || another || hasSameBefore(sentence, start, last) ? last : -1;
  }

  /** "The first failed in May, the second in June". */
  private static boolean isAnother(ParsedSentence sentence, int determiner) {
    return determiner + 2 < sentence.size()
        && sentence.tag(determiner).equals("DT")
        && NEXT.contains(sentence.lemma(determiner + 1))
        && sentence.isPreposition(determiner + 2);
  }

  /** "opened in Leeds in 2001, in York in 2003": not "arrived in May, after talks in April". */
  private static boolean hasSameBefore(ParsedSentence sentence, int preposition, int last) {
    int token = last;
    while (token >= 0 && !sentence.isVerb(token)) {
      boolean ofDate = token < last && sentence.isInDate(token + 1);
      if (!ofDate && sentence.lemma(token).equals(sentence.lemma(preposition))) {
        return true;
      }
      token--;
    }
    return false;
  }

  private static boolean isRemnant(ParsedSentence sentence, int token) {
    return !sentence.isInDate(token)
        && !sentence.isComma(token)
        && !JOINING.contains(sentence.lemma(token))
        && !NO_REMNANT.matcher(sentence.tag(token)).matches()
        && !(sentence.isCommonNoun(token)
            && sentence.isEventNoun(token)
            && !sentence.isNoun(token + 1));
  }

  /** Not only "and again in 2002", "and as late as Tuesday". */
  private static boolean isTold(ParsedSentence sentence, int token) {
    return sentence.isNoun(token)
        || NEXT.contains(sentence.lemma(token))
        || sentence.tag(token).equals("CD")
        || OTHERS.contains(sentence.lemma(token));
  }
}
