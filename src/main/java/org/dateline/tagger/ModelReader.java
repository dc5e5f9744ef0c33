package org.dateline.tagger;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a model file: its settings, the dictionary, the tags, the templates of features with the
 * word classes, the features of each tag, and the weights.
 */
final class ModelReader {

  /** Two pairs of tags that look alike in most verbs: a word that may take one may take both. */
  private static final String[][] LOOK_ALIKES = {{"VBN", "VBD"}, {"VB", "VBP"}};

  private static final String RARE_BELOW = "rareWordThresh";

  /** What the settings must match for the file to be of the kind that we know. */
  private static final Map<String, String> SETTINGS =
      Map.of(
          "arch",
          "left3words,wordshapes\\(-1,1\\),distsim\\([^;]*\\)",
          "lang",
          "english",
          "wordFunction",
          ".*\\.AmericanizeFunction",
          "minWordsLockTags",
          "1",
          RARE_BELOW,
          "\\d+");

  /** A feature, whose weights follow each other in the file, one for each of its tags. */
  private record Run(int template, String value, int start) {}

  private final ModelBytes in;

  private final Map<String, String> tagNames = new HashMap<>();

  /** The candidates of words that the dictionary has with one tag only, by that tag. */
  private final Map<String, int[]> candidatesOfOne = new HashMap<>();

  /** By name. */
  private final Map<String, Integer> tags = new LinkedHashMap<>();

  private ModelReader(InputStream in) throws IOException {
    this.in = new ModelBytes(in);
  }

  static Model read(InputStream in) throws IOException {
    return new ModelReader(in).model();
  }

  private Model model() throws IOException {
    Map<String, String> settings = settings();
    in.integer(); // the number of words of its texts
    in.integer(); // the number of tags
    List<Map<String, Integer>> counts = new ArrayList<>();
    List<String> words = readWords(counts);
    readVerbs();
    int[] openTags = readTags();
    Map<String, Entry> dictionary = new HashMap<>(words.size() * 2);
    for (int word = 0; word < words.size(); word++) {
      dictionary.put(words.get(word), entry(counts.get(word)));
    }
    WordClasses classes = readClasses();
    Features features = readFeatures();
    return new Model(
        List.copyOf(tags.keySet()),
        dictionary,
        openTags,
        features,
        classes,
        Integer.parseInt(settings.get(RARE_BELOW)));
  }

  private Map<String, String> settings() throws IOException {
    if (!(new JavaObjects(in).next() instanceof JavaObjects.Plain read)) {
      throw new IOException("not a tagger model");
    }
    Map<String, String> settings = strings(read);
    for (Map.Entry<String, String> expected : SETTINGS.entrySet()) {
      String found = settings.get(expected.getKey());
      if (found == null || !found.matches(expected.getValue())) {
        throw new IOException(
            "a tagger model of another kind: " + expected.getKey() + " is " + found);
      }
    }
    return settings;
  }

  private static Map<String, String> strings(JavaObjects.Plain map) throws IOException {
    List<@Nullable Object> contents = map.contents();
    Map<String, String> strings = new HashMap<>(contents.size() * 2 / 3 + 1);
    for (int i = 0; i + 1 < contents.size(); i += 2) {
      if (!(contents.get(i) instanceof String key)
          || !(contents.get(i + 1) instanceof String value)) {
        throw new IOException("not a tagger model");
      }
      strings.put(key, value);
    }
    return strings;
  }

  private List<String> readWords(List<Map<String, Integer>> counts) throws IOException {
    int size = in.integer();
    List<String> words = new ArrayList<>();
    for (int word = 0; word < size; word++) {
      words.add(in.text());
      int different = in.integer();
      if (different == 1) { // most words
        counts.add(Map.of(tagName(), in.integer()));
        continue;
      }
      // CoreNLP keeps the tags in such a map, and prefers the earlier of two equal ones.
      Map<String, Integer> tagCounts = new HashMap<>(different);
      for (int i = 0; i < different; i++) {
        tagCounts.put(tagName(), in.integer());
      }
      counts.add(tagCounts);
    }
    return words;
  }

