package org.dateline.tagger;

import java.io.IOException;
import java.io.ObjectStreamConstants;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads objects that Java wrote (Java Object Serialization Specification, chapter 6) as plain data.
 * No class is loaded and no code of theirs runs, which is several times faster than to revive them.
 */
final class JavaObjects {

  /**
   * An object.
   *
   * @param fields by name; numbers are left out
   * @param contents the objects that its class wrote besides its fields: of a map, keys and values
   *     in turn
   */
  record Plain(Map<String, @Nullable Object> fields, List<@Nullable Object> contents) {}

  private record Shape(
      boolean isSerializable,
      boolean hasContents,
      List<Field> fields,
      @Nullable Shape superclass,
      String name) {}

  private record Field(char type, String name) {}

  private static final Object END_OF_CONTENTS = new Object();
  private static final Object BLOCK = new Object();

  private final ModelBytes in;

  /** What was read before may be referred to by its number. */
  private final List<@Nullable Object> read = new ArrayList<>();

  /** Begins with the header of a sequence of objects. */
  JavaObjects(ModelBytes in) throws IOException {
    this.in = in;
    if (in.shortInteger() != ObjectStreamConstants.STREAM_MAGIC
        || in.shortInteger() != ObjectStreamConstants.STREAM_VERSION) {
      throw new IOException("not a tagger model");
    }
  }

  /** The next one: {@link Plain}, a string, an array of numbers, or null. */
  @Nullable Object next() throws IOException {
    int kind = in.octet();
    return switch (kind) {
      case ObjectStreamConstants.TC_NULL -> null;
      case ObjectStreamConstants.TC_REFERENCE ->
          read.get(in.integer() - ObjectStreamConstants.baseWireHandle);
      case ObjectStreamConstants.TC_CLASSDESC -> shape();
      case ObjectStreamConstants.TC_OBJECT -> object();
      case ObjectStreamConstants.TC_STRING -> string();
      case ObjectStreamConstants.TC_ARRAY -> array();
      case ObjectStreamConstants.TC_BLOCKDATA -> block();
      case ObjectStreamConstants.TC_ENDBLOCKDATA -> END_OF_CONTENTS;
      default -> throw new IOException("not a tagger model: it has an object of kind " + kind);
    };
  }

  private String string() throws IOException {
    String text = in.text();
    read.add(text);
    return text;
  }

  private Object block() throws IOException {
    in.skip(in.octet() & 0xFF);
    return BLOCK;
  }

  private Shape shape() throws IOException {
    String name = in.text();
    in.skip(Long.BYTES); // the version of the class
    int number = read.size();
    read.add(null);
    int flags = in.octet();
    int count = in.shortInteger();
    List<Field> fields = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      char type = (char) in.octet();
      fields.add(new Field(type, in.text()));
      if (isReference(type)) {
        next(); // its class
      }
    }
    readContents(new ArrayList<>());
    Shape shape =
        new Shape(
            (flags & ObjectStreamConstants.SC_SERIALIZABLE) != 0,
            (flags & ObjectStreamConstants.SC_WRITE_METHOD) != 0,
            fields,
            (Shape) next(),
            name);
    read.set(number, shape);
    return shape;
  }

  private Plain object() throws IOException {
    Shape shape = nextShape();
    Plain object = new Plain(new HashMap<>(), new ArrayList<>());
    read.add(object);
    fill(object, shape);
    return object;
  }

  private void fill(Plain object, Shape shape) throws IOException {
    Shape superclass = shape.superclass();
    if (superclass != null) {
      fill(object, superclass);
    }
    if (shape.isSerializable()) {
      for (Field field : shape.fields()) {
        if (isReference(field.type())) {
          object.fields().put(field.name(), next());
        } else {
          in.skip(size(field.type()));
        }
      }
    }
    if (shape.hasContents()) {
      readContents(object.contents());
    }
  }

  private void readContents(List<@Nullable Object> contents) throws IOException {
    for (Object object = next(); object != END_OF_CONTENTS; object = next()) {
      if (object != BLOCK) {
        contents.add(object);
      }
    }
  }

  private Object array() throws IOException {
    char type = nextShape().name().charAt(1);
    int number = read.size();
    read.add(null);
    int length = in.integer();
    Object array;
    if (isReference(type)) {
      Plain elements = new Plain(Map.of(), new ArrayList<>());
      for (int i = 0; i < length; i++) {
        elements.contents().add(next());
      }
      array = elements;
    } else if (type == 'D') {
      double[] decimals = new double[length];
      for (int i = 0; i < length; i++) {
        decimals[i] = in.decimal();
      }
      array = decimals;
    } else {
      throw new IOException("not a tagger model: it has an array of type " + type);
    }
    read.set(number, array);
    return array;
  }

  private Shape nextShape() throws IOException {
    if (next() instanceof Shape shape) {
      return shape;
    }
    throw new IOException("not a tagger model: it has an object without a class");
  }

  private static boolean isReference(char type) {
    return type == 'L' || type == '[';
  }

  private static int size(char primitive) {
    return switch (primitive) {
      case 'B', 'Z' -> 1;
      case 'C', 'S' -> 2;
      case 'I', 'F' -> 4;
      default -> 8;
    };
  }
}
