package org.dateline.names;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The kinds of features of the model. Each looks at one thing, and a feature is a value of it, such
 * as the word before being "the". Some speak of the label of the word, the others of that and the
 * label before.
 */
enum Template {
  /** The first letters with a mark before them, or the last ones with a mark after them. */
  AFFIX("#", false),
  WORD("WORD", false),
  CLASS("DISTSIM", false),
  SHAPE("TYPE", false),
  TITLE("IS_TITLE", false),
  WORD_BEFORE("PW", false),
  CLASS_BEFORE("PDISTSIM", false),
  SHAPE_BEFORE("PTYPE", false),
  WORD_AFTER("NW", false),
  CLASS_AFTER("NDISTSIM", false),
  SHAPE_AFTER("NTYPE", false),
  SHAPES_BEFORE("PCTYPE", false),
  SHAPES_AFTER("CNTYPE", false),
  SHAPES_AROUND("PCNTYPE", false),
  /** The word before, and the shape. */
  SHAPE_AND_BEFORE("PW_CTYPE", false),
  SHAPE_AND_AFTER("NW_CTYPE", false),
  /** The word before a short one, and the shape. */
  SHAPE_AND_BEFORE_SHORT("PPW_CTYPE", false),
  SHAPE_AND_AFTER_SHORT("NNW_CTYPE", false),
  /** Any of some words before. */
  ANY_BEFORE("DISJP", false),
  ANY_AFTER("DISJN", false),
  /** Whether a name comes again in the sentence, or came before. */
  AGAIN("X", false),
  /** A word of which that is not asked. */
  NOT_ASKED("PATTERN", false),
  PAIR("PSEQ", true),
  PAIR_WORD("PSEQW", true),
  PAIR_CLASS("PSEQcDS", true),
  PAIR_SHAPE("PSEQcS", true),
  /** The shape as well: the model has two weights for it. */
  PAIR_SHAPE_HERE("TPS2", true),
  PAIR_WORD_BEFORE("PSEQpW", true),
  PAIR_CLASS_BEFORE("PSEQpDS", true),
  PAIR_SHAPE_BEFORE("PSEQpS", true),
  PAIR_SHAPE_AFTER("TNS1", true),
  PAIR_WORDS("PSEQW2", true),
  PAIR_CLASSES("PSEQpcDS", true),
  PAIR_SHAPES("TYPES", true);

  private static final Map<String, Template> BY_CODE =
      Arrays.stream(values()).collect(Collectors.toMap(Template::code, Function.identity()));

  private final String code;
  private final boolean isOfPairs;

  Template(String code, boolean isOfPairs) {
    this.code = code;
    this.isOfPairs = isOfPairs;
  }

  static @Nullable Template of(String code) {
    return BY_CODE.get(code);
  }

  /** Its name in the model file. */
  String code() {
    return code;
  }

  /** Whether it speaks of pairs of labels. */
  boolean isOfPairs() {
    return isOfPairs;
  }
}
