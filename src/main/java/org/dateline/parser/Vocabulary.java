package org.dateline.parser;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.dateline.modelfile.PackedInput;
import org.dateline.modelfile.PackedOutput;
import org.dateline.modelfile.TextTable;

/**
 * The features of words, or of tags.
 *
 * @param names the names, whose features follow each other
 * @param first the feature of the first name
 * @param unknown the feature of names that are not among them
 * @param missing the feature where there is no token
 * @param root the root's feature
 */
record Vocabulary(TextTable names, int first, int unknown, int missing, int root) {

  static Vocabulary of(Collection<String> names, int first) throws IOException {
    return of(TextTable.of(names), first);
  }

  private static Vocabulary of(TextTable names, int first) throws IOException {
    return new Vocabulary(
        names,
        first,
        first + required("-UNKNOWN-", names),
        first + required("-NULL-", names),
        first + required("-ROOT-", names));
  }

  private static int required(String name, TextTable names) throws IOException {
    int number = names.find(name);
    if (number < 0) {
      throw new IOException("not a parser model: it has no " + name);
    }
    return number;
  }

  /** The root's feature, then those of a sentence's words or tags. */
  int[] withRoot(List<String> sentence) {
    int[] found = new int[sentence.size() + 1];
    found[0] = root;
    for (int i = 0; i < sentence.size(); i++) {
      int number = names.find(sentence.get(i));
      found[i + 1] = number < 0 ? unknown : first + number;
    }
    return found;
  }

  void write(PackedOutput out) throws IOException {
    names.write(out);
    out.integer(first);
  }

  static Vocabulary read(PackedInput in) throws IOException {
    return of(TextTable.read(in), in.integer());
  }
}
