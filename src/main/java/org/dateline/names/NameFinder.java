package org.dateline.names;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import org.dateline.modelfile.PackedInput;
import org.dateline.modelfile.PackedOutput;

/** Finds names. Safe on all threads, which share the model and the words that are kept. */
public final class NameFinder {

  private final Model model;
  private final Words words;

  private NameFinder(Model model) {
    this.model = model;
    this.words = new Words(model);
  }

  /**
   * Packs a model, so that it is read fast.
   *
   * @param in CoreNLP's model file {@code english.conll.4class.distsim.crf.ser.gz}
   * @param packed what {@link #read} reads; the caller closes both
   * @throws IOException if it cannot be read, is not such a file, or is damaged
   */
  public static void pack(InputStream in, OutputStream packed) throws IOException {
    Model model;
    try {
      model = ModelReader.read(in);
    } catch (RuntimeException | StackOverflowError e) {
      // A number or a name in the file is one that nothing has.
      throw new IOException("a damaged name model", e);
    }
    model.write(new PackedOutput(packed));
  }

  /** Reads a packed model; the caller closes it. */
  public static NameFinder read(InputStream packed) throws IOException {
    return new NameFinder(Model.read(new PackedInput(packed)));
  }

  /**
   * The labels of a sentence's words, one for each: PERSON, LOCATION, ORGANIZATION, MISC or O.
   *
   * @param tags the part-of-speech tags (Penn Treebank) of the words
   */
  public List<String> labels(List<String> sentence, List<String> tags) {
    Sequence sequence = new Sequence(model.features(), words, sentence, tags);
    return Arrays.stream(new BestLabels(sequence, model.labels().indexOf(Model.NO_NAME)).find())
        .mapToObj(label -> model.labels().get(label))
        .toList();
  }
}
