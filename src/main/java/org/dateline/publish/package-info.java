/**
 * Timelines out: CSV files in a folder that appears whole or not at all. It writes what the store
 * holds, in an order that does not depend on threads or restarts. The columns are the contract with
 * the people who open the files in a spreadsheet.
 */
@NullMarked
package org.dateline.publish;

import org.jspecify.annotations.NullMarked;
