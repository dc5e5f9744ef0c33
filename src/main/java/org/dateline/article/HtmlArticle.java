package org.dateline.article;

import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the part of a web page that is the article. */
final class HtmlArticle {

  private static final String CHROME =
      "script, style, noscript, template, nav, aside, footer, iframe, object, svg, button, select,"
          + " textarea, input, [hidden], [role=navigation], [style~=(?i)display\\s*:\\s*none]";

  /** Readability's time grows faster than the page; an article's page is far below this. */
  private static final int MOST_ELEMENTS = 8000;

  /** Readability wants some address to resolve links against; the links are not used. */
  private static final String ANY_ADDRESS = "http://localhost/";

  private HtmlArticle() {}

  /**
   * The element that holds the article: what Readability finds, or else the page's own main part.
   *
   * @param page changed by this: its head and what surrounds the article are removed
   */
  static Element in(Document page) {
    page.head().empty();
    page.select(CHROME).remove();
    Element whole = mainPart(page).clone();
    boolean small = page.stream().limit(MOST_ELEMENTS + 1L).count() <= MOST_ELEMENTS;
    Element found = small ? readable(page) : null;
    return found == null || !found.hasText() ? whole : found;
  }

  private static @Nullable Element readable(Document page) {
    try {
      return new Readability4J(ANY_ADDRESS, page).parse().getArticleContent();
    } catch (RuntimeException e) {
      // It was written for an older jsoup and for pages that are not hostile.
      return null;
    }
  }

  private static Element mainPart(Document page) {
    for (String part : new String[] {"article", "main", "[role=main]"}) {
      Element element = page.selectFirst(part);
      if (element != null && element.hasText()) {
        return element;
      }
    }
    return page.body();
  }
}
