package org.dateline.evaluation;

import org.dateline.language.Span;

/**
 * A TIMEX3, as an annotator or a system gives it.
 *
 * @param span where it stands in the text
 * @param type its type
 * @param value its value; may be empty
 */
record Timex(Span span, String type, String value) {}
