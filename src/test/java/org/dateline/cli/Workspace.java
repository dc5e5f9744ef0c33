package org.dateline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A folder with articles and a job file, on which the program is run as a user runs it. */
final class Workspace implements BeforeEachCallback, AfterEachCallback {

  static final String DATE = "2022-02-01";

  private final Database database;
  private Path folder = Path.of("unset");
  private String state = "unset";

  Workspace() {
    this(Database.H2);
  }

  Workspace(Database database) {
    this.database = database;
  }

  /** What a command gave. */
  record Result(int exitCode, String out, String err) {}

  @Override
  public void beforeEach(ExtensionContext context) throws IOException {
    open();
  }

  @Override
  public void afterEach(ExtensionContext context) throws IOException {
    close();
  }

  void open() throws IOException {
    folder = Files.createTempDirectory("dateline");
    Files.createDirectories(folder.resolve("in"));
    state = database.create(output());
    Files.writeString(
        jobFile(),
        """
        dateline:
          input: %s
          output: %s
          threads: 1
          publish:
            spreadsheet: plain
        """
                .formatted(folder.resolve("in"), output())
            + database.settings(state));
  }

  /** The address of the job's state. */
  String state() {
    return state;
  }

  void close() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  Path jobFile() {
    return folder.resolve("nightly.yml");
  }

  Path output() {
    return folder.resolve("out");
  }

  /** Writes an article of some sentences that holds events on the given day of January 2022. */
  void article(String name, int day) {
    article(name, day, 1);
  }

  /** Writes an article that says the same so many times. */
  void article(String name, int day, int times) {
    String sentences =
        """
        Protests began in the town of Zhanaozen on January %1$d, 2022. The government of Askar
        Mamin resigned on January %1$d, 2022. Officials met in Almaty on 11 January 2022.
        """;
    write(
        name + ".txt",
        """
        ---
        published: 2022-02-01
        title: What happened on day %1$d
        source: Testing Times
        ---
        %2$s"""
            .formatted(day, sentences.formatted(day).repeat(times)));
  }

  void articles(int count) {
    for (int i = 0; i < count; i++) {
      article("a%03d".formatted(i), 1 + i % 28);
    }
  }

  void write(String name, String text) {
    try {
      Files.writeString(input(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path input(String name) {
    return folder.resolve("in").resolve(name);
  }

  Result run(String... options) {
    List<String> arguments = new ArrayList<>(List.of("run", jobFile().toString(), "--date", DATE));
    arguments.addAll(Arrays.asList(options));
    return command(arguments.toArray(String[]::new));
  }

  Result job(String command, String... options) {
    List<String> arguments = new ArrayList<>(List.of(command, jobFile().toString()));
    arguments.addAll(Arrays.asList(options));
    return command(arguments.toArray(String[]::new));
  }

  static Result command(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    return new Result(code, out.toString(), err.toString());
  }

  /** The CSV files of a run by name. */
  Map<String, String> tables(int sequence) {
    Map<String, String> tables = new TreeMap<>();
    try (Stream<Path> files = Files.list(output().resolve(DATE + "." + sequence))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".csv")).toList()) {
        tables.put(file.getFileName().toString(), Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return tables;
  }

  /** A table's rows, without the header. */
  List<String> rows(int sequence, String table) {
    return tables(sequence).getOrDefault(table, "").lines().skip(1).toList();
  }

  void execute(String sql) {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The first column of a query's rows. */
  List<String> query(String sql) {
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<String> values = new ArrayList<>();
      while (rows.next()) {
        values.add(rows.getString(1));
      }
      return values;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** How many items each execution of a step has read, the oldest first. */
  List<String> readCounts(String step) {
    return query(
        "SELECT read_count FROM batch_step_execution WHERE step_name = '%s' ORDER BY step_execution_id"
            .formatted(step));
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection(state);
  }
}
