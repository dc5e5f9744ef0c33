package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The built program, ended at random points of each step or short of disk or memory. Whatever
 * happened, {@code latest} is whole, and the next run publishes the bytes of an undisturbed one.
 * Trials and their seed are set by the system properties {@code faults.trials} and {@code
 * faults.seed}; what was tried is written to {@code target/faults.txt}.
 */
@Tag("faults")
class FaultsIT {

  private static final int TRIALS = Integer.getInteger("faults.trials", 10);
  private static final long SEED = Long.getLong("faults.seed", 7);
  private static final int ARTICLES = 24;
  private static final List<String> SIGNALS = List.of("KILL", "TERM", "KILL", "INT");

  /** Steps in the order they are tried, with how many milliseconds each lasts at most. */
  private static final List<Map.Entry<String, Integer>> STEPS =
      List.of(
          Map.entry("ingest", 400),
          Map.entry("publish", 400),
          Map.entry("extract", 2500),
          Map.entry("merge", 200),
          Map.entry("publish", 200));

  private static final Workspace UNDISTURBED = new Workspace();
  private static final Map<String, Integer> TRIED = new TreeMap<>();

  @RegisterExtension final Workspace work = new Workspace();

  /** A signal sent some time after a step has begun. */
  record Trial(String step, String signal, int millis) {}

  static List<Trial> trials() {
    Random random = new Random(SEED);
    List<Trial> trials = new ArrayList<>();
    for (int i = 0; i < TRIALS; i++) {
      Map.Entry<String, Integer> step = STEPS.get(i % STEPS.size());
      String signal = SIGNALS.get(random.nextInt(SIGNALS.size()));
      trials.add(new Trial(step.getKey(), signal, random.nextInt(step.getValue())));
    }
    return trials;
  }

  /** One run over everything, and one that merges and publishes anew. */
  @BeforeAll
  static void runUndisturbed() throws IOException {
    UNDISTURBED.open();
    UNDISTURBED.articles(ARTICLES);
    UNDISTURBED.run();
    copy(UNDISTURBED.output(), UNDISTURBED.output().resolveSibling("first"));
    UNDISTURBED.run("--from", "merge");
  }

  @AfterAll
  static void clearUp() throws IOException {
    UNDISTURBED.close();
    List<String> lines = new ArrayList<>();
    TRIED.forEach((fault, times) -> lines.add("%-24s %4d".formatted(fault, times)));
    Files.write(Path.of("target", "faults.txt"), lines);
  }

  @ParameterizedTest
  @MethodSource("trials")
  void aRunThatIsEndedIsTakenUp(Trial trial) throws Exception {
    work.articles(ARTICLES);
    boolean later = trial.step().equals("merge") || trial.step().equals("publish");
    String[] options = later ? new String[] {"--from", "merge"} : new String[0];
    if (later) {
      copy(UNDISTURBED.output().resolveSibling("first"), work.output());
    }
    BuiltProgram program = BuiltProgram.run(work, options);
    program.await(".*" + trial.step() + ": \\d+ \\w+");
    Thread.sleep(trial.millis());
    program.signal(trial.signal());
    program.exitCode();
    assertLatestIsWhole();

    int sequence = later ? 2 : 1;
    assertThat(work.job("retry").exitCode()).isZero();
    if (!Files.exists(work.output().resolve(Workspace.DATE + "." + sequence))) {
      assertThat(work.run(options).exitCode()).isZero();
    }
    assertUndisturbed(sequence);
    TRIED.merge(trial.signal() + " in " + trial.step(), 1, Integer::sum);
  }

  @ParameterizedTest
  @ValueSource(ints = 150)
  void aRunOnAFullDiskIsTakenUp(int kilobytes) throws Exception {
    work.articles(ARTICLES);
    assertThat(BuiltProgram.runWithFilesUpTo(kilobytes, work).exitCode()).isEqualTo(1);
    assertLatestIsWhole();
    assertThat(work.run().exitCode()).isZero();
    assertUndisturbed(1);
    TRIED.merge("disk full", 1, Integer::sum);
  }

  @Test
  void aRunShortOfMemoryFailsAndIsTakenUp() throws Exception {
    work.articles(ARTICLES);
    BuiltProgram program = BuiltProgram.runWithLittleMemory(work);
    // Where memory runs out is chance: in an article, in the database, in the models.
    program.remainingOutput();
    assertThat(program.exitCode()).isEqualTo(1);
    assertThat(work.job("retry").exitCode()).isZero();
    assertUndisturbed(1);
    TRIED.merge("out of memory", 1, Integer::sum);
  }

  private void assertLatestIsWhole() throws IOException {
    Path latest = work.output().resolve("latest");
    if (Files.exists(latest)) {
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
