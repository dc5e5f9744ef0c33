package org.dateline.event;

import org.dateline.language.WordList;

/** The word lists from the resources beside this class; all of them hold lemmas. */
final class Lexicon {

  static final WordList EVENT_NOUNS = list("event-nouns.txt");
  static final WordList REPORTING_VERBS = list("reporting-verbs.txt");
  static final WordList PUBLISHING = list("publishing-verbs.txt");
  static final WordList STATEMENT_NOUNS = list("statement-nouns.txt");
  static final WordList LIGHT_VERBS = list("light-verbs.txt");
  static final WordList ASPECT_VERBS = list("aspect-verbs.txt");
  static final WordList EFFECTS = list("effects.txt");
  static final WordList OCCASIONS = list("occasions.txt");
  static final WordList HEARINGS = list("hearings.txt");
  static final WordList AUDIENCES = list("audiences.txt");
  static final WordList ATTENDING = list("attending-verbs.txt");
  static final WordList CONTESTING = list("contesting-verbs.txt");
  static final WordList GATHERING = list("gathering.txt");
  static final WordList TIME_NOUNS = list("time-nouns.txt");
  static final WordList DATED_NOUNS = list("dated-nouns.txt");
  static final WordList POINTING = list("pointing-verbs.txt");
  static final WordList STANDING = list("standing-participles.txt");
  static final WordList HARMS = list("harms.txt");
  static final WordList SESSIONS = list("sessions.txt");
  static final WordList NAMING = list("naming-verbs.txt");
  static final WordList BRINGING = list("bringing-verbs.txt");
  static final WordList PLAN_VERBS = list("plan-verbs.txt");
  static final WordList DENYING = list("denying-verbs.txt");
  static final WordList ALLEGING = list("alleging-verbs.txt");
  static final WordList UTTERING = list("uttering-verbs.txt");
  static final WordList WEATHER = list("weather-verbs.txt");
  static final WordList CONNECTIVES = list("connectives.txt");
  static final WordList PURPOSES = list("purposes.txt");
  static final WordList DECIDING = list("deciding-verbs.txt");
  static final WordList NO_EVENTS = list("no-events.txt");
  static final WordList QUANTITIES = list("quantities.txt");
  static final WordList QUESTIONING = list("questioning-verbs.txt");
  static final WordList STATES = list("states.txt");
  static final WordList LASTING_EVENTS = list("lasting-events.txt");
  static final WordList DISTINGUISHING = list("distinguishing-adjectives.txt");
  static final WordList OTHER_WORDS = list("other-words.txt");
  static final WordList NOMINALIZATIONS = list("nominalizations.txt");

  private Lexicon() {}

  private static WordList list(String resource) {
    return WordList.beside(Lexicon.class, resource);
  }
}
