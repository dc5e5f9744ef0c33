package org.dateline.publish;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How timelines are published: {@code dateline.publish} in the job file.
 *
 * @param spreadsheet what the files are opened with
 * @param keep how many run folders are kept, the newest ones
 */
public record PublishSettings(
    @DefaultValue("excel") Spreadsheet spreadsheet, @DefaultValue("30") @Min(1) int keep) {

  /** What a CSV file has to suit. */
  public enum Spreadsheet {
    /** Excel, which reads UTF-8 only when the file begins with a byte order mark. */
    EXCEL,
    /** Anything else: no byte order mark. */
    PLAIN
  }
}
