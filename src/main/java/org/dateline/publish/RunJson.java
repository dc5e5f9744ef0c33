package org.dateline.publish;

import java.util.Map;
import org.dateline.event.Layers;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The text of {@code run.json}: its keys always in the same order, one a line. */
final class RunJson {

  private static final JsonMapper MAPPER = new JsonMapper();

  /** Not the machine's line ends, and {@code "key": value} as everybody writes it. */
  private static final DefaultPrettyPrinter PRETTY =
      new DefaultPrettyPrinter(
              Separators.createDefaultInstance().withObjectNameValueSpacing(Spacing.AFTER))
          .withObjectIndenter(new DefaultIndenter("  ", "\n"));

  private RunJson() {}

  static String of(RunName name, RunRecord run, Map<String, FileTotal> files) {
    ObjectNode json = MAPPER.createObjectNode();
    json.put("job", run.job());
    json.put("date", name.date().toString());
    json.put("sequence", name.sequence());
    json.put("started", run.started().toString());
    json.put("duration_ms", run.duration().toMillis());
    ObjectNode steps = json.putObject("steps");
    run.steps()
        .forEach(
            (step, counts) ->
                steps
                    .putObject(step)
                    .put("read", counts.read())
                    .put("written", counts.written())
                    .put("rejected", counts.rejected()));
    putReading(json.putObject("reading"), run);
    ObjectNode unresolved = json.putObject("unresolved");
    run.unresolved().forEach(unresolved::put);
    ObjectNode totals = json.putObject("files");
    files.forEach(
        (file, total) ->
            totals.putObject(file).put("rows", total.rows()).put("sha256", total.sha256()));
    json.putObject("versions")
        .put("dateline", run.versions().dateline())
        .put("rules", run.versions().rules())
        .put("corenlp", run.versions().corenlp())
        .put("java", run.versions().java());
    return MAPPER.writer().with(PRETTY).writeValueAsString(json) + "\n";
  }

  private static void putReading(ObjectNode json, RunRecord run) {
    Layers layers = run.layers();
    long millis = run.extracting().toMillis();
    json.put("tokens", layers.tokens())
        .put("tokens_per_second", millis == 0 ? 0 : layers.tokens() * 1000 / millis)
        .put("sentences", layers.sentences())
        .put("sentences_searched", layers.searched())
        .put("sentences_tagged", layers.tagged())
        .put("sentences_parsed", layers.parsed())
        .put("sentences_named", layers.named());
  }
}
