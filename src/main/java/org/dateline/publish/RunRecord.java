package org.dateline.publish;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dateline.event.Layers;

/**
 * What the job knows of a run, for {@code run.json}; its folder adds the date, the number and what
 * was written to each file.
 *
 * @param job the job's name
 * @param started when the run began
 * @param duration how long it took until it was published
 * @param steps the counts of each step, in the order of the steps
 * @param layers how far the sentences of the articles extracted were read
 * @param extracting how long that took
 * @param unresolved how many phrases could not be placed, by the reason, in its order
 * @param versions what the result depends on
 */
public record RunRecord(
    String job,
    Instant started,
    Duration duration,
    Map<String, StepCounts> steps,
    Layers layers,
    Duration extracting,
    Map<String, Long> unresolved,
    Versions versions) {

  public RunRecord {
    steps = Collections.unmodifiableMap(new LinkedHashMap<>(steps));
    unresolved = Collections.unmodifiableMap(new LinkedHashMap<>(unresolved));
  }

  /**
   * The items of a step.
   *
   * @param read how many came in
   * @param written how many came out
   * @param rejected how many could not be used
   */
  public record StepCounts(long read, long written, long rejected) {}

  /**
   * The versions that a result depends on.
   *
   * @param dateline this program
   * @param rules the extraction rules
   * @param corenlp Stanford CoreNLP
   * @param java the Java runtime
   */
  public record Versions(String dateline, String rules, String corenlp, String java) {}
}
