package org.dateline.names;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.modelfile.PackedInput;
import org.dateline.modelfile.PackedOutput;
import org.dateline.modelfile.TextMap;

/**
 * What a model holds.
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
    TextMap classes,
    String otherClass,
    Set<String> lowerCase,
    Pattern titles) {

  /** The label of words that are in no name. */
  static final String NO_NAME = "O";

  void write(PackedOutput out) throws IOException {
    out.texts(labels);
    features.write(out);
    classes.write(out);
    out.text(otherClass);
    out.texts(lowerCase);
    out.text(titles.pattern());
  }

  static Model read(PackedInput in) throws IOException {
    return new Model(
        in.texts(),
        Features.read(in),
        TextMap.read(in),
        in.text(),
        Set.copyOf(in.texts()),
        Pattern.compile(in.text()));
  }
}
