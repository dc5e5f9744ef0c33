package org.dateline.publish;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The run folders of a job. A reader finds every one of them, and {@code latest}, complete at any
 * moment, also when this process is killed halfway. One process at a time may work here.
 */
final class RunFolders {

  private static final String STAGING = ".staging-";
  private static final String COPY = ".copy-";
  private static final String OLD = ".old-";

  private final Path output;
  private final LatestPointer latest;

  RunFolders(Path output) {
    this.output = output;
    this.latest = new LatestPointer(output);
  }

  /**
   * Clears up after a run that was killed, and makes the folder in which the next one is staged.
   */
  Path stage(RunName run) throws IOException {
    Files.createDirectories(output);
    latest.check();
    String target = latest.target().orElse("");
    if (target.startsWith(STAGING) && Files.isDirectory(output.resolve(target))) {
      settle(target.substring(STAGING.length()));
    }
    try (DirectoryStream<Path> leftovers =
        Files.newDirectoryStream(output, RunFolders::isLeftover)) {
      for (Path leftover : leftovers) {
        Disk.delete(leftover);
      }
    }
    return Files.createDirectory(output.resolve(STAGING + run));
  }

  private static boolean isLeftover(Path path) {
    String name = String.valueOf(path.getFileName());
    return name.startsWith(STAGING)
        || name.startsWith(COPY)
        || name.startsWith(OLD)
        || name.equals(LatestPointer.NEW_NAME);
  }

  /** The folder of a run, whether it exists or not. */
  Path folder(RunName run) {
    return output.resolve(run.toString());
  }

  /** The folder that was published last. */
  Optional<Path> latest() throws IOException {
    return latest.target().map(output::resolve);
  }

  /** Publishes the staged folder of a run that has no folder yet. */
  void place(RunName run) throws IOException {
    move(STAGING + run, run.toString());
    latest.pointTo(folder(run));
  }

  /** Keeps the folder of a run instead of the staged one, which says the same. */
  void keep(RunName run) throws IOException {
    latest.pointTo(folder(run));
    Disk.delete(output.resolve(STAGING + run));
  }

  /**
   * Deletes the staged folder of a run, unless a replacement that failed halfway needs it still.
   */
  void drop(RunName run) throws IOException {
    String staged = STAGING + run;
    if (!latest.target().equals(Optional.of(staged))) {
      Disk.delete(output.resolve(staged));
    }
  }

  /**
   * Publishes the staged folder of a run in place of the one it has. A folder cannot take the place
   * of another in one step, so {@code latest} points to the staged one meanwhile.
   */
  void replace(RunName run) throws IOException {
    latest.pointTo(output.resolve(STAGING + run));
    settle(run.toString());
  }

  /**
   * Gives the staged folder that {@code latest} points to its proper name. It works on a copy, for
   * moving the folder itself would leave {@code latest} pointing to nothing; and it can be done
   * anew after being killed at any point.
   */
  private void settle(String name) throws IOException {
    Path staged = output.resolve(STAGING + name);
    Path copy = output.resolve(COPY + name);
    Disk.delete(copy);
    copyFolder(staged, copy);
    discard(name);
    move(COPY + name, name);
    latest.pointTo(output.resolve(name));
    Disk.delete(staged);
  }

  private static void copyFolder(Path from, Path to) throws IOException {
    Files.createDirectory(to);
    try (DirectoryStream<Path> files = Files.newDirectoryStream(from)) {
      for (Path file : files) {
        Path copied = Files.copy(file, to.resolve(from.relativize(file)));
        Disk.forceFile(copied);
      }
    }
    Disk.forceFolder(to);
  }

  /** Deletes the oldest folders beyond a number; never the one that {@code latest} points to. */
  void prune(int keep) throws IOException {
    String newest = latest.target().orElse("");
    List<RunName> others = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(output)) {
      for (Path entry : entries) {
        String name = String.valueOf(entry.getFileName());
        if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS) && !name.equals(newest)) {
          RunName.parse(name).ifPresent(others::add);
        }
      }
    }
    others.sort(Comparator.reverseOrder());
    for (RunName run : others.subList(Math.min(keep - 1, others.size()), others.size())) {
      discard(run.toString());
    }
  }

  /** Takes a folder away at once and then deletes it, so that nobody sees half of it. */
  private void discard(String name) throws IOException {
    if (Files.exists(output.resolve(name), LinkOption.NOFOLLOW_LINKS)) {
      Disk.delete(output.resolve(OLD + name));
      move(name, OLD + name);
      Disk.delete(output.resolve(OLD + name));
    }
  }

  private void move(String from, String to) throws IOException {
    Files.move(output.resolve(from), output.resolve(to), StandardCopyOption.ATOMIC_MOVE);
    Disk.forceFolder(output);
  }
}
