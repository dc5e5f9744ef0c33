package org.dateline.article;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Tells, without reading it, whether a file still gives the same article. */
final class FileStamp {

  /**
   * A file may change again without a later time of modification, as long as the clocks concerned
   * may show the same: those of file systems count in up to two seconds, and may be another
   * machine's.
   */
  private static final Duration UNSETTLED = Duration.ofMinutes(1);

  private static final String VERSION =
      Objects.requireNonNullElse(FileStamp.class.getPackage().getImplementationVersion(), "");

  private FileStamp() {}

  /**
   * A stamp that is the same as long as nothing that the article is made of has changed: the file,
   * by its size and exact time of modification, what the manifest says of it, how dates are read.
   * An older version that a backup brings back has another time, too; unseen remains what was given
   * the size and the time of what was there, as it does for rsync.
   *
   * @param listed when the file was listed
   * @return empty when the file has been modified so lately that it may change unseen
   */
  static Optional<String> of(
      Listed.InputFile file, Stated row, InputSettings settings, Instant listed) {
    if (file.modified().isAfter(listed.minus(UNSETTLED))) {
      return Optional.empty();
    }
    List<String> parts =
        new ArrayList<>(
            List.of(
                VERSION,
                settings.zone().getId(),
                settings.locale().toLanguageTag(),
                settings.undated().name(),
                settings.undated() == Undated.BUSINESS_DATE
                    ? settings.businessDate().toString()
                    : "",
                file.name(),
                Long.toString(file.size()),
                file.modified().toString(),
                row.id(),
                row.title(),
                row.url(),
                row.source()));
    parts.addAll(row.published());
    return Optional.of(ContentHash.of(parts));
  }
}
