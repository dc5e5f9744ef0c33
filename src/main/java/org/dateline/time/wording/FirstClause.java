package org.dateline.time.wording;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A date in the first clause of its sentence, where it sets the scene: "In early 1908 she sailed,
 * ...".
 *
 * @param words the sentence
 * @param first the first token of the date
 * @param after the first token after it
 */
record FirstClause(Words words, int first, int after) {

  /** What ends the first clause of a sentence, in which a date sets the scene. */
  private static final Set<String> CLAUSE_ENDS =
      Set.of(",", ";", ":", "(", "who", "which", "that", "whose", "when", "where", "because");

  /** What makes a date a limit or an attribute: "a law of 1850". */
  private static final Set<String> LOOSE =
      Set.of("of", "to", "since", "until", "than", "before", "after", "beyond");

  private static final Pattern TITLE_END = Pattern.compile("\\)|\\d{4}");

  /** Not a present: the tagger takes "Invasion and repulse, 1914" for one. */
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "MD");

  private static final Set<String> JOINING = Set.of("and", "but");
  private static final Set<String> BEFORE_JOINING = Set.of(",", ";", "-", "–", "—");
  private static final Pattern SUBJECT = Pattern.compile("DT|PRP.?|NN.*|JJ|CD");
  private static final int LONGEST_PLACE = 5;

  /** Whether it stands in the first clause of its sentence. */
  boolean holds() {
    PassingMention passing = new PassingMention(words, first, after);
    StretchEdge edge = new StretchEdge(words, first, after);
    if (isTitle() && !edge.holds()) {
      return true;
    }
    List<String> left = new Asides(words.sentence(), words.before(first)).left();
    // "Then, on Saturday": a word before the first comma is no clause.
    boolean afterAdverb = left.indexOf(",") == 1 && !words.tag(0).startsWith("NN");
    int skipped =
        afterAdverb
            ? 2
            : isBesideSubject(left) || opensJoinedClause()
                ? left.size()
                : Math.max(
                    new Definition(words, first).length(left),
                    Math.max(afterWhen(left), afterPlace(left)));
    return left.stream().skip(skipped).noneMatch(CLAUSE_ENDS::contains)
        && (left.isEmpty() || !LOOSE.contains(left.get(left.size() - 1)) || isInDate())
        && !passing.describesNoun()
        && !edge.isUntil()
        && !edge.isSecondYear()
        && !edge.isEnding()
        && !passing.isPlanned()
        && !new DateInClause(words, first, after).isAttribute();
  }

  /** "In Hallenberg, a court banned it in June": as many words as lie before that clause. */
  private int afterPlace(List<String> left) {
    int comma = left.indexOf(",");
    return words.tag(0).equals("IN")
            && comma > 0
            && comma < LONGEST_PLACE
            && !words.tag(comma + 1).equals("IN")
            && IntStream.range(0, comma).noneMatch(words::isVerb)
        ? comma + 1
        : 0;
  }

  /** "The robbery, on the evening of May 13, began with a kidnapping". */
  private boolean isBesideSubject(List<String> left) {
    int comma = words.tag(first - 1).equals("IN") ? left.size() - 2 : left.size() - 1;
    return comma > 0
        && left.indexOf(",") == comma
        && words.at(after).equals(",")
        && words.back(first).noneMatch(words::isVerb);
  }

  /**
   * "It had been closed for years, and in November 2013 she read of it", "he promised it; by autumn
   * he had forgotten it": a clause of its own.
   */
  boolean opensJoinedClause() {
    int joining = words.isAmong(JOINING, first - 1) ? first - 1 : first - 2;
    int subject = words.at(after).equals(",") ? after + 1 : after;
    int end =
        IntStream.range(subject, words.size())
            .filter(token -> words.isAmong(CLAUSE_ENDS, token))
            .findFirst()
            .orElse(words.size());
    boolean joined = words.isAmong(JOINING, joining) && words.isAmong(BEFORE_JOINING, joining - 1);
    return (joined || words.at(joining).equals(";"))
        && (joining == first - 1 || words.tag(first - 1).equals("IN"))
        && SUBJECT.matcher(words.tag(subject)).matches()
        && IntStream.range(subject, end).anyMatch(token -> FINITE.contains(words.tag(token)));
  }

  /** "Order of battle (1 May 1916)", "The war at sea, 1731–1733": a line without a verb. */
  boolean isTitle() {
    return TITLE_END.matcher(words.at(words.size() - 1)).matches() && hasNoVerb();
  }

  /** "Winter at Depot Hill": no sentence. */
  boolean isCaption() {
    return !words.at(words.size() - 1).matches("[.?!:;,]|''") && hasNoVerb();
  }

  private boolean hasNoVerb() {
    return IntStream.range(0, words.size()).noneMatch(token -> FINITE.contains(words.tag(token)));
  }

  /**
   * "was bound by a pact, but when war broke out in July 1914 it stayed neutral": as many words as
   * lie before such a clause and its "when".
   */
  private static int afterWhen(List<String> left) {
    int when = left.lastIndexOf("when");
    boolean joined =
        when > 0
            && JOINING.contains(left.get(when - 1))
            && (when == 1 || left.get(when - 2).equals(","));
    return when == 0 || joined ? when + 1 : 0;
  }

  /** "In a ruling of April 21, the judge granted it": that is when he did. */
  private boolean isOfRuling() {
    return words.at(0).equals("in")
        && words.at(first - 1).equals("of")
        && first < LONGEST_PLACE
        && words.at(after).equals(",");
  }

  /** "began before daybreak on Tuesday": on Tuesday, however early; "in the course of 1942". */
  private boolean isInDate() {
    return new DateName(words, first, after).isPartOfDay()
        || words.at(first - 2).equals("course")
        || isOfRuling();
  }
}
