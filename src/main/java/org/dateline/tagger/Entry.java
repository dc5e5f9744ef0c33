package org.dateline.tagger;

/**
 * A word of the dictionary.
 *
 * @param count how often the model's texts have it
 * @param commonest its commonest tag
 * @param candidates the tags that it may take
 */
// The array is never written, and entries are never compared.
@SuppressWarnings("ArrayRecordComponent")
record Entry(int count, int commonest, int[] candidates) {}
