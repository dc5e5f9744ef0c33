/**
 * The job file: its settings, the locale and the limits among them, and what is wrong with one, in
 * a line that says where. It starts the Spring application, with the log below the output, before
 * anything is touched. What the application consists of is decided in the package above.
 */
@NullMarked
package org.dateline.job.settings;

import org.jspecify.annotations.NullMarked;
