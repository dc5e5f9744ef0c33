/**
 * The values of TIMEX3 on the calendar: the days that one stands for, and how one with something
 * left out is completed. Nothing here reads text, and everything is safe on all threads. The other
 * packages of time rest on this one.
 */
@NullMarked
package org.dateline.time.calendar;

import org.jspecify.annotations.NullMarked;
