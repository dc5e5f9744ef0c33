package org.dateline.modelfile;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** A model file's bytes as numbers and texts, in the form of {@link java.io.DataOutput}. */
public final class ModelBytes {

  private final byte[] bytes;
  private final ByteBuffer buffer;

  public ModelBytes(InputStream in) throws IOException {
    bytes = in.readAllBytes();
    buffer = ByteBuffer.wrap(bytes);
  }

  public int integer() throws IOException {
    return checked(Integer.BYTES).getInt();
  }

  /** The number of parts that follow, none of which is empty. */
  public int count() throws IOException {
    int count = integer();
    checked(count);
    return count;
  }

  int shortInteger() throws IOException {
    return checked(Short.BYTES).getShort();
  }

  double[] decimals(int count) throws IOException {
    checked(Math.multiplyExact(count, Double.BYTES));
    double[] decimals = new double[count];
    for (int i = 0; i < count; i++) {
      decimals[i] = checked(Double.BYTES).getDouble();
    }
    return decimals;
  }

  int[] integers(int count) throws IOException {
    checked(Math.multiplyExact(count, Integer.BYTES));
    int[] integers = new int[count];
    for (int i = 0; i < count; i++) {
      integers[i] = checked(Integer.BYTES).getInt();
    }
    return integers;
  }

  /** A byte with its sign. */
  public int octet() throws IOException {
    return checked(1).get();
  }

  void skip(int count) throws IOException {
    checked(count).position(buffer.position() + count);
  }

  public String text() throws IOException {
    int start = buffer.position();
    int length = Short.toUnsignedInt(checked(Short.BYTES).getShort());
    int first = buffer.position();
    skip(length);
    for (int i = first; i < first + length; i++) {
      if (bytes[i] <= 0) {
        return new DataInputStream(new ByteArrayInputStream(bytes, start, 2 + length)).readUTF();
      }
    }
    return new String(bytes, first, length, StandardCharsets.ISO_8859_1);
  }

  private ByteBuffer checked(int count) throws IOException {
    if (count < 0 || buffer.remaining() < count) {
      throw new IOException("a model that ends too early");
    }
    return buffer;
  }
}
