package org.dateline.event;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** A word list from the resources beside this class: lemmas, one a line, {@code #} for comments. */
final class Lexicon {

  static final Lexicon EVENT_NOUNS = new Lexicon("event-nouns.txt");
  static final Lexicon REPORTING_VERBS = new Lexicon("reporting-verbs.txt");
  static final Lexicon LIGHT_VERBS = new Lexicon("light-verbs.txt");
  static final Lexicon NO_EVENTS = new Lexicon("no-events.txt");

  private final Set<String> lemmas;

  private Lexicon(String resource) {
    try (InputStream in = Lexicon.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("resource missing from the jar: " + resource);
      }
      try (BufferedReader lines =
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        this.lemmas =
            lines
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .collect(Collectors.toUnmodifiableSet());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean has(String lemma) {
    return lemmas.contains(lemma);
  }
}
