package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Runs that have nothing to go by, or too little of use, or the state of a later version. */
@OnEachDatabase
class FailedRunTest {

  @RegisterExtension final Workspace work;

  FailedRunTest(Database database) {
    work = new Workspace(database);
  }

  @Test
  void nothingToReadFailsUnlessThatIsAllowed() {
    Workspace.Result result = work.run();
    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.err()).contains("retry with: ").hasLineCount(1);
    assertThat(work.run("--set", "allow-empty=true").exitCode()).isZero();
  }

  @Test
  void tooManyRejectsFailBeforePublishing() {
    work.articles(3);
    work.write("empty.txt", "");
    Workspace.Result result = work.run();
    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.err()).contains("1 of 4 files were rejected (empty 1)").hasLineCount(1);
    assertThat(work.output().resolve("latest")).doesNotExist();
    work.write("empty.txt", "The council met on January 4, 2022.");
    assertThat(work.run().exitCode()).isZero();
  }

  @Test
  void someRejectsAreListedAndTheRunCompletes() {
    work.articles(3);
    work.write("empty.txt", "");
    assertThat(work.run("--set", "limits.max-reject-ratio=0.25").exitCode()).isZero();
    assertThat(work.rows(1, "rejects.csv"))
        .singleElement()
        .asString()
        .startsWith("empty.txt,empty,");
  }

  @Test
  void aDatabaseOfALaterVersionIsRefused() {
    work.articles(1);
    work.run();
    work.execute(
        "INSERT INTO \"flyway_schema_history\" SELECT 99, '99', 'later', 'SQL', 'V99__later.sql',"
            + " 0, \"installed_by\", \"installed_on\", 1, TRUE"
            + " FROM \"flyway_schema_history\" WHERE \"version\" = '2'");
    Workspace.Result result = work.run();
    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.err()).contains("newer dateline").contains("version 99").hasLineCount(1);
    assertThat(work.output().resolve(Workspace.DATE + ".2")).doesNotExist();
  }
}
