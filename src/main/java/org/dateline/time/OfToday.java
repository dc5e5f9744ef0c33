package org.dateline.time;

import org.dateline.article.Publication;
import org.dateline.language.Sentence;
import org.dateline.language.Span;
import org.dateline.time.calendar.Toward;
import org.dateline.time.phrase.Phrase;
import org.dateline.time.story.Story;
import org.dateline.time.wording.DateHeading;
import org.dateline.time.wording.DateInClause;
import org.dateline.time.wording.DateInStory;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a date is counted from the day of publication although the story is of another
 * time, since its clause is about today or about what is to come. Belongs to one thread.
 */
final class OfToday {

  private final @Nullable Publication publication;
  private final boolean chronicle;
  private final Story story;

  OfToday(Account account, Story story) {
    this.publication = account.publication();
    this.chronicle = account.chronicle();
    this.story = story;
  }

  /**
   * Whether a date is.
   *
   * @param verb which way the verb of its clause looks
   */
  boolean holds(Phrase phrase, Sentence sentence, Toward verb) {
    Span span = phrase.span();
    boolean toCome = verb == Toward.FUTURE || verb == Toward.PRESENT;
    ToldTense tense = new ToldTense(sentence);
    // In a history what "was to come" came long ago: "received orders to cross on 2 April".
    boolean ofStory = chronicle && tense.isPastAt(span) && !tense.isFutureAt(span);
    boolean ofToday =
        (toCome
                && !ofStory
                && !isDueInStory(sentence, verb)
                && !isDueInWeek(phrase, sentence)
                && !isPastLimit(sentence, span, verb))
            || (chronicle && tense.isPresent() && !ofStory);
    return ofToday && !DateHeading.of(sentence, span).isLabel();
  }

  /** "had been stamped on 20 December; it was due back on 10 January". */
  private boolean isDueInStory(Sentence sentence, Toward verb) {
    return verb == Toward.PRESENT
        && !new ToldTense(sentence).isPresent()
        && story.sentence(sentence).narrative().isPresent();
  }

  /** "They had left on Saturday, October 4, and were due back at work on Monday", in January. */
  private boolean isDueInWeek(Phrase phrase, Sentence sentence) {
    return publication != null
        && phrase.meaning().value().startsWith("XXXX-WXX")
        && DateInClause.of(sentence, phrase.span()).wasArranged()
        && story.weekdays().day(sentence.paragraph(), publication.day()).isPresent();
  }

  /** "was closed until December", but not "hopes to present it by December". */
  private boolean isPastLimit(Sentence sentence, Span span, Toward verb) {
    DateInStory date = DateInStory.of(sentence, span);
    boolean reached = chronicle && date.isReached();
    boolean soon = !reached && (verb == Toward.FUTURE || date.isBy());
    boolean ofStory = story.hasNamed(sentence) && !new ToldTense(sentence).isPresent();
    return date.isLimit() && (!soon || ofStory);
  }
}
