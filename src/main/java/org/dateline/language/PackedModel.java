package org.dateline.language;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.names.NameFinder;
import org.dateline.parser.Parser;
import org.dateline.tagger.Tagger;

/**
 * A model of CoreNLP in a form that is read fast, which the build makes beside this class.
 *
 * @param name of its file
 * @param coreNlp the path of CoreNLP's own file
 */
record PackedModel(String name, String coreNlp) {

  static final PackedModel TAGGER =
      new PackedModel("tagger.model", "pos-tagger/english-left3words-distsim.tagger");
  static final PackedModel NAMES =
      new PackedModel("names.model", "ner/english.conll.4class.distsim.crf.ser.gz");
  static final PackedModel PARSER = new PackedModel("parser.model", "parser/nndep/english_UD.gz");

  /** Packs a model from CoreNLP's file. */
  private interface Packing {
    void pack(InputStream coreNlp, OutputStream packed) throws IOException;
  }

  /** {@code PackedModel CLASSES}: packs all, for the folder of classes. */
  public static void main(String... args) throws IOException {
    Path folder = Path.of(args[0], PackedModel.class.getPackageName().replace('.', '/'));
    TAGGER.pack(Tagger::pack, folder);
    NAMES.pack(NameFinder::pack, folder);
    PARSER.pack(Parser::pack, folder);
  }

  private void pack(Packing packing, Path folder) throws IOException {
    try (InputStream in = resource("/edu/stanford/nlp/models/" + coreNlp);
        OutputStream out = new BufferedOutputStream(Files.newOutputStream(folder.resolve(name)))) {
      packing.pack(in, out);
    }
  }

  InputStream open() {
    return resource(name);
  }

  private static InputStream resource(String path) {
    InputStream resource = PackedModel.class.getResourceAsStream(path);
    if (resource == null) {
      throw new IllegalStateException("a model is not on the class path: " + path);
    }
    return resource;
  }
}
