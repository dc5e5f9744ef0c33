package org.dateline.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.article.Article;
import org.dateline.article.ArticleMetadata;
import org.dateline.article.Publication;
import org.dateline.language.Document;
import org.dateline.language.Language;
import org.dateline.language.Lazily;
import org.dateline.time.TimeExpression;
import org.dateline.time.TimeTagger;

/**
 * Reads the dated events from an article. Safe on all threads; what it gives for an article does
 * not depend on what was read before.
 */
public final class EventExtractor {

  /** What is read before any article: once it is, all is loaded. */
  private static final Lazily<Extraction> SAMPLE =
      new Lazily<>(
          () -> {
            ArticleMetadata nameless = new ArticleMetadata("", "", "", "", "", null);
            String text = "The council met in Paris on January 4, 2022.";
            return create(Locale.US).extract(new Article(nameless, text));
          });

  private final Language language = new Language();
  private final TimeTagger timeTagger;

  private EventExtractor(Locale locale) {
    this.timeTagger = new TimeTagger(locale);
  }

  /**
   * An extractor; the models are loaded when an article first needs them.
   *
   * @param locale how numeric dates such as 04/05/2021 are read
   */
  public static EventExtractor create(Locale locale) {
    return new EventExtractor(locale);
  }

  /**
   * Begins to load the models and rules in the background, and to read a sentence with them, for a
   * caller who will soon read articles: the first of them is then read as quickly as the next.
   */
  public static void prepare() {
    Language.prepare();
    TimeTagger.prepare();
    SAMPLE.begin();
  }

  /**
   * Waits until the models and rules are loaded, which takes seconds and much memory.
   *
   * @throws IllegalStateException when no event is found with them where there is one
   */
  public static void load() {
    if (SAMPLE.get().events().isEmpty()) {
      throw new IllegalStateException("no event is found in a sentence that has one");
    }
  }

  /** The version of the rules; results of another version may differ. */
  public static String rulesVersion() {
    return "26";
  }

  /** Reads one article. */
  public Extraction extract(Article article) {
    Document document = language.read(article.body());
    Publication publication = article.metadata().publication();
    List<TimeExpression> expressions = timeTagger.tag(document, publication);
    StoryReading reading =
        new StoryReading(
            document, bySentence(expressions), publication == null ? null : publication.day());
    List<EventMention> events = reading.read();
    return new Extraction(events, expressions, reading.unresolved(), Layers.of(document));
  }

  private static Map<Integer, List<TimeExpression>> bySentence(List<TimeExpression> expressions) {
    Map<Integer, List<TimeExpression>> bySentence = new LinkedHashMap<>();
    for (TimeExpression expression : expressions) {
      bySentence
          .computeIfAbsent(expression.sentenceIndex(), index -> new ArrayList<>())
          .add(expression);
    }
    return bySentence;
  }
}
