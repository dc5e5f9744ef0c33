package org.dateline.time;

import java.time.LocalDate;
import java.util.Optional;
import org.dateline.article.Publication;
import org.dateline.language.Sentence;
import org.dateline.language.Span;
import org.dateline.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds what other time than publication's a date without its year is of: a story that has gone to
 * another year stays there, and one that goes from weekday to weekday stays in its week. Belongs to
 * one thread.
 */
final class OtherTime {

  private final @Nullable Publication publication;
  private final boolean chronicle;
  private final Story story;

  OtherTime(@Nullable Publication publication, boolean chronicle, Story story) {
    this.publication = publication;
    this.chronicle = chronicle;
    this.story = story;
  }

  /**
   * A story that has gone to another year stays there: "In 1908 she sailed. On 11 October the ship
   * was lost", "began on 18 May 1863 and lasted until 4 July"; and one that goes from weekday to
   * weekday stays in its week. Empty when the story is in the year of publication.
   */
  Optional<Placement> of(Phrase phrase, Sentence sentence, Toward verb) {
    Meaning meaning = phrase.meaning();
    BareDate date = new BareDate(meaning, publication);
    boolean lacksYear =
        meaning.toward() == Toward.TENSE && isLeftToStory(meaning, phrase, sentence);
    boolean toCome = verb == Toward.FUTURE || verb == Toward.PRESENT;
    // In a history what "was to come" came long ago: "received orders to cross on 2 April".
    boolean ofStory = chronicle && isPast(sentence, phrase.span());
    boolean present = sentence.tags().contains("VBZ") || sentence.tags().contains("VBP");
    boolean ofToday =
        (toCome && !ofStory && !isPastLimit(sentence, phrase, verb))
            || (chronicle && present && !ofStory);
    ofToday &= !Wording.of(sentence, phrase.span()).isLabel();
    boolean news =
        date.isNews(story)
            && story
                .years()
                .inSentence(sentence.index())
                .filter(told -> told.basis() == Basis.NARRATIVE)
                .or(() -> story.years().justTold(sentence, meaning.value()))
                .isEmpty();
    if (!lacksYear || ofToday || news || (!chronicle && hasNow(sentence))) {
      return Optional.empty();
    }
    if (meaning.value().startsWith("XXXX-WXX")) {
      return publication == null
          ? Optional.empty()
          : story
              .weekdays()
              .day(sentence.paragraph(), publication.day())
              .or(
                  () ->
                      ofStory && !present && !story.weekdays().areOfNews()
                          ? story.scene().day(sentence.paragraph())
                          : Optional.empty());
    }
    NextDay next = new NextDay(meaning);
    ToldYears years = story.years();
    Scene scene = story.scene();
    return years
        .inSentence(sentence.index())
        .or(() -> years.ofSentence(sentence.index()))
        .filter(told -> told.basis() != Basis.PUBLICATION)
        .or(
            () ->
                chronicle && verb != Toward.FUTURE
                    ? years.ofSameDay(meaning.value())
                    : Optional.empty())
        .or(() -> chronicle ? pastTime() : scene.in(sentence.paragraph()))
        .or(() -> Wording.of(sentence, phrase.span()).isLabel() ? scene.time() : Optional.empty())
        .or(() -> date.isToCome(verb) ? years.near(meaning.value()) : Optional.empty())
        .or(() -> isPartial(meaning) ? years.justTold(sentence, meaning.value()) : Optional.empty())
        .or(
            () ->
                story
                    .moment()
                    .filter(
                        told ->
                            next.isNear(told, Wording.of(sentence, phrase.span()))
                                || isAwaited(told, phrase, sentence)))
        .or(
            () ->
                isPartial(meaning) && verb.isPast()
                    ? story.justTold(sentence.index()).filter(told -> next.isSoonAfter(told))
                    : Optional.empty())
        .filter(told -> publication == null || leadsTo(told, meaning, publication.day()));
  }

  /** "was closed until December", but not "hopes to present it by December". */
  private boolean isPastLimit(Sentence sentence, Phrase phrase, Toward verb) {
    Wording wording = Wording.of(sentence, phrase.span());
    boolean soon = verb == Toward.FUTURE || wording.isBy();
    return wording.isLimit() && (!soon || story.hasNamed(sentence));
  }

  /** "The firm, now the third in size, sued in February": back from what was told before. */
  private static boolean hasNow(Sentence sentence) {
    return sentence.tokens().stream().anyMatch(token -> token.word().equals("now"));
  }

  /** Whether the part of a sentence between semicolons that holds a phrase is told in the past. */
  private static boolean isPast(Sentence sentence, Span phrase) {
    boolean past = false;
    for (Token token : sentence.tokens()) {
      boolean before = token.span().start() < phrase.start();
      if (token.word().equals(";")) {
        if (!before) {
          return past;
        }
        past = false;
      }
      past |= sentence.tags().get(token.index()).equals("VBD");
    }
    return past;
  }

  /** What time a history has come to; empty once it has come to today: "since last year". */
  private Optional<Placement> pastTime() {
    return story.scene().time().filter(time -> time.basis() != Basis.PUBLICATION);
  }

  /** In a history "the end of the month" too is that of the story. */
  private boolean isLeftToStory(Meaning meaning, Phrase phrase, Sentence sentence) {
    Meaning.Shift shift = meaning.shift();
    return shift == null
        || ((chronicle || story.scene().in(sentence.paragraph()).isPresent())
            && shift.amount() == 0
            && (shift.unit() != Unit.DAY || isTheDay(sentence, phrase))
            && sentence.tokens().stream()
                .filter(token -> token.span().overlaps(phrase.span()))
                .noneMatch(token -> token.word().equalsIgnoreCase("this")));
  }

  /** "the end of the day", which "today" is not. */
  private static boolean isTheDay(Sentence sentence, Phrase phrase) {
    return Wording.of(sentence, phrase.span()).text().endsWith("the day");
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
        && Wording.of(sentence, phrase.span()).isOnlyThen();
  }

  private static boolean isPartial(Meaning meaning) {
    return meaning.value().startsWith("XXXX-");
  }
}
