package org.dateline.time;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.language.Sentence;
import org.dateline.language.WordList;

/**
 * Where a verb points with the words around it: an infinitive or participle speaks through what
 * governs it, "had been due to vote", "refused to speak", "a meeting planned for June".
 */
final class VerbDirection {

  static final Set<String> WILL = Set.of("will", "shall", "would", "'ll", "’ll", "wo", "must");
  private static final Set<String> ARRANGED =
      Set.of("scheduled", "expected", "due", "planned", "slated", "supposed", "going", "likely");
  static final Set<String> PERFECT = Set.of("have", "has", "had", "'ve", "’ve", "having");
  private static final Set<String> BEING =
      Set.of("is", "are", "am", "was", "were", "be", "been", "'s", "’s", "'re");

  /** What is done about something that is to come on a day: "a meeting has been set for Monday". */
  private static final Set<String> FIXED =
      WordList.beside(VerbDirection.class, "fixing-verbs.txt").words();

  /** What is said of something to be done: "proposed opening the pool in July". */
  private static final Set<String> PROPOSING =
      WordList.beside(VerbDirection.class, "proposing-verbs.txt").words();

  private static final Set<String> OPEN = Set.of("may", "might", "could", "should", "can");

  /** "a dividend payable Dec. 7 to holders of record Nov. 22". */
  private static final Set<String> PAYABLE = Set.of("payable", "record", "due", "effective");

  private static final Set<String> NEGATING =
      Set.of("no", "not", "n't", "nobody", "none", "nor", "neither", "never", "nothing");
  private static final Set<String> CALLED_OFF =
      WordList.beside(VerbDirection.class, "calling-off-verbs.txt").words();
  private static final Set<String> EXPECTING =
      WordList.beside(VerbDirection.class, "expecting-verbs.txt").words();
  private static final Set<String> DEMANDING =
      Set.of("called for", "pressed for", "pushed for", "ruled out");
  private static final Set<String> LETTING =
      WordList.beside(VerbDirection.class, "letting-verbs.txt").words();
  private static final Set<String> CAUSING =
      WordList.beside(VerbDirection.class, "causative-verbs.txt").words();
  private static final Set<String> IMPLYING =
      WordList.beside(VerbDirection.class, "implicative-verbs.txt").words();

  /** "three days of mourning beginning on Saturday" */
  private static final Set<String> BEGINNING = Set.of("beginning", "starting");

  /** "called a meeting for Friday", "threatened a strike from Friday". */
  private static final Set<String> FROM_THEN = Set.of("for", "from");

  private static final Set<String> FIXING = Set.of("has", "have", "is", "are", "now");
  private static final Set<String> BE_PAST = Set.of("was", "were");
  private static final Set<String> BE_PRESENT = Set.of("is", "are");
  private static final Set<String> AUXILIARIES =
      Stream.of(PERFECT, BEING).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
  private static final Set<String> SAYING =
      Set.of("say", "says", "adds", "reports", "notes", "writes");

  /** "before classes begin on Sept. 4": English has no future tense there. */
  private static final Set<String> AWAITING =
      Set.of("before", "until", "till", "once", "when", "if", "unless");

  private static final Set<String> BESIDE = Set.of("before", "after");

  private static final int WINDOW = 5;

  /** "had ordered the alarm on the bridge to be switched off". */
  private static final int FAR = 8;

  private VerbDirection() {}

  /** What the verb at a place says, with the words around it, of an expression after it. */
  static Toward of(Sentence sentence, int verb, int expression) {
    if (isBareArrangement(sentence, verb)) {
      return isGivenUp(sentence, expression) ? Toward.PAST : Toward.PRESENT;
    }
    if (anyBetween(sentence, Math.max(0, verb - 1), expression, ARRANGED)) {
      boolean wasToBe = anyBetween(sentence, Math.max(0, verb - WINDOW), expression, Set.of("had"));
      return wasToBe ? Toward.PAST : Toward.FUTURE;
    }
    if (isFixed(sentence, verb, expression) || isDemanded(sentence, verb, expression)) {
      return Toward.FUTURE;
    }
    String tag = sentence.tags().get(verb);
    String word = word(sentence, verb);
    return switch (tag) {
      case "VBD" -> told(sentence, verb, expression);
      case "MD" ->
          WILL.contains(word) || isStillOpen(sentence, verb) ? Toward.FUTURE : Toward.NEAREST;
      case "VBZ", "VBP" ->
          PERFECT.contains(word)
              ? Toward.PAST
              : anyBetween(sentence, Math.max(0, verb - WINDOW), verb, AWAITING)
                  ? Toward.FUTURE
                  : EXPECTING.contains(word)
                      ? Toward.FUTURE
                      : SAYING.contains(word) ? Toward.NEAREST : Toward.PRESENT;
      default -> governed(sentence, verb);
    };
  }

