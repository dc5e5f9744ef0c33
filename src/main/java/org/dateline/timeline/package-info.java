/**
 * The story above single articles: mentions of one event in several articles become one timeline
 * event. Pure functions from mentions to timeline events, with ids that stay the same from night to
 * night. The store decides which days are merged anew; nothing here reads a database.
 */
@NullMarked
package org.dateline.timeline;

import org.jspecify.annotations.NullMarked;
