/**
 * Dependency parsing of tagged words: greedy arc-standard moves chosen by a neural network, after
 * Chen and Manning (2014), over the model files of Stanford CoreNLP. It gives the trees that
 * CoreNLP's own {@code DependencyParser.predict} gives, many times faster. It knows no other
 * package, nor CoreNLP.
 */
@NullMarked
package org.dateline.parser;

import org.jspecify.annotations.NullMarked;
