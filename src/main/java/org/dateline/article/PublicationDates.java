package org.dateline.article;

import static org.dateline.article.Publication.Provenance.BUSINESS_DATE;
import static org.dateline.article.Publication.Provenance.DATELINE;
import static org.dateline.article.Publication.Provenance.FILE_NAME;
import static org.dateline.article.Publication.Provenance.FILE_TIME;
import static org.dateline.article.Publication.Provenance.MANIFEST;
import static org.dateline.article.Publication.Provenance.METADATA;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Settles when an article was published, by the most trusted source that says so. */
final class PublicationDates {

  private final InputSettings settings;

  PublicationDates(InputSettings settings) {
    this.settings = settings;
  }

  /**
   * The publication of an article.
   *
   * @param row what the manifest says
   * @param file the path below the input folder
   * @param modified when the file was last modified, or null if it is no file
   * @return null if nothing says so and nothing may be assumed
   * @throws RejectedException if the date in the manifest, which a person wrote, cannot be read
   */
  @Nullable Publication settle(Stated row, String file, Content content, @Nullable Instant modified)
      throws RejectedException {
    if (!row.published().isEmpty()) {
      String written = row.published().get(0);
      return WrittenDate.parse(written, settings.locale())
          .orElseThrow(() -> new RejectedException(Reject.Reason.BAD_DATE, written))
          .by(MANIFEST);
    }
    return stated(content.stated())
        .or(() -> FileNameDate.in(file).map(day -> new Publication(day, null, FILE_NAME)))
        .or(() -> TextDateline.in(content.body(), settings.locale()).map(date -> date.by(DATELINE)))
        .orElseGet(() -> assumed(modified));
  }

  private Optional<Publication> stated(Stated own) {
    return own.published().stream()
        .flatMap(written -> WrittenDate.parse(written, settings.locale()).stream())
        .findFirst()
        .map(date -> date.by(METADATA));
  }

  private @Nullable Publication assumed(@Nullable Instant modified) {
    return switch (settings.undated()) {
      case NONE -> null;
      case BUSINESS_DATE -> new Publication(settings.businessDate(), null, BUSINESS_DATE);
      case FILE_TIME ->
          modified == null
              ? null
              : new Publication(LocalDate.ofInstant(modified, settings.zone()), null, FILE_TIME);
    };
  }
}
