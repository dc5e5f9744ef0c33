package org.dateline.parser;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * The features of words, or of tags.
 *
 * @param features by name
 * @param unknown the feature of names that are not among them
 * @param missing the feature where there is no token
 * @param root the root's feature
 */
record Vocabulary(Map<String, Integer> features, int unknown, int missing, int root) {

  static Vocabulary of(Map<String, Integer> features) throws IOException {
    return new Vocabulary(
        features,
        required("-UNKNOWN-", features),
        required("-NULL-", features),
        required("-ROOT-", features));
  }

  private static int required(String name, Map<String, Integer> features) throws IOException {
    Integer feature = features.get(name);
    if (feature == null) {
      throw new IOException("not a parser model: it has no " + name);
    }
    return feature;
  }

  /** The root's feature, then those of a sentence's words or tags. */
  int[] withRoot(List<String> names) {
    int[] found = new int[names.size() + 1];
    found[0] = root;
    for (int i = 0; i < names.size(); i++) {
      found[i + 1] = features.getOrDefault(names.get(i), unknown);
    }
    return found;
  }
}
