package org.dateline.modelfile;

import java.io.IOException;
import java.io.ObjectStreamConstants;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads objects that Java wrote (Java Object Serialization Specification, chapter 6) as plain data.
 * No class is loaded and no code of theirs runs, which is several times faster than to revive them.
 */
public final class JavaObjects {

  private static final Object END_OF_CONTENTS = new Object();
  private static final Object BLOCK = new Object();

  private final ModelBytes in;

  /** What was read before may be referred to by its number. */
  private final List<@Nullable Object> read = new ArrayList<>();

  /** Begins with the header of a sequence of objects. */
  public JavaObjects(ModelBytes in) throws IOException {
    this.in = in;
    if (in.shortInteger() != ObjectStreamConstants.STREAM_MAGIC
        || in.shortInteger() != ObjectStreamConstants.STREAM_VERSION) {
      throw new IOException("not a model");
    }
  }

  /** The next one: {@link PlainObject}, a string, an array of numbers, or null. */
  public @Nullable Object next() throws IOException {
    int kind = in.octet();
    return switch (kind) {
      case ObjectStreamConstants.TC_NULL -> null;
      case ObjectStreamConstants.TC_REFERENCE ->
          read.get(in.integer() - ObjectStreamConstants.baseWireHandle);
      case ObjectStreamConstants.TC_CLASSDESC -> description();
      case ObjectStreamConstants.TC_OBJECT -> object();
      case ObjectStreamConstants.TC_STRING -> kept(in.text());
      case ObjectStreamConstants.TC_ARRAY -> array();
      case ObjectStreamConstants.TC_ENUM -> constant();
      case ObjectStreamConstants.TC_BLOCKDATA -> block();
      case ObjectStreamConstants.TC_ENDBLOCKDATA -> END_OF_CONTENTS;
      default -> throw new IOException("not a model: it has an object of kind " + kind);
    };
  }

  /** The next one, if it is no string, array of numbers or null. */
  public PlainObject nextObject() throws IOException {
    if (next() instanceof PlainObject object) {
      return object;
    }
    throw new IOException("not a model: an object is missing");
  }

  /** The name of a constant of an enumeration. */
  private @Nullable Object constant() throws IOException {
    nextDescription();
    int number = read.size();
    read.add(null);
    Object name = next();
    read.set(number, name);
    return name;
  }

  private Object block() throws IOException {
    in.skip(in.octet() & 0xFF);
    return BLOCK;
  }

  private SerializedClass description() throws IOException {
    String name = in.text();
    in.skip(Long.BYTES); // the version of the class
    int number = read.size();
    read.add(null);
    boolean hasContents = (in.octet() & ObjectStreamConstants.SC_WRITE_METHOD) != 0;
    int count = in.shortInteger();
    List<SerializedClass.Field> fields = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      SerializedClass.Type type = new SerializedClass.Type((char) in.octet());
      fields.add(new SerializedClass.Field(type, in.text()));
      if (type.isReference()) {
        next(); // its class
      }
    }
    readContents(new ArrayList<>()); // annotations of the class
    SerializedClass described =
        new SerializedClass(name, hasContents, fields, (SerializedClass) next());
    read.set(number, described);
    return described;
  }

  private PlainObject object() throws IOException {
    SerializedClass described = nextDescription();
    PlainObject object = kept(new PlainObject());
    fill(object, described);
    return object;
  }

  private void fill(PlainObject object, SerializedClass described) throws IOException {
    SerializedClass superclass = described.superclass();
    if (superclass != null) {
      fill(object, superclass);
    }
    for (SerializedClass.Field field : described.fields()) {
      if (field.type().isReference()) {
        object.fields().put(field.name(), next());
      } else {
        in.skip(field.type().size());
      }
    }
    if (described.hasContents()) {
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
    SerializedClass.Type type = nextDescription().elementType();
    if (type.isReference()) {
      return elements();
    }
    return switch (type.code()) {
      case 'D' -> kept(in.decimals(in.integer()));
      case 'I' -> kept(in.integers(in.integer()));
      default -> throw new IOException("not a model: it has an array of type " + type.code());
    };
  }

  private PlainObject elements() throws IOException {
    PlainObject array = kept(new PlainObject());
    int length = in.count();
    for (int i = 0; i < length; i++) {
      array.contents().add(next());
    }
    return array;
  }

  private <T> T kept(T object) {
    read.add(object);
    return object;
  }

  private SerializedClass nextDescription() throws IOException {
    if (next() instanceof SerializedClass described) {
      return described;
    }
    throw new IOException("not a model: it has an object without a class");
  }
}
