/**
 * Time expressions: found by SUTime, valued as in TimeML's TIMEX3, and placed on the calendar.
 * Every placement carries the anchor it was resolved against and the steps that led to it. Whatever
 * names a time but cannot be placed is kept with the reason.
 */
@NullMarked
package org.dateline.time;

import org.jspecify.annotations.NullMarked;
