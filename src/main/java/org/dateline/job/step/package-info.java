/**
 * The four steps: ingest, extract, merge, publish, each with what it reads and writes, and how it
 * gets on and ends early. {@code NightlyJob} puts them together and does a run; nothing else is
 * seen from outside. Which run is due, and who may do it, is decided in the package above.
 */
@NullMarked
package org.dateline.job.step;

import org.jspecify.annotations.NullMarked;
