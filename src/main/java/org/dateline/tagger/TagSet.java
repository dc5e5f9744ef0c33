package org.dateline.tagger;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.modelfile.ModelBytes;

/** The tags of a model, by name and number, and which of them a word may take. */
final class TagSet {

  /** Two pairs of tags that look alike in most verbs: a word that may take one may take both. */
  private static final String[][] LOOK_ALIKES = {{"VBN", "VBD"}, {"VB", "VBP"}};

  /** By name, in the order of the numbers. */
  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  /** CoreNLP keeps them in such a set, whose order decides between equal scores. */
  private final Set<String> open = new HashSet<>();

  /** The candidates of words that the model's texts have with one tag only, by that tag. */
  private final Map<String, int[]> candidatesOfOne = new HashMap<>();

  private TagSet() {}

  static TagSet read(ModelBytes in) throws IOException {
    TagSet tags = new TagSet();
    int size = in.count();
    for (int tag = 0; tag < size; tag++) {
      String name = in.text();
      tags.numbers.put(name, tag);
      boolean isClosed = in.octet() != 0;
      if (!isClosed) {
        tags.open.add(name);
      }
    }
    return tags;
  }

  /** The names by number. */
  List<String> names() {
    return List.copyOf(numbers.keySet());
  }

  /** The tags that a word outside the dictionary may take. */
  int[] open() throws IOException {
    return candidates(open);
  }

  int number(String name) throws IOException {
    Integer number = numbers.get(name);
    if (number == null) {
      throw new IOException("a tagger model that has no tag " + name);
    }
    return number;
  }

  /** The tags that a word may take which the model's texts have with this tag only. */
  int[] candidates(String only) throws IOException {
    int[] candidates = candidatesOfOne.get(only);
    if (candidates == null) {
      candidates = candidates(Set.of(only));
      candidatesOfOne.put(only, candidates);
    }
    return candidates;
  }

  /** The tags that a word may take which the model's texts have with these, in their order. */
  int[] candidates(Set<String> names) throws IOException {
    List<String> all = new ArrayList<>(names);
    for (String[] pair : LOOK_ALIKES) {
      if (names.contains(pair[0]) != names.contains(pair[1])) {
        all.add(names.contains(pair[0]) ? pair[1] : pair[0]);
      }
    }
    int[] candidates = new int[all.size()];
    for (int i = 0; i < candidates.length; i++) {
      candidates[i] = number(all.get(i));
    }
    return candidates;
  }
}
