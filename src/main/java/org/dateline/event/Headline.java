package org.dateline.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.language.DependencyTree;
import org.dateline.language.Span;

/** Tells an event in one readable clause, subject first, without its date. */
final class Headline {

  /** What fits a cell of a timeline. */
  private static final int LONGEST = 120;

  private static final String[] LEFT_OUT = {
    "conj", "cc", "mark", "parataxis", "advcl", "punct", "discourse", "list", "dep"
  };

  private Headline() {}

  /**
   * The clause as a headline of at most 120 characters.
   *
   * @param date where the clause's time expression stands, to be left out
   */
  static String of(Clause clause, Span date) {
    ParsedSentence sentence = clause.sentence();
    List<Integer> dateTokens = sentence.tokensIn(date);
    Optional<Integer> subject = clause.subject();
    List<Integer> words = new ArrayList<>();
    subject.ifPresent(head -> words.addAll(phrase(sentence, head, clause.verb(), dateTokens)));
    for (int token : phrase(sentence, clause.verb(), DependencyTree.NONE, dateTokens)) {
      if (!words.contains(token)) {
        words.add(token);
      }
    }
    return shorten(join(sentence, words));
  }

  /** The tokens of a phrase without asides and without the date. */
  private static List<Integer> phrase(
      ParsedSentence sentence, int head, int without, List<Integer> date) {
    TreeSet<Integer> kept = new TreeSet<>();
    collect(sentence, head, without, date, kept, true);
    return List.copyOf(kept);
  }

  private static void collect(
      ParsedSentence sentence,
      int token,
      int without,
      List<Integer> date,
      Set<Integer> kept,
      boolean top) {
    DependencyTree tree = sentence.tree();
    boolean noun = sentence.isNoun(token);
    if (date.contains(token)) {
      return;
    }
    kept.add(token);
    for (int child : tree.children(token)) {
      boolean aside =
          noun
              ? tree.is(child, "acl:relcl", "appos", "parataxis")
                  || (top && tree.is(child, "punct"))
              : top && (tree.is(child, LEFT_OUT) || sentence.tag(child).equals("WRB"));
      if (child != without && !aside) {
        collect(sentence, child, without, date, kept, false);
      }
    }
  }

  private static String join(ParsedSentence sentence, List<Integer> tokens) {
    StringBuilder text = new StringBuilder();
    int last = -2;
    for (int token : tokens) {
      boolean adjacent =
          token == last + 1
              && sentence.sentence().token(last).span().end()
                  == sentence.sentence().token(token).span().start();
      if (!text.isEmpty() && !adjacent) {
        text.append(' ');
      }
      text.append(sentence.word(token));
      last = token;
    }
    String joined =
        text.toString()
            // An aside that was left out leaves its commas.
            .replaceAll("(\\s*,){2,}", "")
            .replaceAll("\\s+([,.;:])", "$1")
            .replaceAll("^[,;: ]+|[,;: ]+$", "");
    return joined.isEmpty()
        ? joined
        : Character.toUpperCase(joined.charAt(0)) + joined.substring(1);
  }

  private static String shorten(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int space = text.lastIndexOf(' ', LONGEST - 1);
    return text.substring(0, space > 0 ? space : LONGEST - 1) + "…";
  }
}
