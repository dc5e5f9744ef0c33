package org.dateline.time;

import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.language.Sentence;
import org.dateline.time.calendar.Placement;
import org.dateline.time.phrase.Phrase;
import org.dateline.time.story.Story;
import org.dateline.time.wording.DateHeading;

/**
 * An entry of a chronology: what a line that is a date stands over, or what follows "3 May:".
 *
 * @param story the story as it stands when the phrase is reached
 * @param phrase a time expression in it, or its label
 * @param sentence the sentence of the phrase
 */
record ChronologyEntry(Story story, Phrase phrase, Sentence sentence) {

  private static final Pattern LEAVES_OUT_YEAR = Pattern.compile("XXXX-(?:\\d\\d|XX-)");

  /** The day of the entry that the phrase stands in; empty outside of a chronology. */
  Optional<Anchor> day() {
    return DateHeading.of(sentence, phrase.span()).isLabel()
        ? Optional.empty()
        : story.labels().day(sentence.paragraph()).map(Anchor::entry);
  }

  /**
   * The label before a date without its year: "17 January 2022", and over the next entry of the
   * chronology "3 February", or in its own "Late December 2013 - A man falls ill. He dies on New
   * Year's Eve".
   */
  Optional<Placement> before() {
    if (!LEAVES_OUT_YEAR.matcher(phrase.meaning().value()).lookingAt()) {
      return Optional.empty();
    }
    if (DateHeading.of(sentence, phrase.span()).isLabel()) {
      return story.labels().latest();
    }
    return phrase.meaning().isNth() ? Optional.empty() : story.labels().over(sentence.paragraph());
  }
}
