package org.dateline.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
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
   * Lists all input, and reads none of it yet.
   *
   * @throws NoInputException if a member of the input is missing or matches nothing, and that is
   *     not allowed
   */
  public ArticleListing list() {
    return new ArticleListing(InputListing.of(settings), settings);
  }

  /** Lists all input and reads it, as {@link ArticleListing#read} does. */
  public Stream<ArticleInput> read() {
    return list().read(KnownFiles.NONE);
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
      Listed.InputFile listed =
          Listed.InputFile.of(name, real, folder, FileContent.attributes(real));
      return read(listed, overridden(row, published), settings, "");
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
          .assemble(STANDARD_INPUT, content, overridden(Stated.NOTHING, published), null, "");
    } catch (RejectedException e) {
      return unusable(e, STANDARD_INPUT);
    } catch (IOException e) {
      return unusable(
          new RejectedException(Reject.Reason.UNREADABLE, FileContent.reason(e)), STANDARD_INPUT);
    }
  }

  /** Reads a file that was listed. */
  static ArticleInput read(
      Listed.InputFile file, Stated row, InputSettings settings, String stamp) {
    try {
      Format format =
          Format.of(file.name())
              .orElseThrow(() -> new RejectedException(Reject.Reason.UNSUPPORTED_FORMAT, ""));
      Content content = format.read(FileContent.read(file.path(), LARGEST));
      return new ArticleAssembly(settings)
          .assemble(file.name(), content, row, file.modified(), stamp);
    } catch (RejectedException e) {
      return unusable(e, file.name());
    }
  }

  private static Stated overridden(Stated row, @Nullable LocalDate published) {
    return published == null ? row : row.published(published.toString());
  }

  private static ArticleInput unusable(RejectedException why, String file) {
    return new ArticleInput.Unusable(why.of(file));
  }
}
