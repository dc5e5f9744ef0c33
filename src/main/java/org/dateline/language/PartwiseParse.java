package org.dateline.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.dateline.parser.Arc;
import org.dateline.parser.Parser;

/** Parses a sentence part by part, and joins their trees to one. */
final class PartwiseParse {

  private final Sentence sentence;
  private final DatePlaces places;
  private final Parser parser;
  private final Map<Integer, Arc> arcs = new HashMap<>();

  private PartwiseParse(Sentence sentence, DatePlaces places, Parser parser) {
    this.sentence = sentence;
    this.places = places;
    this.parser = parser;
  }

  /**
   * The tree of all tokens of a sentence; those of a date hang from its last one.
   *
   * @param dates where its dates stand, in order
   */
  static List<Arc> parse(Sentence sentence, List<Span> dates, Parser parser) {
    DatePlaces places = new DatePlaces(sentence, dates);
    return new PartwiseParse(sentence, places, parser).parse(new Parts(sentence, places).all());
  }

  private List<Arc> parse(List<Part> parts) {
    int main = Arc.NO_HEAD;
    for (Part part : parts) {
      Map<Integer, Arc> own = Abridged.parse(sentence, part.tokens(), places, parser);
      int root = root(part, own);
      if (part.isAside()) {
        hangOnNoun(part, own, root);
      } else if (main == Arc.NO_HEAD) {
        main = root;
      } else {
        own.put(root, new Arc(main, part.relation()));
      }
      arcs.putAll(own);
    }
    List<Arc> all = new ArrayList<>();
    for (int token = 0; token < sentence.tokens().size(); token++) {
      Arc arc = arcs.get(token);
      all.add(arc == null ? new Arc(nearest(token), "punct") : arc);
    }
    return all;
  }

  private static int root(Part part, Map<Integer, Arc> own) {
    return part.tokens().stream()
        .filter(token -> head(own, token) == Arc.NO_HEAD)
        .findFirst()
        .orElseThrow();
  }

  private static int head(Map<Integer, Arc> arcs, int token) {
    return Objects.requireNonNull(arcs.get(token), "a token without an arc").head();
  }

  /** Hangs what describes the noun before an aside on the head of that noun's phrase. */
  private void hangOnNoun(Part aside, Map<Integer, Arc> own, int root) {
    int before = aside.tokens().get(0);
    int noun = headNoun(before);
    own.remove(before);
    own.replaceAll(
        (token, arc) ->
            arc.head() != before
                ? arc
                : new Arc(noun, arc.relation().equals("dep") ? Part.ASIDE : arc.relation()));
    if (root != before) {
      own.put(root, new Arc(noun, Part.ASIDE));
    }
  }

  /** The topmost noun below the verb. */
  private int headNoun(int token) {
    int noun = token;
    for (int up = token; up != Arc.NO_HEAD && !isVerb(up); up = head(arcs, up)) {
      if (sentence.tags().get(up).startsWith("NN")) {
        noun = up;
      }
    }
    return noun;
  }

  private boolean isVerb(int token) {
    return sentence.tags().get(token).startsWith("VB");
  }

  /** The token of a part that is nearest to one of none, the next before the last. */
  private int nearest(int token) {
    return IntStream.iterate(1, distance -> distance + 1)
        .flatMap(distance -> IntStream.of(token + distance, token - distance))
        .filter(arcs::containsKey)
        .findFirst()
        .orElseThrow();
  }
}
