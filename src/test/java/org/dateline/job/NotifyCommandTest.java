package org.dateline.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class NotifyCommandTest {

  @TempDir Path folder;

  @Test
  @Timeout(60)
  void whatTakesTooLongIsEndedWithAllThatItStarted() throws Exception {
    Path input = Files.writeString(folder.resolve("run.json"), "{}");
    NotifyCommand command =
        new NotifyCommand("sleep 300 & echo $!; sleep 300; true", folder, Duration.ofSeconds(1));
    assertThatThrownBy(() -> command.run(input, Map.of()))
        .isInstanceOf(IOException.class)
        .hasMessage("it was ended: it took longer than 1 s");
    // The shell may live long enough to say that what it waits for was killed.
    long started = Long.parseLong(Files.readAllLines(folder.resolve("notify.log")).get(0));
    while (ProcessHandle.of(started).filter(ProcessHandle::isAlive).isPresent()) {
      Thread.sleep(20);
    }
  }

  @Test
  void itIsToldOfTheRunAndItsOutputIsKept() throws Exception {
    Path input = Files.writeString(folder.resolve("run.json"), "{}");
    new NotifyCommand("cat; echo $RUN_NAME", folder, Duration.ofMinutes(1))
        .run(input, Map.of("RUN_NAME", "2022-02-01.1"));
    assertThat(folder.resolve("notify.log")).hasContent("{}2022-02-01.1\n");
  }
}
