package org.dateline.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the articles of a job. Each file ends as an article or as a reject; bad content never
 * throws. An instance holds only its settings and can be shared between threads.
 */
public final class ArticleReader {

  /** An article of 10 MB would be a shelf of novels. */
  static final int LARGEST = 10 * 1024 * 1024;

  private static final String STANDARD_INPUT = "stdin.txt";

  private final InputSettings settings;

  public ArticleReader(InputSettings settings) {
    this.settings = settings;
  }

  /**
   * Reads all input, in the order of the files' paths below their input folders (by UTF-16 code
   * unit), the same on every file system. Files are listed when this is called and read one at a
   * time as the stream advances. The stream is sequential; do not make it parallel.
   *
   * @throws NoInputException if a member of the input is missing or matches nothing, and that is
   *     not allowed
   */
  public Stream<ArticleInput> read() {
    InputListing listing = InputListing.of(settings);
    Map<String, String> files = new HashMap<>();
    return listing.entries().stream()
        .map(entry -> read(entry, listing))
        .map(input -> rejectDuplicate(input, files));
  }

  /**
   * How many inputs {@link #read} would give now, for progress.
   *
   * @throws NoInputException as {@link #read}
   */
  public long count() {
    return InputListing.of(settings).entries().size();
  }

  /**
   * Reads one file, with its row in the {@code articles.csv} beside it if there is one.
   *
   * @param settings its {@code input} does not matter here
   * @param published a publication day that overrides all others, or null
   */
  public static ArticleInput readOne(
      Path file, InputSettings settings, @Nullable LocalDate published) {
    Path absolute = file.toAbsolutePath().normalize();
    String name = FileName.below(absolute.resolveSibling(""), absolute);
    try {
      Path real = absolute.toRealPath();
      Path folder = absolute.resolveSibling("").toRealPath();
      Stated row = Manifest.of(folder).row(name);
      return read(new Listed.InputFile(name, real, folder), overridden(row, published), settings);
    } catch (IOException e) {
      return unusable(new RejectedException(Reject.Reason.UNREADABLE, FileContent.reason(e)), name);
    }
  }

  /**
   * Reads one text from a stream, as a {@code .txt} file named {@code stdin.txt} would be. The
   * stream is not closed.
   *
   * @param settings its {@code input} does not matter here
   * @param published a publication day that overrides all others, or null
   */
  public static ArticleInput readOne(
      InputStream text, InputSettings settings, @Nullable LocalDate published) {
    try {
      Content content = new TextFormat().read(FileContent.read(text, LARGEST));
      return new ArticleAssembly(settings)
          .assemble(STANDARD_INPUT, content, overridden(Stated.NOTHING, published), null);
    } catch (RejectedException e) {
      return unusable(e, STANDARD_INPUT);
    } catch (IOException e) {
      return unusable(
          new RejectedException(Reject.Reason.UNREADABLE, FileContent.reason(e)), STANDARD_INPUT);
    }
  }

  private ArticleInput read(Listed entry, InputListing listing) {
    if (entry instanceof Listed.InputFile file) {
      return read(file, listing.row(file), settings);
    }
    return new ArticleInput.Unusable(((Listed.Refused) entry).reject());
  }

  private static ArticleInput read(Listed.InputFile file, Stated row, InputSettings settings) {
    try {
      Format format =
          Format.of(file.name())
              .orElseThrow(() -> new RejectedException(Reject.Reason.UNSUPPORTED_FORMAT, ""));
      Content content = format.read(FileContent.read(file.path(), LARGEST));
      return new ArticleAssembly(settings)
          .assemble(file.name(), content, row, FileContent.modified(file.path()));
    } catch (RejectedException e) {
      return unusable(e, file.name());
    }
  }

  private static ArticleInput rejectDuplicate(ArticleInput input, Map<String, String> files) {
    if (!(input instanceof ArticleInput.Usable usable)) {
      return input;
    }
    String id = usable.article().metadata().id();
    String first = files.putIfAbsent(id, usable.file());
    if (first == null) {
      return usable;
    }
    return unusable(
        new RejectedException(
            Reject.Reason.DUPLICATE_ID, "the id " + id + " is that of " + first + " already"),
        usable.file());
  }

  private static Stated overridden(Stated row, @Nullable LocalDate published) {
    return published == null ? row : row.published(published.toString());
  }

  private static ArticleInput unusable(RejectedException why, String file) {
    return new ArticleInput.Unusable(why.of(file));
  }
}
