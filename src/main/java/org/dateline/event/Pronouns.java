package org.dateline.event;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.language.DependencyTree;

/**
 * Finds whom "he" and "she" name: the one person who is a subject in the nearest sentence before
 * that has any. Where two could be meant, or none, the pronoun stays. Belongs to one thread.
 */
final class Pronouns {

  private static final int FARTHEST = 3;
  private static final Set<String> PERSONS = Set.of("he", "she");

  private final List<ParsedSentence> sentences;

  Pronouns(List<ParsedSentence> sentences) {
    this.sentences = sentences;
  }

  /** The sentence with the names of the persons that its subjects "he" and "she" stand for. */
  ParsedSentence named(ParsedSentence sentence) {
    Map<Integer, String> names = new TreeMap<>();
    DependencyTree tree = sentence.tree();
    for (int token = 0; token < tree.size(); token++) {
      if (PERSONS.contains(sentence.lemma(token)) && tree.is(token, "nsubj")) {
        String name = person(sentence, token);
        if (!name.isEmpty()) {
          names.put(token, name);
        }
      }
    }
    return names.isEmpty()
        ? sentence
        : new ParsedSentence(sentence.sentence(), sentence.dates(), names);
  }

  private String person(ParsedSentence sentence, int pronoun) {
    Set<String> persons = subjects(sentence, pronoun);
    int index = sentence.sentence().index();
    for (int i = index - 1; persons.isEmpty() && i >= Math.max(0, index - FARTHEST); i--) {
      persons = subjects(sentences.get(i), sentences.get(i).tree().size());
    }
    return persons.size() == 1 ? persons.iterator().next() : "";
  }

  /** The persons who are subjects before a token. */
  private static Set<String> subjects(ParsedSentence sentence, int before) {
    Set<String> persons = new TreeSet<>();
    for (int token = 0; token < before; token++) {
      if (sentence.tag(token).startsWith("NNP")
          && sentence.tree().is(token, "nsubj")
          && sentence.sentence().names().get(token).equals("PERSON")) {
        persons.add(Participants.nameAround(sentence, token));
      }
    }
    return persons;
  }
}
