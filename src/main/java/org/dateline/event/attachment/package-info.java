/**
 * Which word of its sentence a date is of, by the dependency tree, and where that misleads by the
 * order of the words. Joins the dates that bound one stretch of time, and leaves out those that are
 * the day of nothing. Whether that word has other events beside it is no question here.
 */
@NullMarked
package org.dateline.event.attachment;

import org.jspecify.annotations.NullMarked;
