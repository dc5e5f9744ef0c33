package org.dateline.modelfile;

import java.io.IOException;
import java.util.Collection;

/** Many texts, each with a number from 0, kept in a few arrays instead of an object each. */
public final class TextTable {

  private static final int EMPTY = 0;

  /** All texts, one after the other. */
  private final String texts;

  /** By number: where a text begins; at last where all end. */
  private final int[] starts;

  /** By hash: the number of a text plus one. A text whose place is taken has the next free one. */
  private final int[] places;

  private TextTable(String texts, int[] starts, int[] places) {
    this.texts = texts;
    this.starts = starts;
    this.places = places;
  }

  /** Numbers different texts in their order. */
  public static TextTable of(Collection<String> texts) {
    int[] starts = new int[texts.size() + 1];
    int[] places = new int[Math.max(2, Integer.highestOneBit(texts.size()) * 4)];
    int number = 0;
    for (String text : texts) {
      int place = place(text, places);
      while (places[place] != EMPTY) {
        place = next(place, places);
      }
      places[place] = number + 1;
      starts[number + 1] = starts[number] + text.length();
      number++;
    }
    return new TextTable(String.join("", texts), starts, places);
  }

  private static int place(String text, int[] places) {
    int hash = text.hashCode();
    return (hash ^ hash >>> 16) & places.length - 1;
  }

  private static int next(int place, int[] places) {
    return place + 1 & places.length - 1;
  }

  /** The number of a text, or -1 if it is not among them. */
  public int find(String text) {
    int place = place(text, places);
    while (places[place] != EMPTY && !isText(places[place] - 1, text)) {
      place = next(place, places);
    }
    return places[place] - 1;
  }

  private boolean isText(int number, String text) {
    return starts[number + 1] - starts[number] == text.length()
        && texts.startsWith(text, starts[number]);
  }

  /** How many there are. */
  public int size() {
    return starts.length - 1;
  }

  public void write(PackedOutput out) throws IOException {
    out.text(texts);
    out.integers(starts);
    out.integers(places);
  }

  public static TextTable read(PackedInput in) throws IOException {
    return new TextTable(in.text(), in.integers(), in.integers());
  }
}
