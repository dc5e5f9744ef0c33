package org.dateline.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.article.Publication;
import org.dateline.language.Sentence;
import org.dateline.time.calendar.Placement;
import org.dateline.time.calendar.Toward;
import org.dateline.time.calendar.Unit;
import org.dateline.time.phrase.Meaning;
import org.dateline.time.phrase.Phrase;
import org.dateline.time.story.Story;
import org.dateline.time.wording.DateInStory;
import org.dateline.time.wording.DateName;
import org.jspecify.annotations.Nullable;

/**
 * The month of the story that a sentence's "the end of the month" or "the 14th" is of.
 *
 * @param story the story as it stands when the sentence is reached
 * @param publication when the article was published, or null
 */
record StoryMonth(Story story, Sentence sentence, @Nullable Publication publication) {

  private static final Pattern OF_WHOLE =
      Pattern.compile(
          "(?:the end|the (?:very )?(?:last|first|final) day|most|much|the rest|the middle) of the");

  /**
   * "By the end of the month it had received eleven": which has not ended if it is this month;
   * "They vote on 2 April. The keys will be handed over on the last day of the month": of that
   * April.
   */
  Optional<Placement> ended(Phrase phrase, Toward verb) {
    Meaning.Shift shift = phrase.meaning().shift();
    if (publication == null || shift == null || shift.amount() != 0 || shift.unit() != Unit.MONTH) {
      return Optional.empty();
    }
    LocalDate month = publication.day().withDayOfMonth(1);
    String text = DateName.of(sentence, phrase.span()).text();
    boolean ends = OF_WHOLE.matcher(text).lookingAt();
    if (verb == Toward.FUTURE) {
      return ends && !DateInStory.of(sentence, phrase.span()).isBy()
          ? story
              .justTold(sentence.index())
              .filter(day -> !day.days().start().isBefore(month.plusMonths(1)))
          : Optional.empty();
    }
    return verb.isPast() && (ends || isOfParagraph(text, month))
        ? story.latest(Unit.MONTH, sentence, day -> day.days().end().isBefore(month))
        : Optional.empty();
  }

  /** "On April 19 a patrol tried to free them. Contacts made earlier in the month broke off". */
  private boolean isOfParagraph(String text, LocalDate month) {
    boolean within = text.startsWith("earlier in the") || text.startsWith("later in the");
    return within
        && story
            .paragraph(sentence.paragraph())
            .dayInPassing()
            .filter(day -> day.days().end().isBefore(month))
            .isPresent();
  }

  /** "failed on 20 May. Another was made in June and failed on the 28th": of June. */
  Optional<Placement> goneTo(Meaning meaning) {
    return meaning.isNth()
        ? story
            .beside()
            .month(sentence.paragraph())
            .or(() -> story.paragraph(sentence.paragraph()).month(sentence))
        : Optional.empty();
  }

  /** "In November 1915 they withdrew, and on the 14th": the month just told. */
  Optional<Placement> ofNth(Meaning meaning) {
    return meaning.isNth() ? story.latest(Unit.MONTH, sentence, day -> true) : Optional.empty();
  }
}
