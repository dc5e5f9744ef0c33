package org.dateline.names;

import java.io.IOException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import org.dateline.modelfile.PackedInput;
import org.dateline.modelfile.PackedOutput;
import org.dateline.modelfile.TextTable;

/** The features that the model has seen, with their weights. */
final class Features {

  /**
   * Those of a template.
   *
   * @param weights by number of the value and label, or pair of labels
   */
  // The array is read in inner loops, never written, and never compared.
  @SuppressWarnings("ArrayRecordComponent")
  private record Seen(TextTable values, float[] weights) {}

  private final int labels;
  private final int longestAffix;
  private final Map<Template, Seen> byTemplate = new EnumMap<>(Template.class);

  private Features(int labels, int longestAffix) {
    this.labels = labels;
    this.longestAffix = longestAffix;
  }

  /**
   * Puts features together.
   *
   * @param labels the number of labels
   * @param weights by template and value: by label, or by pair of labels
   */
  static Features of(int labels, Map<Template, Map<String, float[]>> weights) {
    int longestAffix =
        weights.getOrDefault(Template.AFFIX, Map.of()).keySet().stream()
            .mapToInt(String::length)
            .max()
            .orElse(0);
    Features features = new Features(labels, longestAffix);
    weights.forEach(
        (template, byValue) ->
            features.byTemplate.put(
                template, new Seen(TextTable.of(byValue.keySet()), joined(byValue.values()))));
    return features;
  }

  private static float[] joined(Collection<float[]> parts) {
    float[] all = new float[parts.stream().mapToInt(part -> part.length).sum()];
    int end = 0;
    for (float[] part : parts) {
      System.arraycopy(part, 0, all, end, part.length);
      end += part.length;
    }
    return all;
  }

  /** Adds the weights of a feature, by label or by pair of labels, if the model has seen it. */
  void add(Template template, String value, double[] sums) {
    Seen seen = byTemplate.get(template);
    int number = seen == null ? -1 : seen.values().find(value);
    if (seen != null && number >= 0) {
      int first = number * sums.length;
      for (int i = 0; i < sums.length; i++) {
        sums[i] += seen.weights()[first + i];
      }
    }
  }

  /** The number of labels. */
  int labels() {
    return labels;
  }

  /** The length of the longest affix that it has seen, with its mark. */
  int longestAffix() {
    return longestAffix;
  }

  void write(PackedOutput out) throws IOException {
    out.integer(labels);
    out.integer(longestAffix);
    out.integer(byTemplate.size());
    for (Map.Entry<Template, Seen> seen : byTemplate.entrySet()) {
      out.text(seen.getKey().name());
      seen.getValue().values().write(out);
      out.floats(seen.getValue().weights());
    }
  }

  static Features read(PackedInput in) throws IOException {
    Features features = new Features(in.integer(), in.integer());
    for (int templates = in.integer(); templates > 0; templates--) {
      Template template = Template.valueOf(in.text());
      features.byTemplate.put(template, new Seen(TextTable.read(in), in.floats()));
    }
    return features;
  }
}
