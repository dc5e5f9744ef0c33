package org.dateline.article;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Puts an article together from its content, its row in the manifest and its name. */
final class ArticleAssembly {

  private static final int LONGEST_TITLE = 1000;
  private static final int LONGEST_SOURCE = 300;
  private static final int LONGEST_URL = 2000;

  private final PublicationDates dates;

  ArticleAssembly(InputSettings settings) {
    this.dates = new PublicationDates(settings);
  }

  /**
   * The article, or rather what it is made of.
   *
   * @param file the path below the input folder
   * @param modified when the file was last modified, or null if it is no file
   * @param stamp the file's stamp, or an empty string
   */
  ArticleInput.Usable assemble(
      String file, Content content, Stated row, @Nullable Instant modified, String stamp)
      throws RejectedException {
    Stated own = content.stated();
    ArticleMetadata metadata =
        new ArticleMetadata(
            ArticleId.of(Stated.first(row.id(), own.id()), file),
            file,
            OneLine.of(Stated.first(row.title(), own.title()), LONGEST_TITLE),
            Stated.first(webAddress(row.url()), webAddress(own.url())),
            OneLine.of(Stated.first(row.source(), own.source()), LONGEST_SOURCE),
            dates.settle(row, file, content, modified));
    Article article = new Article(metadata, content.body());
    return new ArticleInput.Usable(article, ContentHash.of(article), stamp);
  }

  /** An address that a browser opens over the web, or an empty string. */
  private static String webAddress(String stated) {
    String url = OneLine.of(stated, LONGEST_URL + 1);
    boolean web =
        url.regionMatches(true, 0, "http://", 0, 7) || url.regionMatches(true, 0, "https://", 0, 8);
    return web && url.length() <= LONGEST_URL && url.indexOf(' ') < 0 ? url : "";
  }
}
