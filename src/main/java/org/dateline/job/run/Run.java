package org.dateline.job.run;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.dateline.publish.RunName;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;

/**
 * One run of the job. Date and sequence identify it: a run that did not complete is resumed under
 * the same two. Immutable.
 *
 * @param name its date, and its number within the date
 * @param options what it does besides the usual
 */
public record Run(RunName name, RunOptions options) {

  private static final String DATE = "date";
  private static final String SEQUENCE = "sequence";
  private static final String FROM = "from";
  private static final String AGAIN = "again";
  private static final String PRUNE = "prune";
  private static final String SINCE = "since";
  private static final String UNTIL = "until";

  /**
   * Reads the parameters of an execution; an earlier version may not have known all of them.
   *
   * @throws DateTimeParseException when they have no date
   * @throws NumberFormatException when they have no sequence
   */
  public static Run of(JobParameters parameters) {
    return new Run(
        new RunName(
            LocalDate.parse(parameters.getString(DATE, "")),
            Integer.parseInt(parameters.getString(SEQUENCE, ""))),
        new RunOptions(
            Stage.valueOf(parameters.getString(FROM, "INGEST")),
            Boolean.parseBoolean(parameters.getString(AGAIN)),
            Boolean.parseBoolean(parameters.getString(PRUNE)),
            day(parameters.getString(SINCE, "")),
            day(parameters.getString(UNTIL, ""))));
  }

  /** The parameters of its executions, of which date and sequence identify it. */
  public JobParameters parameters() {
    return new JobParametersBuilder()
        .addString(DATE, name.date().toString(), true)
        .addString(SEQUENCE, Integer.toString(name.sequence()), true)
        .addString(FROM, options.from().name(), false)
        .addString(AGAIN, Boolean.toString(options.again()), false)
        .addString(PRUNE, Boolean.toString(options.prune()), false)
        .addString(SINCE, text(options.since()), false)
        .addString(UNTIL, text(options.until()), false)
        .toJobParameters();
  }

  private static @Nullable LocalDate day(String text) {
    return text.isEmpty() ? null : LocalDate.parse(text);
  }

  private static String text(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }
}
