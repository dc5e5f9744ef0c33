package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code jobs/run} keeps of a first start for the later ones, in a project of its own. */
class LauncherIT {

  private static final Path JAVA = Path.of(System.getProperty("java.home"));

  @TempDir Path folder;
  private Path project;
  private Path target;

  @BeforeEach
  void builtProject() throws IOException {
    project = Files.createDirectory(folder.resolve("project"));
    target = Files.createDirectory(project.resolve("target"));
    Files.createDirectories(project.resolve("src"));
    Files.createFile(project.resolve("pom.xml"));
    for (String file : List.of("jobs/run", "jobs/nightly.yml", "seeds/csto-troops-arrive.txt")) {
      Files.createDirectories(project.resolve(file).getParent());
      Files.copy(Path.of(file), project.resolve(file));
    }
    assertThat(project.resolve("jobs/run").toFile().setExecutable(true)).isTrue();
    Files.createSymbolicLink(target.resolve("lib"), Path.of("target", "lib").toAbsolutePath());
    Files.copy(Path.of("target", "dateline.jar"), target.resolve("dateline.jar"));
    // As built a while ago, from what is older.
    FileTime built = FileTime.from(Instant.now().minusSeconds(60));
    Files.setLastModifiedTime(target.resolve("dateline.jar"), built);
    for (String source : List.of("src", "pom.xml")) {
      Files.setLastModifiedTime(project.resolve(source), FileTime.fromMillis(0));
    }
  }

  @Test
  void startsAtOnceKeepOneFileThatServesTheLaterOnes() throws Exception {
    Process one = start(JAVA, "tag", "seeds/csto-troops-arrive.txt");
    Process other = start(JAVA, "tag", "seeds/csto-troops-arrive.txt");
    String rows = output(one);
    assertThat(rows).contains("csto-troops-arrive");
    assertThat(output(other)).isEqualTo(rows);
    Path kept = kept().get(0);
    assertThat(kept()).hasSize(1);
    assertThat(Files.size(kept)).isPositive();
    FileTime made = Files.getLastModifiedTime(kept);

    assertThat(output(start(JAVA, "tag", "seeds/csto-troops-arrive.txt"))).isEqualTo(rows);
    assertThat(kept()).containsExactly(kept);
    assertThat(Files.getLastModifiedTime(kept)).isEqualTo(made);
  }

  @Test
  void readOnlyProjectStartsWithout() throws Exception {
    assumeTrue(BuiltProgram.canMount());
    String script = "mount --bind $0 $0 && mount -o remount,ro,bind $0 && exec \"$@\"";
    List<String> readOnly = List.of("unshare", "-rm", "sh", "-c", script, project.toString());
    assertThat(output(start(readOnly, JAVA, "tag", "seeds/csto-troops-arrive.txt")))
        .contains("csto-troops-arrive");
    assertThat(kept()).isEmpty();
  }

  @Test
  void eachJavaHasItsOwnAndNewerOnesKeepMore() throws Exception {
    assertThat(output(start(java("17.0.15", "exit 0"), "status", "nightly")))
        .contains("-XX:SharedArchiveFile=target/start-17-");
    assertThat(output(start(java("17.0.16", "exit 0"), "status", "nightly")))
        .contains("-XX:SharedArchiveFile=target/start-17-");
    assertThat(output(start(java("25", "exit 0"), "status", "nightly")))
        .contains("-XX:AOTCache=target/start-25-");
    assertThat(kept()).hasSize(3);
    assertThat(Files.readString(folder.resolve("25.calls"))).contains("-XX:AOTCacheOutput=");
  }

  @Test
  void javaThatKeepsNothingIsAskedOnce() throws Exception {
    Path java = java("21.0.2", "case $1 in -XX:ArchiveClasses*) exit 1 ;; esac");
    output(start(java, "status", "nightly"));
    output(start(java, "status", "nightly"));
    assertThat(Files.readAllLines(folder.resolve("21.0.2.calls")))
        .filteredOn(call -> call.contains("-XX:ArchiveClassesAtExit="))
        .hasSize(1);
    assertThat(kept()).hasSize(1);
  }

  /** A Java of that version that prints and notes how it is called, and then does this. */
  private Path java(String version, String then) throws IOException {
    Path home = folder.resolve("java-" + version);
    Path program = Files.createDirectories(home.resolve("bin")).resolve("java");
    Files.writeString(home.resolve("release"), "JAVA_VERSION=\"%s\"%n".formatted(version));
    Files.writeString(
        program,
        "#!/bin/sh%necho \"$@\" | tee -a %s.calls%n%s%n".formatted(folder.resolve(version), then));
    assertThat(program.toFile().setExecutable(true)).isTrue();
    return home;
  }

  private List<Path> kept() throws IOException {
    try (Stream<Path> files = Files.list(target)) {
      return files.filter(file -> file.getFileName().toString().startsWith("start-")).toList();
    }
  }

  private Process start(Path javaHome, String... arguments) throws IOException {
    return start(List.of(), javaHome, arguments);
  }

  private Process start(List<String> prefix, Path javaHome, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>(prefix);
    command.add(project.resolve("jobs/run").toString());
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
    builder.environment().merge("PATH", javaHome + "/bin:", (path, java) -> java + path);
    builder.environment().remove("JAVA_OPTS");
    return builder.start();
  }

  private static String output(Process process) throws IOException, InterruptedException {
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    return output;
  }
}
