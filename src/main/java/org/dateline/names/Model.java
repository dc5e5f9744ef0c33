package org.dateline.names;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a model file holds.
 *
 * @param labels the labels, by number
 * @param features the weights
 * @param classes the classes of words of like use, by word in lower case with 9 for all digits
 * @param otherClass the class of other words
 * @param lowerCase the words that its texts have in lower case
 * @param titles of persons
 */
record Model(
    List<String> labels,
    Features features,
    Map<String, String> classes,
    String otherClass,
    Set<String> lowerCase,
    Pattern titles) {

  /** The label of words that are in no name. */
  static final String NO_NAME = "O";
}
