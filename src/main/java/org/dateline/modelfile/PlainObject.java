package org.dateline.modelfile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An object that Java wrote, as plain data.
 *
 * @param fields by name; numbers are left out
 * @param contents the elements of an array, or the objects that the class wrote besides its fields:
 *     of a map, keys and values in turn
 */
public record PlainObject(Map<String, @Nullable Object> fields, List<@Nullable Object> contents) {

  /** To be filled. */
  PlainObject() {
    this(new HashMap<>(), new ArrayList<>());
  }

  /** The object in a field. */
  public PlainObject object(String field) throws IOException {
    if (fields.get(field) instanceof PlainObject object) {
      return object;
    }
    throw new IOException("not a model: an object has no " + field);
  }

  /** The text in a field. */
  public String text(String field) throws IOException {
    if (fields.get(field) instanceof String text) {
      return text;
    }
    throw new IOException("not a model: an object has no " + field);
  }

  /** The contents of a list of strings. */
  public List<String> texts() throws IOException {
    List<String> texts = new ArrayList<>(contents.size());
    for (Object content : contents) {
      if (!(content instanceof String text)) {
        throw new IOException("not a model: a list has something else than texts");
      }
      texts.add(text);
    }
    return texts;
  }

  /** The contents of a map from strings to strings. */
  public Map<String, String> strings() throws IOException {
    Map<String, String> strings = new HashMap<>(contents.size() * 2 / 3 + 1);
    for (int i = 0; i + 1 < contents.size(); i += 2) {
      if (!(contents.get(i) instanceof String key)
          || !(contents.get(i + 1) instanceof String value)) {
        throw new IOException("not a model");
      }
      strings.put(key, value);
    }
    return strings;
  }
}
