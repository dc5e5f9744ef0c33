package org.dateline.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A list of words from the resources: one word a line, or a group of words that can stand for one
 * another; {@code #} begins a comment. Immutable.
 */
public final class WordList {

  private static final Pattern SPACES = Pattern.compile(" +");

  private final List<List<String>> lines;
  private final Map<String, String> groups = new HashMap<>();

  private WordList(List<List<String>> lines) {
    this.lines = lines;
    lines.forEach(line -> line.forEach(word -> groups.put(word, line.get(0))));
  }

  /**
   * Reads a list.
   *
   * @param user the class that the resource lies beside
   * @throws IllegalStateException if there is no such resource
   */
  public static WordList beside(Class<?> user, String resource) {
    try (InputStream in = user.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("resource missing from the jar: " + resource);
      }
      try (BufferedReader text =
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        return new WordList(
            text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> List.of(SPACES.split(line.strip())))
                .toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether the list has a word. */
  public boolean has(String word) {
    return groups.containsKey(word);
  }

  /** The first word of the group that a word is in; empty when the list does not have it. */
  public Optional<String> group(String word) {
    return Optional.ofNullable(groups.get(word));
  }

  /** All its words. */
  public Set<String> words() {
    return Set.copyOf(groups.keySet());
  }

  /** Its groups, in order. */
  public List<List<String>> lines() {
    return lines;
  }
}