  /** "In July she was to sing", "was due to": that may be to come. */
  static boolean isArranged(Sentence sentence, int verb) {
    return BE_PAST.contains(word(sentence, verb))
        && verb + 1 < sentence.tokens().size()
        && (word(sentence, verb + 1).equals("to") || ARRANGED.contains(word(sentence, verb + 1)));
  }

  /** "had been put right by January". */
  static boolean isPluperfect(Sentence sentence, int verb) {
    return sentence.tags().get(verb).equals("VBN")
        && anyBetween(sentence, Math.max(0, verb - 3), verb, Set.of("had"));
  }

  /** "a meeting planned for June": it may have come by now. */
  private static boolean isBareArrangement(Sentence sentence, int verb) {
    boolean participle =
        sentence.tags().get(verb).equals("VBN") || word(sentence, verb + 1).equals("for");
    return ARRANGED.contains(word(sentence, verb))
        && participle
        && !anyBetween(sentence, Math.max(0, verb - 3), verb, AUXILIARIES);
  }

  /** "would say so when he gave evidence in April". */
  private static boolean isOfWhatWouldBe(Sentence sentence, int verb) {
    for (int i = verb - 1; i > Math.max(0, verb - WINDOW); i--) {
      if (AWAITING.contains(word(sentence, i))) {
        return anyBetween(sentence, Math.max(0, i - WINDOW), i, Set.of("would"));
      }
    }
    return false;
  }

  /**
   * "declared a dividend payable Dec. 7", "fixed the trial for January 19" and "called a meeting
   * for Friday" may be to come, and Friday is.
   */
  private static Toward told(Sentence sentence, int verb, int expression) {
    if (FIXED.contains(word(sentence, verb))
        && FROM_THEN.contains(word(sentence, expression - 1))) {
      return Toward.PRESENT;
    }
    if (isOfWhatWouldBe(sentence, verb)) {
      return Toward.FUTURE;
    }
    return anyBetween(sentence, verb, expression, PAYABLE) ? Toward.NEAREST : Toward.PAST;
  }

  /** "A meeting planned for Thursday was called off": that day has passed, unlike "has been". */
  private static boolean isGivenUp(Sentence sentence, int expression) {
    return expression + 2 < sentence.tokens().size()
        && BE_PAST.contains(word(sentence, expression + 1))
        && sentence.tags().get(expression + 2).equals("VBN");
  }

  /** "has been arranged for Monday", "is now promised for June": not "had been fixed for May". */
  private static boolean isFixed(Sentence sentence, int verb, int expression) {
    return FIXED.contains(word(sentence, verb))
        && expression > verb + 1
        && FROM_THEN.contains(word(sentence, expression - 1))
        && anyBetween(sentence, Math.max(0, verb - 3), verb, FIXING);
  }

  /** "Saturday has been declared a day of mourning". */
  static boolean hasFixed(Sentence sentence, int perfect) {
    return perfect + 2 < sentence.tokens().size()
        && word(sentence, perfect + 1).equals("been")
        && FIXED.contains(word(sentence, perfect + 2));
  }

  /** "Sunday's matches have been postponed". */
  static boolean isCalledOff(Sentence sentence, int verb) {
    return CALLED_OFF.contains(word(sentence, verb))
        && anyBetween(sentence, Math.max(0, verb - 3), verb, Set.of("have", "has"));
  }

  /** "may resign on Friday": not "should have resigned", "nobody could be found on Friday". */
  private static boolean isStillOpen(Sentence sentence, int modal) {
    return OPEN.contains(word(sentence, modal))
        && modal + 1 < sentence.tokens().size()
        && !PERFECT.contains(word(sentence, modal + 1))
        && !anyBetween(sentence, 0, modal + 2, NEGATING);
  }

  /** "forced the teams to retreat": the last verb before "to" had its way. */
  private static boolean isCaused(Sentence sentence, int to) {
    return isAfterPast(sentence, to, CAUSING);
  }

  /** "let forty clerks go on Friday". */
  private static boolean isLet(Sentence sentence, int infinitive) {
    return isAfterPast(sentence, infinitive, LETTING);
  }

  private static boolean isAfterPast(Sentence sentence, int token, Set<String> verbs) {
    return IntStream.iterate(token - 1, i -> i >= Math.max(0, token - WINDOW), i -> i - 1)
        .filter(i -> sentence.tags().get(i).startsWith("VB"))
        .limit(1)
        .anyMatch(i -> sentence.tags().get(i).equals("VBD") && verbs.contains(word(sentence, i)));
  }

  /** "called for an election in February", not "called for a vote in Thursday's paper". */
  private static boolean isDemanded(Sentence sentence, int verb, int expression) {
    return DEMANDING.contains(word(sentence, verb) + " " + word(sentence, verb + 1))
        && sentence.tags().get(expression - 2).startsWith("NN")
        && word(sentence, expression - 1).equals("in")
        && !sentence.tags().get(Math.min(expression + 1, sentence.tags().size() - 1)).equals("POS");
  }

