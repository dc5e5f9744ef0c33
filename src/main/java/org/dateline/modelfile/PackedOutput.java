package org.dateline.modelfile;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;

/**
 * Writes what a model holds in the form that {@link PackedInput} reads, much faster than CoreNLP's
 * file: numbers as they are in memory, and those of an array in one piece.
 */
public final class PackedOutput {

  private final OutputStream out;

  public PackedOutput(OutputStream out) {
    this.out = out;
  }

  public void integer(int number) throws IOException {
    byte[] bytes = new byte[Integer.BYTES];
    over(bytes).putInt(number);
    out.write(bytes);
  }

  public void integers(int[] numbers) throws IOException {
    integer(numbers.length);
    byte[] bytes = new byte[numbers.length * Integer.BYTES];
    over(bytes).asIntBuffer().put(numbers);
    out.write(bytes);
  }

  public void floats(float[] numbers) throws IOException {
    integer(numbers.length);
    byte[] bytes = new byte[numbers.length * Float.BYTES];
    over(bytes).asFloatBuffer().put(numbers);
    out.write(bytes);
  }

  public void decimals(double[] numbers) throws IOException {
    integer(numbers.length);
    byte[] bytes = new byte[numbers.length * Double.BYTES];
    over(bytes).asDoubleBuffer().put(numbers);
    out.write(bytes);
  }

  public void text(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    integer(bytes.length);
    out.write(bytes);
  }

  public void texts(Collection<String> texts) throws IOException {
    integer(texts.size());
    for (String text : texts) {
      text(text);
    }
  }

  private static ByteBuffer over(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(PackedInput.ORDER);
  }
}
