package org.dateline.time.wording;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.dateline.language.WordList;
import org.dateline.time.calendar.Toward;

/**
 * A day to come that is arranged, fixed, called off or demanded: "a meeting planned for June", "a
 * meeting has been set for Monday".
 *
 * @param words the sentence
 * @param verb the verb that the day hangs from
 * @param expression the first token of the day
 */
record Arrangement(Words words, int verb, int expression) {

  static final Set<String> ARRANGED = list("arranging-words.txt").words();

  private static final Set<String> FIXED = list("fixing-verbs.txt").words();
  private static final Set<String> POSTPONED = list("postponing-verbs.txt").words();
  private static final Set<String> CALLED_OFF = list("calling-off-verbs.txt").words();

  private static final Set<String> AT_FIRST = Set.of("first", "originally", "initially");

  /** "called a meeting for Friday", "threatened a strike from Friday". */
  private static final Set<String> FROM_THEN = Set.of("for", "from");

  /** Of how many words a day is named at most: "March 31, 2013". */
  private static final int LONGEST_DAY = 4;

  private static final Set<String> NAMED = Set.of("day", "holiday");

  private static final WordList SUMMONED = list("summoning-words.txt");

  private static final Set<String> TO_THEN = Set.of("to", "until", "till");
  private static final Set<String> HOLDS_NOW = Set.of("has", "have", "is", "are", "now");
  private static final Set<String> HAS = Set.of("have", "has");

  /** Whether a verb arranges what is to come: "had set the landing for December". */
  static boolean fixes(Words words, int verb) {
    return words.isAmong(ARRANGED, verb) || words.isAmong(FIXED, verb);
  }

  /** Where an arranged day lies; empty when nothing is arranged. */
  Optional<Toward> toward() {
    if (isGivenUp() && words.anyBefore(verb, Words.NEAR, ARRANGED)) {
      return Optional.of(Toward.PAST);
    }
    if (isBare() || isSetFor()) {
      return Optional.of(isGivenUp() ? Toward.PAST : Toward.PRESENT);
    }
    if (isArranged()) {
      if (words.anyBetween(verb - Words.NEAR, expression, Auxiliary.HAD) || isAtFirst()) {
        return Optional.of(isAtFirst() ? Toward.PAST : Toward.NEAREST);
      }
      return Optional.of(words.isAmong(Auxiliary.WAS, verb) ? Toward.PRESENT : Toward.FUTURE);
    }
    return hasBeenFixed() || new Demand(words, verb, expression).holds() || isNamed()
        ? Optional.of(Toward.FUTURE)
        : Optional.empty();
  }

  /** "plans to resume on Monday" but not "abandoned a planned strike on Monday". */
  private boolean isArranged() {
    return IntStream.range(Math.max(0, verb - 1), expression)
        .filter(token -> words.isAmong(ARRANGED, token))
        .anyMatch(token -> !isAttribute(token) || words.isAmong(FROM_THEN, expression - 1));
  }

  /** "was first planned for April": and then moved. */
  private boolean isAtFirst() {
    return IntStream.rangeClosed(verb, expression)
        .filter(token -> words.isAmong(ARRANGED, token))
        .anyMatch(token -> words.isAmong(AT_FIRST, token - 1));
  }

  private boolean isAttribute(int token) {
    return token > verb
        && words.tag(token - 1).matches("DT|PRP\\$|POS")
        && words.tag(token + 1).matches("NN.*|JJ");
  }

  /** "a meeting planned for June": it may have come by now. */
  private boolean isBare() {
    boolean participle = words.tag(verb).equals("VBN") || words.at(verb + 1).equals("for");
    return words.isAmong(ARRANGED, verb) && participle && !Auxiliary.governs(words, verb);
  }

  /** "the ceremony, set for April 18, will go ahead". */
  private boolean isSetFor() {
    return words.at(verb).equals("set")
        && words.at(verb + 1).equals("for")
        && words.at(verb - 1).equals(",");
  }

