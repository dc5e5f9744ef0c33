package org.dateline.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.dateline.article.Publication;
import org.dateline.language.Dateline;
import org.dateline.language.Document;
import org.dateline.language.Lazily;
import org.dateline.language.Sentence;
import org.dateline.language.Span;
import org.dateline.time.phrase.Gate;
import org.dateline.time.phrase.Meaning;
import org.dateline.time.phrase.Phrase;
import org.dateline.time.phrase.PhraseRules;
import org.dateline.time.phrase.TimesOfDay;
import org.jspecify.annotations.Nullable;

/**
 * Finds the time expressions of a document and places them on the calendar. Safe on all threads;
 * what it finds in a document does not depend on what it was given before.
 */
public final class TimeTagger {

  /** What an account of times before Christ says at least once. */
  private static final Pattern BEFORE_CHRIST = Pattern.compile("\\d (?:BC|B\\.C\\.)");

  private static final Pattern EARLY_CENTURY =
      Pattern.compile(
          "\\bthe (?:\\w+[ -])?(?:[3-9]th|10th|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)"
              + "[ -]century\\b(?! BC)");

  private static final Pattern IN_EARLY_YEAR =
      Pattern.compile("\\b[Ii]n [1-9]\\d\\d(?:[,.;)]| (?:the|an?|he|she|it|they|[A-Z]))");

  /** So many such years make an account of early centuries that names none of them. */
  private static final int EARLY_YEARS = 3;

  private static final Lazily<PhraseRules> RULES = new Lazily<>(PhraseRules::load);

  /** Made when the first account of times before Christ is read: most runs read none. */
  private static final Lazily<PhraseRules> OF_ANTIQUITY =
      new Lazily<>(() -> RULES.get().ofAntiquity());

  /** Made when the first account of those centuries is read. */
  private static final Lazily<PhraseRules> OF_EARLY_CENTURIES =
      new Lazily<>(() -> RULES.get().ofEarlyCenturies());

  private final SuTime suTime;

  /** Begins to load the rules in the background, for a caller who will soon tag documents. */
  public static void prepare() {
    RULES.begin();
  }

  /**
   * A tagger; SUTime's rules are loaded when a document first needs them.
   *
   * @param locale how numeric dates such as 04/05/2021 are read
   */
  public TimeTagger(Locale locale) {
    this.suTime = new SuTime(locale);
  }

  /**
   * The time expressions of a document, in the order of the text.
   *
   * @param publication when the document was published, or null: then only full dates are placed
   */
  public List<TimeExpression> tag(Document document, @Nullable Publication publication) {
    PhraseRules applying = applyingTo(document);
    Map<Sentence, List<Phrase>> phrases = new LinkedHashMap<>();
    for (Sentence sentence : document.sentences()) {
      if (Gate.mayHoldTime(sentence)) {
        phrases.put(sentence, phrases(applying, sentence, document.body(), publication));
      }
    }
    List<Meaning> meanings =
        phrases.values().stream().flatMap(List::stream).map(Phrase::meaning).toList();
    Publication written = written(document, phrases.values(), publication);
    Anchoring anchoring = new Anchoring(Account.of(meanings, written));
    List<TimeExpression> tagged = new ArrayList<>();
    phrases.forEach(
        (sentence, found) ->
            found.forEach(
                phrase -> tagged.add(anchoring.place(phrase, sentence, text(document, phrase)))));
    return NamedBeside.settled(tagged, document.body());
  }

  private static PhraseRules applyingTo(Document document) {
    if (BEFORE_CHRIST.matcher(document.body()).find()) {
      return OF_ANTIQUITY.get();
    }
    return (isOfEarlyCenturies(document.body()) ? OF_EARLY_CENTURIES : RULES).get();
  }

  /** "It was a war of the 10th century. In 957 the king died", "In 957 ... In 961 ... In 968". */
  private static boolean isOfEarlyCenturies(String body) {
    boolean isNamed = body.contains("century") && EARLY_CENTURY.matcher(body).find();
    int needed = isNamed ? 1 : EARLY_YEARS;
    return IN_EARLY_YEAR.matcher(body).results().limit(needed).count() == needed;
  }

  /**
   * When the article was written, from which "today" counts: "PORT ALDOUS, Sept. 15 --" in a paper
   * of the next day.
   */
  private static @Nullable Publication written(
      Document document, Collection<List<Phrase>> phrases, @Nullable Publication publication) {
    if (publication == null) {
      return null;
    }
    LocalDate before = publication.day().minusDays(1);
    int end = Dateline.end(document.body());
    return phrases.stream()
        .flatMap(List::stream)
        .filter(phrase -> phrase.span().end() <= end)
        .map(phrase -> phrase.meaning().value().replace("XXXX", String.valueOf(before.getYear())))
        .filter(before.toString()::equals)
        .findFirst()
        .map(day -> new Publication(before, null, publication.provenance()))
        .orElse(publication);
  }

  /** Whether a sentence is searched at all; false only when it can hold no time expression. */
  public static boolean mayHoldTime(Sentence sentence) {
    return Gate.mayHoldTime(sentence);
  }

  private static String text(Document document, Phrase phrase) {
    Span span = phrase.span();
    return document.body().substring(span.start(), span.end()).replaceAll("\\s+", " ");
  }

  private List<Phrase> phrases(
      PhraseRules applying, Sentence sentence, String body, @Nullable Publication publication) {
    List<Phrase> read = TimesOfDay.joined(applying.in(sentence, body), body);
    List<Phrase> all = new ArrayList<>(read);
    if (Gate.mayHoldMore(sentence, read)) {
      suTime.find(sentence, publication).stream()
          .filter(found -> read.stream().noneMatch(one -> one.span().overlaps(found.span())))
          .forEach(all::add);
    }
    return PhraseRules.withoutOverlaps(all).stream()
        .filter(phrase -> !phrase.meaning().value().equals("NONE"))
        .toList();
  }
}
