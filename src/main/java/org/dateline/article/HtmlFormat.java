package org.dateline.article;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.charset.Charset;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Web pages, as they were saved. */
final class HtmlFormat implements Format {

  /** Pages nest some 40 deep; what is deeper is put side by side. */
  private static final int DEEPEST = 100;

  private static final int LONGEST_HEAD = 4096;
  private static final String ASCII_SAMPLE = "<meta charset=\"\">";
  private static final Pattern DECLARED =
      Pattern.compile(
          "(?i)<(?:meta\\s[^>]{0,300}charset|\\?xml\\s[^>]{0,200}encoding)\\s*=\\s*[\"']?\\s*"
              + "(?<name>[\\w:.-]{1,40})");

  @Override
  public List<String> extensions() {
    return List.of("html", "htm");
  }

  @Override
  public Content read(byte[] file) throws RejectedException {
    String html = TextDecoder.decode(file, declared(file));
    Document page = Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(html, "");
    Stated stated = HtmlMetadata.of(page);
    String body = HtmlText.of(HtmlArticle.in(page));
    if (body.isEmpty()) {
      throw new RejectedException(Reject.Reason.NO_TEXT, "");
    }
    return new Content(stated, body);
  }

  /** The encoding that the page names, or null. As browsers do, Latin-1 is read as windows-1252. */
  private static @Nullable Charset declared(byte[] file) {
    Matcher declaration =
        DECLARED.matcher(new String(file, 0, Math.min(LONGEST_HEAD, file.length), ISO_8859_1));
    Charset charset = declaration.find() ? TextDecoder.named(declaration.group("name")) : null;
    if (charset == null || !readsAscii(charset)) {
      return null;
    }
    boolean latin = charset.equals(ISO_8859_1) || charset.equals(US_ASCII);
    return latin ? TextDecoder.WINDOWS_1252 : charset;
  }

  /** Whether the declaration itself could be in that encoding: UTF-16 could not. */
  private static boolean readsAscii(Charset charset) {
    return new String(ASCII_SAMPLE.getBytes(US_ASCII), charset).equals(ASCII_SAMPLE);
  }
}
