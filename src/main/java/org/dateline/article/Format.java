package org.dateline.article;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A kind of file that articles come in. A new one is a class that is named in {@link #ALL}. */
interface Format {

  List<Format> ALL = List.of(new TextFormat(), new HtmlFormat());

  /** The file name extensions, in lower case, without the dot. */
  List<String> extensions();

  /**
   * Reads a whole file.
   *
   * @throws RejectedException if there is no article in it
   */
  Content read(byte[] file) throws RejectedException;

  /** The format of a file, by its name. */
  static Optional<Format> of(String name) {
    String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return ALL.stream().filter(format -> format.extensions().contains(extension)).findFirst();
  }
}
