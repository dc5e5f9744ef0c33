package org.dateline.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dateline.article.Publication;
import org.dateline.event.EventMention;
import org.dateline.job.JobSession;
import org.dateline.time.TimeExpression;
import org.dateline.time.calendar.Placement;
import org.dateline.timeline.Mention;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "explain",
    description = "Tells how an event got its date.",
    mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {

  @Spec private CommandSpec command;
  @Mixin private JobOptions job;

  @Parameters(
      index = "1",
      paramLabel = "EVENT_ID",
      description = "An event_id of events.csv, such as ev-0123456789abcdef.")
  private String eventId;

  @Override
  public Integer call() {
    try (JobSession session = job.open(true)) {
      Optional<Mention> mention = session.event(eventId);
      if (mention.isEmpty()) {
        command.commandLine().getErr().println("dateline: no event " + eventId + " is stored");
        return Main.INVALID;
      }
      print(command.commandLine().getOut(), mention.get());
      return 0;
    }
  }

  private static void print(PrintWriter out, Mention mention) {
    EventMention event = mention.event();
    Placement placement = event.date().placement();
    line(out, "event", event.headline());
    line(out, "article", mention.article().id());
    line(out, "published", published(mention.article().publication()));
    line(out, "sentence", event.sentence());
    line(out, "trigger", event.triggerText() + at(event.trigger().start(), event.trigger().end()));
    line(out, "phrase", phrase(event.date().expression()));
    line(out, "days", placement.days().start() + " to " + placement.days().end());
    line(out, "precision", placement.precision().label());
    line(out, "basis", placement.basis().label());
    line(out, "anchor", anchor(placement.anchor()));
    line(out, "confidence", String.format(Locale.ROOT, "%.2f", event.confidence()));
    placement.derivation().forEach(step -> line(out, "step", step));
  }

  private static String published(@Nullable Publication publication) {
    if (publication == null) {
      return "no date is known";
    }
    String provenance = publication.provenance().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return publication.day() + " (from: " + provenance + ")";
  }

  private static String phrase(@Nullable TimeExpression phrase) {
    return phrase == null
        ? "none in the sentence"
        : "\"%s\" = %s%s"
            .formatted(
                phrase.text(), phrase.value(), at(phrase.span().start(), phrase.span().end()));
  }

  private static String at(int start, int end) {
    return " (characters %d to %d)".formatted(start, end);
  }

  private static String anchor(@Nullable LocalDate anchor) {
    return anchor == null ? "none needed" : anchor.toString();
  }

  private static void line(PrintWriter out, String name, String value) {
    out.printf("%-11s %s%n", name, value);
  }
}
