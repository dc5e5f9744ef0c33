package org.dateline.tagger;

import java.io.IOException;
import java.util.Locale;
import org.dateline.modelfile.JavaObjects;
import org.dateline.modelfile.ModelBytes;
import org.dateline.modelfile.PackedInput;
import org.dateline.modelfile.PackedOutput;
import org.dateline.modelfile.PlainObject;
import org.dateline.modelfile.TextMap;

/**
 * The classes of words of like use.
 *
 * @param classes by word in lower case
 * @param other the class of other words
 */
record WordClasses(TextMap classes, String other) {

  /** Reads the templates, of which those that look at word classes hold them. */
  static WordClasses read(ModelBytes in) throws IOException {
    JavaObjects templates = new JavaObjects(in);
    templates.next(); // those of all words
    if (templates.next() instanceof PlainObject rare
        && rare.fields().get("v") instanceof PlainObject list
        && list.contents().size() == Template.RARE
        && list.contents().get(Template.CLASS.number() - Template.COMMON)
            instanceof PlainObject template
        && template.fields().get("lexicon") instanceof PlainObject lexicon
        && lexicon.fields().get("lexicon") instanceof PlainObject classes
        && lexicon.fields().get("unk") instanceof String other) {
      return new WordClasses(TextMap.of(classes.strings()), other);
    }
    throw new IOException("a tagger model with other templates");
  }

  String of(String word) {
    return classes.getOrDefault(word.toLowerCase(Locale.ROOT), other);
  }

  void write(PackedOutput out) throws IOException {
    classes.write(out);
    out.text(other);
  }

  static WordClasses read(PackedInput in) throws IOException {
    return new WordClasses(TextMap.read(in), in.text());
  }
}
