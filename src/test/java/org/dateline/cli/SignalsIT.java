package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The built program, ended at random points of each step. Whatever happened, {@code latest} is
 * whole and yesterday's or today's, and a retry publishes the bytes of an undisturbed run.
 */
class SignalsIT {

  private static final int ARTICLES = 24;
  private static final Map<String, Integer> EXIT_CODES =
      Map.of("KILL", 128 + 9, "TERM", 128 + 15, "INT", 128 + 2);
  private static final List<String> SIGNALS = List.of("KILL", "TERM", "INT");

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

    /** Whether what is before it can be left to another run. */
    boolean isLate() {
      return this == MERGE || this == PUBLISH;
    }
  }

  @RegisterExtension private static final Undisturbed UNDISTURBED = new Undisturbed(ARTICLES);

  @RegisterExtension final FaultTable faults = new FaultTable();
  @RegisterExtension final Workspace file = new Workspace(Database.H2);
  @RegisterExtension final Workspace server = new Workspace(Database.POSTGRES);

  /** A signal sent some time after a point of the run. */
  record Trial(Database database, Point point, String signal, int millis) {}

  /** Each point on each database in turn, each signal as often as the others. */
  static List<Trial> trials() {
    Random random = Trials.random();
    List<Trial> trials = new ArrayList<>();
    for (int i = 0; i < Trials.COUNT; i++) {
      int round = i / Point.values().length;
      Point point = Point.values()[i % Point.values().length];
      Database database = (i + round) % 2 == 0 ? Database.H2 : Database.POSTGRES;
      String signal = SIGNALS.get((i + round / 2) % SIGNALS.size());
      trials.add(new Trial(database, point, signal, random.nextInt(point.millis)));
    }
    return trials;
  }

  @ParameterizedTest
  @MethodSource("trials")
  void aRunThatIsEndedIsTakenUp(Trial trial) throws Exception {
    faults.tries(trial.signal());
    Workspace work = trial.database() == Database.H2 ? file : server;
    work.articles(ARTICLES);
    boolean late = trial.point().isLate();
    String[] options = late ? new String[] {"--from", "merge"} : new String[0];
    if (late) {
      work.run();
    }
    BuiltProgram program = BuiltProgram.run(work, options);
    if (!trial.point().line.isEmpty()) {
      program.await(trial.point().line);
    }
    Thread.sleep(trial.millis());
    program.signal(trial.signal());
    long told = System.nanoTime();
    String output = program.remainingOutput();
    int exitCode = program.exitCode();
    assertThat(exitCode).as(output).isIn(EXIT_CODES.get(trial.signal()), 0);
    assertThat(Duration.ofNanos(System.nanoTime() - told)).isLessThan(Duration.ofSeconds(10));
    Undisturbed.assertLatestIsWhole(work);
    if (!trial.signal().equals("KILL")) {
      assertThat(work.job("status").out()).doesNotContain(" started ");
    }
    if (exitCode == 0) {
      UNDISTURBED.assertEqual(work, late ? 2 : 1);
    } else {
      UNDISTURBED.takeUp(work, late ? 2 : 1, options);
    }
  }
}
