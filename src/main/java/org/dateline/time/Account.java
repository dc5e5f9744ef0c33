package org.dateline.time;

import java.util.List;
import java.util.Optional;
import org.dateline.article.Publication;
import org.dateline.time.calendar.DayInterval;
import org.dateline.time.calendar.Placement;
import org.dateline.time.phrase.Meaning;
import org.jspecify.annotations.Nullable;

/**
 * What kind of account an article gives, as its dates show before any is placed.
 *
 * @param publication when it was published, or null
 * @param chronicle whether it is a history
 * @param setting the day of long ago on which it opens; empty for the news and for most else
 */
record Account(@Nullable Publication publication, boolean chronicle, Optional<Placement> setting) {

  /** Whether it opens on a day of long ago. */
  boolean isSet() {
    return setting.isPresent();
  }

  /** Whether days were over when it was published, if that is known. */
  boolean hasCome(DayInterval days) {
    return publication == null || !days.end().isAfter(publication.day());
  }

  /** The account that these time expressions are of. */
  static Account of(List<Meaning> meanings, @Nullable Publication publication) {
    return new Account(
        publication,
        Chronicle.isOne(meanings, publication),
        Optional.ofNullable(publication)
            .flatMap(one -> new Opening(meanings, one.day()).setting()));
  }
}
