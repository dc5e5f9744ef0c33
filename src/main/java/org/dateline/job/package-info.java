/**
 * The nightly Spring Batch job: ingest, extract, merge, publish. Commands open it as a session,
 * which ties the packages below together, decides what is restarted, lets one run at a time hold
 * the output, and has it announced how that ended. The steps themselves, and the settings and their
 * check before anything runs, are packages of their own.
 */
@NullMarked
package org.dateline.job;

import org.jspecify.annotations.NullMarked;
