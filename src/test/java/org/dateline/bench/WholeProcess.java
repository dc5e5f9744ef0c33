package org.dateline.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A process from its start to its end.
 *
 * @param seconds how long it took
 * @param cpuSeconds how long it kept processors busy, on the whole
 * @param peakMegabytes the most memory it had at a time; 0 where there is no {@code /proc}
 */
record WholeProcess(double seconds, double cpuSeconds, double peakMegabytes) {

  private static final int LOOK_MILLIS = 50;

  /** Runs a command whose output goes to {@code target/compare/log}; a failure is an error. */
  static WholeProcess run(List<String> command, Map<String, String> environment)
      throws IOException, InterruptedException {
    Path log = Path.of("target", "compare", "log");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
    builder.environment().putAll(environment);
    long start = System.nanoTime();
    Process process = builder.start();
    double peak = 0;
    Duration cpu = Duration.ZERO;
    while (!process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
      peak = Math.max(peak, megabytes(process.pid()));
      cpu = process.info().totalCpuDuration().orElse(cpu);
    }
    if (process.exitValue() != 0) {
      throw new IllegalStateException("see %s: %s failed".formatted(log, command));
    }
    return new WholeProcess((System.nanoTime() - start) / 1e9, cpu.toMillis() / 1e3, peak);
  }

  /** The most that Linux has counted for a process so far; 0 when the process has just ended. */
  private static double megabytes(long pid) {
    try (var lines = Files.lines(Path.of("/proc", Long.toString(pid), "status"))) {
      return lines
          .filter(line -> line.startsWith("VmHWM"))
          .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
          .findFirst()
          .orElse(0);
    } catch (IOException | UncheckedIOException e) {
      return 0;
    }
  }
}
