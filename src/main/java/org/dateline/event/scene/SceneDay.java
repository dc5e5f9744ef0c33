package org.dateline.event.scene;

import org.dateline.time.calendar.Placement;

/**
 * The day of a scene.
 *
 * @param placement its days
 * @param said whether it is the day of a statement, which other statements continue
 * @param present whether it is told in the present tense, as in a list of dates
 * @param heard whether it is the day of a gathering at which things are said
 */
record SceneDay(Placement placement, boolean said, boolean present, boolean heard) {}
