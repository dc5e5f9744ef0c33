package org.dateline.tagger;

import java.io.IOException;
import java.util.Map;
import org.dateline.modelfile.JavaObjects;
import org.dateline.modelfile.ModelBytes;
import org.dateline.modelfile.PlainObject;

/**
 * The settings that a model was trained with.
 *
 * @param commonFrom words that its texts have less often are rare
 */
record Settings(int commonFrom) {

  private static final String RARE_BELOW = "rareWordThresh";

  /** What a file of the kind that we know has. */
  private static final Map<String, String> PATTERNS =
      Map.of(
          "arch",
          "left3words,wordshapes\\(-1,1\\),distsim\\([^;]*\\)",
          "lang",
          "english",
          "wordFunction",
          ".*\\.AmericanizeFunction",
          "minWordsLockTags",
          "1",
          RARE_BELOW,
          "\\d+");

  /** Reads the settings, and refuses a file of another kind. */
  static Settings read(ModelBytes in) throws IOException {
    if (!(new JavaObjects(in).next() instanceof PlainObject properties)) {
      throw new IOException("not a tagger model");
    }
    Map<String, String> settings = properties.strings();
    for (Map.Entry<String, String> expected : PATTERNS.entrySet()) {
      String found = settings.get(expected.getKey());
      if (found == null || !found.matches(expected.getValue())) {
        throw new IOException(
            "a tagger model of another kind: " + expected.getKey() + " is " + found);
      }
    }
    return new Settings(Integer.parseInt(settings.get(RARE_BELOW)));
  }
}
