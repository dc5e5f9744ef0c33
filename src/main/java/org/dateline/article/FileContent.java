package org.dateline.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** Reads files, and no more of them than a limit. */
final class FileContent {

  private FileContent() {}

  /**
   * Reads a file. A symbolic link is refused: where links may lead is settled before.
   *
   * @param limit in bytes; a larger file is not read
   * @throws RejectedException if it is too large or cannot be read
   */
  static byte[] read(Path file, int limit) throws RejectedException {
    try {
      BasicFileAttributes attributes = attributes(file);
      if (!attributes.isRegularFile()) {
        throw new RejectedException(Reject.Reason.UNREADABLE, "not a regular file");
      }
      if (attributes.size() > limit) {
        throw tooLarge(limit);
      }
      try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
        return read(in, limit);
      }
    } catch (IOException e) {
      throw new RejectedException(Reject.Reason.UNREADABLE, reason(e));
    }
  }

  /** Reads a stream to its end, with the same limit. */
  static byte[] read(InputStream in, int limit) throws IOException, RejectedException {
    byte[] bytes = in.readNBytes(limit + 1);
    if (bytes.length > limit) {
      throw tooLarge(limit);
    }
    return bytes;
  }

  /** The size of a file and when it was last modified. */
  static BasicFileAttributes attributes(Path file) throws IOException {
    return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
  }

  /** What went wrong, without the absolute path, which differs between machines. */
  static String reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "no such file";
    }
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    return e.getClass().getSimpleName();
  }

  private static RejectedException tooLarge(int limit) {
    return new RejectedException(
        Reject.Reason.TOO_LARGE, "more than " + limit / (1024 * 1024) + " MB");
  }
}
