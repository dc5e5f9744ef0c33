package org.dateline.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Cuts a sentence into parts where the parser often loses its way, by words and tags alone: what
 * stands between commas before the verb of a subject ("The union, which has given money to the
 * strikers, announced a vote", "Kestine, founded to make readers, bet on tablets"), clauses on both
 * sides of a semicolon, and the date over an entry of a chronology ("Aug. 12: Inspectors confirm
 * it"). Quotation marks are in no part.
 *
 * @param places where the sentence's dates stand
 */
record Parts(Sentence sentence, DatePlaces places) {

  private static final Set<String> PRONOUNS = Set.of("WP", "WDT", "WP$");
  private static final Set<String> PREPOSITIONS = Set.of("IN", "TO");
  private static final Set<String> SUBJECTS = Set.of("DT", "PRP", "PRP$", "NN", "NNS", "NNP", "JJ");
  private static final Set<String> LABEL_ENDS = Set.of(":", "-", "--", "–", "—");
  private static final Set<String> QUOTES = Set.of("``", "''");

  /** The parts, the main clause first. */
  List<Part> all() {
    int size = sentence.tokens().size();
    List<Part> parts = new ArrayList<>();
    int label = labelEnd();
    int start = label;
    for (int end = label + 1; end <= size; end++) {
      if (end == size || isBetweenClauses(start, end)) {
        addClause(parts, start, end);
        start = end;
      }
    }
    if (label > 0) {
      parts.add(new Part(tokens(0, label - 1), Part.LABEL));
    }
    return parts;
  }

  /** The first token after a label and what ends it; 0 when there is none. */
  private int labelEnd() {
    int after = places.lastOfDate(0) + 1;
    return places.isDate(0) && LABEL_ENDS.contains(word(after)) && hasFinite(after, size())
        ? after + 1
        : 0;
  }

  /** Whether a semicolon before a token ends a clause, and another follows. */
  private boolean isBetweenClauses(int start, int token) {
    return word(token - 1).equals(";")
        && hasFinite(start, token)
        && hasFinite(token, first(token, size(), after -> word(after).equals(";")));
  }

  private void addClause(List<Part> parts, int start, int end) {
    int open = first(start + 1, end, token -> opensAside(start, token, end));
    if (open == end) {
      parts.add(new Part(tokens(start, end), Part.NEXT_CLAUSE));
      return;
    }
    int close = close(open, end);
    boolean apposition =
        IntStream.range(subjectStart(start, open), open).anyMatch(token -> word(token).equals(","));
    List<Integer> subject = tokens(start, open);
    List<Integer> clause = new ArrayList<>(subject);
    clause.addAll(tokens(apposition ? close : close + 1, end));
    parts.add(new Part(clause, Part.NEXT_CLAUSE));
    List<Integer> aside = new ArrayList<>(tokens(open, close));
    aside.add(0, subject.get(subject.size() - 1));
    parts.add(new Part(aside, Part.ASIDE));
  }

  /** Whether a comma parts a subject from what stands between it and its verb. */
  private boolean opensAside(int start, int comma, int end) {
    return word(comma).equals(",")
        && !places.isDate(comma)
        && !hasFinite(subjectStart(start, comma), comma)
        && (isRelative(comma + 1) || endsSubject(subjectStart(start, comma), comma))
        && close(comma, end) < end;
  }

  /** Whether a noun stands before a comma, but not as in "After a week of rain, an inspector". */
  private boolean endsSubject(int start, int comma) {
    return !(PREPOSITIONS.contains(tag(start)) && SUBJECTS.contains(tag(comma + 1)))
        && first(start, comma, token -> tag(token).startsWith("NN") && !places.isDate(token))
            < comma;
  }

  /** The comma that ends an aside, before the verb of the clause; its end when there is none. */
  private int close(int open, int end) {
    int verb = first(open, end, this::isFinite);
    if (holdsRelative(open, verb)) {
      return first(verb, end, this::isBeforeVerb);
    }
    int comma = first(open + 1, end, token -> word(token).equals(","));
    return comma < verb && isBeforeVerb(comma) ? comma : end;
  }

  /** ", who came in 1889", ", a tinsmith who came in 1889". */
  private boolean holdsRelative(int comma, int verb) {
    int relative = first(comma, verb, this::isRelative);
    return relative < verb
        && IntStream.range(comma + 1, relative).noneMatch(token -> word(token).equals(","));
  }

  /** "fell, and the bank, which had lent to it, closed": a subject begins after ", and". */
  private int subjectStart(int start, int comma) {
    return IntStream.iterate(comma - 1, token -> token > start, token -> token - 1)
        .filter(token -> tag(token).equals("CC") && word(token - 1).equals(","))
        .map(and -> and + 1)
        .findFirst()
        .orElse(start);
  }

  private boolean isRelative(int token) {
    return PRONOUNS.contains(tag(token))
        || word(token).equals("where")
        || (tag(token).equals("IN") && PRONOUNS.contains(tag(token + 1)));
  }

  /** Whether a comma stands before a verb or the adverbs of one. */
  private boolean isBeforeVerb(int comma) {
    return word(comma).equals(",")
        && isFinite(first(comma + 1, size(), token -> !tag(token).equals("RB")));
  }

  private boolean hasFinite(int from, int to) {
    return first(from, to, this::isFinite) < to;
  }

  private boolean isFinite(int token) {
    return token < size() && sentence.isFinite(token);
  }

  private List<Integer> tokens(int from, int to) {
    List<Integer> seen =
        IntStream.range(from, to).filter(token -> !QUOTES.contains(tag(token))).boxed().toList();
    return seen.isEmpty() ? IntStream.range(from, to).boxed().toList() : seen;
  }

  private static int first(int from, int to, IntPredicate wanted) {
    return IntStream.range(from, to).filter(wanted).findFirst().orElse(to);
  }

  private int size() {
    return sentence.tokens().size();
  }

  private String tag(int token) {
    return token < size() ? sentence.tags().get(token) : "";
  }

  private String word(int token) {
    return token < size() ? sentence.token(token).word() : "";
  }
}
