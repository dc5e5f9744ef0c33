package org.dateline.timeline;

import java.util.Set;

/**
 * An article, as far as it tells of some days.
 *
 * @param id its id
 * @param story the names of its story
 * @param isLone whether it tells of one event on these days alone
 */
record DayArticle(String id, Set<String> story, boolean isLone) {}
