package org.dateline.job;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the application that a job file describes. */
final class JobFile {

  private JobFile() {}

  /**
   * Starts the application, with its settings checked and nothing touched yet.
   *
   * @param overrides settings as {@code key=value}
   * @param quiet whether nothing goes to standard output
   * @throws InvalidJobException when the file is missing or a setting is unknown or wrong
   */
  static ConfigurableApplicationContext start(Path jobFile, List<String> overrides, boolean quiet) {
    if (!Files.isRegularFile(jobFile)) {
      throw new InvalidJobException("no job file " + jobFile);
    }
    if (!jobFile.toString().matches(".*\\.(yml|yaml|properties)")) {
      throw new InvalidJobException(jobFile + ": the name of a job file ends in .yml");
    }
    List<String> arguments = new ArrayList<>();
    overrides.forEach(override -> arguments.add("--" + qualified(override)));
    arguments.add("--spring.config.additional-location=" + jobFile.toAbsolutePath().toUri());
    arguments.add("--spring.application.name=" + name(jobFile));
    if (quiet) {
      arguments.add("--logging.threshold.console=off");
    }
    @Nullable ConfigurableApplicationContext context = null;
    try {
      context = application().run(arguments.toArray(String[]::new));
      context.getBean(JobSettings.class);
      return context;
    } catch (InvalidJobException e) {
      throw new InvalidJobException(jobFile + ": " + e.getMessage(), e);
    } catch (RuntimeException e) {
      if (context != null) {
        context.close();
      }
      throw new InvalidJobException(jobFile + ": " + SettingProblem.of(e), e);
    }
  }

  private static SpringApplication application() {
    return new SpringApplicationBuilder(JobApplication.class)
        .web(WebApplicationType.NONE)
        .lazyInitialization(true)
        .listeners(new LogFile(), new LogTroubles())
        .build();
  }

  private static String qualified(String override) {
    boolean known = override.matches("(dateline|spring|logging)\\..*");
    return known ? override : "dateline." + override;
  }

  private static String name(Path jobFile) {
    return jobFile.getFileName().toString().replaceFirst("\\.[^.]*$", "");
  }
}
