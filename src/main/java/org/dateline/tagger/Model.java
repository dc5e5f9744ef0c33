package org.dateline.tagger;

import java.io.IOException;
import java.util.List;
import org.dateline.modelfile.PackedInput;
import org.dateline.modelfile.PackedOutput;

/**
 * What a model holds.
 *
 * @param tags the tags, by number
 * @param dictionary the words that its texts have
 * @param openTags the tags that any other word may take
 * @param features the weights
 * @param classes the classes of words of like use
 * @param commonFrom words that its texts have less often are rare
 */
// The array is never written, and models are never compared.
@SuppressWarnings("ArrayRecordComponent")
record Model(
    List<String> tags,
    Dictionary dictionary,
    int[] openTags,
    Features features,
    WordClasses classes,
    int commonFrom) {

  /** What features see where the sentence has no word or tag. */
  static final String NOTHING = "NA";

  /** The number of the tag where there is no word. */
  int noTag() {
    return tags.size();
  }

  void write(PackedOutput out) throws IOException {
    out.texts(tags);
    dictionary.write(out);
    out.integers(openTags);
    features.write(out);
    classes.write(out);
    out.integer(commonFrom);
  }

  static Model read(PackedInput in) throws IOException {
    return new Model(
        in.texts(),
        Dictionary.read(in),
        in.integers(),
        Features.read(in),
        WordClasses.read(in),
        in.integer());
  }
}
