package org.dateline.time.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.language.Span;
import org.junit.jupiter.api.Test;

/** What is kept of a beginning is right, in whatever order the rules are asked. */
class BeginningsTest {

  private static final List<RulePattern> RULES =
      Stream.of("last week", "last month", "the \\d+", "(?<=in )May", "la\\w+")
          .map(find -> new RulePattern(Pattern.compile("(?:" + find + ")")))
          .toList();

  private final Beginnings beginnings = new Beginnings(RULES);

  @Test
  void aRuleIsPossibleWhoseMatchMayBeginSo() {
    assertThat(possible("last we", 0, 1, 2, 3, 4)).containsExactly(0, 1, 4);
    assertThat(possible("the 24th", 0, 1, 2, 3, 4)).containsExactly(2);
    assertThat(possible("the man", 0, 1, 2, 3, 4)).isEmpty();
    assertThat(possible("May 2020", 0, 1, 2, 3, 4)).containsExactly(3);
  }

  @Test
  void rulesThatAreAskedLaterAreAddedToThoseOfBefore() {
    assertThat(possible("last week", 1)).containsExactly(1);
    assertThat(possible("last week", 0, 2)).containsExactly(0);
    assertThat(possible("last week", 0, 1, 2, 4)).containsExactly(0, 1, 4);
  }

  @Test
  void allArePossibleWhereTooFewCharactersAreLeftOrOthersThanAscii() {
    assertThat(possible("May", 0, 2)).containsExactly(0, 2);
    assertThat(possible("März 2020", 1, 3)).containsExactly(1, 3);
  }

  private List<Integer> possible(String text, int... wanted) {
    BitSet rules = new BitSet();
    for (int rule : wanted) {
      rules.set(rule);
    }
    Places places = new Places(text, new Span(0, text.length()));
    BitSet possible = BitSet.valueOf(beginnings.in(places, 0, rules.toLongArray()));
    possible.and(rules);
    return possible.stream().boxed().toList();
  }
}
