/**
 * The day that the story is on: which sentence sets it, which goes on with it, and what is told
 * beside it. The events of sentences without a date have that day, or that of the news. It follows
 * an article from its first sentence to its last and looks no further ahead than one.
 */
@NullMarked
package org.dateline.event.scene;

import org.jspecify.annotations.NullMarked;
