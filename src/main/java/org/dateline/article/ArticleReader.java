package org.dateline.article;

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
    return settings.input().stream().map(Path::of).map(file -> readOne(file, settings, null));
  }

  /**
   * How many inputs {@link #read} would give now, for progress.
   *
   * @throws NoInputException as {@link #read}
   */
  public long count() {
    return settings.input().size();
  }

  /**
   * Reads one file, with its row in the {@code articles.csv} beside it if there is one.
   *
   * @param settings its {@code input} does not matter here
   * @param published a publication day that overrides all others, or null
   */
  public static ArticleInput readOne(
      Path file, InputSettings settings, @Nullable LocalDate published) {
    return new ArticleInput.Unusable(
        new Reject(file.toString(), Reject.Reason.UNREADABLE, settings + " " + published));
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
    return new ArticleInput.Unusable(
        new Reject(text.toString(), Reject.Reason.UNREADABLE, settings + " " + published));
  }
}
