package org.dateline.timeline;

import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import org.dateline.event.EventKind;
import org.dateline.event.Modality;
import org.dateline.time.calendar.DayInterval;

/**
 * Whether mentions with the same days, in two articles, tell one event: each sign adds to the odds,
 * or takes from them. How much was fitted, as a logistic regression, to pairs of mentions in
 * hand-written articles, and rounded.
 */
final class Likeness {

  /**
   * Any two mentions that nothing is known of: -6.25 as fitted, with a margin, for a wrong merge is
   * worse than a missed one. Without it 23 of 30 merged pairs of unseen clusters were right, with
   * it 20 of 20.
   */
  private static final double NOTHING = -7.75;

  private static final double IMPOSSIBLE = -100;

  /** No words make up for so little. */
  private static final double HOPELESS = -8;

  private static final double SHARED_NAME = 0.4;
  private static final double SHARED_WORD = 0.5;
  private static final double SHARED_CONTEXT = 0.45;
  private static final double SHARED_ALL = 2.5;
  private static final double SHARED_ACTOR = 0.7;
  private static final double SHARED_STORY = 1;
  private static final double LONE_IN_STORY = 2;

  private static final double OTHER_STORY = -2;
  private static final double OTHER_DOERS = IMPOSSIBLE;
  private static final double OTHER_PLACE = IMPOSSIBLE;
  private static final double OTHER_NUMBERS = -2.5;
  private static final double OTHER_TRUTH = -2;
  private static final double OTHER_SPEAKER = -3.5;
  private static final double OTHER_STATEMENT = -3;
  private static final double STATEMENT_OF_IT = -1.1;

  /** For days that are ten times as many. */
  private static final double LONG = -0.3;

  private static final double MOST_STORY = 3;
  private static final double SOME_STORY = 0.8;
  private static final double SURE_STORY = 1.5;
  private static final double FEWEST_WORDS = 2;
  private static final double SAID_ENOUGH = 1.5;

  private final WordRarity rarity;

  Likeness(WordRarity rarity) {
    this.rarity = rarity;
  }

  /** The logarithm of the odds that they tell one event: above 0 they rather do. */
  double odds(ActedMention one, ActedMention other) {
    double odds =
        NOTHING
            + TriggerRelation.of(one.told(), other.told()).odds()
            + actors(one, other)
            + facts(one, other)
            + statements(one, other)
            + story(one.article(), other.article())
            + LONG * Math.log10(length(one));
    return odds < HOPELESS ? odds : odds + words(one.told(), other.told());
  }

  private double words(Told one, Told other) {
    double names = 0;
    double words = 0;
    double kin = 0;
    double context = 0;
    for (String word : one.words()) {
      double weight = rarity.weight(word);
      boolean isName = one.names().contains(word) || other.names().contains(word);
      if (other.words().contains(word)) {
        names += isName ? weight : 0;
        words += isName ? 0 : weight;
      } else if (other.context().contains(word)) {
        context += weight;
      } else if (!isName
          && !Collections.disjoint(KindredWords.families(word), other.familiesOfWords())) {
        kin += weight;
      }
    }
    for (String word : one.context()) {
      if (other.words().contains(word)) {
        context += rarity.weight(word);
      } else if (other.context().contains(word)) {
        context += rarity.weight(word) / 2;
      }
    }
    double fewer = Math.min(rarity.weight(one.words()), rarity.weight(other.words()));
    return SHARED_NAME * names
        + SHARED_WORD * words
        + SHARED_CONTEXT * context
        + SHARED_ALL * (names + words + kin / 2) / Math.max(FEWEST_WORDS, fewer);
  }

  private static double actors(ActedMention one, ActedMention other) {
    if (!Collections.disjoint(one.identities(), other.identities())) {
      return SHARED_ACTOR;
    }
    boolean areOthers = one.told().isOfOthers(other.told());
    boolean areRelatives =
        one.actors().stream().anyMatch(a -> other.actors().stream().anyMatch(a::isRelativeOf));
    return areOthers || areRelatives ? OTHER_DOERS : 0;
  }

  private static double facts(ActedMention one, ActedMention other) {
    boolean areOfOneTruth = isNegated(one) == isNegated(other);
    return (one.told().isElsewhere(other.told()) ? OTHER_PLACE : 0)
        + (one.told().hasOtherNumbers(other.told()) ? OTHER_NUMBERS : 0)
        + (areOfOneTruth ? 0 : OTHER_TRUTH);
  }

  /** Who says something twice in a day says two things, unless in like words. */
  private double statements(ActedMention one, ActedMention other) {
    if (!isStatement(one) || !isStatement(other)) {
      return isStatement(one) || isStatement(other) ? STATEMENT_OF_IT : 0;
    }
    Set<String> said = new HashSet<>(one.told().words());
    said.retainAll(other.told().words());
    said.removeAll(one.told().speaker());
    said.removeAll(other.told().speaker());
    return (Collections.disjoint(one.identities(), other.identities()) ? OTHER_SPEAKER : 0)
        + (rarity.weight(said) < SAID_ENOUGH ? OTHER_STATEMENT : 0);
  }

  private double story(DayArticle one, DayArticle other) {
    double shared = 0;
    for (String name : one.story()) {
      shared += other.story().contains(name) ? rarity.strictWeight(name) : 0;
    }
    return SHARED_STORY * Math.min(MOST_STORY, shared)
        + (shared < SOME_STORY ? OTHER_STORY : 0)
        + (one.isLone() && other.isLone() && shared >= SURE_STORY ? LONE_IN_STORY : 0);
  }

  private static boolean isStatement(ActedMention mention) {
    return mention.event().kind() == EventKind.STATEMENT;
  }

  private static boolean isNegated(ActedMention mention) {
    return mention.event().modality() == Modality.NEGATED;
  }

  private static double length(ActedMention mention) {
    DayInterval days = mention.event().date().placement().days();
    return 1 + ChronoUnit.DAYS.between(days.start(), days.end());
  }
}
