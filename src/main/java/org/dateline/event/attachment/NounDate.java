package org.dateline.event.attachment;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.dateline.event.clause.Clause;
import org.dateline.event.clause.Lexicon;
import org.dateline.event.clause.ParsedSentence;
import org.dateline.language.DependencyTree;

/**
 * A date that says of what time a thing is of which the sentence tells: "a loss for 2008", "its
 * forecast for 2009", "expects 2023 revenue of 2 billion".
 *
 * @param sentence the sentence
 * @param tokens the tokens of the date
 */
record NounDate(ParsedSentence sentence, List<Integer> tokens) {

  private static final Set<String> PARTS = Set.of("quarter", "half", "year");
  private static final Set<String> PAST = Set.of("past", "last");
  private static final String INCLUDING = "including";
  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  /** Whether it is of a thing, and not of the event. */
  boolean holds(int trigger) {
    return isAccountOf(trigger)
        || isForeseen(trigger)
        || isOfCount()
        || isAttribute(trigger)
        || isOfPart(trigger);
  }

  /** "reported a loss of 3 billion for 2008": the year of the account. */
  private boolean isAccountOf(int trigger) {
    int before = tokens.get(0) - 1;
    return before > 0
        && sentence.lemma(before).equals("for")
        && YEAR.matcher(sentence.word(tokens.get(0))).matches()
        && sentence.tag(before - 1).matches("NN.*|CD")
        && new Clause(sentence, trigger).tense().isSimplePast();
  }

  /**
   * "lowered its forecast for growth in 1999 on Thursday", "raised its forecast for the year": the
   * time that is foreseen.
   */
  private boolean isForeseen(int trigger) {
    int last = tokens.get(tokens.size() - 1);
    boolean period =
        YEAR.matcher(sentence.word(last)).matches() || PARTS.contains(sentence.lemma(last));
    return period
        && IntStream.range(trigger + 1, tokens.get(0))
            .filter(token -> Lexicon.FORECASTS.has(sentence.lemma(token)))
            .anyMatch(token -> sentence.lemma(token + 1).equals("for"));
  }

  /** "marked the third time in the past decade that she has taken leave": when the others were. */
  private boolean isOfCount() {
    int in = tokens.get(0) - 1;
    return in > 0
        && sentence.lemma(in).equals("in")
        && sentence.lemma(in - 1).equals("time")
        && tokens.stream().map(sentence::lemma).anyMatch(PAST::contains);
  }

  /** "posted a second-quarter loss", "expects 2023 revenue of 2 billion". */
  private boolean isAttribute(int trigger) {
    DependencyTree tree = sentence.tree();
    int head = tree.headOf(tokens);
    int last = tokens.get(tokens.size() - 1);
    boolean year = tokens.size() == 1 && YEAR.matcher(sentence.word(last)).matches();
    boolean part =
        tokens.size() > 1
            && sentence.word(last - 1).equals("-")
            && PARTS.contains(sentence.lemma(last));
    if (part && last + 1 < tree.size() && sentence.isCommonNoun(last + 1)) {
      return sentence.isVerb(trigger) || sentence.tag(trigger).equals("JJ");
    }
    return (year || part)
        && sentence.isVerb(trigger)
        && tree.is(head, "compound", "nummod", "amod")
        && sentence.isCommonNoun(tree.head(head));
  }

  /** "was charged with three robberies, including one last Friday". */
  private boolean isOfPart(int trigger) {
    int part = tokens.get(0) - 1;
    while (part > trigger && !sentence.isComma(part) && !sentence.word(part).equals(INCLUDING)) {
      part--;
    }
    return part > trigger && sentence.word(part).equals(INCLUDING);
  }
}
