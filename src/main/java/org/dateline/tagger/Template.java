package org.dateline.tagger;

/**
 * The kinds of features of the model. Each looks at one thing, and a feature is a value of it, such
 * as the word before being "the". Those after {@link #TAG} serve rare words only.
 */
enum Template {
  WORD_BEFORE(0),
  WORD(1),
  WORD_AFTER(2),
  /** The two tags before. */
  TAGS(3),
  /** The tag before. */
  TAG(4),
  SHAPE_BEFORE(5),
  SHAPE(6),
  SHAPE_AFTER(7),
  CLASS_BEFORE(8),
  CLASS(9),
  CLASS_AFTER(10),
  CLASSES(11),
  UPPER_CASE(12),
  DIGIT(13),
  DASH(14),
  LETTER_DIGIT_DASH(15),
  COMPANY(16),
  ALL_UPPER_CASE(17),
  UPPER_CASE_DIGIT_DASH(18),
  /** The commonest tag of the word in lower case, if it opens the sentence with a capital. */
  OPENING_CAPITAL(19),
  /** The same if it stands further on. */
  INNER_CAPITAL(20),
  /** Whether it opens the sentence and has an upper case letter. */
  OPENING_UPPER_CASE(21),
  /** The first letter; the next ones are the first two, and so on. */
  PREFIX(22),
  /** The last letter; the next ones are the last two, and so on. */
  SUFFIX(32),
  UNICODE_SHAPE(42),
  NOT_ALPHANUMERIC(43);

  /** The number of templates that serve all words. */
  static final int COMMON = 5;

  /** The number of those that serve rare words only. */
  static final int RARE = 39;

  /** The number of all templates. */
  static final int ALL = COMMON + RARE;

  /** The longest prefix and suffix. */
  static final int AFFIX = 10;

  private final int number;

  Template(int number) {
    this.number = number;
  }

  /** Its number in the model file. */
  int number() {
    return number;
  }
}
