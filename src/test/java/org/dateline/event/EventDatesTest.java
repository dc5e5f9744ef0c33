package org.dateline.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.dateline.article.Article;
import org.dateline.article.ArticleMetadata;
import org.dateline.article.Publication;
import org.dateline.article.Publication.Provenance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which dates English gives to which event, one construction a line. Published on 2022-01-20. */
class EventDatesTest {

  private static final EventExtractor EXTRACTOR = EventExtractor.create(Locale.US);
  private static final LocalDate PUBLISHED = LocalDate.of(2022, 1, 20);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The war lasted from 1861 to 1865.                           | lasted    | 1861-01-01/1865-12-31",
        "Karl sold forty paintings between May 4 and June 12, 1998.  | sold      | 1998-05-04/1998-06-12",
        "The companies held talks in Bern on December 3 and 4.       | talks     | 2021-12-03/2021-12-04",
        "The ferry has been tied up since January 3.                 | tied      | 2022-01-03/2022-01-20",
        "The bridge will be closed until March 3.                    | closed    | 2022-01-20/2022-03-03",
        "The wheel was examined in May 2015 and again in June 2016.  | examined  | 2015-05-01/2015-05-31; 2016-06-01/2016-06-30",
        "Its crew was held for four days and freed on January 12.    | freed     | 2022-01-12/2022-01-12",
        "Its crew was held for four days and freed on January 12.    | held      | ''",
        "It was the worst flood since 1965, when two dams broke.     | broke     | 1965-01-01/1965-12-31",
        "It was the worst flood since 1965, when two dams broke.     | flood     | ''",
        "He resigned on January 12, a day after the troops rebelled. | rebelled  | 2022-01-11/2022-01-11",
        "Smaller strikes followed in 1994.                           | strikes   | 1994-01-01/1994-12-31",
        "Did the troops rebel on January 12?                         | rebel     | ''",
        "The new term will last seven years.                         | last      | ''",
        "Two airlines have abandoned a merger.                       | abandoned | 2022-01-20/2022-01-20",
      })
  void givesTheEventItsDays(String sentence, String trigger, String days) {
    List<String> found =
        read(sentence).stream()
            .filter(event -> event.triggerText().equals(trigger))
            .map(event -> event.date().placement().days())
            .map(one -> one.start() + "/" + one.end())
            .toList();
    assertThat(String.join("; ", found)).isEqualTo(days);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The office denied that a warrant had been issued on Monday.  | issued  | NEGATED",
        "The dealer is accused of bribing a guard in May 2019.        | bribing | POSSIBLE",
        "The crew should have called the tower on Monday.             | called  | POSSIBLE",
        "It cancelled a launch planned for December 20.               | planned | PLANNED",
        "Nobody claimed the prize on Monday.                          | claimed | NEGATED",
        "The council may vote on January 27.                          | vote    | POSSIBLE",
        "The hall, which was set alight on Monday, is still burning.  | set     | ASSERTED",
        "The council voted on Monday.                                 | voted   | ASSERTED",
      })
  void saysWhetherItTookPlace(String sentence, String trigger, Modality modality) {
    assertThat(read(sentence))
        .filteredOn(event -> event.triggerText().equals(trigger))
        .extracting(EventMention::modality)
        .containsExactly(modality);
  }

  private static List<EventMention> read(String sentence) {
    Publication published = new Publication(PUBLISHED, null, Provenance.METADATA);
    return EXTRACTOR
        .extract(new Article(new ArticleMetadata("a", "a.txt", "", "", "", published), sentence))
        .events();
  }
}
