package org.dateline.names;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.dateline.modelfile.JavaObjects;
import org.dateline.modelfile.ModelBytes;
import org.dateline.modelfile.PlainObject;
import org.dateline.modelfile.TextMap;

/**
 * Reads CoreNLP's model file: the pairs of labels that its texts have, the labels, the features,
 * the settings, what tells features of words, the weights, and words in lower case.
 */
final class ModelReader {

  /** What the settings of the kind that we know say. */
  private static final List<String> SETTINGS =
      List.of(
          "wordShape=dan2useLC",
          "wordFunction=edu.stanford.nlp.process.AmericanizeFunction",
          "disjunctionWidth=4",
          "numberEquivalenceDistSim=true",
          "maxLeft=1");

  private ModelReader() {}

  static Model read(InputStream file) throws IOException {
    JavaObjects in = new JavaObjects(new ModelBytes(new GZIPInputStream(file)));
    PlainObject indices = in.nextObject();
    List<String> labels = indexed(in.nextObject());
    List<String> names = indexed(in.nextObject());
    PlainObject settings = in.nextObject();
    check(labels, settings);
    in.next(); // how many things tell features
    PlainObject teller = in.nextObject();
    in.next(); // how many labels a feature may speak of
    PlainObject weights = in.nextObject();
    return new Model(
        labels,
        new FeatureReader(labels.size(), indices.contents()).read(names, weights.contents()),
        TextMap.of(teller.object("lexicon").strings()),
        settings.text("unknownWordDistSimClass"),
        keys(in.nextObject().object("m")),
        Pattern.compile(teller.object("titlePattern").text("pattern")));
  }

  private static void check(List<String> labels, PlainObject settings) throws IOException {
    List<String> said = settings.text("stringRep").lines().toList();
    for (String setting : SETTINGS) {
      if (!said.contains(setting)) {
        throw new IOException("a name model of another kind: not with " + setting);
      }
    }
    if (!labels.contains(Model.NO_NAME)) {
      throw new IOException("a name model of another kind: its labels are " + labels);
    }
  }

  /** By number. */
  private static List<String> indexed(PlainObject index) throws IOException {
    return List.copyOf(index.object("objects").texts());
  }

  private static Set<String> keys(PlainObject map) {
    Set<String> keys = new HashSet<>();
    for (int i = 0; i < map.contents().size(); i += 2) {
      if (map.contents().get(i) instanceof String key) { // else the end
        keys.add(key);
      }
    }
    return Set.copyOf(keys);
  }
}
