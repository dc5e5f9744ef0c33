package org.dateline.event.headline;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.event.clause.BarePhrases;
import org.dateline.event.clause.Clause;
import org.dateline.event.clause.ParsedSentence;
import org.dateline.event.clause.Quotations;
import org.dateline.language.DependencyTree;

/**
 * Of whom or what a headline tells.
 *
 * @param clause the clause that it tells
 * @param head the head of the clause's subject; empty where it has none, or is told by a noun
 */
record HeadlineSubject(Clause clause, Optional<Integer> head) {

  private static final Pattern ASIDE = Pattern.compile(", (?!and |or |but )");

  static HeadlineSubject of(Clause clause) {
    ParsedSentence sentence = clause.sentence();
    return new HeadlineSubject(
        clause, clause.subject().filter(head -> sentence.isVerb(clause.verb())));
  }

  /** Its tokens; of "It was a clerk who noticed" without "It was". None where there is no head. */
  Set<Integer> tokens(BarePhrases phrases) {
    return head.map(one -> tokens(one, phrases)).orElse(Set.of());
  }

  private Set<Integer> tokens(int head, BarePhrases phrases) {
    int verb = clause.verb();
    Set<Integer> tokens = new TreeSet<>(phrases.of(head, verb));
    List<Integer> it =
        tree().children(head, "nsubj", "expl").stream()
            .filter(token -> sentence().lemma(token).equals("it"))
            .toList();
    boolean cleft =
        tree().children(verb, "nsubj").stream().anyMatch(sentence()::isRelative)
            || (tree().is(verb, "acl") && tree().head(verb) == head);
    if (cleft && !it.isEmpty()) {
      it.forEach(tokens::remove);
      tokens.removeIf(sentence()::isRelative);
      tree().children(head, "cop", "aux", "advmod").forEach(tokens::remove);
    }
    return tokens;
  }

  /**
   * It in words; where it is a time, "the weekend was quiet", that.
   *
   * @param text what its tokens say
   * @param tokens those that are told
   */
  String told(String text, Set<Integer> tokens) {
    if (tokens.isEmpty()) {
      return tree().children(clause.verb(), "nsubj").stream()
          .filter(sentence()::isInDate)
          .flatMap(time -> tree().subtree(time).stream())
          .filter(token -> !Quotations.isMark(sentence().sentence().token(token)))
          .map(sentence()::word)
          .collect(Collectors.joining(" "));
    }
    // "Orrin, a firm founded in 2002, launched a pump"
    int last = tokens.stream().mapToInt(token -> token).max().orElse(0);
    boolean aside =
        ASIDE.matcher(text).find() && last < clause.verb() && sentence().isComma(last + 1);
    return aside ? text + "," : text;
  }

  /** What a participle lacks to be a clause: "a warning sent by the maker" was sent. */
  String auxiliary() {
    return head.map(one -> auxiliary(clause, one)).orElse("");
  }

  private String auxiliary(Clause participle, int subject) {
    int verb = participle.verb();
    if (!participle.isBareParticiple() || (subject > verb && verb > 0)) {
      return "";
    }
    if (tree().is(verb, "conj") && sentence().isVerb(tree().head(verb))) {
      Clause first = new Clause(sentence(), tree().head(verb));
      return first.isBareParticiple()
          ? auxiliary(first, subject)
          : first.auxiliaries().stream().map(sentence()::word).collect(Collectors.joining(" "));
    }
    boolean plural =
        sentence().tag(subject).endsWith("S")
            || tree().children(subject, "conj").stream().anyMatch(sentence()::isNoun);
    return tree().is(verb, "root") ? "" : plural ? "were" : "was";
  }

  private ParsedSentence sentence() {
    return clause.sentence();
  }

  private DependencyTree tree() {
    return sentence().tree();
  }
}
