/**
 * What a phrase says by itself: rules read it, wherever in a story it stands. Their files lie
 * beside the classes, each rule with its example. What day it comes to is worked out by those who
 * know what it counts from.
 */
@NullMarked
package org.dateline.time.phrase;

import org.jspecify.annotations.NullMarked;
