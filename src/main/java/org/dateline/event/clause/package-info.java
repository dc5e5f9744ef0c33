/**
 * A parsed sentence and its clauses: its verbs with their tenses and subjects, and which of its
 * words name events. All that the other packages of events ask of grammar and of word lists is
 * answered here; the lists lie beside the classes. It knows of dates only where they stand.
 */
@NullMarked
package org.dateline.event.clause;

import org.jspecify.annotations.NullMarked;
