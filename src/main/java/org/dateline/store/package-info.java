/**
 * The database: schema migrations and the repositories for articles, mentions and timeline events.
 * Plain SQL through JDBC that H2 and PostgreSQL both understand. All writes join the caller's
 * transaction, so the job's state and its data commit together.
 */
@NullMarked
package org.dateline.store;

import org.jspecify.annotations.NullMarked;
