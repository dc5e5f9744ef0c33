package org.dateline.time;

import org.dateline.language.Span;

/**
 * A phrase that a rule has read.
 *
 * @param span where in the body
 * @param meaning what it says
 */
record Phrase(Span span, Meaning meaning) {}
