package org.dateline.article;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The input of a job, listed and not yet read. To be read once; not safe for several threads. */
public final class ArticleListing {

  /** So many files are asked for at a time whether they are known. */
  private static final int ASKED = 1000;

  private final InputListing listing;
  private final InputSettings settings;
  private final Map<String, String> filesById = new HashMap<>();
  private Map<String, String> knownIds = Map.of();

  ArticleListing(InputListing listing, InputSettings settings) {
    this.listing = listing;
    this.settings = settings;
  }

  /** How many inputs {@link #read} gives. */
  public long count() {
    return listing.entries().size();
  }

  /**
   * Reads all input, in the order of the files' paths below their input folders (by UTF-16 code
   * unit), the same on every file system. Files are read one at a time as the stream advances. The
   * stream is sequential; do not make it parallel.
   *
   * @param known tells which files need not be read
   */
  public Stream<ArticleInput> read(KnownFiles known) {
    return IntStream.range(0, listing.entries().size())
        .mapToObj(
            index -> {
              if (index % ASKED == 0) {
                knownIds = known.articleIds(stamps(index));
              }
              return read(listing.entries().get(index));
            })
        .map(this::rejectDuplicate);
  }

  /** The stamps of the files from an index on that have one. */
  private Map<String, String> stamps(int from) {
    int end = Math.min(from + ASKED, listing.entries().size());
    Map<String, String> stamps = new HashMap<>();
    for (Listed entry : listing.entries().subList(from, end)) {
      if (entry instanceof Listed.InputFile file) {
        listing.stamp(file, settings).ifPresent(stamp -> stamps.put(file.name(), stamp));
      }
    }
    return stamps;
  }

  private ArticleInput read(Listed entry) {
    if (!(entry instanceof Listed.InputFile file)) {
      return new ArticleInput.Unusable(((Listed.Refused) entry).reject());
    }
    String knownId = knownIds.get(file.name());
    if (knownId != null) {
      return new ArticleInput.Unchanged(file.name(), knownId);
    }
    String stamp = listing.stamp(file, settings).orElse("");
    return ArticleReader.read(file, listing.row(file), settings, stamp);
  }

  private ArticleInput rejectDuplicate(ArticleInput input) {
    for (String id : ids(input)) {
      String first = filesById.putIfAbsent(id, input.file());
      if (first != null) {
        return new ArticleInput.Unusable(
            new RejectedException(
                    Reject.Reason.DUPLICATE_ID,
                    "the id " + id + " is that of " + first + " already")
                .of(input.file()));
      }
    }
    return input;
  }

  private static List<String> ids(ArticleInput input) {
    if (input instanceof ArticleInput.Usable usable) {
      return List.of(usable.article().metadata().id());
    }
    return input instanceof ArticleInput.Unchanged unchanged
        ? List.of(unchanged.articleId())
        : List.of();
  }
}
