package org.dateline.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import org.dateline.job.AlreadyRunningException;
import org.dateline.job.settings.InvalidJobException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.TypeConversionException;

/** The entry point of {@code java -jar dateline.jar}. */
@Command(
    name = "dateline",
    description = "Reads news articles and publishes timelines of the dated events in them.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      RunCommand.class,
      RetryCommand.class,
      StatusCommand.class,
      TagCommand.class,
      ExplainCommand.class
    },
    footer = {
      "",
      "Exit codes: 0 completed, 1 the job failed (retry it), 2 bad arguments or configuration",
      "(nothing was run), 3 the same job is already running."
    })
public final class Main {

  static final int FAILED = 1;
  static final int INVALID = 2;
  static final int RUNNING = 3;

  /** A year has four digits here: Java would take a sign and more of them too. */
  private static final DateTimeFormatter DAY =
      new DateTimeFormatterBuilder()
          .appendValue(ChronoField.YEAR, 4)
          .appendPattern("-MM-dd")
          .toFormatter(Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  private Main() {}

  /** Runs the command that the arguments name and exits with its code. */
  public static void main(String... args) {
    PrintWriter err = writer(FileDescriptor.err);
    try {
      System.exit(run(writer(FileDescriptor.out), err, args));
    } catch (OutOfMemoryError | StackOverflowError | LinkageError e) {
      try {
        fail(err, FAILED, e);
      } finally {
        // In order it would not end: other threads wait for what memory did not suffice for.
        Runtime.getRuntime().halt(FAILED);
      }
    }
  }

  /** Runs the command that the arguments name and returns its exit code. */
  static int run(PrintWriter out, PrintWriter err, String... args) {
    CommandLine commands =
        new CommandLine(new Main())
            .setOut(out)
            .setErr(err)
            .setCaseInsensitiveEnumValuesAllowed(true)
            .registerConverter(LocalDate.class, Main::day)
            .setParameterExceptionHandler((e, arguments) -> fail(err, INVALID, e))
            .setExecutionExceptionHandler((e, command, parsed) -> fail(err, exitCode(e), e));
    return commands.execute(args);
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text, DAY);
    } catch (DateTimeParseException e) {
      throw new TypeConversionException(
          "no such day as %s; one is like 2022-01-31".formatted(text));
    }
  }

  private static int exitCode(Exception failure) {
    if (failure instanceof InvalidJobException) {
      return INVALID;
    }
    return failure instanceof AlreadyRunningException ? RUNNING : FAILED;
  }

  private static int fail(PrintWriter err, int code, Throwable failure) {
    err.println("dateline: " + line(failure));
    err.flush();
    return code;
  }

  private static String line(Throwable failure) {
    @Nullable String shortage = shortage(failure);
    @Nullable String told =
        shortage == null && failure instanceof Exception ? failure.getMessage() : shortage;
    String message = told == null ? failure.toString() : told;
    return message.strip().replaceAll("\\s*[\\r\\n]+\\s*", " ");
  }

  /**
   * What was lacking where Java tells something else: to initialize a class in another thread, or
   * twice in one, as "Self-suppression not permitted". Null for other failures.
   */
  static @Nullable String shortage(Throwable failure) {
    @Nullable Throwable cause = failure.getCause();
    if (failure instanceof IllegalArgumentException && cause instanceof VirtualMachineError) {
      return cause.toString();
    }
    return cause instanceof ExceptionInInitializerError && cause.getMessage() != null
        ? cause.getMessage().replaceFirst("^Exception ", "")
        : null;
  }

  /** What the program writes is UTF-8 on every machine. */
  private static PrintWriter writer(FileDescriptor stream) {
    return new PrintWriter(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
  }

  /** What {@code --version} prints. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Main.class.getPackage().getImplementationVersion();
      return new String[] {"dateline " + (version == null ? "(not packaged)" : version)};
    }
  }
}
