package org.dateline.tagger;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dateline.modelfile.PackedInput;
import org.dateline.modelfile.PackedOutput;

/**
 * The features that the model has seen.
 *
 * @param byTemplate by the template's number
 */
record Features(List<FeatureTable> byTemplate) {

  Weights of(Template template, String value) {
    return of(template.number(), value);
  }

  /** The weights of a feature that holds or does not. */
  Weights of(Template template, boolean value) {
    return of(template.number(), value ? "1" : "0");
  }

  /** The weights of a prefix or suffix of that length. */
  Weights ofAffix(Template template, int length, String value) {
    return of(template.number() + length - 1, value);
  }

  private Weights of(int template, String value) {
    return byTemplate.get(template).of(value);
  }

  void write(PackedOutput out) throws IOException {
    for (FeatureTable table : byTemplate) {
      table.write(out);
    }
  }

  static Features read(PackedInput in) throws IOException {
    List<FeatureTable> byTemplate = new ArrayList<>();
    for (int template = 0; template < Template.ALL; template++) {
      byTemplate.add(FeatureTable.read(in));
    }
    return new Features(byTemplate);
  }
}
