package org.dateline.publish;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param name its header
 * @param value its cell in a row, as {@link CellText} takes it
 */
record Column<R>(String name, Function<R, @Nullable Object> value) {}
