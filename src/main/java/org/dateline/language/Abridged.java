package org.dateline.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.dateline.parser.Arc;
import org.dateline.parser.Parser;

/**
 * A sentence as the parser reads it best: each date is one word, which it knows well, and a date
 * that opens the sentence is set off by a comma, as British English leaves it out: "In the spring
 * of 1861 relations broke down" is parsed as "In Monday, relations broke down". A date between a
 * verb and what it governs is left out and hung on the verb: "said Friday the budget had passed" is
 * parsed as "said the budget had passed".
 */
final class Abridged {

  /** After a preposition: "on Monday". */
  private static final String DATE = "Monday";

  private static final String DATE_TAG = "NNP";

  /** Without one: "patrolled the border this month". */
  private static final String ADVERB = "yesterday";

  private static final String ADVERB_TAG = "NN";

  /** What may follow an opening date without a comma and is no new phrase. */
  private static final Set<String> CONTINUING =
      Set.of("POS", ",", ".", ":", "IN", "CC", "VBD", "VBZ", "VBP", "VBN", "VBG", "MD", "-RRB-");

  private static final Set<String> OPENINGS = Set.of("IN", "RB");
  private static final Set<String> CLAUSE_ENDS = Set.of("CC", ",");

  private static final Set<String> PREPOSITIONS = Set.of("IN", "TO");

  /** What opens the clause that somebody says. */
  private static final Set<String> SUBJECTS = Set.of("PRP", "PRP$", "DT", "EX", "NNP", "NNS", "NN");

  /** What stands before the date when somebody is told. */
  private static final Set<String> ADDRESSED = Set.of("NNS", "NN", "NNP", "NNPS", "PRP");

  private final List<String> words = new ArrayList<>();
  private final List<String> tags = new ArrayList<>();

  /** For each word the token that it stands for, or {@link Arc#NO_HEAD} for an added comma. */
  private final List<Integer> tokens = new ArrayList<>();

  /**
   * The last tokens of the dates that the parser does not see, with the verbs that they hang on.
   */
  private final Map<Integer, Integer> unseen = new HashMap<>();

  private final Sentence sentence;
  private final List<Span> dates;

  private Abridged(Sentence sentence, List<Span> dates) {
    this.sentence = sentence;
    this.dates = dates;
  }

  /**
   * The tree of all tokens of a sentence; those of a date hang from its last one.
   *
   * @param dates where its dates stand, in order
   */
  static List<Arc> parse(Sentence sentence, List<Span> dates, Parser parser) {
    return new Abridged(sentence, dates).parse(parser);
  }

  private List<Arc> parse(Parser parser) {
    List<Token> all = sentence.tokens();
    int size = all.size();
    int[] standsIn = new int[size];
    for (int token = 0; token < size; token++) {
      int last = lastOfDate(token);
      int governor = governor(token, last);
      if (governor != Arc.NO_HEAD) {
        unseen.put(last, governor);
      } else if (last == token) {
        add(all.get(token).word(), sentence.tags().get(token), last);
      } else if (token > 0 && PREPOSITIONS.contains(sentence.tags().get(token - 1))) {
        add(DATE, DATE_TAG, last);
      } else {
        add(ADVERB, ADVERB_TAG, last);
      }
      if (isUnmarkedOpening(token, last)) {
        add(",", ",", Arc.NO_HEAD);
      }
      for (; token < last; token++) {
        standsIn[token] = last;
      }
      standsIn[last] = last;
    }
    List<Arc> parsed = parser.parse(words, tags);
    List<Arc> arcs = new ArrayList<>(size);
    int word = 0;
    for (int token = 0; token < size; token++) {
      if (standsIn[token] != token) {
        arcs.add(new Arc(standsIn[token], "fixed"));
        continue;
      }
      if (unseen.containsKey(token)) {
        arcs.add(new Arc(unseen.get(token), "obl:tmod"));
        continue;
      }
      while (tokens.get(word) != token) {
        word++; // a comma that only the parser sees
      }
      arcs.add(inSentence(parsed.get(word)));
    }
    return arcs;
  }

  private void add(String word, String tag, int token) {
    words.add(word);
    tags.add(tag);
    tokens.add(token);
  }

  private Arc inSentence(Arc arc) {
    return arc.head() == Arc.NO_HEAD ? arc : new Arc(tokens.get(arc.head()), arc.relation());
  }

  /** The last token of the date that begins here, or the token itself. */
  private int lastOfDate(int first) {
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

  /**
   * The verb that a bare date stands behind, between it and what it governs ("said Friday the
   * budget had passed", "told reporters Monday that"); {@link Arc#NO_HEAD} for any other word.
   */
  private int governor(int first, int last) {
    List<String> tags = sentence.tags();
    int after = last + 1;
    if (first == 0 || after >= tags.size() || !isDate(first) || !isAdverb(first, last)) {
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

  /** "Friday", "Oct. 3", "yesterday", but not the "first-quarter" of a loss. */
  private boolean isAdverb(int first, int last) {
    String tag = sentence.tags().get(first);
    return tag.equals("NNP") || (first == last && tag.equals("NN"));
  }

  private boolean isVerb(int token) {
    return sentence.tags().get(token).startsWith("VB") && !sentence.lemma(token).equals("be");
  }

  private boolean isDate(int token) {
    return dates.stream().anyMatch(one -> one.contains(sentence.token(token).span()));
  }

  private boolean isUnmarkedOpening(int first, int last) {
    boolean date = isDate(first);
    boolean opens =
        first == 0 ? last > 0 : sentence.tags().get(first - 1).equals("IN") && isInOpening(first);
    return date
        && opens
        && last + 1 < sentence.tokens().size()
        && !CONTINUING.contains(sentence.tags().get(last + 1));
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
