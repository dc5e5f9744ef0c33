package org.dateline.event;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** The word lists beside this class in the resources, by lemma. */
enum Lexicon {
  EVENT_NOUNS("event-nouns.txt"),
  REPORTING_VERBS("reporting-verbs.txt"),
  LIGHT_VERBS("light-verbs.txt"),
  NO_EVENTS("no-events.txt");

  private final Set<String> lemmas;

  Lexicon(String resource) {
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
