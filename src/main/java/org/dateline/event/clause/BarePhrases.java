package org.dateline.event.clause;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.language.DependencyTree;
import org.dateline.language.Span;

/** The phrases of a sentence as a headline tells them: without asides and without the date. */
public final class BarePhrases {

  private static final String[] LEFT_OUT = {
    "conj", "cc", "mark", "parataxis", "advcl", "punct", "discourse", "list", "dep"
  };

  private static final Set<String> LEAD_IN =
      Set.of("on", "in", "at", "by", "since", "until", "from", "during", "as", "early", "soon");

  private final ParsedSentence sentence;
  private final DependencyTree tree;
  private final Set<Integer> date;

  /** The articles that stand in a date before a noun: "the 1996 murder". */
  private final Map<Integer, Integer> articles = new HashMap<>();

  /** The phrases of a sentence without the dates that stand in it. */
  public BarePhrases(ParsedSentence sentence, List<Span> dates) {
    this.sentence = sentence;
    this.tree = sentence.tree();
    dates.stream().map(sentence::tokensIn).forEach(this::keepArticle);
    this.date =
        dates.stream()
            .flatMap(date -> withLeadIn(sentence.tokensIn(date)))
            .collect(Collectors.toUnmodifiableSet());
  }

  /** The tokens of the dates, with the words that lead to them. */
  public Set<Integer> date() {
    return date;
  }

  /** A date with the words that lead to it: "on Tuesday", "as early as Saturday". */
  private Stream<Integer> withLeadIn(List<Integer> tokens) {
    int first = tokens.isEmpty() ? 0 : tokens.get(0);
    if (articles.containsValue(first)) {
      // "during the 1979 strike"
      return tokens.stream().skip(1);
    }
    int leadIn = first;
    while (leadIn > 0
        && LEAD_IN.contains(sentence.lemma(leadIn - 1))
        && !isOfVerb(leadIn - 1, first)) {
      leadIn--;
    }
    return Stream.concat(IntStream.range(leadIn, first).boxed(), tokens.stream());
  }

  /** "was sworn in next Wednesday", "have dragged on since May", but not "was broken on Monday". */
  private boolean isOfVerb(int particle, int date) {
    return sentence.tag(particle).equals("RP")
        && !(particle + 1 == date && sentence.lemma(particle).equals("on"));
  }

  private void keepArticle(List<Integer> date) {
    int last = date.isEmpty() ? -1 : date.get(date.size() - 1);
    if (last > 0
        && last + 1 < tree.size()
        && sentence.tag(date.get(0)).equals("DT")
        && sentence.tag(last).equals("CD")
        && sentence.isCommonNoun(last + 1)) {
      articles.put(last + 1, date.get(0));
    }
  }

  /**
   * The tokens of a phrase.
   *
   * @param without a token below the head that is told elsewhere, or {@link DependencyTree#NONE}
   */
  public Set<Integer> of(int head, int without) {
    Set<Integer> kept = new TreeSet<>();
    collect(head, without, kept, true);
    articles.forEach(
        (noun, article) -> {
          if (kept.contains(noun)) {
            kept.add(article);
          }
        });
    return kept;
  }

  private void collect(int token, int without, Set<Integer> kept, boolean top) {
    if (date.contains(token)) {
      return;
    }
    kept.add(token);
    for (int child : tree.children(token)) {
      if (child != without && !isAside(token, child, top)) {
        collect(child, without, kept, false);
      }
    }
  }

  private boolean isAside(int head, int child, boolean top) {
    if (sentence.isNoun(head)) {
      boolean predicate = !tree.children(head, "cop").isEmpty();
      return tree.is(child, "acl:relcl", "appos", "parataxis")
          || (tree.is(child, "acl") && (isBetweenCommas(child) || hasRelative(child)))
          || isJoinedParticiple(head, child)
          || (top && tree.is(child, "punct", "cc"))
          || (top && !predicate && tree.is(child, "case") && !sentence.tag(child).equals("POS"));
    }
    return top
        && ((tree.is(child, LEFT_OUT) && !sentence.lemma(child).equals("to"))
            || sentence.tag(child).equals("WRB")
            || (tree.is(child, "advmod") && Lexicon.CONNECTIVES.has(sentence.lemma(child))));
  }

  /** "The law, passed in 2015 and amended in 2018, was": the parser joins them to the noun. */
  private boolean isJoinedParticiple(int noun, int child) {
    List<Integer> joined = tree.children(noun, "conj");
    return !joined.isEmpty()
        && joined.stream().allMatch(sentence.verbs()::isBareParticiple)
        && tree.is(child, "conj", "cc", "punct");
  }

  private boolean hasRelative(int clause) {
    return tree.children(clause).stream().anyMatch(sentence::isRelative);
  }

  /** "The bank, facing a slowdown, ...". */
  private boolean isBetweenCommas(int clause) {
    List<Integer> tokens = tree.subtree(clause);
    int last = tokens.get(tokens.size() - 1);
    return sentence.isComma(tokens.get(0) - 1)
        && (sentence.isComma(last) || sentence.isComma(last + 1));
  }
}
