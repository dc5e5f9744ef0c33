package org.dateline.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a web page says about the article in it. */
final class HtmlMetadata {

  /** Names of meta elements that give the day of publication, besides the first and best one. */
  private static final List<String> PUBLISHED =
      List.of(
          "datepublished",
          "dc.date.issued",
          "dcterms.issued",
          "dc.date",
          "dcterms.date",
          "dc.date.created",
          "dcterms.created",
          "parsely-pub-date",
          "sailthru.date",
          "publication_date",
          "publish-date",
          "publishdate",
          "pubdate",
          "date");

  private HtmlMetadata() {}

  /** Reads the page's head, its JSON-LD and the times in its article. */
  static Stated of(Document page) {
    Map<String, String> meta = meta(page);
    Stated linked = JsonLinkedData.of(page);
    List<String> published = new ArrayList<>();
    published.add(meta.getOrDefault("article:published_time", ""));
    published.addAll(linked.published());
    PUBLISHED.forEach(name -> published.add(meta.getOrDefault(name, "")));
    for (Element time : page.select("time[itemprop=datePublished], time[pubdate], article time")) {
      published.add(time.attr("datetime"));
    }
    published.removeIf(String::isBlank);
    return new Stated(
        "",
        Stated.first(meta.getOrDefault("og:title", ""), linked.title(), page.title()),
        Stated.first(meta.getOrDefault("og:url", ""), canonical(page), linked.url()),
        Stated.first(meta.getOrDefault("og:site_name", ""), linked.source()),
        published);
  }

  private static Map<String, String> meta(Document page) {
    Map<String, String> values = new HashMap<>();
    for (Element meta : page.select("meta[content]")) {
      for (String attribute : List.of("property", "name", "itemprop")) {
        String content = meta.attr("content");
        if (meta.hasAttr(attribute) && !content.isBlank()) {
          values.putIfAbsent(meta.attr(attribute).strip().toLowerCase(Locale.ROOT), content);
        }
      }
    }
    return values;
  }

  private static String canonical(Document page) {
    Element link = page.selectFirst("link[rel=canonical]");
    return link == null ? "" : link.attr("href");
  }
}
