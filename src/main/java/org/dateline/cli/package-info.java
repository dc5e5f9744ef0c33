/**
 * The command line: commands, exit codes, and errors of one line. {@code tag} uses the library
 * directly; the other commands start the job's Spring context. Nothing depends on this package.
 */
@NullMarked
package org.dateline.cli;

import org.jspecify.annotations.NullMarked;
