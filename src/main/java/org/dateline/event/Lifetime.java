package org.dateline.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.event.clause.ParsedSentence;
import org.dateline.event.dating.DatedTrigger;
import org.dateline.event.dating.Reading;
import org.dateline.language.Sentence;
import org.dateline.language.WordList;
import org.dateline.time.TimeExpression;
import org.dateline.time.calendar.Placement;

/**
 * The birth and death of the person with whom a biography begins, "Edvard Holt (14 March 1871 – 2
 * November 1949) was a geologist". No word of the sentence names these events: their trigger is the
 * date.
 *
 * @param sentence the sentence
 * @param name the person's name, as written
 * @param born the first date in the brackets
 * @param died the second
 */
record Lifetime(ParsedSentence sentence, String name, TimeExpression born, TimeExpression died) {

  /** In tokens. */
  private static final int LONGEST_NAME = 8;

  private static final WordList TITLES = WordList.beside(Lifetime.class, "titles.txt");

  private static final Set<String> OPENS = Set.of("(", "-LRB-");
  private static final Set<String> CLOSES = Set.of(")", "-RRB-");
  private static final Set<String> DASHES = Set.of("-", "--", "–", "—", "to");
  private static final String BIRTH = "the first of two dates in brackets after a person's name";
  private static final String DEATH = "the second of two dates in brackets after a person's name";

  /** The lifetime that a sentence begins with; empty when it begins with none. */
  static Optional<Lifetime> of(Reading reading) {
    ParsedSentence sentence = reading.sentence();
    List<TimeExpression> dates = reading.expressions();
    int bracket = bracket(sentence.sentence());
    if (bracket < 1 || dates.size() < 2) {
      return Optional.empty();
    }
    TimeExpression born = dates.get(0);
    TimeExpression died = dates.get(1);
    boolean both = born.placement() != null && died.placement() != null;
    return both && stands(sentence, bracket, born, died) && isPerson(sentence.sentence(), bracket)
        ? Optional.of(new Lifetime(sentence, name(sentence.sentence(), bracket), born, died))
        : Optional.empty();
  }

  /** Whether an event would be dated by it: nobody is a geologist from birth. */
  boolean dates(DatedTrigger event) {
    TimeExpression date = event.expression();
    return date != null && (born.span().overlaps(date.span()) || died.span().overlaps(date.span()));
  }

  /** The birth and the death. */
  Stream<EventMention> events() {
    return Stream.concat(
        event(born, "bear", name + " was born", BIRTH), event(died, "die", name + " died", DEATH));
  }

  private Stream<EventMention> event(
      TimeExpression date, String lemma, String headline, String step) {
    return Stream.ofNullable(date.placement())
        .map(placement -> event(date, placement, lemma, headline, step));
  }

  private EventMention event(
      TimeExpression date, Placement placement, String lemma, String headline, String step) {
    Sentence own = sentence.sentence();
    Placement reached =
        new Placement(
            placement.days(),
            placement.precision(),
            placement.timeOfDay(),
            placement.basis(),
            placement.anchor(),
            placement.confidence(),
            Stream.concat(placement.derivation().stream(), Stream.of(step)).toList());
    return new EventMention(
        date.span(),
        date.text(),
        lemma,
        headline,
        List.of(name),
        "",
        "",
        EventKind.OCCURRENCE,
        Modality.ASSERTED,
        new EventDate(reached, date),
        placement.confidence(),
        own.index(),
        own.text());
  }

  /** Where the bracket after the name stands; negative when the sentence begins otherwise. */
  private static int bracket(Sentence sentence) {
    return IntStream.range(1, Math.min(LONGEST_NAME, sentence.tokens().size()))
        .filter(token -> OPENS.contains(sentence.token(token).word()))
        .findFirst()
        .orElse(-1);
  }

  private static boolean stands(
      ParsedSentence sentence, int bracket, TimeExpression born, TimeExpression died) {
    List<Integer> first = sentence.tokensIn(born.span());
    List<Integer> last = sentence.tokensIn(died.span());
    int dash = first.get(first.size() - 1) + 1;
    int end = last.get(last.size() - 1) + 1;
    return first.get(0) == bracket + 1
        && last.get(0) == dash + 1
        && DASHES.contains(sentence.word(dash))
        && end < sentence.sentence().tokens().size()
        && CLOSES.contains(sentence.word(end));
  }

  /** Not "Operation Harrow (1 May 1944 – 3 June 1944)". */
  private static boolean isPerson(Sentence sentence, int bracket) {
    return IntStream.range(0, bracket)
            .filter(token -> Character.isUpperCase(sentence.token(token).word().charAt(0)))
            .filter(token -> !TITLES.has(sentence.token(token).word()))
            .allMatch(token -> sentence.names().get(token).equals("PERSON"))
        && sentence.names().subList(0, bracket).contains("PERSON");
  }

  private static String name(Sentence sentence, int bracket) {
    return sentence.text(0, bracket - 1);
  }
}
