package org.dateline.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.parser.Arc;
import org.dateline.parser.Parser;

/**
 * A part of a sentence as the parser reads it best: each date is one word, which it knows well, and
 * a date that opens the sentence is set off by a comma, as British English leaves it out: "In the
 * spring of 1861 relations broke down" is parsed as "In Monday, relations broke down". A date
 * between a verb and what it governs is left out and hung on the verb: "said Friday the budget had
 * passed" is parsed as "said the budget had passed". So is what somebody is called: "when a student
 * named Alan Wexler knocked" is parsed as "when a student knocked".
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

  /** The arcs of the tokens that the parser does not see. */
  private final Map<Integer, Arc> unseen = new HashMap<>();

  private final Sentence sentence;
  private final DatePlaces places;
  private final CalledName called;

  private Abridged(Sentence sentence, DatePlaces places) {
    this.sentence = sentence;
    this.places = places;
    this.called = new CalledName(sentence, places);
  }

  /**
   * The arcs of the tokens of a part; those of a date hang from its last one.
   *
   * @param part the numbers of its tokens, in order, at least one
   * @param places where the sentence's dates stand
   */
  static Map<Integer, Arc> parse(
      Sentence sentence, List<Integer> part, DatePlaces places, Parser parser) {
    return new Abridged(sentence, places).parse(part, parser);
  }

  private Map<Integer, Arc> parse(List<Integer> part, Parser parser) {
    int covered = -1;
    for (int token : part) {
      int name = called.lastOfName(token);
      if (token <= covered) {
        hide(token, covered);
      } else if (name > token && !words.isEmpty()) {
        unseen.put(token, new Arc(token - 1, "acl"));
        unseen.put(name, new Arc(token, "xcomp"));
        covered = name;
      } else {
        covered = places.lastOfDate(token);
        read(token, covered);
        hide(token, covered);
      }
    }
    if (!tags.get(tags.size() - 1).equals(".")) {
      add(".", ".", Arc.NO_HEAD);
    }
    List<Arc> parsed = parser.parse(words, tags);
    Map<Integer, Arc> arcs = new HashMap<>(unseen);
    for (int word = 0; word < words.size(); word++) {
      if (tokens.get(word) != Arc.NO_HEAD) {
        arcs.put(tokens.get(word), inSentence(parsed.get(word)));
      }
    }
    return arcs;
  }

  /** Hangs a token that the parser does not see on the last of its date or name. */
  private void hide(int token, int last) {
    if (token < last) {
      unseen.put(token, new Arc(last, "fixed"));
    }
  }

  private void read(int token, int last) {
    int governor = words.isEmpty() ? Arc.NO_HEAD : places.governor(token, last);
    if (governor != Arc.NO_HEAD) {
      unseen.put(last, new Arc(governor, "obl:tmod"));
    } else if (last == token) {
      String word = sentence.token(token).word();
      add(words.isEmpty() ? capital(word) : word, sentence.tags().get(token), last);
    } else if (places.followsPreposition(token)) {
      add(DATE, DATE_TAG, last);
    } else {
      add(ADVERB, ADVERB_TAG, last);
    }
    if (places.isUnmarkedOpening(token, last)) {
      add(",", ",", Arc.NO_HEAD);
    }
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
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
