package org.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.dateline.article.Publication;
import org.dateline.article.Publication.Provenance;
import org.dateline.language.Language;
import org.dateline.time.calendar.TimexType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A time of day and the day beside it are one time expression. */
class TimesOfDayTest {

  private static final Language LANGUAGE = new Language();
  private static final TimeTagger TAGGER = new TimeTagger(Locale.US);
  private static final Publication PUBLISHED =
      new Publication(LocalDate.parse("1999-10-08"), null, Provenance.MANIFEST);

  @ParameterizedTest
  @CsvSource({
    "The plane landed at 10 p.m. on Thursday., 10 p.m. on Thursday, 1999-10-07T22:00",
    "The plane landed at 10 p.m. Thursday night., 10 p.m. Thursday night, 1999-10-07T22:00",
    "On Tuesday night at 9 p.m. the shop closed., Tuesday night at 9 p.m., 1999-10-05T21:00",
    "It sank in the early hours of Monday., the early hours of Monday, 1999-10-04TMO",
    "It sank in the early hours of Monday morning., the early hours of Monday morning, 1999-10-04TMO",
    "At five this morning the plane landed., five this morning, 1999-10-08T05:00",
    "At 4.15 on Monday afternoon Ada Holt signed it., 4.15 on Monday afternoon, 1999-10-04T16:15",
    "At ten past four on the morning of Monday 4 October it sank., ten past four on the morning of Monday 4 October, 1999-10-04T04:10",
    "At half past nine on Monday night he left., half past nine on Monday night, 1999-10-04T21:30",
    "At Ten minutes past nine on Monday he left., Ten minutes past nine on Monday, 1999-10-04T09:10",
    "Shortly after midnight on Monday it stopped., midnight on Monday, 1999-10-04T00:00",
    "It stopped at midnight on Monday., midnight on Monday, 1999-10-04T24:00",
    "At one minute past midnight on Monday it stopped., one minute past midnight on Monday, 1999-10-04T00:01",
    "It was found at 05.30 on Monday., 05.30 on Monday, 1999-10-04T05:30",
    "It was found at 23.40 on Monday., 23.40 on Monday, 1999-10-04T23:40",
    "It stopped at midnight on Good Friday., midnight on Good Friday, 1999-04-02T24:00",
    "Rain fell on Monday evening., Monday evening, 1999-10-04TEV",
  })
  void joinsThemInEitherOrder(String sentence, String text, String value) {
    assertThat(TAGGER.tag(LANGUAGE.read(sentence), PUBLISHED))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.text()).isEqualTo(text);
              assertThat(found.value()).isEqualTo(value);
              assertThat(found.type()).isEqualTo(TimexType.TIME);
            });
  }
}
