package org.dateline.event.attachment;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.dateline.event.clause.Clause;
import org.dateline.event.clause.Lexicon;
import org.dateline.event.clause.ParsedSentence;

/**
 * A date that stands in a sentence and yet is not the day of what the sentence tells: "the worst
 * since 1965", "weeks before the end of the year".
 *
 * @param sentence the sentence
 * @param tokens the tokens of the date
 */
record LooseDate(ParsedSentence sentence, List<Integer> tokens) {

  private static final Set<String> BESIDE = Set.of("before", "after");
  private static final Set<String> TOPIC = Set.of("of", "about");
  private static final Set<String> LONG = Set.of("long", "well");
  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  /** Whether it says nothing of when the event took place. */
  boolean datesNothing(int trigger) {
    return isBeside(trigger)
        || isNamed()
        || new NounDate(sentence, tokens).holds(trigger)
        || isSubject(trigger)
        || new MeasuringDate(sentence, tokens).holds(trigger)
        || isPointedTo(trigger)
        || isSpokenOf(trigger)
        || isInName()
        || isDeadline(trigger)
        || isOfWhatIsMissing()
        || isBeforehand(trigger);
  }

  /** "declared Friday a day of mourning", "Friday was declared one": not done on Friday. */
  private boolean isNamed() {
    int before = tokens.get(0) - 1;
    int after = tokens.get(tokens.size() - 1) + 1;
    int head = sentence.tree().headOf(tokens);
    if (sentence.tree().is(head, "nsubj:pass")) {
      return Lexicon.NAMING.has(sentence.lemma(sentence.tree().head(head)));
    }
    return before >= 0
        && after < sentence.size()
        && Lexicon.NAMING.has(sentence.lemma(before))
        && sentence.tag(after).equals("DT");
  }

  /** "June looked like the turn", but "1998 saw three strikes". */
  private boolean isSubject(int trigger) {
    int head = sentence.tree().headOf(tokens);
    int before = tokens.get(0) - 1;
    return sentence.tag(trigger).matches("VB[DZP]")
        && (before < 0 || !sentence.tag(before).equals("IN"))
        && sentence.tree().is(head, "nsubj")
        && sentence.tree().head(head) == trigger
        && sentence.tree().children(trigger, "nsubj").size() == 1
        && !Lexicon.BRINGING.has(sentence.lemma(trigger));
  }

  /**
   * "Before this week they had enjoyed it", "It began long before Monday": at no time of it;
   * "before dawn on Monday" is of it.
   */
  private boolean isBeforehand(int trigger) {
    int before = tokens.get(0) - 1;
    boolean beforehand =
        before >= 0
            && sentence.lemma(before).equals("before")
            && (before == 0 || LONG.contains(sentence.lemma(before - 1)));
    return beforehand
        && tokens.stream().map(sentence::lemma).noneMatch("on"::equals)
        && new Clause(sentence, trigger).tense().isPast();
  }

  /** "ferries built before 1990", "the canals, most of which were dug before 1940": in no year. */
  private boolean isBeside(int trigger) {
    int before = tokens.get(0) - 1;
    Clause clause = new Clause(sentence, trigger);
    return before >= 0
        && BESIDE.contains(sentence.lemma(before))
        && YEAR.matcher(sentence.word(tokens.get(0))).matches()
        && (clause.isBareParticiple() || !clause.isMain())
        && sentence.tag(clause.verb()).matches("VB[ND]")
        && !clause.isNegated()
        && !clause.tense().isFuture();
  }

  /** "recommended an end to it by 1995": what was recommended is to be done by then. */
  private boolean isDeadline(int trigger) {
    int before = tokens.get(0) - 1;
    return before > trigger
        && sentence.lemma(before).equals("by")
        && sentence.isReportingVerb(trigger)
        && !sentence.tree().children(trigger, "obj", "ccomp", "xcomp").isEmpty();
  }

  /** "sacked their coach, with the club without a win since November": not sacked since then. */
  private boolean isOfWhatIsMissing() {
    int since = tokens.get(0) - 1;
    return since > 2
        && sentence.lemma(since).equals("since")
        && sentence.isNoun(since - 1)
        && IntStream.range(Math.max(0, since - 4), since - 1)
            .anyMatch(token -> sentence.lemma(token).equals("without"));
  }

  /** "unveils a phone at its Developers Conference 2010": the year is part of a name. */
  private boolean isInName() {
    int before = tokens.get(0) - 1;
    return before > 0
        && tokens.size() == 1
        && YEAR.matcher(sentence.word(tokens.get(0))).matches()
        && sentence.isNoun(before)
        && !sentence.isInDate(before)
        && Character.isUpperCase(sentence.word(before).charAt(0));
  }

  /** "People here still speak of 1931", "warned about 2020": not then. */
  private boolean isSpokenOf(int trigger) {
    int before = tokens.get(0) - 1;
    return before - 1 == trigger
        && TOPIC.contains(sentence.lemma(before))
        && sentence.isVerb(trigger);
  }

  /** "Analysts point to last November". */
  private boolean isPointedTo(int trigger) {
    int before = tokens.get(0) - 1;
    return before > 1
        && sentence.lemma(before).equals("to")
        && (Lexicon.POINTING.has(sentence.lemma(trigger)) || pointsBack(before - 1));
  }

  /** "demanded pay dating back to May", whatever the parser hangs it on. */
  private boolean pointsBack(int token) {
    int verb = sentence.lemma(token).equals("back") ? token - 1 : token;
    return Lexicon.POINTING.has(sentence.lemma(verb));
  }

  /**
   * "The club, for one afternoon in 1957 the winners, ceased to exist": said of the subject, unlike
   * "The club, on Tuesday, ceased".
   */
  boolean isInAsideOfSubject(int trigger) {
    int first = tokens.get(0);
    int open = first - 1;
    while (open > 0 && !sentence.isComma(open)) {
      open--;
    }
    int close = tokens.get(tokens.size() - 1) + 1;
    while (close < trigger && !sentence.isComma(close)) {
      close++;
    }
    int before = open;
    boolean more = first - open > 2 || close > tokens.get(tokens.size() - 1) + 1;
    return more
        && !sentence.tag(open + 1).equals("IN")
        && close < trigger
        && open > 0
        && sentence.isVerb(trigger)
        && sentence.tree().children(trigger, "nsubj").stream().anyMatch(t -> t < before)
        && IntStream.range(close + 1, trigger).noneMatch(sentence::isNoun);
  }
}
