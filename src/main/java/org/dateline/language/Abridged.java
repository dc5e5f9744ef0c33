package org.dateline.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  private final List<String> words = new ArrayList<>();
  private final List<String> tags = new ArrayList<>();

  /** For each word the token that it stands for, or {@link Arc#NO_HEAD} for an added comma. */
  private final List<Integer> tokens = new ArrayList<>();

  /**
   * The last tokens of the dates that the parser does not see, with the verbs that they hang on.
   */
  private final Map<Integer, Integer> unseen = new HashMap<>();

  private final Sentence sentence;
  private final DatePlaces places;

  private Abridged(Sentence sentence, DatePlaces places) {
    this.sentence = sentence;
    this.places = places;
  }

  /**
   * The tree of all tokens of a sentence; those of a date hang from its last one.
   *
   * @param dates where its dates stand, in order
   */
  static List<Arc> parse(Sentence sentence, List<Span> dates, Parser parser) {
    return new Abridged(sentence, new DatePlaces(sentence, dates)).parse(parser);
  }

  private List<Arc> parse(Parser parser) {
    List<Token> all = sentence.tokens();
    int size = all.size();
    int[] standsIn = new int[size];
    for (int token = 0; token < size; token++) {
      int last = places.lastOfDate(token);
      int governor = places.governor(token, last);
      if (governor != Arc.NO_HEAD) {
        unseen.put(last, governor);
      } else if (last == token) {
        add(all.get(token).word(), sentence.tags().get(token), last);
      } else if (places.followsPreposition(token)) {
        add(DATE, DATE_TAG, last);
      } else {
        add(ADVERB, ADVERB_TAG, last);
      }
      if (places.isUnmarkedOpening(token, last)) {
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
}
