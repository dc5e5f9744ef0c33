package org.dateline.time;

import org.dateline.article.Publication;
import org.dateline.language.Sentence;
import org.dateline.language.WordList;
import org.dateline.time.phrase.Meaning;
import org.dateline.time.story.Story;
import org.jspecify.annotations.Nullable;

/**
 * What is told of a court's own days: "The worst fire came on February 8, 2015 ... He told the
 * court when the trial opened on March 7" tells of the last March, not of the story's.
 *
 * @param story the story as it stands when the date is reached
 * @param publication when the article was published, or null
 */
record CourtNews(Story story, @Nullable Publication publication) {

  private static final WordList COURTROOM = WordList.beside(CourtNews.class, "courtroom-words.txt");

  /** Whether a day without its year is one of the last three months, on which a court sat. */
  boolean holds(Meaning meaning, Sentence sentence) {
    return new BareDate(meaning, publication).isOfLastQuarter()
        && story.sentence(sentence).latest().isEmpty()
        && sentence.tokens().stream()
            .anyMatch(token -> COURTROOM.has(sentence.lemma(token.index())));
  }
}
