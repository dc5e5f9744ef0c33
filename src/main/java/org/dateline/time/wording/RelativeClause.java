package org.dateline.time.wording;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The relative clause that a date stands in, if it stands in one: "The trial, which opened on
 * Monday, is expected to last four weeks".
 *
 * @param words the sentence
 * @param first the first token of the date
 * @param after the first token after it
 */
record RelativeClause(Words words, int first, int after) {

  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
  private static final Set<String> PRESENT = Set.of("VBZ", "VBP");
  private static final Set<String> PRONOUNS = Set.of("WP", "WDT", "WP$");
  private static final Set<String> PREVIOUS = Set.of("previous", "preceding");
  private static final Pattern YEAR = Pattern.compile("\\b\\d{4}\\b");
  private static final Pattern YEARS_LATER =
      Pattern.compile("\\b(?:years?|decades?|century|centuries) later$");

  /** Whether the date stands in one. */
  boolean holds() {
    return start().isPresent();
  }

  /** Whether the noun is known without it: "The index, which fell on Tuesday". */
  boolean isAside() {
    return start().filter(start -> words.at(start - 1).equals(",")).isPresent();
  }

  /**
   * "which appeared in 1879", "who had arrived the week before", "which stood at 4.4 per cent the
   * previous Friday": a clause that has to name its year, or looks back, is none of the story.
   */
  boolean isNoneOfStory() {
    String date = words.text(first, after);
    return start()
        .filter(start -> !new Definition(words, first).holds())
        .filter(
            start ->
                (YEAR.matcher(date).find() && !namesDay())
                    || YEARS_LATER.matcher(date).find()
                    || words.anyBetween(first, after, PREVIOUS)
                    || words.anyBetween(start, first, Auxiliary.HAD))
        .isPresent();
  }

  /**
   * Whether the clause around it goes on in the present, as the example's "is expected" does, or
   * "gives" in "A poll released on Thursday gives them 44 per cent".
   */
  boolean isInPresent() {
    return isOfSubjectInPresent() || isBeforePresent();
  }

  private boolean isOfSubjectInPresent() {
    return PRESENT.contains(words.tag(after))
        && words
            .clauseVerbBefore(first)
            .filter(verb -> words.tag(verb).equals("VBN"))
            .filter(verb -> words.tag(verb - 1).startsWith("NN"))
            .isPresent();
  }

  private boolean isBeforePresent() {
    return start()
        .filter(start -> IntStream.range(0, start).noneMatch(this::isFinite))
        .flatMap(
            start ->
                IntStream.range(after, words.size() - 1)
                    .filter(token -> words.at(token).equals(","))
                    .boxed()
                    .findFirst())
        .filter(
            comma ->
                PRESENT.contains(words.tag(comma + 1)) || words.isAmong(Auxiliary.WILL, comma + 1))
        .isPresent();
  }

  private Optional<Integer> start() {
    return words
        .back(first)
        .filter(this::isPronoun)
        .boxed()
        .findFirst()
        .filter(start -> start > 0)
        .filter(start -> IntStream.range(start, first).filter(this::isFinite).count() <= 1)
        .filter(
            start -> IntStream.range(start, first).noneMatch(token -> words.at(token).equals(",")));
  }

  /** "was bailed out that December": the tagger takes "that" for a pronoun. */
  private boolean isPronoun(int token) {
    return words.at(token).equals("where")
        || (PRONOUNS.contains(words.tag(token))
            && !(words.at(token).equals("that") && words.tag(token + 1).equals("NNP")));
  }

  private boolean isFinite(int token) {
    return FINITE.contains(words.tag(token));
  }

  private boolean namesDay() {
    return IntStream.range(first, after).anyMatch(token -> words.at(token).matches("\\d\\d?"));
  }
}
