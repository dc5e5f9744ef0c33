/**
 * What a run is, how far it came and what went wrong: what the steps, the package above and the
 * commands tell each other. It reads Spring Batch's records of executions and keeps notes in files
 * beside the database, but does no run. The other packages of the job rest on this one.
 */
@NullMarked
package org.dateline.job.run;

import org.jspecify.annotations.NullMarked;
