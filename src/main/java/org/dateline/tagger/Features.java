package org.dateline.tagger;

import java.util.List;
import java.util.Map;

/**
 * The features that the model has seen.
 *
 * @param byTemplate by the template's number and the value
 */
record Features(List<Map<String, Weights>> byTemplate) {

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
    return byTemplate.get(template).getOrDefault(value, Weights.NONE);
  }
}
