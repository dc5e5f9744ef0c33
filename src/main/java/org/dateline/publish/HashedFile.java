package org.dateline.publish;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A new UTF-8 file that is hashed while it is written, and on disk once it is closed. */
final class HashedFile implements Closeable {

  private final Path path;
  private final MessageDigest digest = newDigest();
  private final Writer writer;

  /** Creates the file; one of that name must not exist. */
  HashedFile(Path path) throws IOException {
    this.path = path;
    OutputStream out =
        Files.newOutputStream(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    this.writer =
        new BufferedWriter(
            new OutputStreamWriter(new DigestOutputStream(out, digest), StandardCharsets.UTF_8));
  }

  Writer writer() {
    return writer;
  }

  @Override
  public void close() throws IOException {
    writer.close();
    Disk.forceFile(path);
  }

  /** The hash in hex of what was written; to be asked once, after closing. */
  String sha256() {
    return HexFormat.of().formatHex(digest.digest());
  }

  /** The hash in hex of a file that exists. */
  static String sha256(Path file) throws IOException {
    MessageDigest digest = newDigest();
    try (InputStream in = Files.newInputStream(file);
        OutputStream hash = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
      in.transferTo(hash);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest newDigest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
