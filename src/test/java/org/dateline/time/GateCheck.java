package org.dateline.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.article.Publication;
import org.dateline.language.Document;
import org.dateline.language.Sentence;
import org.jspecify.annotations.Nullable;

/** Searches the sentences that the gate holds back: what is found there the gate has cost. */
public final class GateCheck {

  private final PhraseRules rules = PhraseRules.load();
  private final SuTime suTime = new SuTime(Locale.US);

  /** The expressions that a document loses to the gate, as words of the text; none is best. */
  public List<String> lost(Document document, @Nullable Publication publication) {
    List<String> lost = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      if (!Gate.mayHoldTime(sentence)) {
        List<Phrase> found = new ArrayList<>(rules.in(sentence, document.body()));
        found.addAll(suTime.find(sentence, publication));
        found.forEach(
            one -> lost.add(document.body().substring(one.span().start(), one.span().end())));
      }
    }
    return lost;
  }
}
