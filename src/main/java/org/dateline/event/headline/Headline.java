package org.dateline.event.headline;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.event.clause.BarePhrases;
import org.dateline.event.clause.Clause;
import org.dateline.event.clause.GappedClause;
import org.dateline.event.clause.ParsedSentence;
import org.dateline.language.DependencyTree;
import org.dateline.language.Span;

/** Tells an event in one readable clause, subject first, without its date. */
public final class Headline {

  /** What fits a cell of a timeline. */
  private static final int LONGEST = 120;

  private final ParsedSentence sentence;
  private final DependencyTree tree;
  private final BarePhrases phrases;

  /** What is said of the verb in clauses that leave it out. */
  private final Set<Integer> gapped;

  private Headline(ParsedSentence sentence, List<Span> dates) {
    this.sentence = sentence;
    this.tree = sentence.tree();
    this.phrases = new BarePhrases(sentence, dates);
    this.gapped =
        dates.stream()
            .flatMap(date -> GappedClause.before(sentence, date).stream())
            .flatMap(clause -> clause.remnant().stream())
            .collect(Collectors.toSet());
  }

  /**
   * The clause as a headline of at most 120 characters.
   *
   * @param dates where the clause's time expressions stand, to be left out
   * @param remnant the tokens that a clause without a verb says instead; empty for other clauses
   */
  public static String of(Clause clause, List<Span> dates, List<Integer> remnant) {
    return new Headline(clause.sentence(), dates)
        .tell(clause, new Remnant(clause.sentence(), clause.verb(), remnant));
  }

  private String tell(Clause clause, Remnant remnant) {
    int verb = clause.verb();
    HeadlineSubject subject = HeadlineSubject.of(clause);
    Set<Integer> teller = subject.tokens(phrases);
    Set<Integer> core = new TreeSet<>();
    Set<Integer> fronted = new TreeSet<>();
    int front = subject.head().filter(head -> head < verb).orElse(verb);
    for (int token : phrases.of(verb, DependencyTree.NONE)) {
      boolean unsaid = !teller.isEmpty() && tree.head(token) == verb && isLink(token, verb);
      if (!teller.contains(token) && !unsaid) {
        boolean before = token < front && !isPartOfVerb(token, verb);
        (before ? fronted : core).add(token);
      }
    }
    toldBefore(verb, front).ifPresent(told -> fronted.removeAll(phrases.of(told, verb)));
    whatIsSaidBeside(verb).ifPresent(said -> fronted.addAll(phrases.of(said, verb)));
    sharedObject(verb).ifPresent(object -> core.addAll(phrases.of(object, DependencyTree.NONE)));
    fronted.removeAll(teller);
    fronted.removeAll(core);
    core.removeAll(gapped);
    Set<Integer> does = new TreeSet<>(remnant.teller().isEmpty() ? teller : remnant.teller());
    does.removeIf(this::isAge);
    Set<Integer> done = remnant.instead(core);
    Excerpts excerpts = Excerpts.of(sentence, phrases.date(), List.of(does, done, fronted));
    String who = subject.told(excerpts.text(does, ""), does);
    String what = excerpts.text(done, who);
    String told =
        Stream.of(who, subject.auxiliary(), what)
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" "))
            .replace("” “", " ");
    return shorten(capital(excerpts.withFronted(told, fronted)));
  }

  /** "Holt, 54, had joined it". */
  private boolean isAge(int token) {
    return sentence.tag(token).equals("CD")
        && sentence.isComma(token - 1)
        && sentence.isComma(token + 1);
  }

  /** "who" came; "after" falling. */
  private boolean isLink(int token, int verb) {
    return sentence.isRelative(token)
        || (sentence.tag(verb).equals("VBG")
            && tree.is(verb, "advcl")
            && tree.is(token, "mark", "case"));
  }

  /** "Founded in 1950, the firm was bought by Tessel": an event of its own. */
  private Optional<Integer> toldBefore(int verb, int front) {
    return tree.children(verb).stream()
        .filter(token -> token < front && sentence.tag(token).equals("VBN"))
        .filter(token -> sentence.verbs().isBareParticiple(token))
        .filter(token -> tree.subtree(token).stream().anyMatch(sentence::isInDate))
        .findFirst();
  }

  /** "attacked and burned a village": the parser hangs what was burned on the first verb. */
  private Optional<Integer> sharedObject(int verb) {
    int first = tree.head(verb);
    return tree.is(verb, "conj")
            && sentence.isVerb(first)
            && tree.children(verb, "obj", "ccomp", "xcomp").isEmpty()
        ? tree.children(first, "obj").stream()
            .filter(object -> tree.subtree(object).get(0) == verb + 1)
            .findFirst()
        : Optional.empty();
  }

  /** "Trading went on, the bank said": what was said stands above or beside the verb. */
  private Optional<Integer> whatIsSaidBeside(int verb) {
    if (!sentence.isReportingVerb(verb)
        || !tree.children(verb, "ccomp", "xcomp", "obj").isEmpty()) {
      return Optional.empty();
    }
    return Clause.isSaidAfter(sentence, verb)
        ? Optional.of(whole(sentence.verbs().above(verb)))
            .filter(said -> said != DependencyTree.NONE)
        : tree.children(verb, "parataxis").stream().findFirst();
  }

  /** The first of joined verbs: "sailed and sank". */
  private int whole(int verb) {
    int first = verb;
    while (first != DependencyTree.NONE && tree.is(first, "conj")) {
      first = tree.head(first);
    }
    return first;
  }

  /** Auxiliaries and adverbs of the verb itself, and what belongs to a noun told alone. */
  private boolean isPartOfVerb(int token, int verb) {
    return !sentence.isVerb(verb)
        || token == verb
        || (tree.head(token) == verb && tree.is(token, "aux", "cop"));
  }

  private static String capital(String text) {
    // "iPhones went on sale"
    boolean named = text.length() > 1 && Character.isUpperCase(text.charAt(1));
    return text.isEmpty() || named
        ? text
        : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  private static String shorten(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int space = text.lastIndexOf(' ', LONGEST - 2);
    String cut = text.substring(0, space > 0 ? space : LONGEST - 2) + "…";
    return cut.lastIndexOf('“') > cut.lastIndexOf('”') ? cut + "”" : cut;
  }
}
