package org.dateline.job.step;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dateline.publish.CsvTable;
import org.dateline.store.Rows;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Copies stored rows to tables, several at a time. Each copy reads in a transaction of its own,
 * without which a server would send all rows at once. Belongs to one thread.
 */
final class TableCopies {

  /** Begins a table. */
  interface Beginning<R> {
    CsvTable<R> begin() throws IOException;
  }

  private final TransactionOperations transactions;
  private final List<Callable<Long>> copies = new ArrayList<>();

  TableCopies(TransactionOperations transactions) {
    this.transactions = transactions;
  }

  /** Adds a table and the rows that it is made of: those that it does not take over. */
  <R> TableCopies with(Function<Rows, Stream<R>> query, Beginning<R> table) {
    copies.add(() -> copy(query, table));
    return this;
  }

  private <R> long copy(Function<Rows, Stream<R>> query, Beginning<R> beginning)
      throws IOException {
    CsvTable<R> table = beginning.begin();
    try (table) {
      transactions.executeWithoutResult(
          reading -> {
            try (Stream<R> rows = query.apply(table.takesOver() ? Rows.UNPUBLISHED : Rows.ALL)) {
              rows.forEach(table::write);
            }
          });
    }
    return table.rows();
  }

  /**
   * Makes the copies, and waits for all of them even if one fails.
   *
   * @return how many rows the tables have together
   * @throws IOException if a table cannot be written
   */
  long make(int threads) throws IOException {
    ExecutorService pool =
        Executors.newFixedThreadPool(threads, new CustomizableThreadFactory("publish-"));
    try {
      long rows = 0;
      for (Future<Long> copied : pool.invokeAll(copies)) {
        rows += copied.get();
      }
      return rows;
    } catch (ExecutionException e) {
      throw cause(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while the tables were written", e);
    } finally {
      pool.shutdownNow();
    }
  }

  private static IOException cause(ExecutionException e) {
    if (e.getCause() instanceof RuntimeException failure) {
      throw failure;
    }
    if (e.getCause() instanceof Error error) {
      throw error;
    }
    return e.getCause() instanceof IOException failure ? failure : new IOException(e);
  }
}
