package org.dateline.time;

import edu.stanford.nlp.time.SUTime;
import edu.stanford.nlp.time.SUTime.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.article.Publication;
import org.dateline.language.Document;
import org.dateline.language.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Finds the time expressions of a document and places them on the calendar. Safe on all threads;
 * what it finds in a document does not depend on what it was given before.
 */
public final class TimeTagger {

  private final SuTime suTime;

  /**
   * A tagger; SUTime's rules are loaded when a document first needs them.
   *
   * @param locale how numeric dates such as 04/05/2021 are read
   */
  public TimeTagger(Locale locale) {
    this.suTime = new SuTime(locale);
  }

  /**
   * The time expressions of a document, in the order of the text.
   *
   * @param publication when the document was published, or null: then only full dates are placed
   */
  public List<TimeExpression> tag(Document document, @Nullable Publication publication) {
    List<TimeExpression> tagged = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      for (SuTime.Found found : suTime.find(sentence)) {
        TimeExpression expression = expression(document, sentence, found, publication);
        if (expression != null) {
          tagged.add(expression);
        }
      }
    }
    return tagged;
  }

  private static @Nullable TimeExpression expression(
      Document document, Sentence sentence, SuTime.Found found, @Nullable Publication publication) {
    String text =
        document.body().substring(found.span().start(), found.span().end()).replaceAll("\\s+", " ");
    Temporal temporal = found.temporal();
    boolean relative =
        publication != null && value(temporal).filter(TimeTagger::isPlaced).isEmpty();
    if (relative && publication != null) {
      Temporal resolved =
          temporal.resolve(
              SUTime.parseDateTime(publication.day().toString(), true),
              direction(sentence, found, temporal));
      temporal = resolved == null ? temporal : resolved;
    }
    Map<String, String> attributes = temporal.getTimexAttributes(new SUTime.TimeIndex());
    String type = attributes.get("type");
    if (type == null) {
      return null;
    }
    String value = attributes.getOrDefault("value", "");
    Basis basis = relative ? Basis.PUBLICATION : Basis.EXPLICIT;
    Placement placement =
        TimexValue.read(value)
            .map(
                read ->
                    new Placement(
                        read.days(),
                        read.precision(),
                        read.timeOfDay(),
                        basis,
                        relative && publication != null ? publication.day() : null,
                        relative ? 0.8 : 0.95,
                        List.of("\"" + text + "\" read by SUTime as " + value)))
            .orElse(null);
    TimexType timexType = TimexType.valueOf(type);
    boolean namesTime = timexType == TimexType.DATE || timexType == TimexType.TIME;
    String reason =
        placement != null || !namesTime
            ? ""
            : publication == null ? "no-publication-date" : "no-anchor";
    return new TimeExpression(
        found.span(), sentence.index(), text, timexType, value, placement, reason);
  }

  private static Optional<String> value(Temporal temporal) {
    return Optional.ofNullable(temporal.getTimexAttributes(new SUTime.TimeIndex()).get("value"));
  }

  private static boolean isPlaced(String value) {
    return TimexValue.read(value).isPresent();
  }

  /** News tells what happened: a bare weekday or month is the last one unless the verb says no. */
  private static int direction(Sentence sentence, SuTime.Found found, Temporal temporal) {
    if (!(temporal instanceof SUTime.PartialTime)) {
      return 0;
    }
    boolean future =
        sentence.tokens().stream()
            .filter(token -> token.span().end() <= found.span().start())
            .anyMatch(token -> List.of("will", "would", "shall").contains(token.word()));
    return future ? SUTime.RESOLVE_TO_FUTURE : SUTime.RESOLVE_TO_PAST;
  }
}
