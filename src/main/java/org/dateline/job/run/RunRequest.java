package org.dateline.job.run;

import java.time.LocalDate;

/**
 * A run that was asked for. Immutable.
 *
 * @param date its business date
 * @param options what it does besides the usual
 */
public record RunRequest(LocalDate date, RunOptions options) {}
