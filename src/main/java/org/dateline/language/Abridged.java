package org.dateline.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.parser.Arc;
import org.dateline.parser.Parser;

/**
 * A sentence as the parser reads it best: each date is one word, which it knows well, and a date
 * that opens the sentence is set off by a comma, as British English leaves it out: "In the spring
 * of 1861 relations broke down" is parsed as "In Monday, relations broke down".
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

  private static final Set<String> PREPOSITIONS = Set.of("IN", "TO");

  private final List<String> words = new ArrayList<>();
  private final List<String> tags = new ArrayList<>();

  /** For each word the token that it stands for, or {@link Arc#NO_HEAD} for an added comma. */
  private final List<Integer> tokens = new ArrayList<>();

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
      if (last == token) {
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

  private boolean isUnmarkedOpening(int first, int last) {
    boolean date = dates.stream().anyMatch(one -> one.contains(sentence.token(first).span()));
    boolean opens = first == 0 ? last > 0 : first == 1 && sentence.tags().get(0).equals("IN");
    return date
        && opens
        && last + 1 < sentence.tokens().size()
        && !CONTINUING.contains(sentence.tags().get(last + 1));
  }
}
