package org.dateline.article;

import java.util.List;

/** Plain text, with optional front matter. */
final class TextFormat implements Format {

  @Override
  public List<String> extensions() {
    return List.of("txt");
  }

  @Override
  public Content read(byte[] file) throws RejectedException {
    Content content = FrontMatter.split(TextDecoder.decode(file, null));
    if (content.body().isBlank()) {
      throw new RejectedException(Reject.Reason.EMPTY, "nothing after the front matter");
    }
    return content;
  }
}
