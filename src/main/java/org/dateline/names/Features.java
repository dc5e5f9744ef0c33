package org.dateline.names;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The features that the model has seen, with their weights. */
final class Features {

  private final Map<Template, Map<String, float[]>> byTemplate = new EnumMap<>(Template.class);
  private final int labels;
  private int longestAffix;

  /**
   * None yet.
   *
   * @param labels the number of labels
   */
  Features(int labels) {
    this.labels = labels;
  }

  /** Adds a feature with its weights, by label or by pair of labels. */
  void put(Template template, String value, float[] weights) {
    byTemplate.computeIfAbsent(template, key -> new HashMap<>()).put(value, weights);
    if (template == Template.AFFIX) {
      longestAffix = Math.max(longestAffix, value.length());
    }
  }

  /** The weights, by label or by pair of labels, if the model has seen it. */
  float @Nullable [] weights(Template template, String value) {
    return byTemplate.getOrDefault(template, Map.of()).get(value);
  }

  /** The number of labels. */
  int labels() {
    return labels;
  }

  /** The length of the longest affix that it has seen, with its mark. */
  int longestAffix() {
    return longestAffix;
  }
}
