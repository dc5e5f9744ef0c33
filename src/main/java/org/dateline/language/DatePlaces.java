package org.dateline.language;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.dateline.parser.Arc;

/**
 * How the dates of a sentence stand among its other words, by their tags alone; asked before it is
 * parsed.
 *
 * @param dates where the dates stand, in order
 */
record DatePlaces(Sentence sentence, List<Span> dates) {

  /** What may follow an opening date without a comma and is no new phrase. */
  private static final Set<String> CONTINUING =
      Set.of("POS", ",", ".", ":", "IN", "CC", "VBD", "VBZ", "VBP", "VBN", "VBG", "MD", "-RRB-");

  private static final Set<String> OPENINGS = Set.of("IN", "RB");
  private static final Set<String> CLAUSE_ENDS = Set.of("CC", ",", ":");

  private static final Set<String> PRONOUNS = Set.of("WDT", "WP");
  private static final Set<String> PREPOSITIONS = Set.of("IN", "TO");

  /** What opens the clause that somebody says. */
  private static final Set<String> SUBJECTS = Set.of("PRP", "PRP$", "DT", "EX", "NNP", "NNS", "NN");

  /** What stands before the date when somebody is told. */
  private static final Set<String> ADDRESSED = Set.of("NNS", "NN", "NNP", "NNPS", "PRP");

  /** The last token of the date that begins here, or the token itself. */
  int lastOfDate(int first) {
    Span start = sentence.token(first).span();
    for (Span date : dates) {
      if (date.contains(start)) {
        int last = first;
        while (last + 1 < sentence.tokens().size()
            && date.contains(sentence.token(last + 1).span())) {
          last++;
        }
        return last;
      }
    }
    return first;
  }

  boolean followsPreposition(int token) {
    return token > 0 && PREPOSITIONS.contains(sentence.tags().get(token - 1));
  }

  /**
   * The verb that a bare date stands behind, between it and what it governs ("said Friday the
   * budget had passed", "told reporters Monday that"), or before ("which last month postponed it");
   * {@link Arc#NO_HEAD} for any other word.
   */
  int governor(int first, int last) {
    List<String> tags = sentence.tags();
    int after = last + 1;
    if (first == 0 || after >= tags.size() || !isDate(first)) {
      return Arc.NO_HEAD;
    }
    if (isAfterRelative(first) && isVerb(after)) {
      return after;
    }
    if (!isAdverb(first, last)) {
      return Arc.NO_HEAD;
    }
    boolean verb = isVerb(first - 1);
    boolean that = sentence.token(after).word().equalsIgnoreCase("that");
    boolean content =
        that || (verb ? SUBJECTS.contains(tags.get(after)) : tags.get(after).equals("PRP"));
    return content && (verb || ADDRESSED.contains(tags.get(first - 1)))
        ? IntStream.iterate(first - 1, t -> t >= 0, t -> t - 1)
            .filter(this::isVerb)
            .findFirst()
            .orElse(Arc.NO_HEAD)
        : Arc.NO_HEAD;
  }

  private boolean isAfterRelative(int first) {
    return PRONOUNS.contains(sentence.tags().get(first - 1));
  }

  /** "Friday", "Oct. 3", "yesterday", but not the "first-quarter" of a loss. */
  private boolean isAdverb(int first, int last) {
    String tag = sentence.tags().get(first);
    return tag.equals("NNP") || (first == last && tag.equals("NN"));
  }

  private boolean isVerb(int token) {
    return sentence.tags().get(token).startsWith("VB") && !sentence.lemma(token).equals("be");
  }

  boolean isDate(int token) {
    return dates.stream().anyMatch(one -> one.contains(sentence.token(token).span()));
  }

  /** Whether a date opens its clause, and no comma follows: "In the spring of 1861 relations". */
  boolean isUnmarkedOpening(int first, int last) {
    boolean date = isDate(first);
    boolean opens =
        first == 0 ? last > 0 : isAfterAnd(first, last) || (isAfterIn(first) && isInOpening(first));
    return date
        && opens
        && last + 1 < sentence.tokens().size()
        && !CONTINUING.contains(sentence.tags().get(last + 1));
  }

  private boolean isAfterIn(int first) {
    return sentence.tags().get(first - 1).equals("IN");
  }

  /** "On May 14 a bomb exploded, and a week later inspectors closed two newspapers". */
  private boolean isAfterAnd(int first, int last) {
    return last > first
        && first > 1
        && sentence.tags().get(first - 1).equals("CC")
        && sentence.tags().get(first - 2).equals(",")
        && !sentence.tags().subList(first, last).contains("HYPH");
  }

  /** Whether what stands before a date opens its clause: "At a congress on 27 April delegates". */
  private boolean isInOpening(int date) {
    List<String> tags = sentence.tags();
    int start = date - 1;
    while (start > 0 && !CLAUSE_ENDS.contains(tags.get(start - 1))) {
      start--;
    }
    return OPENINGS.contains(tags.get(start))
        && tags.subList(start, date).stream()
            .noneMatch(tag -> tag.startsWith("VB") || tag.equals("MD"));
  }
}
