package org.dateline.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dateline.article.Reject;
import org.dateline.publish.PublishSettings.Spreadsheet;
import org.dateline.timeline.TimelineMention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimelineFolderTest {

  private static final RunName RUN = new RunName(LocalDate.of(2026, 1, 12), 1);
  private static final PublishSettings PLAIN = new PublishSettings(Spreadsheet.PLAIN, 30);

  @TempDir Path output;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "events.csv",
        "timeline.csv",
        "timexes.csv",
        "unresolved.csv",
        "rejects.csv",
        "changes.csv",
        "run.json"
      })
  void filesAreAsTheContractSays(String file) throws IOException {
    Path folder = SampleRows.publish(output, RUN, PLAIN);

    assertThat(Files.readString(folder.resolve(file))).isEqualTo(golden(file));
  }

  @Test
  void aFolderHoldsTheTablesAndTheRecordAndNothingElse() throws IOException {
    Path folder = SampleRows.publish(output, RUN, PLAIN);

    assertThat(folder).isEqualTo(output.resolve("2026-01-12.1"));
    assertThat(names(folder))
        .containsExactly(
            "changes.csv",
            "events.csv",
            "rejects.csv",
            "run.json",
            "timeline.csv",
            "timexes.csv",
            "unresolved.csv");
  }

  @Test
  void excelGetsAByteOrderMarkAndOtherwiseTheSameBytes() throws IOException {
    Path plain = SampleRows.publish(output.resolve("plain"), RUN, PLAIN);
    Path excel =
        SampleRows.publish(
            output.resolve("excel"), RUN, new PublishSettings(Spreadsheet.EXCEL, 30));

    for (String file : List.of("events.csv", "timeline.csv", "rejects.csv")) {
      assertThat(Files.readString(excel.resolve(file)))
          .isEqualTo("\uFEFF" + Files.readString(plain.resolve(file)));
    }
    assertThat(Files.readString(excel.resolve("run.json"))).startsWith("{");
  }

  @Test
  void theRecordHasTheHashOfEachFileAsItIsOnDisk() throws IOException {
    Path folder = SampleRows.publish(output, RUN, new PublishSettings(Spreadsheet.EXCEL, 30));
    String json = Files.readString(folder.resolve("run.json"));

    for (String file : names(folder)) {
      if (file.endsWith(".csv")) {
        assertThat(json).contains(HashedFile.sha256(folder.resolve(file)));
      }
    }
  }

  @Test
  void parsingTheEventsGivesTheCellsThatWereWritten() throws IOException {
    Path folder = SampleRows.publish(output, RUN, PLAIN);

    try (Reader reader = Files.newBufferedReader(folder.resolve("events.csv"));
        CSVParser parser = CSVParser.parse(reader, CSVFormat.RFC4180)) {
      assertThat(parser.stream().map(CSVRecord::toList))
          .containsExactlyElementsOf(
              Stream.concat(
                      Stream.of(EventTable.EVENTS.header()),
                      SampleRows.events().stream().map(EventTable.EVENTS::cells))
                  .toList());
    }
  }

  @Test
  void anyTextInACellSurvives() throws IOException {
    List<Reject> hostile =
        Stream.of("\"", "\"\"", ",", "a\r\nb", "\n", " a ", "\t", "#", "\\", "'", "\u2028", "")
            .map(text -> new Reject(text, Reject.Reason.BINARY, text))
            .toList();
    Path folder = SampleRows.publish(output, RUN, PLAIN, hostile);

    try (Reader reader = Files.newBufferedReader(folder.resolve("rejects.csv"));
        CSVParser parser = CSVParser.parse(reader, CSVFormat.RFC4180)) {
      assertThat(parser.stream().skip(1).map(CSVRecord::toList))
          .containsExactlyElementsOf(hostile.stream().map(RejectTable.REJECTS::cells).toList());
    }
  }

  @Test
  void nothingIsPublishedWhileATableIsMissing() throws IOException {
    try (TimelineFolder folder = TimelineFolder.stage(output, RUN, PLAIN)) {
      folder.events().close();

      assertThatExceptionOfType(IllegalStateException.class)
          .isThrownBy(() -> folder.publish(SampleRows.RECORD))
          .withMessage("timeline.csv was not written");
    }
    assertThat(names(output)).isEmpty();
  }

  @Test
  void nothingIsPublishedWhileATableIsOpen() throws IOException {
    try (TimelineFolder folder = TimelineFolder.stage(output, RUN, PLAIN);
        CsvTable<TimelineMention> open = folder.events()) {
      SampleRows.events().forEach(open::write);

      assertThatExceptionOfType(IllegalStateException.class)
          .isThrownBy(() -> folder.publish(SampleRows.RECORD))
          .withMessage("events.csv was not written");
    }
  }

  @Test
  void aFolderThatIsClosedUnpublishedLeavesNothing() throws IOException {
    try (TimelineFolder folder = TimelineFolder.stage(output, RUN, PLAIN)) {
      SampleRows.write(folder, List.of());
      assertThat(names(output)).containsExactly(".staging-2026-01-12.1");
    }

    assertThat(names(output)).isEmpty();
  }

  @Test
  void eventsCanBeWrittenToAnyOutput() throws IOException {
    StringBuilder out = new StringBuilder();
    try (CsvTable<TimelineMention> table = CsvTable.events(out)) {
      SampleRows.events().forEach(table::write);
    }

    assertThat(out.toString()).isEqualTo(golden("events.csv"));
  }

  private static String golden(String file) throws IOException {
    try (InputStream in = TimelineFolderTest.class.getResourceAsStream(file)) {
      return new String(Objects.requireNonNull(in, file).readAllBytes(), UTF_8);
    }
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }
}
