package org.dateline.time.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.language.Sentence;

/**
 * What stands between commas in the words before a date, and is no clause that the date could be
 * parted from.
 *
 * @param sentence the sentence
 * @param before the words before the date, in lower case
 */
record Asides(Sentence sentence, List<String> before) {

  private static final Set<String> RELATIVE = Set.of("who", "which", "whose", "when", "where");

  private static final Set<String> PRONOUNS = Set.of("WP", "WDT", "WP$");

  /**
   * "The sheikh, who acceded in 1999, ended ..." and "Lenz, a student nurse, was seen ..." without
   * what stands between the commas, and "the coalition that took office fell ..." without its
   * "that".
   */
  List<String> left() {
    List<String> tags = sentence.tags();
    List<Integer> kept =
        IntStream.range(0, before.size()).boxed().collect(Collectors.toCollection(ArrayList::new));
    int restrictive =
        IntStream.range(1, before.size())
            .filter(i -> PRONOUNS.contains(tags.get(i)) && !before.get(i - 1).equals(","))
            .findFirst()
            .orElse(0);
    boolean left =
        IntStream.range(restrictive, before.size()).filter(i -> tags.get(i).equals("VBD")).count()
            > 1;
    if (restrictive > 0 && left) {
      kept.remove(Integer.valueOf(restrictive));
    }
    for (int comma = comma(kept, 0); comma >= 0; comma = comma(kept, 0)) {
      int end = comma(kept, comma + 1);
      if (end <= comma + 1 || !isAside(kept.subList(comma + 1, end))) {
        break;
      }
      kept.subList(comma, end + 1).clear();
    }
    return kept.stream().map(before::get).toList();
  }

  private int comma(List<Integer> tokens, int from) {
    return IntStream.range(from, tokens.size())
        .filter(i -> before.get(tokens.get(i)).equals(","))
        .findFirst()
        .orElse(-1);
  }

  private boolean isAside(List<Integer> tokens) {
    return RELATIVE.contains(before.get(tokens.get(0)))
        || tokens.stream().map(sentence.tags()::get).noneMatch(tag -> tag.matches("VB[DZP]|MD"));
  }
}
