package org.dateline.job;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The operator's own command of the shell, whose output goes to {@code notify.log}.
 *
 * @param command what the shell is given
 * @param folder where its output goes
 * @param patience how long it may take; then it is ended, with all that it has started
 */
record NotifyCommand(String command, Path folder, Duration patience) {

  /**
   * Runs the command and waits for its end.
   *
   * @param input the file that is its standard input
   * @param told what it finds in its environment
   * @throws IOException when it cannot be started, takes too long or fails
   */
  void run(Path input, Map<String, String> told) throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder("sh", "-c", command)
            .redirectInput(input.toFile())
            .redirectOutput(folder.resolve("notify.log").toFile())
            .redirectErrorStream(true);
    builder.environment().putAll(told);
    Process process = builder.start();
    if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
      Stream.concat(process.descendants(), Stream.of(process.toHandle()))
          .forEach(ProcessHandle::destroyForcibly);
      throw new IOException("it was ended: it took longer than " + patience.toSeconds() + " s");
    }
    if (process.exitValue() != 0) {
      throw new IOException("it failed with exit code " + process.exitValue() + ": see notify.log");
    }
  }
}
