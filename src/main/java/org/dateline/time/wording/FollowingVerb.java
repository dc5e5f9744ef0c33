package org.dateline.time.wording;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.dateline.time.calendar.Toward;

/**
 * The first verb after a date, which says where it lies: "On Thursday the council voted".
 *
 * @param words the sentence
 * @param from the token from which the verb is looked for
 */
record FollowingVerb(Words words, int from) {

  static final Set<String> CONDITIONS = Set.of("if", "unless");

  Toward toward() {
    return IntStream.range(afterCondition(), words.size())
        .takeWhile(token -> !words.isBreak(token))
        .filter(token -> !isInRelative(token))
        .mapToObj(this::said)
        .flatMap(Optional::stream)
        .findFirst()
        .orElseGet(this::unmarked);
  }

  /** "On Friday the squad fly home": the tagger takes the only verb for an infinitive. */
  private Toward unmarked() {
    boolean bare =
        IntStream.range(from, words.size())
            .takeWhile(token -> !words.isBreak(token))
            .anyMatch(
                token -> words.tag(token).equals("VB") && words.tag(token - 1).startsWith("NN"));
    return bare ? Toward.PRESENT : Toward.NEAREST;
  }

  /** What a word says of the date before it; empty when it is no finite verb. */
  private Optional<Toward> said(int token) {
    if (isAside(token)) {
      return Optional.empty();
    }
    return switch (words.tag(token)) {
      case "MD" ->
          Optional.of(words.isAmong(Auxiliary.WILL, token) ? Toward.FUTURE : Toward.NEAREST);
      case "VBD" -> Optional.of(Arrangement.wasToBe(words, token) ? Toward.NEAREST : Toward.TOLD);
      case "VBZ", "VBP" -> Optional.of(present(token));
      default -> Optional.empty();
    };
  }

  /** "On Monday Kesso, which supplies the troops, announced it": not the verb of the clause. */
  private boolean isInRelative(int token) {
    int open =
        IntStream.iterate(token, before -> before > from, before -> before - 1)
            .filter(before -> words.tag(before).matches("WDT|WP"))
            .findFirst()
            .orElse(from);
    return open > from + 1
        && words.at(open - 1).equals(",")
        && comma(open, token).isEmpty()
        && comma(token, words.size())
            .filter(close -> words.tag(close + 1).matches("VB[DZP]?|MD"))
            .isPresent();
  }

  /** "Over the weekend, the mayor says, divers found it". */
  private boolean isAside(int verb) {
    return words.at(verb + 1).equals(",")
        && SayingVerb.isOne(words, verb)
        && words.anyBetween(verb - Words.NEAR, verb, Set.of(","));
  }

  private Toward present(int verb) {
    if (!words.isAmong(Auxiliary.HAVE, verb)) {
      return isToBe(verb) || VerbDirection.isTimetabled(words, verb)
          ? Toward.FUTURE
          : Toward.PRESENT;
    }
    return Arrangement.isFixedBy(words, verb) ? Toward.FUTURE : Toward.PAST;
  }

  /** "In June the probe is to release a lander". */
  private boolean isToBe(int verb) {
    return words.isAmong(Auxiliary.IS, verb)
        && words.at(verb + 1).equals("to")
        && words.tag(verb + 2).equals("VB");
  }

  /** Past the aside in "In May, if the doctors agree, she will climb". */
  private int afterCondition() {
    return comma(from, from + Words.NEAR + 1)
        .filter(comma -> words.isAmong(CONDITIONS, comma + 1))
        .map(comma -> comma(comma + 1, words.size()).orElse(comma))
        .orElse(from);
  }

  private Optional<Integer> comma(int start, int end) {
    return IntStream.range(start, end)
        .filter(token -> words.at(token).equals(","))
        .boxed()
        .findFirst();
  }
}
