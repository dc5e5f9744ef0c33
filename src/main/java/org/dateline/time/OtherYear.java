package org.dateline.time;

import java.time.LocalDate;
import java.util.Optional;
import org.dateline.article.Publication;
import org.dateline.language.Sentence;
import org.dateline.time.calendar.Basis;
import org.dateline.time.calendar.Completion;
import org.dateline.time.calendar.Placement;
import org.dateline.time.calendar.Precision;
import org.dateline.time.calendar.TimexValue;
import org.dateline.time.calendar.Toward;
import org.dateline.time.phrase.Meaning;
import org.dateline.time.phrase.Phrase;
import org.dateline.time.story.Scene;
import org.dateline.time.story.Story;
import org.dateline.time.story.ToldSentence;
import org.dateline.time.story.ToldYears;
import org.dateline.time.wording.DateHeading;
import org.dateline.time.wording.DateInStory;

/**
 * The other year than publication's that a story has gone to, and stays in: "In 1908 she sailed. On
 * 11 October the ship was lost", "began on 18 May 1863 and lasted until 4 July".
 *
 * @param account what kind of account the article gives
 * @param story the story as it stands when the date is reached
 */
record OtherYear(Account account, Story story) {

  /** In years. */
  private static final int LONG_AGO = 3;

  /** The time that gives a date its year; empty when the story is in the year of publication. */
  Optional<Placement> of(Phrase phrase, Sentence sentence, Toward verb) {
    Meaning meaning = phrase.meaning();
    Publication publication = account.publication();
    boolean chronicle = account.chronicle();
    BareDate date = new BareDate(meaning, publication);
    NextDay next = new NextDay(meaning);
    ToldYears years = story.years();
    Scene scene = story.scene();
    ToldSentence own = story.sentence(sentence);
    return own.yearOfClause(phrase.span())
        .or(() -> story.beside().year(sentence, phrase.span()))
        .or(
            () ->
                chronicle && isPartial(meaning)
                    ? story.digressions().left(sentence, meaning.value())
                    : Optional.empty())
        .or(own::latest)
        .or(own::year)
        .filter(told -> told.basis() != Basis.PUBLICATION || leadsOn(told, meaning))
        .or(
            () ->
                chronicle && verb != Toward.FUTURE
                    ? years
                        .ofSameDay(meaning.value())
                        .or(() -> years.ofMonthReached(sentence, meaning.value()))
                        .or(
                            () ->
                                isPartial(meaning)
                                    ? story.openingSpan().of(sentence, meaning.value())
                                    : Optional.empty())
                    : Optional.empty())
        .or(() -> chronicle ? pastTime() : goingOn(scene.in(sentence.paragraph()), meaning))
        .or(
            () ->
                DateHeading.of(sentence, phrase.span()).isLabel()
                    ? story.labels().latest()
                    : Optional.empty())
        .or(() -> date.isToCome(verb) ? years.near(meaning.value()) : Optional.empty())
        .or(
            () ->
                isPartial(meaning)
                    ? years
                        .justTold(sentence, meaning.value())
                        // "licensed in May last year. A batch was flown in on 6 August"
                        .filter(told -> told.basis() != Basis.PUBLICATION || !date.isRecent())
                    : Optional.empty())
        .or(
            () ->
                next.isDayOfYear()
                        && verb.isPast()
                        && !date.isOfLastMonths()
                        && own.latest().isEmpty()
                    ? years.beside(meaning.value())
                    : Optional.empty())
        .or(
            () ->
                isPartial(meaning) && verb.isPast()
                    ? years.halfYearBefore(sentence, meaning.value()).filter(this::isLongAgo)
                    : Optional.empty())
        .or(() -> verb.isPast() ? years.leadingTo(sentence, meaning.value()) : Optional.empty())
        .or(
            () ->
                story
                    .moment()
                    .filter(
                        told ->
                            next.isNear(told, DateInStory.of(sentence, phrase.span()))
                                || isAwaited(told, phrase, sentence)))
        .or(
            () ->
                isPartial(meaning) && verb.isPast()
                    ? story.justHappened(sentence.index()).filter(told -> next.isSoonAfter(told))
                    : Optional.empty())
        .filter(told -> publication == null || leadsTo(told, meaning, publication.day()));
  }

  /** "began in February of last year and ended on June 27": no bare month is so long ago. */
  private boolean leadsOn(Placement told, Meaning meaning) {
    Publication publication = account.publication();
    return publication != null
        && told.days().end().isBefore(publication.day().minusYears(1))
        && isPartial(meaning)
        && ToldYears.isInHalfYearAfter(meaning.value(), told.days());
  }

  private boolean isLongAgo(Placement told) {
    Publication publication = account.publication();
    return publication != null
        && told.days().end().isBefore(publication.day().minusYears(LONG_AGO));
  }

  /** What time a history has come to; empty once it has come to today: "since last year". */
  private Optional<Placement> pastTime() {
    return story.scene().time().filter(time -> time.basis() != Basis.PUBLICATION);
  }

  /**
   * A time in the news that a day without its year can follow: "An agreement reached in June 1995
   * lapsed on March 31" in another year than that.
   */
  private static Optional<Placement> goingOn(Optional<Placement> time, Meaning meaning) {
    return time.filter(
            told -> told.basis() != Basis.PUBLICATION || told.precision() != Precision.YEAR)
        .filter(told -> !isPartial(meaning) || Completion.leadsOn(meaning.value(), told.days()));
  }

  /** Whether a story of another year leads from one of its dates to a day before publication. */
  private static boolean leadsTo(Placement told, Meaning meaning, LocalDate published) {
    return told.days().end().getYear() < published.getYear()
        && (!isPartial(meaning)
            || Completion.onward(meaning.value(), told.days())
                .flatMap(TimexValue::read)
                .filter(day -> !day.days().start().isAfter(published))
                .isPresent());
  }

  /** "It was not until August 22 that workmen uncovered it": later in the story. */
  private static boolean isAwaited(Placement told, Phrase phrase, Sentence sentence) {
    return told.precision().compareTo(Precision.MONTH) <= 0
        && isPartial(phrase.meaning())
        && DateInStory.of(sentence, phrase.span()).isOnlyThen();
  }

  private static boolean isPartial(Meaning meaning) {
    return meaning.value().startsWith("XXXX-");
  }
}
