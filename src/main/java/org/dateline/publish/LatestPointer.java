package org.dateline.publish;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * {@code latest}: a relative symbolic link to the newest folder, or a text file with its name where
 * the system makes no links. It is made under another name and renamed, so it is never missing.
 */
final class LatestPointer {

  private static final String NAME = "latest";

  /** The name it is made under; a killed run may leave it behind. */
  static final String NEW_NAME = ".latest-new";

  private final Path output;

  LatestPointer(Path output) {
    this.output = output;
  }

  /**
   * Checks that the pointer can be moved.
   *
   * @throws IOException when somebody has put a folder in its place
   */
  void check() throws IOException {
    Path latest = output.resolve(NAME);
    if (Files.isDirectory(latest, LinkOption.NOFOLLOW_LINKS)) {
      throw new FileSystemException(
          latest.toString(), null, "is a folder and not a link to one: move it away");
    }
  }

  /** The name of the folder it points to; empty when there is none yet. */
  Optional<String> target() throws IOException {
    Path latest = output.resolve(NAME);
    if (Files.isSymbolicLink(latest)) {
      return Optional.of(Files.readSymbolicLink(latest).toString());
    }
    return Files.exists(latest) ? Optional.of(Files.readString(latest).strip()) : Optional.empty();
  }

  /** Points to another folder beside it, from one moment to the next. */
  void pointTo(Path folder) throws IOException {
    String name = String.valueOf(folder.getFileName());
    Path made = output.resolve(NEW_NAME);
    Files.deleteIfExists(made);
    try {
      Files.createSymbolicLink(made, Path.of(name));
    } catch (UnsupportedOperationException | FileSystemException e) {
      Files.writeString(made, name + "\n");
      Disk.forceFile(made);
    }
    Files.move(made, output.resolve(NAME), StandardCopyOption.ATOMIC_MOVE);
    Disk.forceFolder(output);
  }
}
