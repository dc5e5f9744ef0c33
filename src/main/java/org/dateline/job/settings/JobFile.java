package org.dateline.job.settings;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Starts the application that a job file describes. Not safe for use by several threads: the log is
 * that of the whole program.
 */
public final class JobFile {

  private JobFile() {}

  /**
   * Starts the application, with its settings checked and nothing touched yet. The caller closes
   * it.
   *
   * @param application the class that says of what the application consists
   * @param overrides settings as {@code key=value}; the prefix {@code dateline.} may be left out
   * @param quiet whether nothing goes to standard output
   * @throws InvalidJobException when the file is missing or a setting is unknown or wrong
   */
  public static ConfigurableApplicationContext start(
      Class<?> application, Path jobFile, List<String> overrides, boolean quiet) {
    if (!Files.isRegularFile(jobFile)) {
      throw new InvalidJobException("no job file " + jobFile);
    }
    if (!jobFile.toString().matches(".*\\.(yml|yaml|properties)")) {
      throw new InvalidJobException(jobFile + ": the name of a job file ends in .yml");
    }
    List<String> arguments = new ArrayList<>();
    lastOfEach(overrides).forEach((key, value) -> arguments.add("--" + key + "=" + value));
    arguments.add("--spring.config.additional-location=" + jobFile.toAbsolutePath().toUri());
    arguments.add("--spring.application.name=" + name(jobFile));
    if (quiet) {
      arguments.add("--logging.threshold.console=off");
    }
    @Nullable ConfigurableApplicationContext context = null;
    try {
      checkAliases(jobFile);
      context = springApplication(application).run(arguments.toArray(String[]::new));
      checkDatabase(context, context.getBean(JobSettings.class));
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

  /** Spring takes any number of aliases, by which a file of ten lines can fill the memory. */
  private static void checkAliases(Path jobFile) {
    if (jobFile.toString().endsWith(".properties")) {
      return;
    }
    Yaml yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
    try (Reader reader = Files.newBufferedReader(jobFile)) {
      yaml.loadAll(reader).forEach(document -> {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SpringApplication springApplication(Class<?> application) {
    return new SpringApplicationBuilder(application)
        .web(WebApplicationType.NONE)
        .lazyInitialization(true)
        .listeners(new LogFile(), new LogTroubles())
        .build();
  }

  /** Spring would join the values of a setting that is given twice. */
  private static Map<String, String> lastOfEach(List<String> overrides) {
    Map<String, String> settings = new LinkedHashMap<>();
    for (String override : overrides) {
      int mark = override.indexOf('=');
      settings.put(qualified(override.substring(0, mark)), override.substring(mark + 1));
    }
    return settings;
  }

  private static String qualified(String key) {
    return key.matches("(dateline|spring|logging)\\..*") ? key : "dateline." + key;
  }

  /** Makes its settings known as wrong while nothing is begun; the database is not opened. */
  private static void checkDatabase(ConfigurableApplicationContext context, JobSettings settings) {
    String url = context.getEnvironment().getProperty("spring.datasource.url", "");
    if (url.isBlank() && settings.stateFolder().toAbsolutePath().toString().contains(";")) {
      throw new IllegalArgumentException(
          "dateline.output: no database can be kept in a folder with ; in its path");
    }
    if (!url.isBlank() && !url.matches("jdbc:(postgresql|h2):.+")) {
      throw new IllegalArgumentException(
          "spring.datasource.url: must begin with jdbc:postgresql: or jdbc:h2:, or be empty");
    }
    context.getBean(DataSource.class);
  }

  private static String name(Path jobFile) {
    return jobFile.getFileName().toString().replaceFirst("\\.[^.]*$", "");
  }
}
