package org.dateline.publish;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.dateline.article.Reject;
import org.dateline.publish.PublishSettings.Spreadsheet;
import org.dateline.timeline.ArticleExpression;
import org.dateline.timeline.ArticleUnresolved;
import org.dateline.timeline.Change;
import org.dateline.timeline.TimelineEvent;
import org.dateline.timeline.TimelineMention;
import org.jspecify.annotations.Nullable;

/**
 * A run's folder while it is written. Write and close the six tables, in any order, then {@link
 * #publish}: the folder appears whole or not at all. Closing a folder that was not published drops
 * it. Only one process at a time may write to an output. Different tables may be written on
 * different threads; all else belongs to one.
 */
public final class TimelineFolder implements Closeable {

  private static final List<String> TABLES =
      List.of(
          EventTable.EVENTS.fileName(),
          TimelineTable.TIMELINE.fileName(),
          TimexTable.TIMEXES.fileName(),
          UnresolvedTable.UNRESOLVED.fileName(),
          RejectTable.REJECTS.fileName(),
          ChangeTable.CHANGES.fileName());
  private static final String RECORD = "run.json";
  static final char BYTE_ORDER_MARK = '\uFEFF';

  private final RunFolders folders;
  private final RunName run;
  private final PublishSettings settings;
  private final Path staging;
  private final Map<String, FileTotal> totals = new ConcurrentHashMap<>();
  private LastPublication last = LastPublication.NONE;

  private TimelineFolder(RunFolders folders, RunName run, PublishSettings settings, Path staging) {
    this.folders = folders;
    this.run = run;
    this.settings = settings;
    this.staging = staging;
  }

  /**
   * Begins the folder of a run beside those published, and clears up after a run that was killed.
   *
   * @param output the job's output folder, created when missing
   * @throws IOException when the output folder cannot be written
   */
  public static TimelineFolder stage(Path output, RunName run, PublishSettings settings)
      throws IOException {
    RunFolders folders = new RunFolders(output);
    return new TimelineFolder(folders, run, settings, folders.stage(run));
  }

  /** Lets the tables take over what still holds of those that were published last. */
  public void takeOver(LastPublication published) {
    last = published;
  }

  /** Begins {@code events.csv}. */
  public CsvTable<TimelineMention> events() throws IOException {
    return begin(EventTable.EVENTS);
  }

  /** Begins {@code timeline.csv}. */
  public CsvTable<TimelineEvent> timeline() throws IOException {
    return begin(TimelineTable.TIMELINE);
  }

  /** Begins {@code timexes.csv}. */
  public CsvTable<ArticleExpression> timexes() throws IOException {
    return begin(TimexTable.TIMEXES);
  }

  /** Begins {@code unresolved.csv}. */
  public CsvTable<ArticleUnresolved> unresolved() throws IOException {
    return begin(UnresolvedTable.UNRESOLVED);
  }

  /** Begins {@code rejects.csv}. */
  public CsvTable<Reject> rejects() throws IOException {
    return begin(RejectTable.REJECTS);
  }

  /** Begins {@code changes.csv}. */
  public CsvTable<Change> changes() throws IOException {
    return begin(ChangeTable.CHANGES);
  }

  private <R> CsvTable<R> begin(Table<R> table) throws IOException {
    HashedFile file = new HashedFile(staging.resolve(table.fileName()));
    if (settings.spreadsheet() == Spreadsheet.EXCEL) {
      file.writer().append(BYTE_ORDER_MARK);
    }
    return new CsvTable<>(
        table,
        file.writer(),
        earlier(table),
        rows -> {
          file.close();
          totals.put(table.fileName(), new FileTotal(rows, file.sha256()));
        });
  }

  private @Nullable EarlierRows earlier(Table<?> table) throws IOException {
    Optional<Path> latest = folders.latest();
    return latest.isEmpty()
        ? null
        : EarlierRows.of(latest.get().resolve(table.fileName()), table, last).orElse(null);
  }

  /** The SHA-256 in hex of each table. */
  public Map<String, String> hashes() {
    Map<String, String> hashes = new TreeMap<>();
    totals.forEach((file, total) -> hashes.put(file, total.sha256()));
    return hashes;
  }

  /**
   * Moves the folder into place, lets {@code latest} point to it and deletes old run folders beyond
   * the number to keep. When the run has a folder with the same tables, as after a retry, that one
   * stays.
   *
   * @return the published folder
   * @throws IllegalStateException when a table was not written or not closed
   * @throws IOException when the disk fails; the folder is then published, or not, as a whole
   */
  public Path publish(RunRecord record) throws IOException {
    Map<String, FileTotal> ordered = new LinkedHashMap<>();
    for (String table : TABLES) {
      FileTotal total = totals.get(table);
      if (total == null) {
        throw new IllegalStateException(table + " was not written");
      }
      ordered.put(table, total);
    }
    try (HashedFile file = new HashedFile(staging.resolve(RECORD))) {
      file.writer().append(RunJson.of(run, record, ordered));
    }
    Disk.forceFolder(staging);
    Path folder = folders.folder(run);
    if (!Files.exists(folder)) {
      folders.place(run);
    } else if (holdsTheSame(folder)) {
      folders.keep(run);
    } else {
      folders.replace(run);
    }
    folders.prune(settings.keep());
    return folder;
  }

  private boolean holdsTheSame(Path folder) throws IOException {
    if (!Files.exists(folder.resolve(RECORD))) {
      return false;
    }
    for (Map.Entry<String, FileTotal> entry : totals.entrySet()) {
      Path file = folder.resolve(entry.getKey());
      if (!Files.exists(file) || !HashedFile.sha256(file).equals(entry.getValue().sha256())) {
        return false;
      }
    }
    return true;
  }

  /** Drops the folder if it was not published. */
  @Override
  public void close() throws IOException {
    folders.drop(run);
  }
}
