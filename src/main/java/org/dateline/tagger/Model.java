package org.dateline.tagger;

import java.util.List;
import java.util.Map;

/**
 * What a model file holds.
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
    Map<String, Entry> dictionary,
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
}
