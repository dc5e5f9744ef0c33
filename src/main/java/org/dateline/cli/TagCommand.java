package org.dateline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.dateline.article.Article;
import org.dateline.article.ArticleInput;
import org.dateline.article.ArticleReader;
import org.dateline.article.InputSettings;
import org.dateline.article.Reject;
import org.dateline.article.Undated;
import org.dateline.event.EventExtractor;
import org.dateline.publish.CsvTable;
import org.dateline.timeline.Mention;
import org.dateline.timeline.TimelineMention;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "tag",
    description = "Prints the dated events of single articles as CSV, without any job.",
    mixinStandardHelpOptions = true)
final class TagCommand implements Callable<Integer> {

  private static final String STDIN = "-";

  @Spec private CommandSpec command;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "Articles; - reads a text from standard input.")
  private List<String> files;

  @Option(
      names = "--published",
      paramLabel = "YYYY-MM-DD",
      description = "The day of publication, whatever the articles say.")
  private @Nullable LocalDate published;

  @Override
  public Integer call() throws IOException {
    for (String file : files) {
      if (!file.equals(STDIN) && !Files.isRegularFile(Path.of(file))) {
        throw new ParameterException(command.commandLine(), "no file " + file);
      }
    }
    EventExtractor.prepare();
    EventExtractor extractor = EventExtractor.create(Locale.US);
    boolean allUsable = true;
    try (CsvTable<TimelineMention> events = CsvTable.events(command.commandLine().getOut())) {
      for (String file : files) {
        ArticleInput input = read(file);
        if (input instanceof ArticleInput.Usable usable) {
          tag(usable.article(), extractor, events);
        } else if (input instanceof ArticleInput.Unusable unusable) {
          tellReject(unusable.reject());
          allUsable = false;
        }
      }
    }
    return allUsable ? 0 : Main.FAILED;
  }

  private ArticleInput read(String file) {
    InputSettings settings =
        new InputSettings(
            List.of(), true, ZoneOffset.UTC, Locale.US, Undated.NONE, LocalDate.EPOCH);
    return file.equals(STDIN)
        ? ArticleReader.readOne(System.in, settings, published)
        : ArticleReader.readOne(Path.of(file), settings, published);
  }

  private static void tag(
      Article article, EventExtractor extractor, CsvTable<TimelineMention> events) {
    for (Mention mention : Mention.of(article.metadata(), extractor.extract(article).events())) {
      events.write(new TimelineMention(mention, ""));
    }
  }

  private void tellReject(Reject reject) {
    PrintWriter err = command.commandLine().getErr();
    err.println(
        "dateline: %s: %s %s"
            .formatted(reject.file(), reject.reason().label(), reject.detail())
            .strip());
  }
}
