package org.dateline.tagger;

import edu.stanford.nlp.tagger.maxent.Distsim;
import edu.stanford.nlp.tagger.maxent.TaggerConfig;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.util.ArrayList;
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

  private final DataInputStream in;

  /** By name. */
  private final Map<String, Integer> tags = new LinkedHashMap<>();

  private ModelReader(InputStream in) {
    this.in = new DataInputStream(new BufferedInputStream(in, 1 << 16));
  }

  static Model read(InputStream in) throws IOException {
    return new ModelReader(in).model();
  }

  private Model model() throws IOException {
    TaggerConfig settings = settings();
    in.readInt(); // the number of words of its texts
    in.readInt(); // the number of tags
    List<Map<String, Integer>> counts = new ArrayList<>();
    List<String> words = readWords(counts);
    readVerbs();
    int[] openTags = readTags();
    Map<String, Entry> dictionary = new HashMap<>(words.size() * 2);
    for (int word = 0; word < words.size(); word++) {
      dictionary.put(words.get(word), entry(counts.get(word)));
    }
    Distsim classes = readClasses();
    Features features = readFeatures();
    return new Model(
        List.copyOf(tags.keySet()),
        dictionary,
        openTags,
        features,
        classes,
        settings.getRareWordThresh());
  }

  private TaggerConfig settings() throws IOException {
    TaggerConfig settings;
    try {
      settings = TaggerConfig.readConfig(in);
    } catch (ClassNotFoundException | ClassCastException e) {
      throw new IOException("not a tagger model", e);
    }
    if (settings.getDefaultScore() > 0
        || settings.getMinWordsLockTags() > 1
        || !settings.getLang().equals("english")
        || !settings.getWordFunction().endsWith(".AmericanizeFunction")) {
      throw new IOException("a tagger model of another kind: " + settings);
    }
    return settings;
  }

  private List<String> readWords(List<Map<String, Integer>> counts) throws IOException {
    int size = in.readInt();
    List<String> words = new ArrayList<>();
    for (int word = 0; word < size; word++) {
      words.add(in.readUTF());
      int different = in.readInt();
      // CoreNLP keeps the tags in such a map, and prefers the earlier of two equal ones.
      Map<String, Integer> tagCounts = new HashMap<>(different);
      for (int i = 0; i < different; i++) {
        tagCounts.put(in.readUTF(), in.readInt());
      }
      counts.add(tagCounts);
    }
    return words;
  }

  /** Verbs with their particles, which no template looks at. */
  private void readVerbs() throws IOException {
    int size = in.readInt();
    if (size != 0) {
      throw new IOException("a tagger model with " + size + " verbs instead of none");
    }
  }

  /** Returns the open tags. */
  private int[] readTags() throws IOException {
    int size = in.readInt();
    // As with the words: CoreNLP's own order.
    Set<String> open = new HashSet<>();
    for (int tag = 0; tag < size; tag++) {
      String name = in.readUTF();
      tags.put(name, tag);
      if (!in.readBoolean()) {
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
    return new Entry(sum, tag(commonest), candidates(counts.keySet()));
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
  private Distsim readClasses() throws IOException {
    try {
      TemplateStream templates = new TemplateStream(in);
      String common = templates.readObject().toString();
      String rare = templates.readObject().toString();
      Distsim classes = templates.classes;
      if (classes == null || !common.startsWith("Extractors[Extractor(-1,word), ")) {
        throw new IOException("a tagger model with other templates: " + common + rare);
      }
      return classes;
    } catch (ClassNotFoundException e) {
      throw new IOException("not a tagger model", e);
    }
  }

  private Features readFeatures() throws IOException {
    int size = in.readInt();
    List<Map<String, List<int[]>>> read = new ArrayList<>();
    for (int template = 0; template < Template.COMMON + Template.RARE; template++) {
      read.add(new HashMap<>());
    }
    for (int i = 0; i < size; i++) {
      int weight = in.readInt();
      Map<String, List<int[]>> ofTemplate = read.get(in.readInt());
      String value = in.readUTF();
      int[] tagAndWeight = {tag(in.readUTF()), weight};
      ofTemplate.computeIfAbsent(value, any -> new ArrayList<>(2)).add(tagAndWeight);
    }
    double[] weights = readWeights();
    List<Map<String, Weights>> features = new ArrayList<>();
    for (Map<String, List<int[]>> ofTemplate : read) {
      Map<String, Weights> made = new HashMap<>(ofTemplate.size() * 2);
      ofTemplate.forEach((value, pairs) -> made.put(value, weights(pairs, weights)));
      features.add(made);
    }
    return new Features(features);
  }

  private static Weights weights(List<int[]> tagsAndWeights, double[] weights) {
    int[] tags = new int[tagsAndWeights.size()];
    double[] values = new double[tags.length];
    for (int i = 0; i < tags.length; i++) {
      tags[i] = tagsAndWeights.get(i)[0];
      values[i] = weights[tagsAndWeights.get(i)[1]];
    }
    return Weights.of(tags, values);
  }

  private double[] readWeights() throws IOException {
    try {
      return (double[]) new ObjectInputStream(in).readObject();
    } catch (ClassNotFoundException | ClassCastException e) {
      throw new IOException("not a tagger model", e);
    }
  }

  /** Keeps the word classes that it comes upon, which the templates do not give away. */
  private static final class TemplateStream extends ObjectInputStream {

    private @Nullable Distsim classes;

    private TemplateStream(InputStream in) throws IOException {
      super(in);
      enableResolveObject(true);
    }

    @Override
    protected Object resolveObject(Object object) {
      if (object instanceof Distsim found) {
        classes = found;
      }
      return object;
    }
  }
}
