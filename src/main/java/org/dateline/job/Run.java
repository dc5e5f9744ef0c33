package org.dateline.job;

import java.time.LocalDate;
import org.dateline.publish.RunName;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;

/**
 * What one run of the job is about. Date and sequence identify it: a run that did not complete is
 * resumed under the same two.
 *
 * @param name its date, and its number within the date
 * @param from the first step to do
 * @param again whether articles that were extracted already are extracted anew
 */
record Run(RunName name, Stage from, boolean again) {

  private static final String DATE = "date";
  private static final String SEQUENCE = "sequence";
  private static final String FROM = "from";
  private static final String AGAIN = "again";

  static Run of(JobParameters parameters) {
    return new Run(
        new RunName(
            LocalDate.parse(parameter(parameters, DATE)),
            Integer.parseInt(parameter(parameters, SEQUENCE))),
        Stage.valueOf(parameter(parameters, FROM)),
        Boolean.parseBoolean(parameter(parameters, AGAIN)));
  }

  JobParameters parameters() {
    return new JobParametersBuilder()
        .addString(DATE, name.date().toString(), true)
        .addString(SEQUENCE, Integer.toString(name.sequence()), true)
        .addString(FROM, from.name(), false)
        .addString(AGAIN, Boolean.toString(again), false)
        .toJobParameters();
  }

  private static String parameter(JobParameters parameters, String name) {
    @Nullable String value = parameters.getString(name);
    if (value == null) {
      throw new IllegalStateException("an execution lacks the parameter " + name);
    }
    return value;
  }
}
