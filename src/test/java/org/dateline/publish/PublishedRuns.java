package org.dateline.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.publish.PublishSettings.Spreadsheet;

/** Publishes runs for tests and looks at what is there. */
final class PublishedRuns {

  static final PublishSettings KEEP_THREE = new PublishSettings(Spreadsheet.PLAIN, 3);

  private PublishedRuns() {}

  /** Publishes sample rows under a name, and keeps three runs. */
  static void publish(Path output, String name) throws IOException {
    SampleRows.publish(output, run(name), KEEP_THREE);
  }

  /** The name of a run as its folder bears it. */
  static RunName run(String name) {
    int dot = name.indexOf('.');
    return new RunName(
        LocalDate.parse(name.substring(0, dot)), Integer.parseInt(name.substring(dot + 1)));
  }

  /** What lies in the output folder, by name. */
  static List<String> names(Path output) throws IOException {
    try (Stream<Path> entries = Files.list(output)) {
      return entries.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }
}
