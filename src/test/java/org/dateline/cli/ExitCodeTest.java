package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Exit codes, and errors of one line that name what to mend. */
class ExitCodeTest {

  @RegisterExtension final Workspace work = new Workspace();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          thread=2                     | dateline.thread: unknown setting
          thread=2                     | ; did you mean threads?
          publish.kept=2               | ; did you mean keep?
          limits.article-tme=2s        | ; did you mean article-time?
          dateline.limits.max=2        | dateline.limits.max: unknown setting
          threads=many                 | dateline.threads: cannot read "many"
          threads=-1                   | dateline.threads: must be greater than or equal to 0
          limits.max-reject-ratio=1.5  | dateline.limits.max-reject-ratio: must be less than
          limits.article-time=soon     | dateline.limits.article-time: cannot read "soon"
          zone=Mars/Olympus            | dateline.zone: cannot read "Mars/Olympus"
          undated=maybe                | dateline.undated: cannot read "maybe"
          publish.keep=0               | dateline.publish.keep: must be greater than or equal to 1
          notify.push-gateway=gateway  | dateline.notify.push-gateway: must be an http address
          notify.push-gateway=http://[ | dateline.notify.push-gateway: must be an http address
          locale=xx-YY                 | dateline.locale: cannot read "xx-YY"
          locale=klingon               | dateline.locale: cannot read "klingon"
          locale=                      | dateline.locale: cannot read ""
          undated=                     | dateline.undated: cannot read ""
          limits.article-time=         | dateline.limits.article-time: cannot read ""
          limits.article-time.s=5      | dateline.limits.article-time.s: unknown setting
          limits=5                     | dateline.limits: has its settings below it
          spring.datasource.url=sales  | spring.datasource.url: must begin with jdbc:postgresql:
          spring.datasource.url=jdbc:no:x | spring.datasource.url: must begin with
          spring.datasource.hikari.maximum-pool-size=x | hikari.maximum-pool-size: cannot read "x"
          spring.datasource.hikari.maximum-pool-size=0 | hikari.maximum-pool-size: cannot read "0"
          output=100%                  | dateline.output: no log can be kept in "100%"
          output=target/a;b            | dateline.output: no database can be kept
          output=new*+*                | dateline.output: no log can be kept in "new*+*"
          output=                      | dateline.output: must not be blank
          input=                       | dateline.input: must not be empty
          """)
  void badSettings(String setting, String problem) {
    Workspace.Result result = work.run("--set", setting);
    assertThat(result.err()).contains(problem).contains("nightly.yml").hasLineCount(1);
    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(work.output().resolve(".state/dateline.mv.db")).doesNotExist();
  }

  @Test
  void unknownKeyInTheJobFileIsNamedWithItsLine() throws IOException {
    Files.writeString(work.jobFile(), "  colour: red\n", StandardOpenOption.APPEND);
    Workspace.Result result = work.run();
    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err()).contains("dateline.colour: unknown setting in line 7").hasLineCount(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          broken.yml | dateline: [          | not YAML in line 1
          tab.yml    | '\tdateline: seeds' | not YAML in line 1
          image.yml  | 'a: \u0001'       | not YAML: it is no text in UTF-8
          job.txt    | dateline: seeds      | the name of a job file ends in .yml
          """)
  void noJobFile(String name, String content, String problem) throws IOException {
    Path file = Files.writeString(work.output().resolveSibling(name), content);
    Workspace.Result result = Workspace.command("run", file.toString());
    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err()).contains(name + ": " + problem).hasLineCount(1);
  }

  @Test
  void aJobFileWhoseAliasesWouldFillTheMemoryIsRefused() throws IOException {
    String bomb = "a: &a [x]\nb: [" + "*a, ".repeat(60) + "*a]\n";
    Path file = Files.writeString(work.output().resolveSibling("bomb.yml"), bomb);
    Workspace.Result result = Workspace.command("run", file.toString());
    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err()).contains("bomb.yml: Number of aliases").hasLineCount(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {3000, 20_000})
  void aDamagedDatabaseFileIsSaidToBeSo(int length) throws IOException {
    work.articles(1);
    work.run();
    Path file = work.output().resolve(".state/dateline.mv.db");
    Files.write(file, Arrays.copyOf(Files.readAllBytes(file), length));
    // Nobody holds the file, so there is nothing to wait for.
    Workspace.Result result =
        work.run("--set", "spring.datasource.hikari.initialization-fail-timeout=1");
    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.err())
        .contains("dateline.mv.db", "is damaged: move it away and run again")
        .hasLineCount(1);
    Files.delete(file);
    assertThat(work.run().exitCode()).isZero();
  }

  @Test
  void anInputThatDoesNotExistFailsTheRun() {
    Workspace.Result result = work.run("--set", "input=/no/such/folder");
    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.err())
        .contains("the input /no/such/folder does not exist; retry with: java -jar")
        .hasLineCount(1);
  }

  @ParameterizedTest
  @CsvSource({
    "run",
    "run missing.yml",
    "run JOB --date tomorrow",
    "run JOB --date +12022-01-01",
    "run JOB --until 2022-02-30",
    "run JOB --from merging",
    "tag --published yesterday missing.txt",
    "run JOB --from extract",
    "run JOB --from merge --again",
    "run JOB --set threads",
    "run JOB --set dateline.=5",
    "run JOB --set .=5",
    "run JOB --from publish --prune",
    "run JOB --prune --since 2022-01-01",
    "run JOB --since 2022-01-02 --until 2022-01-01",
    "run JOB --log-format yaml",
    "explain JOB",
    "tag missing.txt",
    "fly"
  })
  void badArguments(String line) {
    String[] arguments = line.replace("JOB", work.jobFile().toString()).split(" ");
    Workspace.Result result = Workspace.command(arguments);
    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err()).startsWith("dateline: ").doesNotContain("java").hasLineCount(1);
  }

  @Test
  void anOutputThatCannotBeWrittenFailsInOneLine() throws IOException {
    work.articles(1);
    Path file = Files.writeString(work.output().resolveSibling("file"), "");
    Workspace.Result result = work.run("--set", "output=" + file.resolve("below"));
    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err()).contains(file.toString()).hasLineCount(1);
  }

  @Test
  void aDatabaseThatCannotBeReachedFailsInOneLineAndIsAnnounced() throws IOException {
    work.articles(1);
    Path told = work.output().resolveSibling("told");
    Workspace.Result result =
        work.run(
            "--set",
            "spring.datasource.url=jdbc:postgresql://localhost:1/nowhere",
            "--set",
            "spring.datasource.hikari.initialization-fail-timeout=1",
            "--set",
            "notify.command=cat > " + told);
    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.err()).contains("localhost:1").contains("retry with: ").hasLineCount(1);
    assertThat(told).content().contains("\"state\":\"failed\"").contains("localhost:1");
    // The database never heard of the run, and it is retried all the same.
    assertThat(work.job("retry").out()).contains(Workspace.DATE + ".1 completed");
    assertThat(work.job("retry").out()).contains("nothing to retry");
  }

  @ParameterizedTest
  @ValueSource(strings = {"status", "status --json", "explain ev-0"})
  void aDatabaseThatCannotBeReadIsToldInOneLine(String line) {
    List<String> arguments = new ArrayList<>(List.of(line.split(" ")));
    arguments.add(1, work.jobFile().toString());
    arguments.addAll(
        List.of(
            "--set",
            "spring.datasource.url=jdbc:postgresql://localhost:1/nowhere",
            "--set",
            "spring.datasource.hikari.initialization-fail-timeout=1"));
    Workspace.Result result = Workspace.command(arguments.toArray(String[]::new));
    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.err())
        .startsWith("dateline: the database cannot be read: ")
        .contains("localhost:1")
        .doesNotContain("bean")
        .hasLineCount(1);
  }

  @Test
  void aJobThatIsRunningIsNotRunTwiceAndItsEarlierRunsAreShown() throws IOException {
    work.articles(1);
    work.run();
    work.job("retry");
    Path state = work.output().resolve(".state");
    Files.writeString(state.resolve("lock"), "process 1234 since noon");
    Files.writeString(state.resolve("progress.json"), "\"extract: 7 of 9 articles\"");
    try (FileChannel held = FileChannel.open(state.resolve("lock"), StandardOpenOption.WRITE)) {
      assertThat(held.lock().isValid()).isTrue();
      Workspace.Result result = work.run();
      assertThat(result.exitCode()).isEqualTo(3);
      assertThat(result.err()).contains("process 1234 since noon").hasLineCount(1);
      Workspace.Result status = work.job("status");
      assertThat(status.exitCode()).isZero();
      assertThat(status.out())
          .contains("running as process 1234 since noon, extract: 7 of 9 articles");
      assertThat(status.out()).contains(Workspace.DATE + ".1     ").contains("1 articles known");
      assertThat(work.job("status", "--json").out())
          .contains("\"running\" : \"process 1234 since noon, extract: 7 of 9 articles\"")
          .contains("\"run\" : \"" + Workspace.DATE + ".1\"");
    }
  }
}
