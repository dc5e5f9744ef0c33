package org.dateline.cli;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where a job has its state. */
enum Database {
  /** The file below the output that a job has unless told otherwise. */
  H2,
  /** A database of its own in a real server, which ends with the process that runs the tests. */
  POSTGRES;

  private static final AtomicInteger CREATED = new AtomicInteger();

  /** Loaded, and so started, when first asked for. */
  private static final class Server {
    private static final EmbeddedPostgres RUNNING = start();

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.start();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** The address of a new, empty state. */
  String create(Path output) {
    if (this == H2) {
      return "jdbc:h2:file:%s;USER=sa".formatted(output.resolve(".state/dateline"));
    }
    String name = "job" + CREATED.incrementAndGet();
    server().sql("CREATE DATABASE " + name).update();
    return Server.RUNNING.getJdbcUrl("postgres", name);
  }

  /** What a job file says of it. */
  String settings(String url) {
    return this == H2 ? "" : "spring:\n  datasource:\n    url: %s\n".formatted(url);
  }

  /** Ends the connections to the server that a condition picks, and returns how many. */
  static int end(String condition) {
    return server()
        .sql("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE " + condition)
        .query((row, number) -> row.getBoolean(1))
        .list()
        .size();
  }

  private static JdbcClient server() {
    return JdbcClient.create(Server.RUNNING.getPostgresDatabase());
  }
}
