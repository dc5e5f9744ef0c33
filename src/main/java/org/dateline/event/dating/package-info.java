/**
 * The events that the dates of a sentence date, their own and those with which they share them, and
 * the events that are counted from one. What follows from the sentences around is no question here.
 * A {@code Reading} holds a sentence with what is known of its events, and the story adds to it.
 */
@NullMarked
package org.dateline.event.dating;

import org.jspecify.annotations.NullMarked;
