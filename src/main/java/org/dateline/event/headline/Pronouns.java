package org.dateline.event.headline;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.dateline.event.clause.Lexicon;
import org.dateline.event.clause.ParsedSentence;
import org.dateline.language.DependencyTree;

/**
 * Finds whom "he", "she", "it" and "they" name: the one subject that fits in the nearest sentence
 * before that has any. Where two could be meant, or none, the pronoun stays. Belongs to one thread.
 */
public final class Pronouns {

  /** How many sentences back a pronoun reaches: people stay in mind longer than things. */
  private static final Map<String, Integer> REACH = Map.of("he", 6, "she", 6, "it", 1, "they", 1);

  private static final Map<String, String> POSSESSIVES =
      Map.of("his", "he", "her", "she", "its", "it", "their", "they");

  private static final Pattern BARE = Pattern.compile("^the |'s?$");

  private static final Set<String> PERSONS = Set.of("he", "she");

  private final List<ParsedSentence> sentences;

  /** The pronouns of an article, whose sentences these are in order. */
  public Pronouns(List<ParsedSentence> sentences) {
    this.sentences = sentences;
  }

  /** The sentence with the names that its pronouns stand for, where they are subjects. */
  public ParsedSentence named(ParsedSentence sentence) {
    Map<Integer, String> names = new TreeMap<>();
    DependencyTree tree = sentence.tree();
    for (int token = 0; token < tree.size(); token++) {
      if (tree.is(token, "nsubj")
          && REACH.containsKey(sentence.lemma(token))
          && !Lexicon.WEATHER.has(sentence.lemma(tree.head(token)))) {
        put(names, token, antecedent(sentence, token, sentence.lemma(token)));
      } else if (isOwnerOfSubject(sentence, token)) {
        String written = sentence.word(token).toLowerCase(Locale.ROOT);
        String owner = antecedent(sentence, token, POSSESSIVES.getOrDefault(written, written));
        put(names, token, owner.isEmpty() || owner.endsWith("s") ? owner + "'" : owner + "'s");
      }
    }
    return names.isEmpty()
        ? sentence
        : new ParsedSentence(sentence.sentence(), sentence.dates(), names);
  }

  /** "Its chairman warned". */
  private static boolean isOwnerOfSubject(ParsedSentence sentence, int token) {
    return isOwner(sentence, token)
        && POSSESSIVES.containsKey(sentence.word(token).toLowerCase(Locale.ROOT))
        && sentence.tree().is(token, "nmod:poss")
        && sentence.tree().is(sentence.tree().head(token), "nsubj");
  }

  private static boolean isOwner(ParsedSentence sentence, int token) {
    return sentence.tag(token).equals("PRP$");
  }

  /** "A critic said its chairman would": of the critic's or of another's. */
  private static boolean hasSubject(ParsedSentence sentence, int before) {
    return IntStream.range(0, before)
        .anyMatch(token -> sentence.isNoun(token) && sentence.tree().is(token, "nsubj"));
  }

  private static void put(Map<Integer, String> names, int token, String name) {
    if (!bare(name).isEmpty()) {
      names.put(token, name);
    }
  }

  /** "the carrier's": the noun or name alone. */
  static String bare(String name) {
    return BARE.matcher(name).replaceAll("");
  }

  private String antecedent(ParsedSentence sentence, int token, String pronoun) {
    if (isOwner(sentence, token) && hasSubject(sentence, token)) {
      return "";
    }
    Set<String> found = subjects(sentence, token, pronoun);
    if (isOfRule(sentence, token)) {
      return "";
    }
    int index = sentence.sentence().index();
    int farthest = Math.max(0, index - REACH.getOrDefault(pronoun, 0));
    for (int i = index - 1; found.isEmpty() && i >= farthest; i--) {
      found = subjects(sentences.get(i), sentences.get(i).size(), pronoun);
    }
    return found.size() == 1 ? found.iterator().next() : "";
  }

  /** "Parliament passed the law. It takes effect on Monday": which no subject before does. */
  private static boolean isOfRule(ParsedSentence sentence, int pronoun) {
    return sentence.tree().children(sentence.tree().head(pronoun), "obj").stream()
        .anyMatch(object -> sentence.lemma(object).equals("effect"));
  }

  /** The subjects before a token that the pronoun could stand for. */
  private static Set<String> subjects(ParsedSentence sentence, int before, String pronoun) {
    Set<String> found = new TreeSet<>();
    for (int token = 0; token < before; token++) {
      if (sentence.isNoun(token)
          && !sentence.isInDate(token)
          && sentence.tree().is(token, "nsubj")
          && fits(sentence, token, pronoun)) {
        found.add(
            PERSONS.contains(pronoun)
                ? Participants.nameAround(sentence, token)
                : withArticle(sentence, token));
      }
    }
    return found;
  }

  private static boolean fits(ParsedSentence sentence, int noun, String pronoun) {
    String tag = sentence.tag(noun);
    if (PERSONS.contains(pronoun)) {
      return tag.startsWith("NNP") && isPerson(sentence, noun);
    }
    boolean several = tag.endsWith("S") || !sentence.tree().children(noun, "conj").isEmpty();
    return several == pronoun.equals("they") && !isPerson(sentence, noun);
  }

  private static boolean isPerson(ParsedSentence sentence, int noun) {
    return sentence.mayBeName(noun) && sentence.sentence().names().get(noun).equals("PERSON");
  }

  private static String withArticle(ParsedSentence sentence, int noun) {
    String phrase = Participants.nounPhrase(sentence, noun);
    boolean determined = !sentence.tree().children(noun, "det", "nmod:poss").isEmpty();
    return sentence.isCommonNoun(noun) && determined ? "the " + phrase : phrase;
  }
}
