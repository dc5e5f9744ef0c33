package org.dateline.job;

/**
 * How a run ended.
 *
 * @param name its date and number
 * @param completed whether it did all its steps; otherwise it can be resumed
 * @param problem why it did not, in one line; empty when it did
 */
public record RunResult(String name, boolean completed, String problem) {}
