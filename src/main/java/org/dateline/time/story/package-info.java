/**
 * The dates that a story has named so far, and what of it another date can count from: its scene,
 * its news, its years, its weekdays. It grows with each phrase that is placed, and is asked by what
 * places the next one. Which of its answers a phrase takes is decided in the package above.
 */
@NullMarked
package org.dateline.time.story;

import org.jspecify.annotations.NullMarked;
