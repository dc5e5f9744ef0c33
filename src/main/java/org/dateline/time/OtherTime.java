package org.dateline.time;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.article.Publication;
import org.dateline.language.Sentence;
import org.dateline.language.Span;
import org.dateline.language.Token;
import org.dateline.time.calendar.Basis;
import org.dateline.time.calendar.Placement;
import org.dateline.time.calendar.Toward;
import org.dateline.time.calendar.Unit;
import org.dateline.time.phrase.Meaning;
import org.dateline.time.phrase.Phrase;
import org.dateline.time.story.Story;
import org.dateline.time.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Finds what other time than publication's a date without its year is of. Belongs to one thread.
 */
final class OtherTime {

  /** "By the beginning of July only forty could still fly". */
  private static final Set<String> PAST_MODALS = Set.of("could", "would", "might");

  private static final Pattern END_OF_UNIT =
      Pattern.compile("(?i)(?:the )?end of the (?:week|month)");

  private final Account account;
  private final @Nullable Publication publication;
  private final boolean chronicle;
  private final Story story;

  OtherTime(Account account, Story story) {
    this.account = account;
    this.publication = account.publication();
    this.chronicle = account.chronicle();
    this.story = story;
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
    Meaning meaning = phrase.meaning();
    if (meaning.toward() != Toward.TENSE
        || !isLeftToStory(meaning, phrase, sentence)
        || isOfToday(phrase, sentence, verb)
        || isNews(meaning, sentence)
        || (!chronicle && hasNow(sentence))) {
      return Optional.empty();
    }
    Optional<Placement> told =
        meaning.value().startsWith("XXXX-WXX")
            ? weekday(phrase, sentence)
            : new OtherYear(account, story).of(phrase, sentence, verb);
    return told.or(() -> looksBack(phrase, sentence) ? account.setting() : Optional.empty());
  }

  /** "The port closed on Jan. 3. By the end of the week, 30 ships were waiting": of that week. */
  private Optional<Placement> endReached(Phrase phrase, Sentence sentence, Toward verb) {
    Meaning.Shift shift = phrase.meaning().shift();
    if (publication == null
        || shift == null
        || !verb.isPast()
        || !END_OF_UNIT.matcher(Wording.of(sentence, phrase.span()).text()).matches()) {
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

  private boolean isOfToday(Phrase phrase, Sentence sentence, Toward verb) {
    boolean toCome = verb == Toward.FUTURE || verb == Toward.PRESENT;
    // In a history what "was to come" came long ago: "received orders to cross on 2 April".
    boolean ofStory = chronicle && isPast(sentence, phrase.span());
    boolean ofToday =
        (toCome
                && !ofStory
                && !isDueInStory(sentence, verb)
                && !isDueInWeek(phrase, sentence)
                && !isPastLimit(sentence, phrase, verb))
            || (chronicle && isPresent(sentence) && !ofStory);
    return ofToday && !Wording.of(sentence, phrase.span()).isLabel();
  }

  /** "had been stamped on 20 December; it was due back on 10 January". */
  private boolean isDueInStory(Sentence sentence, Toward verb) {
    return verb == Toward.PRESENT
        && !isPresent(sentence)
        && story
            .sentence(sentence)
            .latest()
            .filter(told -> told.basis() == Basis.NARRATIVE)
            .isPresent();
  }

  /** "They had left on Saturday, October 4, and were due back at work on Monday", in January. */
  private boolean isDueInWeek(Phrase phrase, Sentence sentence) {
    return publication != null
        && phrase.meaning().value().startsWith("XXXX-WXX")
        && Wording.of(sentence, phrase.span()).wasArranged()
        && story.weekdays().day(sentence.paragraph(), publication.day()).isPresent();
  }

  private boolean isNews(Meaning meaning, Sentence sentence) {
    return new BareDate(meaning, publication).isNews(story)
        && story
            .sentence(sentence)
            .latest()
            .filter(told -> told.basis() == Basis.NARRATIVE)
            .or(() -> story.years().justTold(sentence, meaning.value()))
            .or(() -> dayLongAgo(sentence.paragraph()))
            .isEmpty();
  }

  private Optional<Placement> weekday(Phrase phrase, Sentence sentence) {
    if (publication == null) {
      return Optional.empty();
    }
    boolean ofStory =
        chronicle
            && isPast(sentence, phrase.span())
            && !isPresent(sentence)
            && !story.weekdays().areOfNews();
    return story
        .weekdays()
        .day(sentence.paragraph(), publication.day())
        .filter(day -> !Wording.of(sentence, phrase.span()).isBesidePresent())
        .filter(day -> !Wording.of(sentence, phrase.span()).isOfInterview())
        .or(() -> ofStory ? story.scene().dayUpTo(sentence.paragraph()) : Optional.empty());
  }

  /** "It was Jan. 27, 1998. The captain had spent the weekend at home": that before. */
  private static boolean looksBack(Phrase phrase, Sentence sentence) {
    return Wording.of(sentence, phrase.span()).looksBack();
  }

  private static boolean isPresent(Sentence sentence) {
    return sentence.tags().contains("VBZ") || sentence.tags().contains("VBP");
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

  /** "was closed until December", but not "hopes to present it by December". */
  private boolean isPastLimit(Sentence sentence, Phrase phrase, Toward verb) {
    Wording wording = Wording.of(sentence, phrase.span());
    boolean reached = chronicle && wording.isReached();
    boolean soon = !reached && (verb == Toward.FUTURE || wording.isBy());
    return wording.isLimit() && (!soon || (story.hasNamed(sentence) && !isPresent(sentence)));
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
      past |=
          sentence.tags().get(token.index()).equals("VBD") || PAST_MODALS.contains(token.word());
    }
    return past;
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
}
