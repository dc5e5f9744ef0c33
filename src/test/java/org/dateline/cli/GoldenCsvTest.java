package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder below {@code golden/csv} is a case: the job makes its CSV files, to the byte, from
 * the articles in {@code in}. A new case is a new folder.
 */
@OnEachDatabase
class GoldenCsvTest {

  private static final Path CASES = Path.of("src/test/resources/org/dateline/golden/csv");

  @RegisterExtension final Workspace work;

  GoldenCsvTest(Database database) {
    work = new Workspace(database);
  }

  static List<Path> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders.filter(Files::isDirectory).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void articlesGiveTheExpectedTables(Path folder) throws IOException {
    Workspace.Result result = work.run("--set", "input=" + folder.resolve("in"));
    assertThat(result.exitCode()).as(result.err()).isZero();
    List<Path> expected;
    try (Stream<Path> files = Files.list(folder)) {
      expected = files.filter(file -> file.toString().endsWith(".csv")).sorted().toList();
    }
    assertThat(expected).isNotEmpty();
    for (Path file : expected) {
      String name = file.getFileName().toString();
      assertThat(work.tables(1).get(name)).as(name).isEqualTo(Files.readString(file));
    }
  }
}
