package org.dateline.language;

/**
 * A word, number or punctuation mark of a sentence.
 *
 * @param index its number in the sentence, from 0
 * @param word as written
 * @param span where it stands in the body
 */
public record Token(int index, String word, Span span) {}
