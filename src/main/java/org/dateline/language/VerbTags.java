package org.dateline.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Mends the tags of verbs and nouns that the tagger took for one another, where no sentence of
 * English can have them. A sentence without a finite verb has one where a plural stands between a
 * subject and an object: "The opposition tables a motion". Two verbs in different tenses do not
 * meet: in "a tank at the resin works exploded" the first is a noun. After a modal comes a verb:
 * "members will grill ministers". The others stand with their examples below.
 */
final class VerbTags {

  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
  private static final Set<String> SUBJECT = Set.of("NN", "NNP");
  private static final Set<String> OBJECT = Set.of("DT", "PRP", "PRP$", "NNP", "CD");

  private static final Set<String> AFTER_VERB =
      Set.of("DT", "PRP", "PRP$", "NN", "NNS", "NNP", "JJ");

  /** Verbs that a clause may follow without a word between: "the rise, he says was a surprise". */
  private static final Set<String> AUXILIARIES = Set.of("was", "were", "had", "did");

  private static final Set<String> AFTER_BUILDING = Set.of("NN", "NNS", "NNP", "JJ", "CD");
  private static final Set<String> AFTER_ASKING = Set.of("DT", "PRP", "PRP$", "NNS");
  private static final WordList PAST_LIKE_NOUNS =
      WordList.beside(VerbTags.class, "past-like-nouns.txt");
  private static final WordList INTENDING = WordList.beside(VerbTags.class, "intending-verbs.txt");
  private static final Set<String> INTENDING_TAGS = Set.of("VBD", "VBZ", "VBP", "VBN", "VB");
  private static final Set<String> RELATIVE = Set.of("WP", "WDT");
  private static final Set<String> ARRANGED = Set.of("planned", "scheduled", "slated", "set");

  private final List<Token> tokens;
  private final List<String> tags;

  private VerbTags(List<Token> tokens, List<String> tags) {
    this.tokens = tokens;
    this.tags = new ArrayList<>(tags);
  }

  /** The tags with those of such words put right. */
  static List<String> mended(List<Token> tokens, List<String> tags) {
    return new VerbTags(tokens, tags).mended();
  }

  private List<String> mended() {
    boolean verbless = tags.stream().noneMatch(FINITE::contains);
    for (int i = 1; i < tags.size() - 1; i++) {
      if (verbless && is(i - 1, SUBJECT) && is(i, "NNS") && is(i + 1, OBJECT)) {
        tags.set(i, "VBZ");
        verbless = false;
      } else if (is(i - 1, "MD") && is(i, "NN") && is(i + 1, AFTER_VERB)) {
        tags.set(i, "VB");
      } else if (is(i - 1, SUBJECT) && is(i, "VBZ") && isPast(i + 1)) {
        tags.set(i, "NNS");
      } else if (is(i, "NN") && isAskedAfterDate(i)) {
        tags.set(i, "VBG");
      } else if (is(i, "NN") && isJoinedToPast(i)) {
        tags.set(i, "VBD");
      } else if (is(i, "VBD") && isArrangedFor(i)) {
        tags.set(i, "VBN");
      } else if (is(i, "NN") && isToBeDone(i)) {
        tags.set(i, "VB");
      } else if (is(i, "VBG") && isHouse(i)) {
        tags.set(i, "NN");
      } else if (is(i, "VBD") && opensAside(i)) {
        tags.set(i, "VBN");
      } else if (is(i, "VBN") && closesSubject(i)) {
        tags.set(i, "VBD");
      }
    }
    return List.copyOf(tags);
  }

  /** "issued a bulletin on 9 February asking operators": a month that has its day takes no noun. */
  private boolean isAskedAfterDate(int verb) {
    return verb > 1
        && word(verb).endsWith("ing")
        && is(verb - 1, "NNP")
        && is(verb - 2, "CD")
        && is(verb + 1, AFTER_ASKING);
  }

  /** "A trooper shot and wounded him": the noun looks like the past of its verb. */
  private boolean isJoinedToPast(int verb) {
    return PAST_LIKE_NOUNS.has(word(verb))
        && tags.get(verb - 1).startsWith("N")
        && verb + 2 < tags.size()
        && is(verb + 1, "CC")
        && is(verb + 2, "VBD");
  }

  /** "called off a visit planned for Thursday": nobody planned it in that sentence. */
  private boolean isArrangedFor(int verb) {
    return ARRANGED.contains(word(verb))
        && word(verb + 1).equals("for")
        && tags.get(verb - 1).startsWith("N")
        && tags.subList(0, verb).stream().anyMatch(FINITE::contains);
  }

  /** "intends to charter two vessels". */
  private boolean isToBeDone(int verb) {
    return verb > 1
        && word(verb - 1).equals("to")
        && is(verb - 2, INTENDING_TAGS)
        && INTENDING.has(word(verb - 2))
        && is(verb + 1, OBJECT);
  }

  /** "searched the administration building the same day". */
  private boolean isHouse(int noun) {
    return word(noun).equals("building") && is(noun - 1, "NN") && !is(noun + 1, AFTER_BUILDING);
  }

  /** "The council, pressed to save money, came near it": no comma parts a subject from its verb. */
  private boolean opensAside(int verb) {
    return is(verb - 1, ",")
        && IntStream.range(0, verb - 1).noneMatch(token -> isVerb(token) || is(token, ","))
        && IntStream.range(0, verb - 1).anyMatch(token -> tags.get(token).startsWith("NN"))
        && IntStream.range(verb + 1, tags.size() - 1)
            .filter(token -> is(token, ","))
            .limit(1)
            .anyMatch(comma -> is(comma + 1, FINITE));
  }

  /** "Tollman, a smith who came in 1889, set up shop": after its clause the subject has a verb. */
  private boolean closesSubject(int verb) {
    int relative =
        IntStream.range(0, verb).filter(token -> is(token, RELATIVE)).findFirst().orElse(verb);
    return is(verb - 1, ",")
        && relative < verb
        && IntStream.range(0, relative).noneMatch(token -> isVerb(token))
        && IntStream.range(0, relative).anyMatch(token -> is(token, ","))
        && IntStream.range(relative, verb).filter(token -> is(token, ",")).count() == 1
        && tags.subList(verb, tags.size()).stream().noneMatch(FINITE::contains);
  }

  private boolean isVerb(int token) {
    return tags.get(token).startsWith("VB") || is(token, FINITE);
  }

  private String word(int token) {
    return tokens.get(token).word();
  }

  private boolean is(int token, String tag) {
    return tags.get(token).equals(tag);
  }

  private boolean is(int token, Set<String> among) {
    return among.contains(tags.get(token));
  }

  private boolean isPast(int token) {
    return is(token, "VBD") && !AUXILIARIES.contains(word(token));
  }
}
