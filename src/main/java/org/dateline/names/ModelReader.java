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

/**
 * Reads a model file: the pairs of labels that its texts have, the labels, the features, the
 * settings, what tells features of words, the weights, and words in lower case.
 */
final class ModelReader {

  private ModelReader() {}

  static Model read(InputStream file) throws IOException {
    JavaObjects in = new JavaObjects(new ModelBytes(new GZIPInputStream(file)));
    PlainObject indices = in.nextObject();
    List<String> labels = indexed(in.nextObject());
    List<String> names = indexed(in.nextObject());
    String otherClass = in.nextObject().text("unknownWordDistSimClass");
    in.next(); // how many things tell features
    PlainObject teller = in.nextObject();
    in.next(); // how many labels a feature may speak of
    PlainObject weights = in.nextObject();
    return new Model(
        labels,
        new FeatureReader(labels.size(), indices.contents()).read(names, weights.contents()),
        teller.object("lexicon").strings(),
        otherClass,
        keys(in.nextObject().object("m")),
        Pattern.compile(teller.object("titlePattern").text("pattern")));
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
