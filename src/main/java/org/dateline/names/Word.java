package org.dateline.names;

/**
 * All that the model knows of a word, wherever it stands.
 *
 * @param text the word in American spelling
 * @param shape its capitals, digits and the like
 * @param wordClass its class of words of like use
 * @param isNameLike whether its first letter alone is a capital
 * @param hasLetter whether it has a letter
 * @param hasCapital whether it has a capital
 * @param here what it adds to its own scores
 * @param before what it adds to those of the word after it
 * @param after what it adds to those of the word before it
 */
record Word(
    String text,
    String shape,
    String wordClass,
    boolean isNameLike,
    boolean hasLetter,
    boolean hasCapital,
    Scores here,
    Scores before,
    Scores after) {}
