package org.dateline.article;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The text of an element: its paragraphs in reading order, with a blank line between. */
final class HtmlText implements NodeVisitor {

  /** Inline in text, whatever jsoup takes them for. */
  private static final Set<String> INLINE = Set.of("ins", "del", "s");

  /** Soft hyphen, zero width space, word joiner, byte order mark: not seen, and in words' way. */
  private static final String INVISIBLE = "\u00AD\u200B\u2060\uFEFF";

  private final StringBuilder text = new StringBuilder();
  private String separator = "";

  private HtmlText() {}

  /** The text, or an empty string. */
  static String of(Element element) {
    HtmlText visitor = new HtmlText();
    element.traverse(visitor);
    return visitor.text.toString();
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      words.getWholeText().codePoints().forEach(this::append);
    } else if (node.nodeName().equals("br")) {
      separate(separator.equals("\n") ? "\n\n" : "\n");
    } else {
      separateAround(node);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    separateAround(node);
  }

  private void separateAround(Node node) {
    if (node instanceof Element element
        && element.isBlock()
        && !INLINE.contains(element.normalName())) {
      separate("\n\n");
    }
  }

  private void append(int character) {
    if (OneLine.isSpace(character)) {
      separate(" ");
    } else if (INVISIBLE.indexOf(character) < 0) {
      text.append(text.isEmpty() ? "" : separator).appendCodePoint(OneLine.whole(character));
      separator = "";
    }
  }

  /** The strongest of adjoining separators counts. */
  private void separate(String wanted) {
    boolean weaker = wanted.equals(" ") ? !separator.isEmpty() : separator.equals("\n\n");
    if (!weaker) {
      separator = wanted;
    }
  }
}
