package org.dateline.tagger;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.modelfile.JavaObjects;
import org.dateline.modelfile.ModelBytes;

/**
 * Reads the features of a model file, each as often as there are tags that it speaks of, and the
 * weights, which follow.
 */
final class FeatureReader {

  /** A feature; its tags follow each other in the file. */
  private record Run(int template, String value, int start) {}

  private final List<Run> runs = new ArrayList<>();

  /** In the order of the file. */
  private final int[] tagNumbers;

  /** In the order of the file: where the weight of the feature and tag is among the weights. */
  private final int[] weightNumbers;

  private FeatureReader(int size) {
    tagNumbers = new int[size];
    weightNumbers = new int[size];
  }

  static Features read(ModelBytes in, TagSet tags) throws IOException {
    FeatureReader reader = new FeatureReader(in.count());
    reader.readRuns(in, tags);
    if (new JavaObjects(in).next() instanceof double[] weights) {
      return reader.features(weights);
    }
    throw new IOException("a tagger model without weights");
  }

  private void readRuns(ModelBytes in, TagSet tags) throws IOException {
    Run last = new Run(-1, "", 0);
    for (int i = 0; i < tagNumbers.length; i++) {
      weightNumbers[i] = in.integer();
      int template = in.integer();
      String value = in.text();
      tagNumbers[i] = tags.number(in.text());
      if (template != last.template() || !value.equals(last.value())) {
        last = new Run(template, value, i);
        runs.add(last);
      }
    }
  }

  private Features features(double[] weights) {
    List<Map<String, Weights>> byTemplate = new ArrayList<>();
    for (int template = 0; template < Template.ALL; template++) {
      byTemplate.add(new HashMap<>());
    }
    int end = tagNumbers.length;
    for (int i = runs.size() - 1; i >= 0; i--) {
      Run run = runs.get(i);
      byTemplate.get(run.template()).put(run.value(), weights(run.start(), end, weights));
      end = run.start();
    }
    return new Features(byTemplate.stream().map(FeatureTable::of).toList());
  }

  private Weights weights(int start, int end, double[] weights) {
    double[] ofTags = new double[end - start];
    for (int i = 0; i < ofTags.length; i++) {
      ofTags[i] = weights[weightNumbers[start + i]];
    }
    return Weights.of(Arrays.copyOfRange(tagNumbers, start, end), ofTags);
  }
}
