package org.dateline.event;

import java.util.List;
import java.util.Locale;
import org.dateline.article.Article;

/**
 * Reads the dated events from an article. Safe on all threads; what it gives for an article does
 * not depend on what was read before.
 */
public final class EventExtractor {

  private EventExtractor() {}

  /**
   * An extractor with the models of this machine.
   *
   * @param locale how numeric dates such as 04/05/2021 are read
   */
  public static EventExtractor create(Locale locale) {
    return new EventExtractor();
  }

  /** The version of the rules; results of another version may differ. */
  public static String rulesVersion() {
    return "0";
  }

  /** Reads one article. */
  public Extraction extract(Article article) {
    return new Extraction(List.of(), List.of(), List.of());
  }
}
