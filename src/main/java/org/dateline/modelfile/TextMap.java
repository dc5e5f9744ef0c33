package org.dateline.modelfile;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A map from many texts to few. */
public final class TextMap {

  private final TextTable keys;

  /** By number of the key: which of the values. */
  private final int[] valueNumbers;

  private final List<String> values;

  private TextMap(TextTable keys, int[] valueNumbers, List<String> values) {
    this.keys = keys;
    this.valueNumbers = valueNumbers;
    this.values = values;
  }

  public static TextMap of(Map<String, String> map) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    int[] valueNumbers =
        map.values().stream()
            .mapToInt(value -> numbers.computeIfAbsent(value, key -> numbers.size()))
            .toArray();
    return new TextMap(TextTable.of(map.keySet()), valueNumbers, List.copyOf(numbers.keySet()));
  }

  /** The value of a key, or another text if it has none. */
  public String getOrDefault(String key, String other) {
    int number = keys.find(key);
    return number < 0 ? other : values.get(valueNumbers[number]);
  }

  public void write(PackedOutput out) throws IOException {
    keys.write(out);
    out.integers(valueNumbers);
    out.texts(values);
  }

  public static TextMap read(PackedInput in) throws IOException {
    return new TextMap(TextTable.read(in), in.integers(), in.texts());
  }
}
