package org.dateline.tagger;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.dateline.modelfile.PackedInput;
import org.dateline.modelfile.PackedOutput;

/**
 * A part-of-speech tagger. Safe on all threads, which share the model and the words that are kept.
 */
public final class Tagger {

  private final Model model;
  private final Words words;
  private final TagPairs pairs;

  private Tagger(Model model) {
    this.model = model;
    this.words = new Words(model);
    this.pairs = new TagPairs(model);
  }

  /**
   * Packs a model, so that it is read fast.
   *
   * @param in CoreNLP's model file {@code english-left3words-distsim.tagger}
   * @param packed what {@link #read} reads; the caller closes both
   * @throws IOException if it cannot be read, is not such a file, or is damaged
   */
  public static void pack(InputStream in, OutputStream packed) throws IOException {
    Model model;
    try {
      model = ModelReader.read(in);
    } catch (RuntimeException | StackOverflowError e) {
      // A number or a name in the file is one that nothing has.
      throw new IOException("a damaged tagger model", e);
    }
    model.write(new PackedOutput(packed));
  }

  /** Reads a packed model; the caller closes it. */
  public static Tagger read(InputStream packed) throws IOException {
    return new Tagger(Model.read(new PackedInput(packed)));
  }

  /** The part-of-speech tags (Penn Treebank) of a sentence's words, one for each. */
  public List<String> tag(List<String> sentence) {
    int count = model.tags().size();
    Sequence sequence = new Sequence(model, words, sentence);
    int[] best = new BestTags(sequence, pairs, count).find();
    if (best == null) {
      best = new ReferenceScores(sequence, pairs, count).find();
    }
    List<String> tags = new ArrayList<>(sentence.size());
    for (int i = 0; i < sentence.size(); i++) {
      tags.add(model.tags().get(best[i]));
    }
    return List.copyOf(tags);
  }
}
