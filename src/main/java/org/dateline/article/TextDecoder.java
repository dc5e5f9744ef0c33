package org.dateline.article;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/** Bytes to text, for files that seldom say how they are encoded. */
final class TextDecoder {

  static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** Text has almost no control characters; one in this many marks a binary file. */
  private static final int CONTROL_SHARE = 20;

  private TextDecoder() {}

  /**
   * Decodes by byte order mark, else as declared, else as UTF-8, else by a guess, else as
   * windows-1252. The byte order mark is not part of the text.
   *
   * @param declared what the file says its encoding is, or null
   * @throws RejectedException if it is not text, or there is none
   */
  static String decode(byte[] bytes, @Nullable Charset declared) throws RejectedException {
    String text = decodeAny(bytes, declared);
    long controls = text.chars().filter(TextDecoder::isForeignToText).count();
    if (text.indexOf('\0') >= 0 || controls * CONTROL_SHARE > text.length()) {
      throw new RejectedException(Reject.Reason.BINARY, "");
    }
    if (text.codePoints().allMatch(OneLine::isSpace)) {
      throw new RejectedException(Reject.Reason.EMPTY, "");
    }
    return text;
  }

  private static String decodeAny(byte[] bytes, @Nullable Charset declared) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return new String(bytes, 3, bytes.length - 3, UTF_8);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return new String(bytes, 2, bytes.length - 2, UTF_16LE);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return new String(bytes, 2, bytes.length - 2, UTF_16BE);
    }
    return strictly(declared, bytes)
        .or(() -> strictly(UTF_8, bytes))
        .or(() -> strictly(guess(bytes), bytes))
        .orElseGet(() -> new String(bytes, WINDOWS_1252));
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static Optional<String> strictly(@Nullable Charset charset, byte[] bytes) {
    if (charset == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static @Nullable Charset guess(byte[] bytes) {
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes, 0, bytes.length);
    detector.dataEnd();
    return named(detector.getDetectedCharset());
  }

  /** The charset of that name, or null if there is none. */
  static @Nullable Charset named(@Nullable String name) {
    try {
      return name == null ? null : Charset.forName(name);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static boolean isForeignToText(int unit) {
    return unit == 0xFFFD
        || unit == 0x7F
        || (unit < 0x20 && unit != '\t' && unit != '\n' && unit != '\r' && unit != '\f');
  }
}
