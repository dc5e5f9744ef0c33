package org.dateline.job;

import java.time.LocalDate;

/**
 * A run that was asked for.
 *
 * @param date its business date
 * @param options what it does besides the usual
 */
record RunRequest(LocalDate date, RunOptions options) {}
