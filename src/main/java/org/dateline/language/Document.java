package org.dateline.language;

import java.util.List;

/**
 * An article's body as sentences. It computes layers on demand, so it belongs to one thread.
 *
 * @param body the text that all spans refer to
 * @param sentences its sentences, in order
 */
public record Document(String body, List<Sentence> sentences) {

  public Document {
    sentences = List.copyOf(sentences);
  }
}
