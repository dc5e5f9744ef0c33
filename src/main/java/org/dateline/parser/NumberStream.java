package org.dateline.parser;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Words and short decimal numbers parted by white space, read from bytes without a string each. */
final class NumberStream {

  /** Up to so many digits a mantissa is exact in a float, and one division rounds correctly. */
  private static final int MOST_DIGITS = 7;

  private static final float[] POWERS_OF_TEN = {1e0f, 1e1f, 1e2f, 1e3f, 1e4f, 1e5f, 1e6f, 1e7f};

  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private byte[] text = new byte[64];
  private int next;
  private int end;

  NumberStream(InputStream in) {
    this.in = in;
  }

  /** The number after a name and an equals sign. */
  int size(String name) throws IOException {
    String line = word();
    if (!line.startsWith(name + "=")) {
      throw new IOException("not a parser model: \"" + line + "\" instead of " + name);
    }
    try {
      return Integer.parseInt(line.substring(name.length() + 1));
    } catch (NumberFormatException e) {
      throw new IOException("not a parser model: " + line, e);
    }
  }

  String word() throws IOException {
    int length = 0;
    for (int c = firstByte(); !isSpace(c); c = read()) {
      if (length == text.length) {
        text = Arrays.copyOf(text, 2 * length);
      }
      text[length++] = (byte) c;
    }
    return new String(text, 0, length, StandardCharsets.UTF_8);
  }

  void fill(float[] numbers, int first, int count) throws IOException {
    for (int i = first; i < first + count; i++) {
      numbers[i] = number();
    }
  }

  int integer() throws IOException {
    return (int) number();
  }

  float number() throws IOException {
    int c = firstByte();
    boolean negative = c == '-';
    if (negative) {
      c = read();
    }
    int mantissa = 0;
    int digits = 0;
    int point = -1;
    for (; !isSpace(c); c = read()) {
      if (c >= '0' && c <= '9' && digits < MOST_DIGITS) {
        mantissa = 10 * mantissa + c - '0';
        digits++;
      } else if (c == '.' && point < 0) {
        point = digits;
      } else {
        throw new IOException("not a parser model: '" + (char) c + "' in a number");
      }
    }
    float value = point < 0 ? mantissa : mantissa / POWERS_OF_TEN[digits - point];
    return negative ? -value : value;
  }

  private int firstByte() throws IOException {
    int c = read();
    while (isSpace(c)) {
      c = read();
    }
    return c;
  }

  private static boolean isSpace(int c) {
    return c == ' ' || c == '\n' || c == '\r';
  }

  private int read() throws IOException {
    if (next == end) {
      next = 0;
      end = in.read(buffer);
      if (end <= 0) {
        throw new EOFException("a parser model ends too early");
      }
    }
    return buffer[next++];
  }
}
