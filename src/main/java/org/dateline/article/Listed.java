package org.dateline.article;

import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;

/** What listing the input finds, before any file is read. */
sealed interface Listed {

  /** The path below the input folder, with {@code /} between folders. */
  String name();

  /**
   * A file to read.
   *
   * @param path its real path, free of links
   * @param folder the input folder that it is in
   * @param size in bytes
   * @param modified when it was last modified
   */
  record InputFile(String name, Path path, Path folder, long size, Instant modified)
      implements Listed {

    static InputFile of(String name, Path path, Path folder, BasicFileAttributes attributes) {
      return new InputFile(
          name, path, folder, attributes.size(), attributes.lastModifiedTime().toInstant());
    }
  }

  /** Something that cannot be read, and why. */
  record Refused(Reject reject) implements Listed {
    @Override
    public String name() {
      return reject.file();
    }
  }
}
