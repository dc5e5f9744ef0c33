package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.dateline.store.DatabaseLock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What is different when the job's state is in PostgreSQL. */
class PostgresTest {

  @RegisterExtension final Workspace work = new Workspace(Database.POSTGRES);
  @RegisterExtension final Workspace file = new Workspace(Database.H2);

  @Test
  void publishesTheBytesThatH2Gives() {
    // Upper and lower case, and marks: what languages order otherwise than codes.
    for (Workspace each : new Workspace[] {work, file}) {
      each.article("B-one", 3);
      each.article("a_two", 3);
      each.article("a three", 4);
      each.run();
    }
    Map<String, String> expected = file.tables(1);
    assertThat(expected.get("events.csv")).hasLineCount(10);
    assertThat(work.tables(1)).isEqualTo(expected);
  }

  @Test
  void twoMachinesDoNotRunOverOneDatabase() {
    work.articles(1);
    DatabaseLock other =
        DatabaseLock.take(new DriverManagerDataSource(work.state()), "process 7 elsewhere");
    assertThat(other.isHeld()).isTrue();
    Workspace.Result result = work.run();
    assertThat(result.exitCode()).isEqualTo(3);
    assertThat(result.err()).contains("process 7 elsewhere").hasLineCount(1);
    assertThat(work.job("status").out()).contains("running as process 7 elsewhere");
    other.close();
    assertThat(work.run().exitCode()).isZero();
  }
}
