/**
 * How an event is told in one clause, and who took part in it, where, and who says so. Pronouns are
 * replaced by the names that the sentences before it give. It reads a sentence only, and knows no
 * dates.
 */
@NullMarked
package org.dateline.event.headline;

import org.jspecify.annotations.NullMarked;
