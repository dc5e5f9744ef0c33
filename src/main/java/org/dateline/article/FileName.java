package org.dateline.article;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.util.HexFormat;

/**
 * The names of files as text. A name is UTF-8 here even where the machine's locale, such as that of
 * a job begun by cron, gives Java another encoding for paths.
 */
final class FileName {

  private static final HexFormat PERCENT = HexFormat.of().withPrefix("%");

  private FileName() {}

  /** The path of a file below a folder, with {@code /} between folders. */
  static String below(Path folder, Path file) {
    String plain = folder.relativize(file).toString();
    if (plain.chars().allMatch(c -> c < 128)) {
      // The same in every encoding; what follows asks the file system twice.
      return plain.replace(File.separatorChar, '/');
    }
    String path = folder.toUri().relativize(file.toUri()).getPath();
    return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
  }

  /**
   * The file of that name below a folder.
   *
   * @param folder one that exists
   * @throws IllegalArgumentException if no file can have that name
   */
  static Path resolve(Path folder, String name) {
    return Path.of(URI.create(folder.toUri() + PERCENT.formatHex(name.getBytes(UTF_8))));
  }
}
