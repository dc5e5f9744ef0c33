package org.dateline.article;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The file {@code articles.csv} of an input folder: what its rows say about the files. */
final class Manifest {

  static final String NAME = "articles.csv";

  private static final int LARGEST = 64 * 1024 * 1024;
  private static final int LONGEST_FILE = 1000;
  private static final Pattern ABSOLUTE_OR_UP =
      Pattern.compile("/.*|[A-Za-z]:.*|(?:.*/)?\\.\\.(?:/.*)?");
  private static final CSVFormat CSV =
      CSVFormat.RFC4180
          .builder()
          .setIgnoreEmptyLines(true)
          // One quote out of place costs its own row only.
          .setTrailingData(true)
          .get();

  private final Path folder;
  private final Map<String, Stated> rows = new HashMap<>();
  private final List<Reject> rejects = new ArrayList<>();

  private Manifest(Path folder) {
    this.folder = folder;
  }

  /**
   * Reads the manifest of a folder; one that is not there says nothing.
   *
   * @param folder its real path
   */
  static Manifest of(Path folder) {
    Manifest manifest = new Manifest(folder);
    Path file = folder.resolve(NAME);
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      try {
        manifest.parse(TextDecoder.decode(FileContent.read(manifest.inside(file), LARGEST), null));
      } catch (RejectedException e) {
        manifest.rejects.add(e.of(NAME));
      }
    }
    return manifest;
  }

  /** What is said about a file, by its path below the folder. */
  Stated row(String file) {
    return rows.getOrDefault(file, Stated.NOTHING);
  }

  /** The rows that cannot be used, in their order. */
  List<Reject> rejects() {
    return List.copyOf(rejects);
  }

  private Path inside(Path file) throws RejectedException {
    try {
      Path real = file.toRealPath();
      if (!real.startsWith(folder)) {
        throw new RejectedException(
            Reject.Reason.OUTSIDE_INPUT, "a link that leads out of the input");
      }
      return real;
    } catch (IOException e) {
      throw new RejectedException(Reject.Reason.UNREADABLE, FileContent.reason(e));
    }
  }

  private void parse(String text) throws RejectedException {
    try (CSVParser records = CSVParser.parse(new StringReader(text), CSV)) {
      Header header = null;
      for (CSVRecord record : records) {
        if (header == null) {
          header = Header.of(record);
        } else {
          add(record, header, records.getCurrentLineNumber());
        }
      }
    } catch (IOException | UncheckedIOException e) {
      throw new RejectedException(
          Reject.Reason.BAD_MANIFEST_ROW, "a quoted cell in the last row never ends");
    }
  }

  private void add(CSVRecord record, Header header, long line) {
    String row = "line " + line + " of " + NAME;
    String file = header.cell(record, "file").replace('\\', '/');
    while (file.startsWith("./")) {
      file = file.substring(2);
    }
    if (file.isEmpty()) {
      reject(NAME, Reject.Reason.BAD_MANIFEST_ROW, row + " names no file");
    } else if (record.size() > header.width()) {
      reject(NAME, Reject.Reason.BAD_MANIFEST_ROW, row + " has more cells than the header");
    } else if (ABSOLUTE_OR_UP.matcher(file).matches()) {
      reject(file, Reject.Reason.OUTSIDE_INPUT, row);
    } else if (!exists(file)) {
      reject(file, Reject.Reason.MISSING_FILE, row);
    } else if (rows.putIfAbsent(file, header.stated(record)) != null) {
      reject(NAME, Reject.Reason.BAD_MANIFEST_ROW, row + " names " + file + " again");
    }
  }

  private void reject(String file, Reject.Reason reason, String detail) {
    rejects.add(new RejectedException(reason, detail).of(OneLine.of(file, LONGEST_FILE)));
  }

  private boolean exists(String file) {
    try {
      return Files.isRegularFile(FileName.resolve(folder, file));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private record Header(Map<String, Integer> columns, int width) {

    static Header of(CSVRecord record) throws RejectedException {
      Map<String, Integer> columns = new HashMap<>();
      for (int at = 0; at < record.size(); at++) {
        columns.putIfAbsent(record.get(at).strip().toLowerCase(Locale.ROOT), at);
      }
      if (!columns.containsKey("file")) {
        throw new RejectedException(Reject.Reason.UNREADABLE, "its header has no column \"file\"");
      }
      return new Header(columns, record.size());
    }

    Stated stated(CSVRecord record) {
      String published = cell(record, "published");
      return new Stated(
          cell(record, "id"),
          cell(record, "title"),
          cell(record, "url"),
          cell(record, "source"),
          published.isEmpty() ? List.of() : List.of(published));
    }

    String cell(CSVRecord record, String column) {
      Integer at = columns.get(column);
      return at == null || at >= record.size() ? "" : record.get(at).strip();
    }
  }
}
