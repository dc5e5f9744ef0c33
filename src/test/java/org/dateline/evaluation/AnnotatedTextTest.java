package org.dateline.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.dateline.language.Span;
import org.junit.jupiter.api.Test;

class AnnotatedTextTest {

  @Test
  void readsTextDateAndExpressions() throws Exception {
    String xml =
        """
        <?xml version="1.0"?>
        <TimeML>
        <DCT><TIMEX3 tid="t0" type="DATE" value="2022-01-05">Jan. 5</TIMEX3></DCT>
        <TITLE>The <TIMEX3 tid="t9" type="DATE" value="2021">2021</TIMEX3> season</TITLE>
        <TEXT>Smith &amp; Sons <EVENT eid="e1">closed</EVENT> on \
        <TIMEX3 tid="t1" type="DATE" value="2022-01-04">Tuesday</TIMEX3>.</TEXT>
        </TimeML>
        """;
    AnnotatedText read = AnnotatedText.read("shop", new ByteArrayInputStream(xml.getBytes(UTF_8)));
    assertThat(read)
        .isEqualTo(
            new AnnotatedText(
                "shop",
                "Smith & Sons closed on Tuesday.",
                "2022-01-05",
                List.of(new Timex(new Span(23, 30), "DATE", "2022-01-04"))));
  }
}
