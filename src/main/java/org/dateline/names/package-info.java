/**
 * Names of persons, places and organizations: a conditional random field over pairs of labels,
 * after Finkel, Grenager and Manning (2005), over a model file of Stanford CoreNLP. It gives the
 * labels that CoreNLP's own {@code CRFClassifier} gives, many times faster. Of CoreNLP it uses only
 * what belongs to the file: the word shapes and American spelling.
 */
@NullMarked
package org.dateline.names;

import org.jspecify.annotations.NullMarked;
