package org.dateline.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The built jar, running in a process of its own. */
final class BuiltProgram {

  private final Process process;
  private final BufferedReader lines;

  private BuiltProgram(Process process) {
    this.process = process;
    this.lines = process.inputReader(StandardCharsets.UTF_8);
  }

  /** Starts a run of the workspace's job. */
  static BuiltProgram run(Workspace work, String... options) throws IOException {
    return start(List.of(), List.of("-Xmx2g"), work, options);
  }

  /** Starts a run that can write no file beyond a size, as on a disk that is full. */
  static BuiltProgram runWithFilesUpTo(int kilobytes, Workspace work) throws IOException {
    List<String> limited = List.of("bash", "-c", "ulimit -f " + kilobytes + "; exec \"$@\"", "-");
    return start(limited, List.of("-Xmx2g", "-XX:-UsePerfData"), work);
  }

  /** Whether this machine lets a process see its own mounts. */
  static boolean canMount() throws IOException, InterruptedException {
    return new ProcessBuilder("sh", "-c", "unshare -rm true").start().waitFor() == 0;
  }

  /** Starts a run to which the output is read-only. */
  static BuiltProgram runWithReadOnlyOutput(Workspace work, String... options) throws IOException {
    String script = "mount --bind $0 $0 && mount -o remount,ro,bind $0 && exec \"$@\"";
    List<String> mounted = List.of("unshare", "-rm", "sh", "-c", script, work.output().toString());
    return start(mounted, List.of("-Xmx2g"), work, options);
  }

  /** Starts a run whose heap is too small for the models. */
  static BuiltProgram runWithLittleMemory(Workspace work) throws IOException {
    return start(List.of(), List.of("-Xmx150m"), work);
  }

  private static BuiltProgram start(
      List<String> prefix, List<String> java, Workspace work, String... options)
      throws IOException {
    List<String> command = new ArrayList<>(prefix);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(java);
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-jar"));
    command.add(Path.of("target", "dateline.jar").toString());
    command.addAll(List.of("run", work.jobFile().toString(), "--date", Workspace.DATE));
    command.addAll(Arrays.asList(options));
    return new BuiltProgram(new ProcessBuilder(command).redirectErrorStream(true).start());
  }

  long pid() {
    return process.pid();
  }

  /** Waits for a line of output. */
  void await(String pattern) throws IOException {
    StringBuilder seen = new StringBuilder();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      seen.append(line).append('\n');
      if (line.matches(pattern)) {
        return;
      }
    }
    throw new AssertionError("no line is like " + pattern + ": " + seen);
  }

  void signal(String name) throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start().waitFor();
  }

  /** Waits for the end, and gives what was written since. */
  String remainingOutput() throws IOException {
    StringBuilder rest = new StringBuilder();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      rest.append(line).append('\n');
    }
    return rest.toString();
  }

  int exitCode() throws IOException, InterruptedException {
    remainingOutput();
    if (!process.waitFor(1, TimeUnit.MINUTES)) {
      throw new AssertionError("the program does not end");
    }
    return process.exitValue();
  }
}
