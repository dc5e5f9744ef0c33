/**
 * The nightly Spring Batch job: ingest, extract, merge, publish. It ties the packages below
 * together, decides what is restarted, and lets one run at a time hold the output. Settings come
 * from the job file and are checked before anything runs.
 */
@NullMarked
package org.dateline.job;

import org.jspecify.annotations.NullMarked;
