package org.dateline.article;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** The schema.org description of an article that pages carry as JSON-LD. */
final class JsonLinkedData {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS).build();

  private JsonLinkedData() {}

  /** What the page's first article in JSON-LD says; broken JSON says nothing. */
  static Stated of(Document page) {
    return page.select("script[type=application/ld+json]").stream()
        .flatMap(script -> article(parse(script.data())).stream())
        .findFirst()
        .map(JsonLinkedData::stated)
        .orElse(Stated.NOTHING);
  }

  private static JsonNode parse(String json) {
    try {
      return JSON.readTree(json);
    } catch (JacksonException e) {
      return MissingNode.getInstance();
    }
  }

  /** The first article in a node, a list of nodes or a graph; they nest no deeper. */
  private static Optional<JsonNode> article(JsonNode top) {
    for (JsonNode node : top.isArray() ? top : List.of(top)) {
      if (isArticle(node)) {
        return Optional.of(node);
      }
      for (JsonNode member : node.path("@graph")) {
        if (isArticle(member)) {
          return Optional.of(member);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isArticle(JsonNode node) {
    JsonNode type = node.path("@type");
    for (JsonNode one : type.isArray() ? type : List.of(type)) {
      String name = text(one);
      if (name.endsWith("Article") || name.endsWith("BlogPosting") || name.equals("Report")) {
        return true;
      }
    }
    return false;
  }

  private static Stated stated(JsonNode article) {
    JsonNode publisher = article.path("publisher");
    String published = text(article.path("datePublished"));
    return new Stated(
        "",
        text(article.path("headline")),
        text(article.path("url")),
        text((publisher.isArray() ? publisher.path(0) : publisher).path("name")),
        published.isBlank() ? List.of() : List.of(published));
  }

  private static String text(JsonNode node) {
    return node.isString() ? node.stringValue() : "";
  }
}
