package org.dateline.timeline;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.event.EventMention;
import org.dateline.timeline.Wording.Word;

/**
 * What a mention says of its event, as stems of words.
 *
 * @param trigger its trigger
 * @param words the words of its headline, actors and place besides the trigger
 * @param familiesOfWords the families of those
 * @param names those of the words that are names
 * @param doers the names in what stands before the trigger, and in the actors
 * @param numbers those of the headline's words that are numbers
 * @param place the words of its place
 * @param speaker the words of its speaker
 * @param context the rest of its sentence
 */
record Told(
    TriggerWord trigger,
    Set<String> words,
    Set<String> familiesOfWords,
    Set<String> names,
    Set<String> doers,
    Set<String> numbers,
    Set<String> place,
    Set<String> speaker,
    Set<String> context) {

  static Told of(EventMention event, ArticleNames articleNames) {
    List<Word> headline = Wording.of(event.headline());
    List<Word> actors = all(event.actors().stream().map(Wording::of).toList());
    List<Word> place = Wording.of(event.place());
    int at = indexOf(event.triggerText(), headline);

    Set<String> words = stems(all(List.of(headline, actors, place)), event.triggerText());
    Set<String> names = articleNames.in(all(List.of(headline, actors)));
    names.addAll(stems(place, ""));
    names.retainAll(words);
    Set<String> context = stems(articleNames.wordsOf(event.sentence()), event.triggerText());
    context.removeAll(words);
    return new Told(
        TriggerWord.of(event, headline, at),
        words,
        words.stream()
            .filter(word -> !names.contains(word))
            .flatMap(word -> KindredWords.families(word).stream())
            .collect(Collectors.toSet()),
        names,
        articleNames.in(all(List.of(headline.subList(0, Math.max(0, at)), actors))),
        headline.stream().filter(Word::isNumber).map(Word::stem).collect(Collectors.toSet()),
        stems(place, ""),
        stems(Wording.of(event.speaker()), ""),
        context);
  }

  boolean isElsewhere(Told other) {
    return differ(place, other.place);
  }

  boolean hasOtherNumbers(Told other) {
    return differ(numbers, other.numbers);
  }

  /** Whether each names somebody as the doer whom the other does not mention. */
  boolean isOfOthers(Told other) {
    return !doers.isEmpty()
        && !other.doers.isEmpty()
        && Collections.disjoint(doers, other.words)
        && Collections.disjoint(other.doers, words);
  }

  private static boolean differ(Set<String> some, Set<String> others) {
    return !some.isEmpty() && !others.isEmpty() && Collections.disjoint(some, others);
  }

  private static int indexOf(String trigger, List<Word> words) {
    for (int at = 0; at < words.size(); at++) {
      if (words.get(at).written().equalsIgnoreCase(trigger)) {
        return at;
      }
    }
    return -1;
  }

  private static List<Word> all(List<List<Word>> lists) {
    return lists.stream().flatMap(List::stream).toList();
  }

  private static Set<String> stems(Collection<Word> words, String trigger) {
    return words.stream()
        .filter(word -> !word.isEmpty() && !word.written().equalsIgnoreCase(trigger))
        .map(Word::stem)
        .collect(Collectors.toCollection(HashSet::new));
  }
}
