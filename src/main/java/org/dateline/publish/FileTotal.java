package org.dateline.publish;

/**
 * What was written to a file.
 *
 * @param rows its rows, the header not counted
 * @param sha256 the hash of its bytes, in hex
 */
record FileTotal(long rows, String sha256) {}
