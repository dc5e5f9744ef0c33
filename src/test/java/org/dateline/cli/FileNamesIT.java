package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The built program in the locale that cron and systemd give it. */
class FileNamesIT {

  @RegisterExtension final Workspace work = new Workspace();

  @Test
  void namesAreTheSameInEveryLocale() throws Exception {
    // Not by its text, for the tests may run in such a locale too.
    Path named = Path.of(URI.create(work.input("").toUri() + "z%C3%BCrich.txt"));
    Files.writeString(named, "The bridge opened on January 3, 2022.");
    work.write("articles.csv", "file,title\nz\u00fcrich.txt,A bridge\n");
    BuiltProgram program = BuiltProgram.runInNoLocale(work);
    assertThat(program.remainingOutput()).contains("run " + Workspace.DATE + ".1 completed");
    assertThat(work.rows(1, "rejects.csv")).isEmpty();
    assertThat(work.rows(1, "events.csv"))
        .singleElement()
        .asString()
        .contains(",z\u00fcrich,2022-01-03,")
        .contains(",A bridge,");
  }
}
