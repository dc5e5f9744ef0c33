package org.dateline.event;

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
import java.util.regex.Pattern;

/**
 * A word list from the resources beside this class: lemmas, one a line, {@code #} for comments. A
 * line with several lemmas is a group of words that can stand for one another.
 */
final class Lexicon {

  // Before the lists, which are read with it.
  private static final Pattern SPACES = Pattern.compile(" +");

  static final Lexicon EVENT_NOUNS = new Lexicon("event-nouns.txt");
  static final Lexicon REPORTING_VERBS = new Lexicon("reporting-verbs.txt");
  static final Lexicon PUBLISHING = new Lexicon("publishing-verbs.txt");
  static final Lexicon STATEMENT_NOUNS = new Lexicon("statement-nouns.txt");
  static final Lexicon LIGHT_VERBS = new Lexicon("light-verbs.txt");
  static final Lexicon ASPECT_VERBS = new Lexicon("aspect-verbs.txt");
  static final Lexicon EFFECTS = new Lexicon("effects.txt");
  static final Lexicon OCCASIONS = new Lexicon("occasions.txt");
  static final Lexicon HEARINGS = new Lexicon("hearings.txt");
  static final Lexicon AUDIENCES = new Lexicon("audiences.txt");
  static final Lexicon ATTENDING = new Lexicon("attending-verbs.txt");
  static final Lexicon GATHERING = new Lexicon("gathering.txt");
  static final Lexicon TIME_NOUNS = new Lexicon("time-nouns.txt");
  static final Lexicon DATED_NOUNS = new Lexicon("dated-nouns.txt");
  static final Lexicon PLAN_VERBS = new Lexicon("plan-verbs.txt");
  static final Lexicon DENYING = new Lexicon("denying-verbs.txt");
  static final Lexicon ALLEGING = new Lexicon("alleging-verbs.txt");
  static final Lexicon WEATHER = new Lexicon("weather-verbs.txt");
  static final Lexicon CONNECTIVES = new Lexicon("connectives.txt");
  static final Lexicon NO_EVENTS = new Lexicon("no-events.txt");
  static final Lexicon STATES = new Lexicon("states.txt");
  static final Lexicon SAME_EVENT = new Lexicon("same-event.txt");
  static final Lexicon LASTING_EVENTS = new Lexicon("lasting-events.txt");
  static final Lexicon OTHER_WORDS = new Lexicon("other-words.txt");
  static final Lexicon NOMINALIZATIONS = new Lexicon("nominalizations.txt");

  private final Map<String, String> groups = new HashMap<>();

  private Lexicon(String resource) {
    try (InputStream in = Lexicon.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("resource missing from the jar: " + resource);
      }
      try (BufferedReader lines =
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(this::add);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean has(String lemma) {
    return groups.containsKey(lemma);
  }

  /** The first word of the group that a lemma is in; empty when the list does not have it. */
  Optional<String> group(String lemma) {
    return Optional.ofNullable(groups.get(lemma));
  }

  private void add(String line) {
    List<String> lemmas = SPACES.splitAsStream(line.strip()).toList();
    lemmas.forEach(lemma -> groups.put(lemma, lemmas.get(0)));
  }
}
