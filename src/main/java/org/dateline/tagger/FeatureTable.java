package org.dateline.tagger;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import org.dateline.modelfile.PackedInput;
import org.dateline.modelfile.PackedOutput;
import org.dateline.modelfile.TextTable;

/**
 * The features of a template with their weights.
 *
 * @param values what the template saw
 * @param starts by number of the value: where its tags and weights begin; at last where all end
 * @param tags the tags that the features speak of, one feature's after the other's
 * @param weights as many
 */
// The arrays are never written, and tables never compared.
@SuppressWarnings("ArrayRecordComponent")
record FeatureTable(TextTable values, int[] starts, int[] tags, double[] weights) {

  static FeatureTable of(Map<String, Weights> features) {
    int[] starts = new int[features.size() + 1];
    int number = 0;
    for (Weights weights : features.values()) {
      starts[number + 1] = starts[number] + weights.tags().length;
      number++;
    }
    return new FeatureTable(
        TextTable.of(features.keySet()),
        starts,
        features.values().stream().flatMapToInt(one -> Arrays.stream(one.tags())).toArray(),
        features.values().stream().flatMapToDouble(one -> Arrays.stream(one.weights())).toArray());
  }

  /** The weights of a value, if the template saw it. */
  Weights of(String value) {
    int number = values.find(value);
    if (number < 0) {
      return Weights.NONE;
    }
    int start = starts[number];
    int end = starts[number + 1];
    return Weights.of(
        Arrays.copyOfRange(tags, start, end), Arrays.copyOfRange(weights, start, end));
  }

  void write(PackedOutput out) throws IOException {
    values.write(out);
    out.integers(starts);
    out.integers(tags);
    out.decimals(weights);
  }

  static FeatureTable read(PackedInput in) throws IOException {
    return new FeatureTable(TextTable.read(in), in.integers(), in.integers(), in.decimals());
  }
}