  /** An infinitive or participle speaks through the words that govern it. */
  private static Toward governed(Sentence sentence, int verb) {
    String tag = sentence.tags().get(verb);
    if (tag.equals("VBG") && verb > 0 && PROPOSING.contains(sentence.lemma(verb - 1))) {
      return Toward.FUTURE;
    }
    if (BEGINNING.contains(word(sentence, verb))) {
      return Toward.PRESENT;
    }
    // "to begin killing on Friday"
    if (tag.equals("VBG") && verb > 0 && sentence.tags().get(verb - 1).equals("VB")) {
      return governed(sentence, verb - 1);
    }
    if (tag.equals("VBG") && verb > 0 && BESIDE.contains(word(sentence, verb - 1))) {
      return governing(sentence, verb - 1);
    }
    boolean wasToBe = anyBetween(sentence, Math.max(0, verb - FAR), verb, Set.of("had"));
    for (int i = verb - 1; i >= Math.max(0, verb - WINDOW); i--) {
      String word = word(sentence, i);
      if (WILL.contains(word) || isStillOpen(sentence, i)) {
        return Toward.FUTURE;
      }
      String before = i > 0 ? word(sentence, i - 1) : "";
      if (word.equals("to") && tag.equals("VB") && IMPLYING.contains(before)) {
        return Toward.PAST;
      }
      if (word.equals("to") && tag.equals("VB") && isCaused(sentence, i)) {
        return Toward.PAST;
      }
      if (word.equals("to") && tag.equals("VB") && isOfPast(sentence, i)) {
        return wasToBe ? Toward.PAST : Toward.PRESENT;
      }
      if (ARRANGED.contains(word) || (word.equals("to") && tag.equals("VB"))) {
        return wasToBe ? Toward.PAST : Toward.FUTURE;
      }
      if (tag.equals("VBN") && BE_PAST.contains(word)) {
        return Toward.PAST;
      }
      // "when the case is heard in May"
      if (tag.equals("VBN")
          && BE_PRESENT.contains(word)
          && anyBetween(sentence, Math.max(0, i - WINDOW), i, AWAITING)) {
        return Toward.FUTURE;
      }
      if (word.equals("be") && before.equals("to")) {
        return wasToBe ? Toward.PAST : Toward.FUTURE;
      }
      // "a parade that was to have been held on Sunday"
      if (word.equals("have")
          && before.equals("to")
          && i > 1
          && BE_PAST.contains(word(sentence, i - 2))) {
        return Toward.PRESENT;
      }
      if (PERFECT.contains(word) || word.equals("did")) {
        return Toward.PAST;
      }
      if (tag.equals("VBG") && BEING.contains(word)) {
        return word.startsWith("w") ? Toward.PAST : Toward.FUTURE;
      }
    }
    if (tag.equals("VB")) {
      return isLet(sentence, verb) ? Toward.PAST : Toward.FUTURE;
    }
    return tag.equals("VBN") ? joined(sentence, verb) : Toward.NEAREST;
  }

  /** "is to tour a plant before leaving on Monday": what is done before it says when. */
  private static Toward governing(Sentence sentence, int preposition) {
    return IntStream.iterate(preposition - 1, i -> i >= 0, i -> i - 1)
        .filter(i -> sentence.tags().get(i).matches("VB[DPZ]?|MD"))
        .mapToObj(i -> of(sentence, i, preposition))
        .findFirst()
        .orElse(Toward.NEAREST);
  }

  /** "must be dissolved and an election held in May": the participle shares the auxiliary. */
  private static Toward joined(Sentence sentence, int participle) {
    List<String> tags = sentence.tags();
    int and = participle - 1;
    while (and > Math.max(0, participle - WINDOW) && tags.get(and).matches("DT|JJ|NNS?")) {
      and--;
    }
    boolean shares =
        and > 1
            && tags.get(and).equals("CC")
            && tags.get(and - 1).equals("VBN")
            && word(sentence, and - 2).equals("be");
    return shares ? governed(sentence, and - 1) : Toward.PAST;
  }

  /** "offered to sell on Sept. 12", "was found to be there on Feb. 3": that may be over. */
  private static boolean isOfPast(Sentence sentence, int to) {
    List<String> tags = sentence.tags();
    boolean arranged = ARRANGED.contains(word(sentence, Math.max(0, to - 1)));
    return IntStream.iterate(to - 1, i -> !arranged && i >= Math.max(0, to - WINDOW), i -> i - 1)
        .filter(i -> tags.get(i).startsWith("VB"))
        .limit(1)
        .anyMatch(
            i ->
                tags.get(i).equals("VBD")
                    || (tags.get(i).equals("VBN")
                        && i > 0
                        && BE_PAST.contains(word(sentence, i - 1))));
  }

  private static boolean anyBetween(Sentence sentence, int from, int to, Set<String> words) {
    for (int i = from; i < to; i++) {
      if (words.contains(word(sentence, i))) {
        return true;
      }
    }
    return false;
  }

  static String word(Sentence sentence, int token) {
    return sentence.token(token).word().toLowerCase(Locale.ROOT);
  }
}
