package org.dateline.names;

import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.modelfile.PlainObject;
import org.jspecify.annotations.Nullable;

/** Reads the features of a model file from their names, such as "the-PW|C", and their weights. */
final class FeatureReader {

  private static final String END_OF_AFFIX = "#|C";

  private final int labels;

  /** By number of a label in the weights. */
  private final int[] single;

  /** By number of a pair of labels in the weights: where it is among all pairs. */
  private final int[] pairs;

  /**
   * Reads for labels and their pairs.
   *
   * @param labels the number of labels
   * @param indices how the weights number labels, and the pairs of them that the texts have
   */
  FeatureReader(int labels, List<@Nullable Object> indices) throws IOException {
    this.labels = labels;
    single = numbers(indices.get(0));
    pairs = numbers(indices.get(1));
  }

  Features read(List<String> names, List<@Nullable Object> weights) throws IOException {
    Map<Template, Map<String, float[]>> features = new EnumMap<>(Template.class);
    for (int i = 0; i < names.size(); i++) {
      if (!(weights.get(i) instanceof double[] ofFile)) {
        throw new IOException("a name model without weights");
      }
      put(names.get(i), ofFile, features);
    }
    return Features.of(labels, features);
  }

  private int[] numbers(@Nullable Object index) throws IOException {
    if (!(index instanceof PlainObject object)) {
      throw new IOException("a name model without an index");
    }
    List<@Nullable Object> indexed = object.object("objects").contents();
    int[] numbers = new int[indexed.size()];
    for (int i = 0; i < numbers.length; i++) {
      if (!(indexed.get(i) instanceof PlainObject cell
          && cell.fields().get("label") instanceof int[] ofCell)) {
        throw new IOException("a name model with an index of something else than labels");
      }
      for (int label : ofCell) {
        numbers[i] = numbers[i] * labels + label;
      }
    }
    return numbers;
  }

  private void put(String name, double[] weights, Map<Template, Map<String, float[]>> features)
      throws IOException {
    if (name.startsWith("#") && name.endsWith(END_OF_AFFIX)) {
      String affix = name.substring(1, name.length() - END_OF_AFFIX.length());
      put(Template.AFFIX, affix, weights, features);
      return;
    }
    int end = name.lastIndexOf('|');
    int dash = name.lastIndexOf('-', end);
    String code = name.substring(dash + 1, end);
    Template template = Template.of(code);
    if (template == null) {
      throw new IOException("a name model of another kind: it has features " + code);
    }
    put(template, name.substring(0, Math.max(dash, 0)), weights, features);
  }

  private void put(
      Template template,
      String value,
      double[] weights,
      Map<Template, Map<String, float[]>> features) {
    features
        .computeIfAbsent(template, key -> new LinkedHashMap<>())
        .put(value, weights(template, weights));
  }

  private float[] weights(Template template, double[] ofFile) {
    int[] numbers = template.isOfPairs() ? pairs : single;
    float[] weights = new float[template.isOfPairs() ? labels * labels : labels];
    if (template == Template.PAIR) { // so that a pair which the texts lack is never the best
      Arrays.fill(weights, Float.NEGATIVE_INFINITY);
    }
    for (int i = 0; i < ofFile.length; i++) {
      weights[numbers[i]] = (float) ofFile[i];
    }
    return weights;
  }
}
