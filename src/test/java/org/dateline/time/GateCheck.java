package org.dateline.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.article.Publication;
import org.dateline.language.Document;
import org.dateline.language.Sentence;
import org.dateline.time.phrase.Gate;
import org.dateline.time.phrase.Phrase;
import org.dateline.time.phrase.PhraseRules;
import org.dateline.time.phrase.TimesOfDay;
import org.jspecify.annotations.Nullable;

/**
 * Searches what the gate holds back, sentences from all rules and sentences from SUTime: what is
 * found there the gate has cost.
 */
public final class GateCheck {

  private final PhraseRules rules = PhraseRules.load();
  private final SuTime suTime = new SuTime(Locale.US);

  /** The expressions that a document loses to the gate, as words of the text; none is best. */
  public List<String> lost(Document document, @Nullable Publication publication) {
    List<String> lost = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      lost(sentence, document.body(), publication)
          .forEach(
              one -> lost.add(document.body().substring(one.span().start(), one.span().end())));
    }
    return lost;
  }

  private List<Phrase> lost(Sentence sentence, String body, @Nullable Publication publication) {
    List<Phrase> read = TimesOfDay.joined(rules.in(sentence, body), body);
    boolean isHeldBack = !Gate.mayHoldTime(sentence);
    List<Phrase> lost = new ArrayList<>(isHeldBack ? read : List.of());
    if (isHeldBack || !Gate.mayHoldMore(sentence, read)) {
      suTime.find(sentence, publication).stream()
          .filter(found -> read.stream().noneMatch(one -> one.span().overlaps(found.span())))
          .forEach(lost::add);
    }
    return lost;
  }
}
