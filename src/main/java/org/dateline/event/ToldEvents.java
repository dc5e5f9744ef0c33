package org.dateline.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.event.clause.Clause;
import org.dateline.event.clause.ParsedSentence;
import org.dateline.event.dating.DatedTrigger;
import org.dateline.event.dating.Reach;
import org.dateline.event.dating.ToldEvent;
import org.dateline.time.calendar.Precision;

/**
 * The events of an article that were told with their day, by the nouns that name them, so that "the
 * explosion" finds the day of the blast. A noun that was told with two days names neither.
 */
final class ToldEvents {

  private final Map<String, List<ToldEvent>> told = new HashMap<>();
  private final Set<String> undergoers = new HashSet<>();

  /** Remembers a dated event. */
  void tell(ParsedSentence sentence, DatedTrigger dated) {
    EventWord word = new EventWord(sentence, dated.trigger());
    if (isSharp(dated)
        && dated.reach() != Reach.RETOLD
        && !word.isOneOfSeveral()
        && !word.isUnsure()) {
      word.undergoers().forEach(undergoers::add);
      told.computeIfAbsent(word.name(), name -> new ArrayList<>())
          .add(new ToldEvent(sentence, dated));
    }
  }

  /**
   * Where the event that a word tells again was told first with its day; empty when the article
   * gives it none or several.
   */
  Optional<ToldEvent> first(ParsedSentence sentence, int trigger) {
    EventWord word = new EventWord(sentence, trigger);
    if (!word.mayTellAgain() || !(word.isNoun() ? word.pointsBack() : befellTheSame(word))) {
      return Optional.empty();
    }
    List<ToldEvent> same = tellings(word).stream().filter(word::isOfDeathOf).toList();
    return isOfOneDay(same) && (!word.isNoun() || word.isOfSame(same))
        ? Optional.of(same.get(0))
        : Optional.empty();
  }

  /** Whether a verb tells what befell somebody that a dated event befell: "Smith was shot". */
  private boolean befellTheSame(EventWord verb) {
    return verb.isAssertedOfThePast() && verb.undergoers().anyMatch(undergoers::contains);
  }

  /**
   * The day of an event whose date is not sharp, if the article tells it elsewhere and within that
   * date: "the fire that killed two men last year ... The fire broke out on August 22".
   */
  Optional<DatedTrigger> sharper(ParsedSentence sentence, DatedTrigger dated) {
    if (isSharp(dated) || dated.placement().precision() == Precision.RANGE) {
      return Optional.empty();
    }
    return Stream.concat(
            Stream.of(dated.trigger()), new Clause(sentence, dated.trigger()).subject().stream())
        .filter(sentence::isEventNoun)
        .map(noun -> tellings(new EventWord(sentence, noun)))
        .filter(ToldEvents::isOfOneDay)
        .map(same -> same.get(0).event().placement())
        .map(day -> new DatedTrigger(dated.trigger(), day, null, Reach.RETOLD))
        .filter(dated::holds)
        .findFirst();
  }

  /** Whether a word of the sentence may tell a dated event again; asked before it is parsed. */
  boolean isTold(ParsedSentence sentence) {
    return IntStream.range(0, sentence.size())
        .mapToObj(token -> new EventWord(sentence, token))
        .anyMatch(word -> word.mayTellAgain() && told.containsKey(word.name()));
  }

  /** Whether nothing was told yet. */
  boolean isEmpty() {
    return told.isEmpty();
  }

  private List<ToldEvent> tellings(EventWord word) {
    return told.getOrDefault(word.name(), List.of());
  }

  private static boolean isSharp(DatedTrigger dated) {
    return dated.placement().precision().compareTo(Precision.DAY) <= 0;
  }

  private static boolean isOfOneDay(List<ToldEvent> same) {
    return same.stream().map(one -> one.event().placement().days()).distinct().count() == 1;
  }
}
