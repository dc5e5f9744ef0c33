package org.dateline.tagger;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.modelfile.ModelBytes;

/**
 * Reads CoreNLP's model file: its settings, the dictionary, the tags, the templates of features
 * with the word classes, the features of each tag, and the weights.
 */
final class ModelReader {

  private ModelReader() {}

  static Model read(InputStream file) throws IOException {
    ModelBytes in = new ModelBytes(file);
    Settings settings = Settings.read(in);
    in.integer(); // the number of words of its texts
    in.integer(); // the number of tags
    List<CountedWord> words = CountedWord.readAll(in);
    readVerbs(in);
    TagSet tags = TagSet.read(in);
    WordClasses classes = WordClasses.read(in);
    Features features = FeatureReader.read(in, tags);
    return new Model(
        tags.names(),
        dictionary(words, tags),
        tags.open(),
        features,
        classes,
        settings.commonFrom());
  }

  /** Verbs with their particles, which no template looks at. */
  private static void readVerbs(ModelBytes in) throws IOException {
    int size = in.integer();
    if (size != 0) {
      throw new IOException("a tagger model with " + size + " verbs instead of none");
    }
  }

  private static Dictionary dictionary(List<CountedWord> words, TagSet tags) throws IOException {
    Map<String, Entry> entries = new HashMap<>(words.size() * 2);
    for (CountedWord word : words) {
      entries.put(word.text(), word.entry(tags));
    }
    return Dictionary.of(entries);
  }
}
