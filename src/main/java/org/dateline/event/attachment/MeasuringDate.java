package org.dateline.event.attachment;

import java.util.List;
import java.util.Set;
import org.dateline.event.clause.Clause;
import org.dateline.event.clause.DatePhrase;
import org.dateline.event.clause.Lexicon;
import org.dateline.event.clause.ParsedSentence;

/**
 * A date from which something is only counted or compared, and which is not its day: "the worst
 * since 1965", "weeks before the end of the year", "38 percent from a year earlier".
 *
 * @param sentence the sentence
 * @param tokens the tokens of the date
 */
record MeasuringDate(ParsedSentence sentence, List<Integer> tokens) {

  private static final Set<String> BESIDE = Set.of("before", "after");
  private static final Set<String> COMPARING = Set.of("from", "versus", "against");
  private static final Set<String> COUNTED_BACK = Set.of("ago", "earlier", "early", "before");

  /** Whether an event is only counted from it or compared with it. */
  boolean holds(int trigger) {
    return isCounted()
        || isOfCounted(trigger)
        || isComparison()
        || (isSince()
            && (new DatePhrase(sentence, tokens).isComparedSince()
                || !goesOn(new Clause(sentence, trigger))));
  }

  /** "the worst since 1965": a comparison dates nothing, unless it "has run since 1965". */
  private boolean isSince() {
    int before = tokens.get(0) - 1;
    return before >= 0 && sentence.lemma(before).equals("since");
  }

  /** "Sales fell 38 percent from a year earlier": they fell later. */
  private boolean isComparison() {
    int before = tokens.get(0) - 1;
    return before >= 0
        && COMPARING.contains(sentence.lemma(before))
        && COUNTED_BACK.contains(sentence.lemma(tokens.get(tokens.size() - 1)));
  }

  /** "has run since 1965", "the museum, closed since March". */
  private boolean goesOn(Clause clause) {
    return (clause.tense().isPerfect() && !clause.tense().isPluperfect())
        || (clause.isBareParticiple() && tokens.get(0) == clause.verb() + 2);
  }

  /** "The day after the vote on Jan. 3 two men were shot": on Jan. 3 there was the vote. */
  private boolean isOfCounted(int trigger) {
    int noun = tokens.get(0) - 1;
    while (noun > 0 && !sentence.isVerb(noun) && !sentence.isComma(noun)) {
      if (BESIDE.contains(sentence.lemma(noun)) && sentence.isInDate(noun)) {
        return trigger < noun || trigger > tokens.get(0);
      }
      noun--;
    }
    return false;
  }

  /** "resigned weeks before the end of the year": that is not the day. */
  private boolean isCounted() {
    int before = tokens.get(0) - 1;
    return before > 0
        && BESIDE.contains(sentence.lemma(before))
        && Lexicon.TIME_NOUNS.has(sentence.lemma(before - 1));
  }
}
