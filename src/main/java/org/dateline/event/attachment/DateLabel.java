package org.dateline.event.attachment;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.dateline.event.clause.ParsedSentence;
import org.dateline.event.clause.Triggers;
import org.dateline.language.DependencyTree;

/**
 * A date at the head of its sentence, as in a chronology: "3 May 2013: The bank opens".
 *
 * @param sentence the sentence
 * @param tokens the tokens of the date
 */
public record DateLabel(ParsedSentence sentence, List<Integer> tokens) {

  private static final Pattern CLOCK = Pattern.compile("(?:[01]?\\d|2[0-3])[.:][0-5]\\d");

  private static final Set<String> ENDS = Set.of(":", "-", "--", "–", "—");

  /** Whether the date is one. */
  public boolean holds() {
    return tokens.get(0) <= 1
        && after() < sentence.size() - 1
        && (ENDS.contains(sentence.word(after())) || isClock());
  }

  /** "21.45 Polls close in a quarter of an hour", in a live report. */
  private boolean isClock() {
    return tokens.equals(List.of(0))
        && CLOCK.matcher(sentence.word(0)).matches()
        && Character.isUpperCase(sentence.word(1).codePointAt(0));
  }

  /** Whether it opens its sentence without being one: "Two days later they left". */
  public boolean opens() {
    return !tokens.isEmpty() && tokens.get(0) == 0 && !holds();
  }

  /** What follows it: its verb, or the noun in "3 May: The arrest of Lenz, who is charged". */
  int event() {
    int verb = sentence.verbs().main(after());
    boolean beside = verb != DependencyTree.NONE && sentence.tree().is(verb, "acl");
    int end = beside ? verb : sentence.size();
    return verb == DependencyTree.NONE || beside
        ? IntStream.range(after(), end)
            .filter(token -> Triggers.canBeDated(sentence, token))
            .findFirst()
            .orElse(verb)
        : verb;
  }

  private int after() {
    return tokens.get(tokens.size() - 1) + 1;
  }
}
