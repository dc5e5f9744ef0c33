package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The built program short of disk or memory, or kept from writing. */
class ShortageIT {

  private static final int ARTICLES = 24;

  @RegisterExtension private static final Undisturbed UNDISTURBED = new Undisturbed(ARTICLES);

  @RegisterExtension final FaultTable faults = new FaultTable();
  @RegisterExtension final Workspace work = new Workspace();

  /** The sizes of disks in kilobytes; an undisturbed run needs more than the largest. */
  static IntStream disks() {
    return Trials.random().ints(Trials.TENTH, 50, 800);
  }

  @ParameterizedTest
  @MethodSource("disks")
  void aRunOnAFullDiskIsTakenUp(int kilobytes) throws Exception {
    assumeTrue(BuiltProgram.canMount());
    faults.tries("disk full");
    work.articles(ARTICLES);
    BuiltProgram program = BuiltProgram.runOnDiskOf(kilobytes, work);
    assertThat(program.remainingOutput())
        .contains("No space left on device")
        .containsOnlyOnce("dateline: ")
        .doesNotContain("\tat ");
    assertThat(program.exitCode()).isEqualTo(1);
    assertThat(work.output().resolve("latest")).doesNotExist();
    UNDISTURBED.takeUp(work, 1);
  }

  static Stream<String> options() {
    return Trials.some(List.of("--from merge", "", "--from publish"));
  }

  @ParameterizedTest
  @MethodSource("options")
  void aRunThatMayWriteNothingLeavesEverythingAsItIs(String options) throws Exception {
    assumeTrue(BuiltProgram.canMount());
    faults.tries("output read-only");
    work.articles(ARTICLES);
    work.run();
    BuiltProgram program = BuiltProgram.runWithReadOnlyOutput(work, List.of(), words(options));
    assertThat(program.remainingOutput()).startsWith("dateline: ").hasLineCount(1);
    assertThat(program.exitCode()).isEqualTo(2);
    UNDISTURBED.assertEqual(work, 1);
    assertThat(work.run("--from", "merge").exitCode()).isZero();
    UNDISTURBED.assertEqual(work, 2);
  }

  @ParameterizedTest
  @MethodSource("options")
  void aRunThatMayNotPublishIsTakenUp(String options) throws Exception {
    assumeTrue(BuiltProgram.canMount());
    faults.tries("output read-only, but for the state");
    Path state = work.output().resolve(".state");
    work.articles(ARTICLES);
    work.run();
    BuiltProgram program = BuiltProgram.runWithReadOnlyOutput(work, List.of(state), words(options));
    assertThat(program.remainingOutput()).contains("Read-only file system");
    assertThat(program.exitCode()).isEqualTo(1);
    UNDISTURBED.assertEqual(work, 1);
    UNDISTURBED.takeUp(work, 2);
  }

  private static String[] words(String options) {
    return options.isEmpty() ? new String[0] : options.split(" ");
  }

  static Stream<Integer> aRunWithTooLittleMemoryIsTakenUp() {
    return Trials.some(List.of(120, 90));
  }

  /** Where memory runs out is chance: in the database, in the models, in an article. */
  @ParameterizedTest
  @Tag("long")
  @MethodSource
  void aRunWithTooLittleMemoryIsTakenUp(int megabytes) throws Exception {
    faults.tries("too little memory");
    work.articles(ARTICLES);
    BuiltProgram program = BuiltProgram.runWithMemory(megabytes, work);
    assertThat(program.remainingOutput()).containsOnlyOnce("dateline: ");
    assertThat(program.exitCode()).isEqualTo(1);
    UNDISTURBED.takeUp(work, 1);
  }

  static Stream<Integer> anArticleThatExhaustsMemoryIsRejected() {
    return Stream.of(275, 250, 300);
  }

  /** Enough for the models and the other articles, which must come through. */
  @ParameterizedTest
  @Tag("long")
  @MethodSource
  void anArticleThatExhaustsMemoryIsRejected(int megabytes) throws Exception {
    faults.tries("out of memory in a worker");
    work.articles(ARTICLES);
    work.article("huge", 1, 15_000);
    BuiltProgram program =
        BuiltProgram.runWithMemory(megabytes, work, "--set", "limits.article-time=10m");
    String output = program.remainingOutput();
    assertThat(program.exitCode()).as(output).isZero();
    assertThat(work.rows(1, "rejects.csv"))
        .singleElement()
        .asString()
        .startsWith("huge.txt,extraction-failed,OutOfMemoryError");
    UNDISTURBED.assertHasSameEvents(work, 1);
  }

  @Test
  void tagTellsInOneLineThatMemoryIsTooLittle() throws IOException, InterruptedException {
    work.article("a", 1);
    BuiltProgram program = BuiltProgram.tagWithMemory(60, work.input("a.txt"));
    assertThat(program.remainingOutput()).contains("dateline: java.lang.OutOfMemoryError");
    assertThat(program.exitCode()).isEqualTo(1);
  }
}
