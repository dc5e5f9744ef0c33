/**
 * Articles as they come in: their formats, their publication dates, and the input that cannot be
 * used. Everything here treats a file as hostile and ends in an article or in a reject with its
 * reason. Plain Java that knows nothing of language, databases or Spring.
 */
@NullMarked
package org.dateline.article;

import org.jspecify.annotations.NullMarked;