  /**
   * "A meeting planned for Thursday was called off", "scheduled to be signed on Oct. 4 was held
   * up": that day has passed, unlike "has been".
   */
  private boolean isGivenUp() {
    return IntStream.rangeClosed(expression + 1, expression + LONGEST_DAY)
        .filter(token -> words.isAmong(Auxiliary.WAS, token))
        .limit(1)
        .anyMatch(was -> words.tag(was + 1).equals("VBN"));
  }

  /** "declared Tuesday a day of mourning", "has declared Monday a holiday". */
  private boolean isNamed() {
    return expression == verb + 1
        && words.isAmong(FIXED, verb)
        && words.isWeekday(expression)
        && words.at(expression + 1).equals("a")
        && words.isAmong(NAMED, expression + 2);
  }

  /** "has been arranged for Monday", "is now promised for June": not "had been fixed for May". */
  private boolean hasBeenFixed() {
    return (isFixed() || isFixedForWeekday() || isSummonedTo())
        && expression > verb + 1
        && words.anyBefore(verb, Auxiliary.APART, HOLDS_NOW);
  }

  /**
   * "fixed the trial for January 19", "set sentencing for Nov. 14", "put it off until May": the
   * tagger takes some nouns for verbs.
   */
  boolean isFixed() {
    boolean fixes =
        words.isAmong(FIXED, verb)
            || (words.tag(verb).equals("VBG") && words.isAmong(FIXED, verb - 1));
    return (fixes && words.isAmong(FROM_THEN, expression - 1))
        || (words.isAmong(POSTPONED, verb) && words.isAmong(TO_THEN, expression - 1));
  }

  /**
   * "has called a meeting for miners Monday", "have called a march in Brenn on Sunday": what "has"
   * been done has no such day.
   */
  private boolean isFixedForWeekday() {
    return words.isAmong(FIXED, verb)
        && words.isWeekday(expression)
        && (words.tag(expression - 1).startsWith("NN")
            || (words.at(expression - 1).equals("on")
                && words.isAmong(HAS, verb - 1)
                && !words.tag(verb - 2).equals("MD")));
  }

  /** "has been summoned to a session on Monday". */
  private boolean isSummonedTo() {
    boolean toGathering =
        words.at(verb + 1).equals("to") && words.tag(verb + 2).matches("DT|JJ|NNS?");
    return SUMMONED.has(words.at(verb)) && (toGathering || isDayThere());
  }

  /** "has invited the leaders to the palace on 12 March", "has summoned them for Tuesday". */
  private boolean isDayThere() {
    return words.isAmong(HAS, verb - 1)
        && (words.anyBetween(verb, expression, TO_THEN)
            || (words.isWeekday(expression) && words.at(expression - 1).equals("for")));
  }

  /** "In July she was to sing", "was due to": that may be to come. */
  static boolean wasToBe(Words words, int verb) {
    return words.isAmong(Auxiliary.WAS, verb)
        && (words.at(verb + 1).equals("to") || words.isAmong(ARRANGED, verb + 1));
  }

  /** "Saturday has been declared a day of mourning". */
  static boolean isFixedBy(Words words, int perfect) {
    return words.at(perfect + 1).equals("been") && words.isAmong(FIXED, perfect + 2);
  }

  /** "Sunday's matches have been postponed". */
  static boolean isCalledOff(Words words, int verb) {
    return words.isAmong(CALLED_OFF, verb) && words.anyBefore(verb, Auxiliary.APART, HAS);
  }

  /** "has extended the ban". */
  static boolean moves(Words words, int verb) {
    return words.isAmong(POSTPONED, verb);
  }

  /** "cancelled a trip to Thursday's summit", but not "called Friday's ruling a mistake". */
  static boolean callsOff(Words words, int verb) {
    return words.isAmong(CALLED_OFF, verb)
        && words.tag(verb).equals("VBD")
        && (!words.at(verb).equals("called") || words.at(verb + 1).equals("off"));
  }

  private static WordList list(String resource) {
    return WordList.beside(Arrangement.class, resource);
  }
}
