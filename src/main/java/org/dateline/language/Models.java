package org.dateline.language;

import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.dateline.names.NameFinder;
import org.dateline.parser.Parser;
import org.dateline.tagger.Tagger;

/**
 * CoreNLP's models, loaded when a sentence first needs them: one that needs tags soon needs the
 * others too, so all are then loaded side by side. All are safe on many threads.
 */
final class Models {

  static {
    // CoreNLP prints its loading to standard error, which is for errors.
    RedwoodConfiguration.errorLevel().apply();
  }

  private final Lazily<Tagger> tagger = new Lazily<>(Models::loadTagger);
  private final Lazily<NameFinder> names = new Lazily<>(Models::loadNames);
  private final Lemmas lemmas = new Lemmas();
  private final Lazily<Parser> parser = new Lazily<>(Models::loadParser);

  /** Begins to load them. */
  void begin() {
    // The one that takes longest first.
    names.begin();
    parser.begin();
    tagger.begin();
  }

  Tagger tagger() {
    begin();
    return tagger.get();
  }

  NameFinder names() {
    return names.get();
  }

  Lemmas lemmas() {
    return lemmas;
  }

  Parser parser() {
    return parser.get();
  }

  private static NameFinder loadNames() {
    try (InputStream model = PackedModel.NAMES.open()) {
      return NameFinder.read(model);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the model of names", e);
    }
  }

  private static Tagger loadTagger() {
    try (InputStream model = PackedModel.TAGGER.open()) {
      return Tagger.read(model);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the tagger's model", e);
    }
  }

  private static Parser loadParser() {
    try (InputStream model = PackedModel.PARSER.open()) {
      return Parser.read(model);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the parser's model", e);
    }
  }
}
