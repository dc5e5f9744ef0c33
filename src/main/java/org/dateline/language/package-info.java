/**
 * Text as sentences of tokens, with part of speech, names and dependency parse computed on demand.
 * It wraps Stanford CoreNLP, loads each model once and is safe on all threads. The packages above
 * ask a sentence for a layer and pay only for what they ask.
 */
@NullMarked
package org.dateline.language;

import org.jspecify.annotations.NullMarked;
