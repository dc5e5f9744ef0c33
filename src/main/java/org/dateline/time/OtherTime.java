package org.dateline.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.dateline.article.Publication;
import org.dateline.language.Sentence;
import org.dateline.time.calendar.Basis;
import org.dateline.time.calendar.Completion;
import org.dateline.time.calendar.Placement;
import org.dateline.time.calendar.Precision;
import org.dateline.time.calendar.TimexValue;
import org.dateline.time.calendar.Toward;
import org.dateline.time.calendar.Unit;
import org.dateline.time.phrase.Meaning;
import org.dateline.time.phrase.Phrase;
import org.dateline.time.story.Story;
import org.dateline.time.wording.BesideToday;
import org.dateline.time.wording.DateInClause;
import org.dateline.time.wording.DateInStory;
import org.dateline.time.wording.DateName;
import org.jspecify.annotations.Nullable;

/**
 * Finds what other time than publication's a date without its year is of. Belongs to one thread.
 */
final class OtherTime {

  private static final Pattern END_OF_UNIT =
      Pattern.compile("(?i)(?:the )?end of the (?:week|month)");

  private final Account account;
  private final @Nullable Publication publication;
  private final boolean chronicle;
  private final Story story;
  private final OfToday ofToday;

  OtherTime(Account account, Story story) {
    this.account = account;
    this.publication = account.publication();
    this.chronicle = account.chronicle();
    this.story = story;
    this.ofToday = new OfToday(account, story);
  }

  /**
   * A story that has gone to another year stays there: "In 1908 she sailed. On 11 October the ship
   * was lost", "began on 18 May 1863 and lasted until 4 July"; and one that goes from weekday to
   * weekday stays in its week. Empty when the story is in the year of publication.
   */
  Optional<Placement> of(Phrase phrase, Sentence sentence, Toward verb) {
    Optional<Placement> ended = endReached(phrase, sentence, verb);
    if (ended.isPresent()) {
      return ended;
    }
    Optional<Placement> reported = reported(phrase, sentence, verb);
    if (reported.isPresent()) {
      return reported;
    }
    Meaning meaning = phrase.meaning();
    if (meaning.toward() != Toward.TENSE
        || !isLeftToStory(meaning, phrase, sentence)
        || ofToday.holds(phrase, sentence, verb)
        || isNews(meaning, sentence)
        || (!chronicle && new CourtNews(story, publication).holds(meaning, sentence))
        || BesideToday.of(sentence, phrase.span()).isOfPerson()
        || (!chronicle && BesideToday.of(sentence, phrase.span()).holds())) {
      return Optional.empty();
    }
    boolean weekday = meaning.value().startsWith("XXXX-WXX");
    if (weekday && !chronicle && DateInClause.of(sentence, phrase.span()).isQuoted()) {
      // "On 14 November they lost ... \"I told him on Tuesday,\" he said": of this week.
      return Optional.empty();
    }
    Optional<Placement> told =
        weekday
            ? new OtherWeek(account, story).of(phrase, sentence)
            : new OtherYear(account, story).of(phrase, sentence, verb);
    return told.or(() -> looksBack(phrase, sentence) ? setting() : Optional.empty());
  }

  /**
   * "told them on Friday that the bank would not open on Monday": on that after it, though it is
   * over when this is read.
   */
  private Optional<Placement> reported(Phrase phrase, Sentence sentence, Toward verb) {
    String value = phrase.meaning().value();
    DateInClause inClause = DateInClause.of(sentence, phrase.span());
    boolean future = verb == Toward.FUTURE && inClause.isOfWould();
    if (publication == null
        || !(future || inClause.isStart())
        || !value.startsWith("XXXX-")
        || phrase.meaning().isNth()) {
      return Optional.empty();
    }
    Predicate<Placement> isOver = said -> isOverSince(said, value, publication.day());
    return story
        .sentence(sentence)
        .latest()
        .filter(isOver)
        .or(() -> story.sentence(sentence).named().filter(isOver));
  }

  /**
   * Whether such a time has come since something was said of it; a weekday in the last week, or
   * after a full date.
   */
  private static boolean isOverSince(Placement said, String partial, LocalDate today) {
    boolean weekday = partial.startsWith("XXXX-WXX");
    return said.precision().compareTo(weekday ? Precision.DAY : Precision.MONTH) <= 0
        && said.days().end().isBefore(today)
        && (!weekday
            || said.basis() == Basis.EXPLICIT
            || said.days().end().isAfter(today.minusWeeks(1)))
        && Completion.onward(partial, said.days())
            .flatMap(TimexValue::read)
            .filter(day -> !day.days().start().isAfter(today))
            .filter(day -> !day.days().end().isBefore(said.days().start()))
            .isPresent();
  }

  /** "The port closed on Jan. 3. By the end of the week, 30 ships were waiting": of that week. */
  private Optional<Placement> endReached(Phrase phrase, Sentence sentence, Toward verb) {
    Meaning.Shift shift = phrase.meaning().shift();
    if (publication == null
        || shift == null
        || !verb.isPast()
        || !END_OF_UNIT.matcher(DateName.of(sentence, phrase.span()).text()).matches()) {
      return Optional.empty();
    }
    return story
        .justTold(sentence.index())
        .filter(
            day ->
                shift
                        .unit()
                        .valueAt(day.days().end())
                        .compareTo(shift.unit().valueAt(publication.day()))
                    < 0);
  }

  private boolean isNews(Meaning meaning, Sentence sentence) {
    return new BareDate(meaning, publication).isNews(story)
        && story
            .sentence(sentence)
            .narrative()
            .or(() -> story.years().justTold(sentence, meaning.value()))
            .or(() -> dayLongAgo(sentence.paragraph()))
            .isEmpty();
  }

  /** The day on which the account opens, until it has gone on for more than a year. */
  private Optional<Placement> setting() {
    return account
        .setting()
        .filter(
            day ->
                story
                    .moment()
                    .filter(last -> last.days().start().isAfter(day.days().end().plusYears(1)))
                    .isEmpty());
  }

  /** "It was Jan. 27, 1998. The captain had spent the weekend at home": that before. */
  private static boolean looksBack(Phrase phrase, Sentence sentence) {
    return DateInStory.of(sentence, phrase.span()).looksBack();
  }

  /** "was shelled on November 9, 1977 ... The treaty, signed on February 2": no news. */
  private Optional<Placement> dayLongAgo(int paragraph) {
    return publication == null
        ? Optional.empty()
        : story
            .paragraph(paragraph)
            .day()
            .filter(day -> day.days().end().isBefore(publication.day().minusYears(2)));
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
    return DateName.of(sentence, phrase.span()).text().endsWith("the day");
  }
}