  /** One object for each name. */
  private String tagName() throws IOException {
    return tagNames.computeIfAbsent(in.text(), name -> name);
  }

  /** Verbs with their particles, which no template looks at. */
  private void readVerbs() throws IOException {
    int size = in.integer();
    if (size != 0) {
      throw new IOException("a tagger model with " + size + " verbs instead of none");
    }
  }

  /** Returns the open tags. */
  private int[] readTags() throws IOException {
    int size = in.integer();
    // As with the words: CoreNLP's own order.
    Set<String> open = new HashSet<>();
    for (int tag = 0; tag < size; tag++) {
      String name = in.text();
      tags.put(name, tag);
      if (in.octet() == 0) {
        open.add(name);
      }
    }
    return candidates(open);
  }

  private Entry entry(Map<String, Integer> counts) throws IOException {
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
    if (counts.size() > 1) {
      return new Entry(sum, tag(commonest), candidates(counts.keySet()));
    }
    int[] candidates = candidatesOfOne.get(commonest);
    if (candidates == null) {
      candidates = candidates(counts.keySet());
      candidatesOfOne.put(commonest, candidates);
    }
    return new Entry(sum, tag(commonest), candidates);
  }

  private int[] candidates(Set<String> names) throws IOException {
    List<String> all = new ArrayList<>(names);
    for (String[] pair : LOOK_ALIKES) {
      if (names.contains(pair[0]) != names.contains(pair[1])) {
        all.add(names.contains(pair[0]) ? pair[1] : pair[0]);
      }
    }
    int[] candidates = new int[all.size()];
    for (int i = 0; i < candidates.length; i++) {
      candidates[i] = tag(all.get(i));
    }
    return candidates;
  }

  private int tag(String name) throws IOException {
    Integer tag = tags.get(name);
    if (tag == null) {
      throw new IOException("a tagger model that has no tag " + name);
    }
    return tag;
  }

  /** Reads the templates, of which those that look at word classes hold them. */
  private WordClasses readClasses() throws IOException {
    JavaObjects templates = new JavaObjects(in);
    templates.next(); // those of all words
    if (templates.next() instanceof JavaObjects.Plain rare
        && rare.fields().get("v") instanceof JavaObjects.Plain list
        && list.contents().size() == Template.RARE
        && list.contents().get(Template.CLASS.number() - Template.COMMON)
            instanceof JavaObjects.Plain template
        && template.fields().get("lexicon") instanceof JavaObjects.Plain lexicon
        && lexicon.fields().get("lexicon") instanceof JavaObjects.Plain classes
        && lexicon.fields().get("unk") instanceof String other) {
      return new WordClasses(strings(classes), other);
    }
    throw new IOException("a tagger model with other templates");
  }

  private Features readFeatures() throws IOException {
    int size = in.integer();
    int[] weightNumbers = new int[size];
    int[] ofTags = new int[size];
    List<Run> runs = new ArrayList<>();
    Run last = new Run(-1, "", 0);
    for (int i = 0; i < size; i++) {
      weightNumbers[i] = in.integer();
      int template = in.integer();
      String value = in.text();
      ofTags[i] = tag(in.text());
      if (template != last.template() || !value.equals(last.value())) {
        last = new Run(template, value, i);
        runs.add(last);
      }
    }
    double[] weights = readWeights();
    List<Map<String, Weights>> features = new ArrayList<>();
    for (int template = 0; template < Template.COMMON + Template.RARE; template++) {
      features.add(new HashMap<>());
    }
    int end = size;
    for (int i = runs.size() - 1; i >= 0; i--) {
      Run run = runs.get(i);
      int[] tagNumbers = Arrays.copyOfRange(ofTags, run.start(), end);
      double[] values = new double[tagNumbers.length];
      for (int k = 0; k < values.length; k++) {
        values[k] = weights[weightNumbers[run.start() + k]];
      }
      features.get(run.template()).put(run.value(), Weights.of(tagNumbers, values));
      end = run.start();
    }
    return new Features(features);
  }

  private double[] readWeights() throws IOException {
    if (new JavaObjects(in).next() instanceof double[] weights) {
      return weights;
    }
    throw new IOException("a tagger model without weights");
  }
}
