package org.dateline.article;

import java.nio.file.Path;

/** What listing the input finds, before any file is read. */
sealed interface Listed {

  /** The path below the input folder, with {@code /} between folders. */
  String name();

  /**
   * A file to read.
   *
   * @param path its real path, free of links
   * @param folder the input folder that it is in
   */
  record InputFile(String name, Path path, Path folder) implements Listed {}

  /** Something that cannot be read, and why. */
  record Refused(Reject reject) implements Listed {
    @Override
    public String name() {
      return reject.file();
    }
  }
}
