package org.dateline.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A clause that leaves out its verb tells an event of its own. */
class GappingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Its shares dropped 31% on Tuesday and another 18% on Wednesday. | dropped | 2022-01-18 Its shares dropped 31%; 2022-01-19 Its shares dropped another 18%",
        "Holt was elected to the council in 1975 and to parliament in 1977. | elected | 1975-01-01 Holt was elected to the council; 1977-01-01 Holt was elected to parliament",
        "The craft swung past Earth in October 2012 and Venus in June 2014. | swung | 2012-10-01 The craft swung past Earth; 2014-06-01 The craft swung past Venus",
        "The bridge was closed in 2004 and the tunnel in 2006.            | closed | 2004-01-01 The bridge was closed; 2006-01-01 The tunnel was closed",
        "Forty died in the first blast on Monday and at least 12 in the second on Tuesday. | died | 2022-01-17 Forty died in the first blast; 2022-01-18 At least 12 in the second died",
        "The shop opened in Leeds in 2001, in York in 2003 and in Hull three years later. | opened | 2001-01-01 The shop opened in Leeds; 2003-01-01 The shop opened in York; 2006-01-01 The shop opened in Hull",
        "Holt won the title in 1999 and again in 2003, and the cup in 2005. | won | 1999-01-01 Holt won the title; 2003-01-01 Holt won the title; 2005-01-01 Holt won the cup",
        "The first line is to stop on January 30, the second on February 28. | stop | 2022-01-30 The first line is to stop; 2022-02-28 The second is to stop",
        "The phone goes on sale in Denmark on March 14 and in Italy in April. | goes | 2022-03-14 The phone goes on sale in Denmark; 2022-04-01 The phone goes on sale in Italy",
      })
  void isToldWithTheVerbOfTheClauseBefore(String sentence, String trigger, String told) {
    assertThat(told(sentence, trigger)).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They condemned the attack on Monday and the bombing on Tuesday. | condemned",
        "Holt arrived on January 5, after talks in Paris on January 3.   | arrived",
        "Experts agreed on Monday, and as late as Tuesday officials hoped to sign. | agreed",
        "Holt said that he was jailed in 1999 and that in 2003 a court had fined him. | jailed",
        "The bank was founded in 1887 and in 1934 it was sold.           | founded",
      })
  void isNoneThatHasAVerbOrDatesANoun(String sentence, String trigger) {
    assertThat(ExampleArticle.days(sentence, trigger)).doesNotContain(";");
  }

  private static String told(String sentence, String trigger) {
    return ExampleArticle.read(sentence).stream()
        .filter(event -> event.triggerText().equals(trigger))
        .map(event -> event.date().placement().days().start() + " " + event.headline())
        .collect(Collectors.joining("; "));
  }
}
