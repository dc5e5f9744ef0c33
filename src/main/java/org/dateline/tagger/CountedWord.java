package org.dateline.tagger;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.modelfile.ModelBytes;

/**
 * A word of the dictionary as the file has it, before the tags have numbers.
 *
 * @param text the word
 * @param counts how often the model's texts have it, by tag
 */
record CountedWord(String text, Map<String, Integer> counts) {

  /** Reads all words of the dictionary. */
  static List<CountedWord> readAll(ModelBytes in) throws IOException {
    int size = in.count();
    List<CountedWord> words = new ArrayList<>();
    for (int word = 0; word < size; word++) {
      words.add(new CountedWord(in.text(), readCounts(in)));
    }
    return words;
  }

  private static Map<String, Integer> readCounts(ModelBytes in) throws IOException {
    int size = in.count();
    if (size == 1) { // most words
      return Map.of(in.text(), in.integer());
    }
    // CoreNLP keeps the tags in such a map, and prefers the earlier of two equal ones.
    Map<String, Integer> counts = new HashMap<>(size);
    for (int i = 0; i < size; i++) {
      counts.put(in.text(), in.integer());
    }
    return counts;
  }

  Entry entry(TagSet tags) throws IOException {
    int sum = 0;
    int most = 0;
    String commonest = "";
    for (Map.Entry<String, Integer> one : counts.entrySet()) {
      sum += one.getValue();
      if (one.getValue() > most) {
        most = one.getValue();
        commonest = one.getKey();
      }
    }
    int[] candidates =
        counts.size() == 1 ? tags.candidates(commonest) : tags.candidates(counts.keySet());
    return new Entry(sum, tags.number(commonest), candidates);
  }
}
