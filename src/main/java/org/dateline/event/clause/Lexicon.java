package org.dateline.event.clause;

import org.dateline.language.WordList;

/** The word lists from the resources beside this class; all of them hold lemmas. */
public final class Lexicon {

  static final WordList EVENT_NOUNS = list("event-nouns.txt");
  public static final WordList REPORTING_VERBS = list("reporting-verbs.txt");
  static final WordList EXPLAINING = list("explaining-verbs.txt");
  public static final WordList PUBLISHING = list("publishing-verbs.txt");
  public static final WordList STATEMENT_NOUNS = list("statement-nouns.txt");
  public static final WordList LIGHT_VERBS = list("light-verbs.txt");
  public static final WordList ASPECT_VERBS = list("aspect-verbs.txt");
  public static final WordList EFFECTS = list("effects.txt");
  public static final WordList OCCASIONS = list("occasions.txt");
  public static final WordList HEARINGS = list("hearings.txt");
  public static final WordList AUDIENCES = list("audiences.txt");
  public static final WordList ATTENDING = list("attending-verbs.txt");
  public static final WordList CONTESTING = list("contesting-verbs.txt");
  public static final WordList GATHERING = list("gathering.txt");
  public static final WordList TIME_NOUNS = list("time-nouns.txt");
  public static final WordList DATED_NOUNS = list("dated-nouns.txt");
  public static final WordList POINTING = list("pointing-verbs.txt");
  public static final WordList ANSWERING = list("answering-verbs.txt");
  public static final WordList BACK_THEN = list("back-then-adverbs.txt");
  static final WordList COMMANDING = list("commanding-verbs.txt");
  static final WordList STANDING = list("standing-participles.txt");
  public static final WordList HARMS = list("harms.txt");
  public static final WordList SESSIONS = list("sessions.txt");
  public static final WordList NAMING = list("naming-verbs.txt");
  public static final WordList BRINGING = list("bringing-verbs.txt");
  public static final WordList INTENDING = list("intending-verbs.txt");
  public static final WordList INVITING = list("inviting-verbs.txt");
  public static final WordList PLAN_VERBS = list("plan-verbs.txt");
  public static final WordList DENYING = list("denying-verbs.txt");
  public static final WordList ALLEGING = list("alleging-verbs.txt");
  public static final WordList UTTERING = list("uttering-verbs.txt");
  public static final WordList WEATHER = list("weather-verbs.txt");
  static final WordList CONNECTIVES = list("connectives.txt");
  static final WordList CLAUSE_OPENERS = list("clause-openers.txt");
  public static final WordList IMPLICATIVE = list("implicative-verbs.txt");
  public static final WordList LONG_PERIODS = list("long-periods.txt");
  public static final WordList MOVING_ON = list("moving-on-adverbs.txt");
  public static final WordList DECIDING = list("deciding-verbs.txt");
  public static final WordList NO_EVENTS = list("no-events.txt");
  public static final WordList QUANTITIES = list("quantities.txt");
  public static final WordList QUESTIONING = list("questioning-verbs.txt");
  public static final WordList STATES = list("states.txt");
  public static final WordList LIFE = list("life-verbs.txt");
  public static final WordList DECLINING = list("declining-verbs.txt");
  public static final WordList LASTING_EVENTS = list("lasting-events.txt");
  public static final WordList DISTINGUISHING = list("distinguishing-adjectives.txt");
  public static final WordList MOTION_VERBS = list("motion-verbs.txt");
  public static final WordList FORECASTS = list("forecasts.txt");
  static final WordList OTHER_WORDS = list("other-words.txt");
  static final WordList NOMINALIZATIONS = list("nominalizations.txt");

  private Lexicon() {}

  private static WordList list(String resource) {
    return WordList.beside(Lexicon.class, resource);
  }
}
