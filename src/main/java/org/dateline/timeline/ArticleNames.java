package org.dateline.timeline;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.event.EventMention;
import org.dateline.timeline.Wording.Word;

/**
 * The words that are names in some sentences of an article. A word that begins a sentence has its
 * capital from that, so it is a name only when it is one elsewhere or looks like one.
 */
final class ArticleNames {

  private final Set<String> names = new HashSet<>();
  private final Set<String> last = new HashSet<>();
  private final Map<String, List<Word>> sentences = new LinkedHashMap<>();

  ArticleNames(Collection<EventMention> events) {
    events.forEach(event -> sentences.computeIfAbsent(event.sentence(), Wording::of));
    sentences.values().forEach(this::add);
    events.forEach(this::addActorsFromElsewhere);
  }

  /** Who is "she" in the sentence was named before. */
  private void addActorsFromElsewhere(EventMention event) {
    for (String actor : event.actors()) {
      if (!event.sentence().contains(actor)) {
        Wording.of(actor).stream()
            .filter(word -> word.isCapital() && !word.isEmpty())
            .map(Word::stem)
            .forEach(names::add);
      }
    }
  }

  private void add(List<Word> sentence) {
    for (int at = 0; at < sentence.size(); at++) {
      Word word = sentence.get(at);
      boolean isFollowed = at + 1 < sentence.size() && sentence.get(at + 1).isCapital();
      if (word.isCapital()
          && !word.isEmpty()
          && (!word.isOpening() || word.isOwner() || isFollowed)) {
        names.add(word.stem());
        if (word.isOwner() || !isFollowed) {
          last.add(word.stem());
        }
      }
    }
  }

  /** The words of a sentence that tells one of the events. */
  List<Word> wordsOf(String sentence) {
    return sentences.getOrDefault(sentence, List.of());
  }

  /** The last word of each name: whoever shares the first may bear another name. */
  Set<String> last() {
    return last;
  }

  /** Those of the words that are names, whatever stands before them. */
  Set<String> in(Collection<Word> words) {
    Set<String> found = new HashSet<>();
    for (Word word : words) {
      if (word.isCapital() && names.contains(word.stem())) {
        found.add(word.stem());
      }
    }
    return found;
  }
}
