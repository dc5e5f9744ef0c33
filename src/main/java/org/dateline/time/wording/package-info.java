/**
 * What the words around a date say of it: where its verb points, and whether the story has come to
 * it or only passes it. A sentence is read by its words and tags alone, as most sentences with a
 * date are never parsed. The verbs and phrases that tell lie beside the classes.
 */
@NullMarked
package org.dateline.time.wording;

import org.jspecify.annotations.NullMarked;
