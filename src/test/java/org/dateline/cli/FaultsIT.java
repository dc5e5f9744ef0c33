package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The built program, ended at random points of each step, or short of disk or memory. Whatever
 * happened, {@code latest} is whole and yesterday's or today's, and a retry publishes the bytes of
 * an undisturbed run. How many trials, and their seed, are the system properties {@code
 * faults.trials} and {@code faults.seed}; what was tried is written to {@code target/faults.txt}.
 */
class FaultsIT {

  private static final int TRIALS = Integer.getInteger("faults.trials", 10);
  private static final long SEED = Long.getLong("faults.seed", 7);
  private static final int ARTICLES = 24;
  private static final Map<String, Integer> EXIT_CODES =
      Map.of("KILL", 128 + 9, "TERM", 128 + 15, "INT", 128 + 2);
  private static final List<String> SIGNALS = List.of("KILL", "TERM", "KILL", "TERM", "INT");

  /**
   * Where runs are ended: the line that is waited for, and how many milliseconds after it the
   * signal comes at the latest.
   */
  private enum Point {
    START("", 2000),
    INGEST(".*ingest: \\d+ files.*", 300),
    MODELS(".*ingest: completed.*", 3000),
    EXTRACT(".*extract: \\d+ articles.*", 2500),
    MERGE(".*merge: \\d+ days.*", 200),
    PUBLISH(".*publish: 6 tables.*", 300);

    private final String line;
    private final int millis;

    Point(String line, int millis) {
      this.line = line;
      this.millis = millis;
    }

    /** Whether what is before it can be taken from another run. */
    boolean isLate() {
      return this == MERGE || this == PUBLISH;
    }
  }

  private static final Workspace UNDISTURBED = new Workspace();

  /** How often each fault was tried, and how often all was well at the end. */
  private static final Map<String, Integer> TRIED = new TreeMap<>();

  private static final Map<String, Integer> WELL = new TreeMap<>();

  @RegisterExtension final Workspace work = new Workspace();
  @RegisterExtension final Workspace server = new Workspace(Database.POSTGRES);

  /** A signal sent some time after a point of the run. */
  record Trial(Point point, String signal, int millis) {}

  static List<Trial> trials() {
    Random random = new Random(SEED);
    List<Trial> trials = new ArrayList<>();
    for (int i = 0; i < TRIALS; i++) {
      Point point = Point.values()[i % Point.values().length];
      String signal = SIGNALS.get(random.nextInt(SIGNALS.size()));
      trials.add(new Trial(point, signal, random.nextInt(point.millis)));
    }
    return trials;
  }

  /** In kilobytes; the database of an undisturbed run grows beyond the largest. */
  static IntStream largestFiles() {
    return new Random(SEED).ints(Math.max(1, TRIALS / 10), 40, 700);
  }

  /** One run over everything, and one that merges and publishes anew. */
  @BeforeAll
  static void runUndisturbed() throws IOException {
    UNDISTURBED.open();
    UNDISTURBED.articles(ARTICLES);
    UNDISTURBED.run();
    copy(UNDISTURBED.output(), yesterday());
    UNDISTURBED.run("--from", "merge");
  }

  @AfterAll
  static void clearUp() throws IOException {
    UNDISTURBED.close();
    List<String> lines = new ArrayList<>();
    TRIED.forEach(
        (fault, times) ->
            lines.add("%-24s %4d of %d".formatted(fault, WELL.getOrDefault(fault, 0), times)));
    Files.write(Path.of("target", "faults.txt"), lines);
  }

  @ParameterizedTest
  @MethodSource("trials")
  void aRunThatIsEndedIsTakenUp(Trial trial) throws Exception {
    TRIED.merge(trial.signal() + " in " + trial.point(), 1, Integer::sum);
    work.articles(ARTICLES);
    String[] options = trial.point().isLate() ? new String[] {"--from", "merge"} : new String[0];
    if (trial.point().isLate()) {
      copy(yesterday(), work.output());
    }
    BuiltProgram program = BuiltProgram.run(work, options);
    if (!trial.point().line.isEmpty()) {
      program.await(trial.point().line);
    }
    Thread.sleep(trial.millis());
    program.signal(trial.signal());
    long told = System.nanoTime();
    int exitCode = program.exitCode();
    assertThat(exitCode).isIn(EXIT_CODES.get(trial.signal()), 0);
    assertThat(Duration.ofNanos(System.nanoTime() - told)).isLessThan(Duration.ofSeconds(10));
    assertLatestIsWhole();
    if (!trial.signal().equals("KILL")) {
      assertThat(work.job("status").out()).doesNotContain(" started ");
    }
    if (exitCode != 0) {
      takeUp(trial.point().isLate() ? 2 : 1, options);
    }
    assertUndisturbed(trial.point().isLate() ? 2 : 1);
    WELL.merge(trial.signal() + " in " + trial.point(), 1, Integer::sum);
  }

