package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * An article that the tokenizer is at for many minutes, where no interruption reaches it: its
 * threads are still at it when all else is done.
 */
@Tag("long")
class PoisonIT {

  private static final int ARTICLES = 24;

  @RegisterExtension private static final Undisturbed UNDISTURBED = new Undisturbed(ARTICLES);

  @RegisterExtension final FaultTable faults = new FaultTable();
  @RegisterExtension final Workspace work = new Workspace();

  static Stream<String> anArticleThatHangsIsRejectedAndTheRestOfItsChunkGoesThrough() {
    return Trials.some(List.of("a004-endless", "a000-endless", "b-endless"));
  }

  /** With one thread it is in the others' way; its name decides at which place of its chunk. */
  @ParameterizedTest
  @MethodSource
  void anArticleThatHangsIsRejectedAndTheRestOfItsChunkGoesThrough(String name) throws Exception {
    faults.tries("article that hangs");
    work.articles(ARTICLES);
    // The tokenizer's time grows with the square of a word's length: minutes for this one.
    work.write(name + ".txt", "a,".repeat(50_000));
    BuiltProgram program = BuiltProgram.run(work, "--set", "limits.article-time=5s");
    program.await(".*extract: completed.*");
    // Writes what its threads are at.
    program.signal("QUIT");
    String output = program.remainingOutput();
    assertThat(output).as("still read").containsPattern("\"article\"[^\"]*org\\.dateline\\.");
    assertThat(program.exitCode()).as(output).isZero();
    assertThat(work.rows(1, "rejects.csv"))
        .containsExactly(name + ".txt,too-slow,took longer than 5000 ms");
    UNDISTURBED.assertHasSameEvents(work, 1);
  }
}
