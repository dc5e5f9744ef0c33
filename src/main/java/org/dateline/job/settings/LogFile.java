package org.dateline.job.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.logging.LoggingApplicationListener;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.env.MapPropertySource;

/**
 * Puts the log below the output, once the settings are read and before logging begins. Left to find
 * out for itself that it cannot write there, the log system would tell so with a stack trace.
 */
final class LogFile implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {

  @Override
  public int getOrder() {
    return LoggingApplicationListener.DEFAULT_ORDER - 1;
  }

  @Override
  public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
    String output = event.getEnvironment().getProperty("dateline.output", "");
    if (output.isBlank()) {
      throw new InvalidJobException("dateline.output: must not be blank");
    }
    Path log = Path.of(output, JobSettings.STATE_FOLDER, "dateline.log");
    if (!canRoll(log)) {
      throw new InvalidJobException(
          "dateline.output: no log can be kept in \"%s\": take a name without %% and brackets"
              .formatted(output));
    }
    try {
      Files.createDirectories(log.toAbsolutePath().getParent());
      Files.newOutputStream(log, StandardOpenOption.CREATE, StandardOpenOption.APPEND).close();
    } catch (IOException e) {
      throw new InvalidJobException("dateline.output: cannot write " + e.getMessage());
    }
    event
        .getEnvironment()
        .getPropertySources()
        .addLast(new MapPropertySource("log file", Map.of("logging.file.name", log.toString())));
  }

  /** The log system reads the path as a pattern of the names of older logs. */
  private static boolean canRoll(Path log) {
    try {
      return !log.toString().contains("%") && Pattern.compile(log.toString()) != null;
    } catch (PatternSyntaxException e) {
      return false;
    }
  }
}