  /** By a retry; one that was ended before it had begun is run as if for the first time. */
  private void takeUp(int sequence, String... options) {
    Workspace.Result retried = work.job("retry");
    assertThat(retried.exitCode()).as(retried.err()).isZero();
    if (!Files.exists(work.output().resolve(Workspace.DATE + "." + sequence))) {
      Workspace.Result run = work.run(options);
      assertThat(run.exitCode()).as(run.err()).isZero();
    }
  }

  @ParameterizedTest
  @MethodSource("largestFiles")
  void aRunOnAFullDiskIsTakenUp(int kilobytes) throws Exception {
    TRIED.merge("disk full", 1, Integer::sum);
    work.articles(ARTICLES);
    BuiltProgram program = BuiltProgram.runWithFilesUpTo(kilobytes, work);
    assertThat(program.remainingOutput()).contains("File too large");
    assertThat(program.exitCode()).isEqualTo(1);
    assertThat(work.output().resolve("latest")).doesNotExist();
    takeUp(1);
    assertUndisturbed(1);
    WELL.merge("disk full", 1, Integer::sum);
  }

  /** Milliseconds after the start of a run. */
  static IntStream losses() {
    return new Random(SEED).ints(Math.max(2, TRIALS / 10), 0, 2500);
  }

  @ParameterizedTest
  @MethodSource("losses")
  void aRunThatLosesItsDatabaseIsTakenUp(int millis) throws Exception {
    TRIED.merge("database connection lost", 1, Integer::sum);
    server.articles(ARTICLES);
    CompletableFuture<Workspace.Result> run = CompletableFuture.supplyAsync(server::run);
    Thread.sleep(millis);
    while (!run.isDone() && Database.end("pid <> pg_backend_pid() AND datname LIKE 'job%'") == 0) {
      Thread.sleep(20);
    }
    Workspace.Result failed = run.get();
    assertThat(failed.exitCode()).as(failed.err()).isIn(0, 1);
    if (failed.exitCode() == 1) {
      assertThat(failed.err()).hasLineCount(1);
      Workspace.Result retried = server.job("retry");
      assertThat(retried.exitCode()).as(retried.err()).isZero();
      assertThat(server.run().exitCode()).isZero();
    }
    assertThat(server.tables(1)).isEqualTo(UNDISTURBED.tables(1));
    WELL.merge("database connection lost", 1, Integer::sum);
  }

  @Test
  void aRunThatMayNotWriteLeavesEverythingAsItIs() throws Exception {
    assumeTrue(BuiltProgram.canMount());
    TRIED.merge("read-only output", 1, Integer::sum);
    work.articles(ARTICLES);
    copy(yesterday(), work.output());
    BuiltProgram program = BuiltProgram.runWithReadOnlyOutput(work, "--from", "merge");
    assertThat(program.remainingOutput()).startsWith("dateline: ").hasLineCount(1);
    assertThat(program.exitCode()).isEqualTo(2);
    assertUndisturbed(1);
    assertThat(work.run("--from", "merge").exitCode()).isZero();
    assertUndisturbed(2);
    WELL.merge("read-only output", 1, Integer::sum);
  }

  @Test
  void aRunShortOfMemoryFailsAndIsTakenUp() throws Exception {
    TRIED.merge("out of memory", 1, Integer::sum);
    work.articles(ARTICLES);
    BuiltProgram program = BuiltProgram.runWithLittleMemory(work);
    // Where memory runs out is chance: in an article, in the database, in the models.
    program.remainingOutput();
    assertThat(program.exitCode()).isEqualTo(1);
    takeUp(1);
    assertUndisturbed(1);
    WELL.merge("out of memory", 1, Integer::sum);
  }

  private static Path yesterday() {
    return UNDISTURBED.output().resolveSibling("first");
  }

  private void assertLatestIsWhole() throws IOException {
    Path latest = work.output().resolve("latest");
    if (Files.exists(latest, LinkOption.NOFOLLOW_LINKS)) {
      try (Stream<Path> files = Files.list(latest.toRealPath())) {
        assertThat(files).hasSize(7);
      }
    }
  }

  private void assertUndisturbed(int sequence) throws IOException {
    assertThat(work.tables(sequence)).isEqualTo(UNDISTURBED.tables(sequence));
    assertThat(work.query("SELECT COUNT(*) FROM article WHERE state = 'done'"))
        .containsExactly(Integer.toString(ARTICLES));
    try (Stream<Path> entries = Files.list(work.output())) {
      assertThat(entries.map(path -> path.getFileName().toString()))
          .allMatch(name -> name.matches("\\.state|latest|dateline\\.prom|[0-9-]+\\.\\d+"));
    }
    assertThat(Files.readSymbolicLink(work.output().resolve("latest")))
        .hasToString(Workspace.DATE + "." + sequence);
    assertLatestIsWhole();
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> paths = Files.walk(from)) {
      for (Path path : paths.toList()) {
        Files.copy(path, to.resolve(from.relativize(path)), LinkOption.NOFOLLOW_LINKS);
      }
    }
  }
}
