package org.dateline.event.headline;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.event.clause.Clause;
import org.dateline.event.clause.ParsedSentence;
import org.dateline.language.DependencyTree;
import org.dateline.language.Token;

/** Who takes part in an event, where it takes place, and who says so. */
public final class Participants {

  private static final Set<String> AGENT_PREPOSITIONS = Set.of("by", "with");
  private static final Set<String> PLACE_PREPOSITIONS =
      Set.of("in", "at", "near", "outside", "inside", "across", "from", "to", "into", "around");

  private Participants() {}

  /** The subject, objects and agent of the clause, names in full. */
  public static List<String> actors(Clause clause) {
    ParsedSentence sentence = clause.sentence();
    DependencyTree tree = sentence.tree();
    Set<String> actors = new LinkedHashSet<>();
    clause.subject().ifPresent(subject -> add(sentence, subject, actors));
    for (int argument : tree.children(clause.verb(), "obj", "iobj", "obl:agent", "obl")) {
      boolean agent = !tree.is(argument, "obl") || sentence.isLedBy(AGENT_PREPOSITIONS, argument);
      if (agent && argument != clause.trigger() && isName(sentence, argument)) {
        add(sentence, argument, actors);
      }
    }
    return List.copyOf(actors);
  }

  /**
   * The nearest name of a place that a preposition introduces in the clause, or an empty string.
   */
  public static String place(Clause clause) {
    ParsedSentence sentence = clause.sentence();
    for (int token : sentence.tree().subtree(clause.verb())) {
      boolean introduced = sentence.isLedBy(PLACE_PREPOSITIONS, token);
      if (introduced && sentence.mayBeName(token) && nameTag(sentence, token).equals("LOCATION")) {
        return nameAround(sentence, token);
      }
    }
    return "";
  }

  /** Who makes the statement, or who reports the event from above its clause; else empty. */
  public static String speaker(Clause clause) {
    ParsedSentence sentence = clause.sentence();
    DependencyTree tree = sentence.tree();
    int token = clause.verb();
    while (token != DependencyTree.NONE) {
      if (sentence.isReportingVerb(token)) {
        return new Clause(sentence, token)
            .subject()
            .map(subject -> nounPhrase(sentence, subject))
            .orElse("");
      }
      token = tree.is(token, "ccomp") ? tree.head(token) : DependencyTree.NONE;
    }
    return "";
  }

  private static void add(ParsedSentence sentence, int head, Set<String> actors) {
    List<Integer> heads = new ArrayList<>(List.of(head));
    heads.addAll(sentence.tree().children(head, "conj"));
    for (int one : heads) {
      if (sentence.named().containsKey(one) || sentence.isNoun(one)) {
        actors.add(nounPhrase(sentence, one));
      }
    }
  }

  /** A noun with its modifiers, or the whole of a name. */
  static String nounPhrase(ParsedSentence sentence, int head) {
    if (sentence.named().containsKey(head)) {
      return sentence.word(head);
    }
    if (isName(sentence, head)) {
      return nameAround(sentence, head);
    }
    DependencyTree tree = sentence.tree();
    int first = head;
    for (int child : tree.children(head, "amod", "compound", "nummod")) {
      if (child < head) {
        first = Math.min(first, tree.subtree(child).get(0));
      }
    }
    return withQuotes(sentence, first, head);
  }

  /** "market “Frühling”" with both its quotation marks, "just one year" with neither. */
  private static String withQuotes(ParsedSentence sentence, int first, int last) {
    int opening = last;
    while (opening >= first && !sentence.tag(opening).equals("``")) {
      opening--;
    }
    if (opening < first) {
      return sentence.sentence().text(first, last);
    }
    boolean closed = last + 1 < sentence.size() && sentence.tag(last + 1).equals("''");
    return closed
        ? sentence.sentence().text(first, last + 1)
        : sentence.sentence().text(opening + 1, last);
  }

  private static boolean isName(ParsedSentence sentence, int token) {
    return sentence.mayBeName(token) && !nameTag(sentence, token).equals("O");
  }

  private static String nameTag(ParsedSentence sentence, int token) {
    return sentence.sentence().names().get(token).toUpperCase(Locale.ROOT);
  }

  /** The name that a token belongs to. */
  static String nameAround(ParsedSentence sentence, int token) {
    String tag = nameTag(sentence, token);
    int first = token;
    int last = token;
    while (first > 0 && nameTag(sentence, first - 1).equals(tag) && !sentence.isInDate(first - 1)) {
      first--;
    }
    while (last + 1 < sentence.size()
        && nameTag(sentence, last + 1).equals(tag)
        && !sentence.isInDate(last + 1)) {
      last++;
    }
    while (first > 1 && isHyphen(sentence, first - 1)) {
      first -= 2;
    }
    return sentence.sentence().text(first, last);
  }

  /** "Kassym-Jomart" is one name, of which only the second part may be tagged as one. */
  private static boolean isHyphen(ParsedSentence sentence, int token) {
    List<Token> tokens = sentence.sentence().tokens();
    return tokens.get(token).word().equals("-")
        && sentence.tag(token - 1).startsWith("NNP")
        && tokens.get(token - 1).span().end() == tokens.get(token).span().start()
        && tokens.get(token).span().end() == tokens.get(token + 1).span().start();
  }
}
