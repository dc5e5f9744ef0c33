package org.dateline.job.settings;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.dateline.article.InputSettings;
import org.dateline.article.Undated;
import org.dateline.publish.PublishSettings;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;
import org.springframework.boot.convert.Delimiter;
import org.springframework.validation.annotation.Validated;

/**
 * The settings under {@code dateline} in the job file, checked when it is opened. Immutable.
 *
 * @param input folders, files and globs to read
 * @param output the folder that gets a folder for each run
 * @param zone the zone of the business date, and of articles that name none
 * @param locale how 04/05/2021 is read
 * @param threads how many articles are extracted at a time; 0 for one per core
 * @param undated what an article without a publication date gets
 * @param allowEmpty whether a run with nothing to read is a good run
 * @param limits what ends a run, or an article
 * @param publish how timelines are published
 * @param notification who is told how a run ended
 */
@Validated
@ConfigurationProperties(prefix = "dateline", ignoreUnknownFields = false)
public record JobSettings(
    @DefaultValue @Delimiter(Delimiter.NONE) @NotEmpty List<@NotBlank String> input,
    @NotBlank String output,
    @DefaultValue("UTC") ZoneId zone,
    @DefaultValue("en-US") KnownLocale locale,
    @DefaultValue("0") @Min(0) @Max(64) int threads,
    @DefaultValue("none") Undated undated,
    boolean allowEmpty,
    @DefaultValue @Valid Limits limits,
    @DefaultValue @Valid PublishSettings publish,
    @Name("notify") @DefaultValue @Valid Notification notification) {

  /**
   * What ends a run, or an article.
   *
   * @param maxRejectRatio the share of the input that may be rejected before the run fails
   * @param articleTime how long one article may take before it is given up
   */
  public record Limits(
      @DefaultValue("0.1") @DecimalMin("0") @DecimalMax("1") double maxRejectRatio,
      @DefaultValue("60s") @DurationMin(millis = 1) Duration articleTime) {}

  /**
   * Who is told how a run ended.
   *
   * @param command a command of the shell; blank for nobody
   * @param pushGateway the address of a Prometheus Pushgateway, blank for none
   */
  public record Notification(
      @DefaultValue("") String command,
      @DefaultValue("") @Pattern(regexp = WEB_ADDRESS, message = "must be an http address")
          String pushGateway) {

    private static final String WEB_ADDRESS =
        "(https?://([\\w.-]+|\\[[\\da-fA-F:.]+])(:\\d{1,5})?(/[\\w.~%/-]*)?)?";
  }

  /** Where the database, the log and the lock are, below the output. */
  static final String STATE_FOLDER = ".state";

  public JobSettings {
    input = input.size() == 1 ? members(input.get(0)) : List.copyOf(input);
  }

  /** The members of a list on one line; a comma in the braces of a glob parts nothing. */
  private static List<String> members(String line) {
    return line.isEmpty()
        ? List.of()
        : Arrays.stream(line.split(",(?![^{]*})", -1)).map(String::strip).toList();
  }

  /** The folder that gets a folder for each run; it need not be there yet. */
  public Path outputFolder() {
    return Path.of(output);
  }

  /** Where the database, the log and the lock are; it need not be there yet. */
  public Path stateFolder() {
    return outputFolder().resolve(STATE_FOLDER);
  }

  /** How many articles are extracted at a time: never 0. */
  public int threadsInUse() {
    return threads == 0 ? Math.min(Runtime.getRuntime().availableProcessors(), 64) : threads;
  }

  /** How the input is read by a run of that date. */
  public InputSettings inputSettings(LocalDate businessDate) {
    return new InputSettings(input, allowEmpty, zone, locale.locale(), undated, businessDate);
  }
}
