package org.dateline.tagger;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import org.dateline.modelfile.PackedInput;
import org.dateline.modelfile.PackedOutput;
import org.dateline.modelfile.TextTable;
import org.jspecify.annotations.Nullable;

/**
 * The words that the model's texts have.
 *
 * @param counts by number of the word: how often
 * @param commonest its commonest tag
 * @param starts where its candidates begin; at last where all end
 * @param candidates the tags that the words may take, one word's after the other's
 */
// The arrays are never written, and dictionaries never compared.
@SuppressWarnings("ArrayRecordComponent")
record Dictionary(TextTable words, int[] counts, int[] commonest, int[] starts, int[] candidates) {

  static Dictionary of(Map<String, Entry> entries) {
    Collection<Entry> inOrder = entries.values();
    int[] starts = new int[entries.size() + 1];
    int number = 0;
    for (Entry entry : inOrder) {
      starts[number + 1] = starts[number] + entry.candidates().length;
      number++;
    }
    return new Dictionary(
        TextTable.of(entries.keySet()),
        inOrder.stream().mapToInt(Entry::count).toArray(),
        inOrder.stream().mapToInt(Entry::commonest).toArray(),
        starts,
        inOrder.stream().flatMapToInt(entry -> Arrays.stream(entry.candidates())).toArray());
  }

  /** What is known of a word; null if the texts do not have it. */
  @Nullable Entry get(String word) {
    int number = words.find(word);
    return number < 0
        ? null
        : new Entry(
            counts[number],
            commonest[number],
            Arrays.copyOfRange(candidates, starts[number], starts[number + 1]));
  }

  void write(PackedOutput out) throws IOException {
    words.write(out);
    out.integers(counts);
    out.integers(commonest);
    out.integers(starts);
    out.integers(candidates);
  }

  static Dictionary read(PackedInput in) throws IOException {
    return new Dictionary(
        TextTable.read(in), in.integers(), in.integers(), in.integers(), in.integers());
  }
}
