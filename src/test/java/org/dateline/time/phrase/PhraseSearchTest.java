package org.dateline.time.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.language.Language;
import org.dateline.language.Sentence;
import org.dateline.language.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The search finds what its pattern does, wherever it looks. */
class PhraseSearchTest {

  private static final Language LANGUAGE = new Language();
  private static final List<PhraseRule> RULES = PhraseRules.load().rules();
  private static final List<Pattern> PATTERNS =
      RULES.stream().map(rule -> rule.pattern().anywhere()).toList();
  private static final PhraseSearch SEARCH = new PhraseSearch(RULES);

  @ParameterizedTest
  @MethodSource("org.dateline.time.GateTest#goldenArticles")
  void findsWhatThePatternsMatch(Path article) throws IOException {
    String body = Files.readString(article);
    for (Sentence sentence : LANGUAGE.read(body).sentences()) {
      List<String> matched = new ArrayList<>();
      for (int i = 0; i < RULES.size(); i++) {
        String name = RULES.get(i).name();
        matched(PATTERNS.get(i), body, sentence.span())
            .forEach(text -> matched.add(name + ": " + text));
      }
      List<String> found = new ArrayList<>();
      SEARCH.forEach(
          body, sentence.span(), (rule, match) -> found.add(rule.name() + ": " + match.group()));
      assertThat(found).containsExactlyInAnyOrderElementsOf(matched);
    }
  }

  @Test
  void goesFromLeftToRightAndWhatBeginsTogetherIsInTheOrderOfTheRules() {
    List<Integer> order = new ArrayList<>();
    String text = "In May 2020, last week and on 3 May he came on Monday and on May 5, 2021.";
    SEARCH.forEach(
        text,
        new Span(0, text.length()),
        (rule, match) -> order.add(match.start() * RULES.size() + RULES.indexOf(rule)));
    assertThat(order).hasSizeGreaterThan(9).isSorted();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          # pattern              ; text                          ; found
          days?                  ; a day, 2 days and today       ; day days
          (?<=in )May            ; in May and May                ; May
          (?<!in )May            ; in May and may                ; may
          (?<=in )(?:the )?\\d+  ; in 12, in the 13, 14          ; 12 the 13
          ^autumn                ; autumn, autumn                ; autumn
          (?:^|(?<=\\. ))\\d     ; 1. 2, 3                       ; 1 2
          ['’]\\d\\d             ; ’90 and '91                   ; ’90 '91
          mid-\\w+               ; mid-May, amid-May, a-mid-May  ; mid-May
          (?-i:May)              ; May and may                   ; May
          (?=day)\\w+            ; daybreak                      ; daybreak
          5                      ; 5                             ; 5
          """)
  void looksWhereAMatchMayBegin(String find, String text, String found) {
    RulePattern pattern =
        new RulePattern(Pattern.compile("(?:" + find + ")(?!\\w)", Pattern.CASE_INSENSITIVE));
    Span all = new Span(0, text.length());
    assertThat(String.join(" ", found(pattern, text, all))).isEqualTo(found);
    assertThat(String.join(" ", matched(pattern.anywhere(), text, all))).isEqualTo(found);
  }

  private static List<String> found(RulePattern pattern, String text, Span searched) {
    List<String> found = new ArrayList<>();
    Places places = new Places(text, searched);
    int free = 0;
    for (int i = 0; i < places.count(); i++) {
      int place = places.place(i);
      boolean mayBegin = places.key(i) == Places.NO_KEY || pattern.mayBegin(places.beginning(i));
      if (mayBegin && place >= free) {
        free = pattern.tryAt(place, text, searched, match -> found.add(match.group()));
      }
    }
    return found;
  }

  private static List<String> matched(Pattern pattern, String text, Span searched) {
    Matcher match = pattern.matcher(text).region(searched.start(), searched.end());
    match.useTransparentBounds(true);
    List<String> matched = new ArrayList<>();
    while (match.find()) {
      matched.add(match.group());
    }
    return matched;
  }
}
