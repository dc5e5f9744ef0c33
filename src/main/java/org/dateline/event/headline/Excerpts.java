package org.dateline.event.headline;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.dateline.event.clause.ParsedSentence;
import org.dateline.event.clause.Quotations;

/**
 * Parts of a sentence as text. What was left out between two words leaves its comma; what was
 * quoted stands between quotation marks, unless there is nothing else.
 *
 * @param sentence the sentence
 * @param date the tokens of its dates, which are left out
 * @param quoted the tokens that stand between quotation marks
 */
record Excerpts(ParsedSentence sentence, Set<Integer> date, Set<Integer> quoted) {

  private static final Pattern PARTED_MARK = Pattern.compile("\\s+([,.;:])");
  private static final Pattern EMPTIED = Pattern.compile("\\s*[(\\[]\\s*[)\\]]");
  private static final Pattern ENDS = Pattern.compile("^[-,;:–—` ]+|[-,;:–—` ]+$");
  private static final Pattern COMMA_IN_QUOTE = Pattern.compile(",”");

  /** The parts of one headline. */
  static Excerpts of(ParsedSentence sentence, Set<Integer> date, Collection<Set<Integer>> parts) {
    Set<Integer> quoted = Quotations.within(sentence.sentence());
    boolean allQuoted = parts.stream().allMatch(quoted::containsAll);
    return new Excerpts(sentence, date, allQuoted ? Set.of() : quoted);
  }

  /** The tokens as text; a pronoun stays where what it names was said before. */
  String text(Set<Integer> tokens, String before) {
    StringBuilder text = new StringBuilder();
    int last = -1;
    for (int token : tokens) {
      if (isMark(token) || sentence.isComma(token) || isEnd(token)) {
        continue;
      }
      if (!text.isEmpty()) {
        text.append(isQuoteEnd(last, token) ? "”" : "").append(between(last, token));
      }
      text.append(quoted.contains(token) && !isSameQuote(last, token) ? "“" : "");
      boolean had = text.isEmpty() && !before.isEmpty() && isPerfect(token);
      text.append(had ? "had" : word(token, before + text));
      last = token;
    }
    text.append(quoted.contains(last) ? "”" : "");
    return trimmed(text);
  }

  /** A clause with what stood before its subject: "The bank said: “We shall pay”". */
  String withFronted(String clause, Set<Integer> fronted) {
    String text = text(fronted, clause);
    if (text.isEmpty()) {
      return clause;
    }
    if (text.startsWith("“") && Character.isUpperCase(text.codePointAt(1))) {
      return clause + ": " + text;
    }
    return clause + " " + (isName(first(fronted)) ? text : lowered(text));
  }

  private static String trimmed(CharSequence text) {
    String filled = EMPTIED.matcher(text).replaceAll("");
    String whole = PARTED_MARK.matcher(filled).replaceAll("$1");
    return COMMA_IN_QUOTE.matcher(ENDS.matcher(whole).replaceAll("")).replaceAll("”");
  }

  /** The name that a pronoun stands for, once. */
  private String word(int token, String before) {
    String name = sentence.word(token);
    String written = sentence.sentence().token(token).word();
    if (token == 0 && !before.isEmpty() && sentence.isVerb(token)) {
      return lowered(written);
    }
    boolean said = before.contains(Pronouns.bare(name));
    return said || quoted.contains(token) ? written : name;
  }

  /** "Having lost the election, he left": he had lost it. */
  private boolean isPerfect(int token) {
    return sentence.tree().is(token, "aux")
        && sentence.tag(token).equals("VBG")
        && sentence.lemma(token).equals("have");
  }

  /** "was killed on May 2, by a sniper": the comma was the date's. */
  private boolean isLedOnAfterDate(int last, int token) {
    return sentence.isPreposition(token)
        && IntStream.range(last + 1, token).anyMatch(date::contains);
  }

  private boolean isOfDate(int token) {
    return date.contains(token) || date.contains(sentence.tree().head(token));
  }

  private boolean isMark(int token) {
    return Quotations.isMark(sentence.sentence().token(token));
  }

  private String between(int last, int token) {
    List<Integer> left =
        IntStream.range(last + 1, token)
            .filter(t -> sentence.isComma(t) || !(isOfDate(t) || isMark(t)))
            .boxed()
            .toList();
    boolean comma =
        left.size() == 1 && sentence.isComma(left.get(0)) && !isLedOnAfterDate(last, token);
    boolean adjacent =
        token == last + 1
            && sentence.sentence().token(last).span().end()
                == sentence.sentence().token(token).span().start();
    return comma ? ", " : adjacent ? "" : " ";
  }

  private boolean isEnd(int token) {
    return token == sentence.size() - 1 && sentence.word(token).equals(".");
  }

  private boolean isQuoteEnd(int last, int token) {
    return quoted.contains(last) && !isSameQuote(last, token);
  }

  private boolean isSameQuote(int last, int token) {
    return last >= 0 && IntStream.rangeClosed(last, token).allMatch(t -> quoted.contains(t));
  }

  private static int first(Set<Integer> tokens) {
    return tokens.iterator().next();
  }

  private boolean isName(int token) {
    return sentence.tag(token).startsWith("NNP") || sentence.word(token).equals("I");
  }

  private static String lowered(String text) {
    return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }
}
