/**
 * Part-of-speech tagging: a maximum entropy Markov model with a window of three tags, after
 * Toutanova and Manning (2000), over a model file of Stanford CoreNLP. It gives the tags that
 * CoreNLP's own {@code MaxentTagger} gives, many times faster. Of CoreNLP it uses only what belongs
 * to the file: the word classes, word shapes and American spelling.
 */
@NullMarked
package org.dateline.tagger;

import org.jspecify.annotations.NullMarked;
