package org.dateline.modelfile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What Java wrote of a class, so that its objects can be read.
 *
 * @param name of an array, "[" and the type of its elements
 * @param hasContents whether its objects have contents besides the fields
 * @param fields in the order in which they were written
 * @param superclass null if that was not written
 */
record SerializedClass(
    String name, boolean hasContents, List<Field> fields, @Nullable SerializedClass superclass) {

  /** The type of an array's elements. */
  Type elementType() {
    return new Type(name.charAt(1));
  }

  /** A field of the objects. */
  record Field(Type type, String name) {}

  /**
   * The type of a field or element.
   *
   * @param code as in the descriptors of the Java Virtual Machine
   */
  record Type(char code) {

    boolean isReference() {
      return code == 'L' || code == '[';
    }

    /** The bytes of a number, character or truth value. */
    int size() {
      return switch (code) {
        case 'B', 'Z' -> Byte.BYTES;
        case 'C', 'S' -> Short.BYTES;
        case 'I', 'F' -> Integer.BYTES;
        default -> Long.BYTES;
      };
    }
  }
}
