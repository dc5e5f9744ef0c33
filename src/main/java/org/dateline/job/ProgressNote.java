package org.dateline.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How far the running job is, in a file for {@code status}: while a job runs, another process
 * cannot open its database file.
 */
record ProgressNote(Path file) {

  static ProgressNote in(Path stateFolder) {
    return new ProgressNote(stateFolder.resolve("progress"));
  }

  void write(String progress) {
    try {
      Files.writeString(file, progress);
    } catch (IOException e) {
      // A note is not worth a failed run; a disk that is full fails where data is at stake.
    }
  }

  /** The last note; empty when there is none. */
  String read() {
    try {
      return Files.exists(file) ? Files.readString(file).strip() : "";
    } catch (IOException e) {
      return "";
    }
  }
}
