package org.dateline.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.article.Publication;
import org.dateline.language.Document;
import org.dateline.language.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Finds the time expressions of a document and places them on the calendar. Safe on all threads;
 * what it finds in a document does not depend on what it was given before.
 */
public final class TimeTagger {

  private final PhraseRules rules = PhraseRules.load();
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
    Anchoring anchoring = new Anchoring(publication);
    List<TimeExpression> tagged = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      if (!Gate.mayHoldTime(sentence)) {
        continue;
      }
      for (Phrase phrase : phrases(sentence, document.body(), publication)) {
        String text =
            document
                .body()
                .substring(phrase.span().start(), phrase.span().end())
                .replaceAll("\\s+", " ");
        tagged.add(anchoring.place(phrase, sentence, text));
      }
    }
    return tagged;
  }

  private List<Phrase> phrases(Sentence sentence, String body, @Nullable Publication publication) {
    List<Phrase> read = TimesOfDay.joined(rules.in(sentence, body), body);
    List<Phrase> all = new ArrayList<>(read);
    if (Gate.mayHoldMore(sentence, read)) {
      suTime.find(sentence, publication).stream()
          .filter(found -> read.stream().noneMatch(one -> one.span().overlaps(found.span())))
          .forEach(all::add);
    }
    return PhraseRules.withoutOverlaps(all).stream()
        .filter(phrase -> !phrase.meaning().value().equals("NONE"))
        .toList();
  }
}
