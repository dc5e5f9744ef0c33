package org.dateline.job.run;

import java.io.EOFException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Comparator;
import org.dateline.article.NoInputException;
import org.dateline.store.StateException;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.step.StepExecution;

/** What went wrong, in one line for a person. */
public final class Problem {

  /** The numbers of these errors in H2's {@code ErrorCode}. */
  private static final int IO_EXCEPTION = 90028;

  private static final int FILE_CORRUPTED = 90030;

  private Problem() {}

  /**
   * Why an execution did not complete: the first failure of a partition if there is one, else of a
   * step, else of the job. Without any, the run was stopped.
   */
  public static String of(JobExecution execution) {
    return execution.getStepExecutions().stream()
        .sorted(Comparator.comparing(Problem::isPartition, Comparator.reverseOrder()))
        .flatMap(step -> step.getFailureExceptions().stream())
        .findFirst()
        .or(() -> execution.getAllFailureExceptions().stream().findFirst())
        .map(Problem::of)
        .orElse("the run was stopped");
  }

  /** A step of partitions knows only that one of them has failed. */
  static boolean isPartition(StepExecution step) {
    return step.getStepName().contains(":");
  }

  /**
   * The message meant for people if there is one, else the database's, which names it, with that of
   * the disk or the network below it, else the innermost error.
   */
  public static String of(Throwable failure) {
    Throwable innermost = failure;
    String input = "";
    String advice = "";
    for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof JobFailure
          || cause instanceof NoInputException
          || cause instanceof StateException) {
        return line(cause.getMessage());
      }
      if (cause instanceof IOException) {
        input = line(cause.getMessage());
      }
      if (isDamage(cause)) {
        advice = ": the database file is damaged: move it away and run again, all is read anew";
      }
      if (cause instanceof SQLException || !(innermost instanceof SQLException)) {
        innermost = cause;
      }
    }
    String problem = innermost.getClass().getSimpleName() + ": " + line(innermost.getMessage());
    return (problem.contains(input) ? problem : problem + " (" + input + ")") + advice;
  }

  /** Whether H2 found its file cut short, or something else in it. */
  private static boolean isDamage(Throwable cause) {
    if (!(cause instanceof SQLException sql)) {
      return false;
    }
    Throwable reading = cause.getCause();
    return sql.getErrorCode() == FILE_CORRUPTED
        || (sql.getErrorCode() == IO_EXCEPTION
            && reading != null
            && reading.getCause() instanceof EOFException);
  }

  private static String line(@Nullable String message) {
    return message == null ? "" : message.strip().replaceAll("\\s*[\\r\\n]+\\s*", " ");
  }
}
