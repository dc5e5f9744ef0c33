package org.dateline.modelfile;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads what a model holds as {@link PackedOutput} wrote it. */
public final class PackedInput {

  /** Nearly every machine's own. */
  static final ByteOrder ORDER = ByteOrder.LITTLE_ENDIAN;

  private final InputStream in;
  private final ByteBuffer buffer = ByteBuffer.allocate(1 << 16).order(ORDER);

  public PackedInput(InputStream in) {
    this.in = in;
  }

  public int integer() throws IOException {
    return next(1, Integer.BYTES).getInt();
  }

  public int[] integers() throws IOException {
    int[] numbers = new int[integer()];
    for (int i = 0; i < numbers.length; ) {
      int count = atOnce(numbers.length - i, Integer.BYTES);
      next(count, Integer.BYTES).asIntBuffer().get(numbers, i, count);
      i += count;
    }
    return numbers;
  }

  public float[] floats() throws IOException {
    float[] numbers = new float[integer()];
    for (int i = 0; i < numbers.length; ) {
      int count = atOnce(numbers.length - i, Float.BYTES);
      next(count, Float.BYTES).asFloatBuffer().get(numbers, i, count);
      i += count;
    }
    return numbers;
  }

  public double[] decimals() throws IOException {
    double[] numbers = new double[integer()];
    for (int i = 0; i < numbers.length; ) {
      int count = atOnce(numbers.length - i, Double.BYTES);
      next(count, Double.BYTES).asDoubleBuffer().get(numbers, i, count);
      i += count;
    }
    return numbers;
  }

  public String text() throws IOException {
    byte[] bytes = new byte[integer()];
    fill(bytes, bytes.length);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  public List<String> texts() throws IOException {
    int size = integer();
    List<String> texts = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      texts.add(text());
    }
    return List.copyOf(texts);
  }

  private int atOnce(int count, int size) {
    return Math.min(count, buffer.capacity() / size);
  }

  private ByteBuffer next(int count, int size) throws IOException {
    fill(buffer.array(), count * size);
    return buffer.clear();
  }

  private void fill(byte[] bytes, int count) throws IOException {
    if (in.readNBytes(bytes, 0, count) < count) {
      throw new EOFException("a packed model ends too early");
    }
  }
}
