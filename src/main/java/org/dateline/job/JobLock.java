package org.dateline.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * One run at a time holds an output. The lock is the operating system's, so it ends with the
 * process however that ends; what the file says is only who holds it.
 */
final class JobLock implements AutoCloseable {

  private static final String FILE = "lock";

  private final FileChannel file;
  private final String self;

  private JobLock(FileChannel file, String self) {
    this.file = file;
    this.self = self;
  }

  /**
   * Takes the lock.
   *
   * @throws AlreadyRunningException when a process holds it
   */
  static JobLock acquire(Path folder) {
    try {
      Files.createDirectories(folder);
      FileChannel file =
          FileChannel.open(
              folder.resolve(FILE),
              StandardOpenOption.CREATE,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE);
      if (!isFree(file)) {
        String holder = holder(file);
        file.close();
        throw new AlreadyRunningException("the job is already running as " + holder);
      }
      Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
      String self =
          "process %d on %s since %s".formatted(ProcessHandle.current().pid(), machine(), now);
      file.truncate(0);
      file.write(ByteBuffer.wrap(self.getBytes(StandardCharsets.UTF_8)), 0);
      return new JobLock(file, self);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot lock " + folder + ": " + e.getMessage(), e);
    }
  }

  /** What others are told of this process. */
  String self() {
    return self;
  }

  /** Who holds the lock; empty when nobody does. */
  static Optional<String> holder(Path folder) {
    Path path = folder.resolve(FILE);
    if (!Files.exists(path)) {
      return Optional.empty();
    }
    try (FileChannel file =
        FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      return isFree(file) ? Optional.empty() : Optional.of(holder(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Takes the lock, if it is free, until the file is closed. */
  private static boolean isFree(FileChannel file) throws IOException {
    try {
      return file.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  private static String holder(FileChannel file) throws IOException {
    ByteBuffer text = ByteBuffer.allocate(200);
    file.read(text, 0);
    String holder = new String(text.array(), 0, text.position(), StandardCharsets.UTF_8);
    return holder.isEmpty() ? "another process" : holder;
  }

  private static String machine() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "an unnamed machine";
    }
  }

  @Override
  public void close() {
    try {
      file.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
