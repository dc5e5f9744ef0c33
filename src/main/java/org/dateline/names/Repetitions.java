package org.dateline.names;

import java.util.List;

/** Tells whether a name of one word comes again in the sentence. */
final class Repetitions {

  /** Nearer words are not looked at. */
  private static final int NEAREST = 3;

  /** Nor are farther ones. */
  private static final int FARTHEST = 149;

  private final Sequence sequence;
  private final List<String> tags;

  Repetitions(Sequence sequence, List<String> tags) {
    this.sequence = sequence;
    this.tags = tags;
  }

  /** Adds what that adds to the scores of a word. */
  void add(int position, Scores scores) {
    if (!isAsked(position)) {
      scores.add(Template.NOT_ASKED, "NO-OCCURRENCE");
    } else if (!isOfName(position - 1)) {
      if (isThere(position, 1)) {
        scores.add(Template.AGAIN, "X-NEXT-OCCURRENCE");
      }
      if (isThere(position, -1)) {
        scores.add(Template.AGAIN, "X-PREV-OCCURRENCE");
      }
    }
  }

  /** Whether it may be a name of one word or the last of a longer one. */
  private boolean isAsked(int position) {
    Word after = sequence.word(position + 1);
    return sequence.word(position).isNameLike()
        && sequence.word(position - 1).hasLetter()
        && after.hasLetter()
        && !after.hasCapital();
  }

  private boolean isThere(int position, int direction) {
    String text = sequence.word(position).text();
    for (int distance = NEAREST; distance <= FARTHEST; distance++) {
      int other = position + direction * distance;
      if (sequence.word(other).text().equals(text)
          && !isOfName(other - 1)
          && !isOfName(other + 1)) {
        return true;
      }
    }
    return false;
  }

  private boolean isOfName(int position) {
    return sequence.word(position).isNameLike() && tags.get(position).equals("NNP");
  }
}
