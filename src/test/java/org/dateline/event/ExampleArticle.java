package org.dateline.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dateline.article.Article;
import org.dateline.article.ArticleMetadata;
import org.dateline.article.Publication;
import org.dateline.article.Publication.Provenance;

/** Reads a text as an article published on Thursday, 2022-01-20. */
final class ExampleArticle {

  private static final EventExtractor EXTRACTOR = EventExtractor.create(Locale.US);
  private static final Publication PUBLISHED =
      new Publication(LocalDate.of(2022, 1, 20), null, Provenance.METADATA);

  private ExampleArticle() {}

  /** Its events. */
  static List<EventMention> read(String text) {
    return EXTRACTOR
        .extract(new Article(new ArticleMetadata("a", "a.txt", "", "", "", PUBLISHED), text))
        .events();
  }

  /** The first and last days of the events with a trigger, "2022-01-12/2022-01-12; ...". */
  static String days(String text, String trigger) {
    return read(text).stream()
        .filter(event -> event.triggerText().equals(trigger))
        .map(event -> event.date().placement().days())
        .map(one -> one.start() + "/" + one.end())
        .collect(Collectors.joining("; "));
  }
}
