package org.dateline.article;

import java.util.List;

/**
 * What a manifest row or a file says about an article, as written; an empty string is nothing said.
 *
 * @param published the dates given, the most trusted first
 */
record Stated(String id, String title, String url, String source, List<String> published) {

  static final Stated NOTHING = new Stated("", "", "", "", List.of());

  /** The same, published then. */
  Stated published(String date) {
    return new Stated(id, title, url, source, List.of(date));
  }

  /** The first that says something, or an empty string. */
  static String first(String... values) {
    for (String value : values) {
      if (!value.isBlank()) {
        return value;
      }
    }
    return "";
  }
}
