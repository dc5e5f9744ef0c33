package org.dateline.tagger;

import java.util.Locale;
import java.util.Map;

/**
 * The classes of words of like use.
 *
 * @param classes by word in lower case
 * @param other the class of other words
 */
record WordClasses(Map<String, String> classes, String other) {

  String of(String word) {
    return classes.getOrDefault(word.toLowerCase(Locale.ROOT), other);
  }
}
