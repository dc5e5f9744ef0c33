package org.dateline.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The built jar, running in a process of its own. */
final class BuiltProgram {

  /**
   * What a shell starts in the background ignores SIGINT, and so do its children: here it has its
   * effect again, where the system has the words for it.
   */
  private static final List<String> WITH_SIGNALS = withSignals();

  private final Process process;
  private final BufferedReader lines;

  private BuiltProgram(Process process) {
    this.process = process;
    this.lines = process.inputReader(StandardCharsets.UTF_8);
  }

  private static List<String> withSignals() {
    List<String> words = List.of("env", "--default-signal=INT");
    try {
      List<String> trial = new ArrayList<>(words);
      trial.add("true");
      return new ProcessBuilder(trial).start().waitFor() == 0 ? words : List.of();
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Starts a run of the workspace's job. */
  static BuiltProgram run(Workspace work, String... options) throws IOException {
    return start(List.of(), List.of("-Xmx2g"), work, options);
  }

  /** Starts a run as cron does, which tells Java no encoding of file names. */
  static BuiltProgram runInNoLocale(Workspace work) throws IOException {
    return start(List.of("env", "LC_ALL=POSIX"), List.of("-Xmx2g"), work);
  }

  /** Starts a run whose output is on a disk of its own; what it wrote is kept when it has ended. */
  static BuiltProgram runOnDiskOf(int kilobytes, Workspace work) throws IOException {
    Path kept = Files.createDirectory(work.output().resolveSibling("kept"));
    Files.createDirectory(work.output());
    String script =
        "mount --bind $0 $1 && mount -t tmpfs -o size=$2k none $0 || exit 99;"
            + " from=$0 to=$1; shift 2; \"$@\"; code=$?; cp -a $from/. $to; exit $code";
    List<String> mounted =
        List.of("unshare", "-rm", "sh", "-c", script, work.output().toString(), kept.toString());
    List<String> sized = new ArrayList<>(mounted);
    sized.add(Integer.toString(kilobytes));
    return start(sized, List.of("-Xmx2g"), work);
  }

  /** Whether this machine lets a process see its own mounts. */
  static boolean canMount() throws IOException, InterruptedException {
    return new ProcessBuilder("sh", "-c", "unshare -rm true").start().waitFor() == 0;
  }

  /** Starts a run to which the output is read-only, but for some folders below it. */
  static BuiltProgram runWithReadOnlyOutput(Workspace work, List<Path> writable, String... options)
      throws IOException {
    StringBuilder script = new StringBuilder("mount --bind $0 $0");
    writable.forEach(folder -> script.append(" && mount --bind %1$s %1$s".formatted(folder)));
    script.append(" && mount -o remount,ro,bind $0 && exec \"$@\"");
    List<String> mounted =
        List.of("unshare", "-rm", "sh", "-c", script.toString(), work.output().toString());
    return start(mounted, List.of("-Xmx2g"), work, options);
  }

  /** Starts a run with so much heap. */
  static BuiltProgram runWithMemory(int megabytes, Workspace work, String... options)
      throws IOException {
    return start(List.of(), List.of("-Xmx%dm".formatted(megabytes)), work, options);
  }

  /** Starts to tag an article with so much heap. */
  static BuiltProgram tagWithMemory(int megabytes, Path article) throws IOException {
    return start(java("-Xmx%dm".formatted(megabytes)), "tag", article.toString());
  }

  private static BuiltProgram start(
      List<String> prefix, List<String> java, Workspace work, String... options)
      throws IOException {
    List<String> command = new ArrayList<>(prefix);
    command.addAll(java(java.toArray(String[]::new)));
    command.addAll(List.of("run", work.jobFile().toString(), "--date", Workspace.DATE));
    return start(command, options);
  }

  private static List<String> java(String... options) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(Arrays.asList(options));
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-jar"));
    command.add(Path.of("target", "dateline.jar").toString());
    return command;
  }

  private static BuiltProgram start(List<String> command, String... arguments) throws IOException {
    List<String> all = new ArrayList<>(WITH_SIGNALS);
    all.addAll(command);
    all.addAll(Arrays.asList(arguments));
    return new BuiltProgram(new ProcessBuilder(all).redirectErrorStream(true).start());
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
