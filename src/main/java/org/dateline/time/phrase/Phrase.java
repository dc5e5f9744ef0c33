package org.dateline.time.phrase;

import org.dateline.language.Span;

/**
 * A phrase that a rule has read.
 *
 * @param span where in the body
 * @param meaning what it says
 */
public record Phrase(Span span, Meaning meaning) {}
