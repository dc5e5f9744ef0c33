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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The search finds what its pattern does, wherever it looks. */
class PhraseSearchTest {

  private static final Language LANGUAGE = new Language();
  private static final List<PhraseRule> RULES = PhraseRules.load().rules();
  private static final RuleIndex INDEX = new RuleIndex(RULES);

  @ParameterizedTest
  @MethodSource("org.dateline.time.GateTest#goldenArticles")
  void findsWhatThePatternsMatch(Path article) throws IOException {
    String body = Files.readString(article);
    for (Sentence sentence : LANGUAGE.read(body).sentences()) {
      Span searched = sentence.span();
      for (PhraseRule rule : INDEX.worthTrying(sentence.text())) {
        assertThat(found(rule.search(), body, searched))
            .as(rule.name())
            .isEqualTo(matched(rule.pattern(), body, searched));
      }
    }
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
    Pattern pattern =
        Pattern.compile(Places.LOOK_BEHIND + "(?:" + find + ")(?!\\w)", Pattern.CASE_INSENSITIVE);
    Span all = new Span(0, text.length());
    assertThat(String.join(" ", found(new PhraseSearch(pattern), text, all))).isEqualTo(found);
    assertThat(String.join(" ", matched(pattern, text, all))).isEqualTo(found);
  }

  private static List<String> found(PhraseSearch search, String text, Span searched) {
    List<String> found = new ArrayList<>();
    search.forEach(text, searched, new Places(text, searched), match -> found.add(match.group()));
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
