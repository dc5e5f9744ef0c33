package org.dateline.timeline;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.event.EventMention;
import org.dateline.language.WordList;

/** The names by which two articles of one story know each other: its people, places, things. */
final class StoryWords {

  /** Words that stand with names in stories of every kind. */
  private static final Set<String> COMMON =
      WordList.beside(StoryWords.class, "titles.txt").words().stream()
          .map(WordStem::of)
          .collect(Collectors.toSet());

  private StoryWords() {}

  /** The names in what an article tells, in order. */
  static List<String> of(List<EventMention> events) {
    return new ArticleNames(events)
        .last().stream()
            .filter(name -> !COMMON.contains(name) && KindredWords.families(name).isEmpty())
            .sorted()
            .toList();
  }
}
