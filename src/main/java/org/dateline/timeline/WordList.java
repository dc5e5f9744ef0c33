package org.dateline.timeline;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A resource beside this class: lines of words, {@code #} for comments. */
final class WordList {

  private static final Pattern SPACES = Pattern.compile(" +");

  private WordList() {}

  /** The words of each line. */
  static List<List<String>> lines(String resource) {
    try (InputStream in = WordList.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("resource missing from the jar: " + resource);
      }
      try (Stream<String> lines =
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines()) {
        return lines
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(line -> Arrays.asList(SPACES.split(line.strip())))
            .toList();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Set<String> words(String resource) {
    return lines(resource).stream().flatMap(List::stream).collect(Collectors.toUnmodifiableSet());
  }
}
