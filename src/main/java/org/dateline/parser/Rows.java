package org.dateline.parser;

import org.jspecify.annotations.Nullable;

/**
 * What a token adds to the inputs of the hidden units, by its word, tag and label and the position
 * in which the network sees it: a row of one number a unit, relative to an empty position, so that
 * empty positions cost nothing. Rows are costly and frequent words come often, so rows are kept, in
 * a table of fixed size where a new row takes the place of one that was used less lately.
 *
 * <p>Safe on all threads without locks: a row never changes, and a thread that misses another's row
 * computes it again.
 */
final class Rows {

  /** Some 64 MB at 4 KB a row. Twice as many are about a tenth faster. */
  private static final int KEPT = 1 << 14;

  /** Each key has two places, next to each other, the later used first. */
  private static final int PLACES = 2;

  /** The bits of the golden ratio: a product with it spreads keys that follow each other. */
  private static final long GOLDEN_RATIO = 0x9E3779B97F4A7C15L;

  /** Its fields are final, so that other threads see it whole without a lock. */
  private static final class Row {

    private final long key;
    private final float[] values;

    private Row(long key, float[] values) {
      this.key = key;
      this.values = values;
    }
  }

  private final Model model;
  private final long features;
  private final float[] base;
  private final float[][] withoutMissing = new float[Model.SLOTS][];
  private final @Nullable Row[] kept = new Row[KEPT];

  /** The rows of tags and labels alone; there are few. */
  private final @Nullable Row[] small;

  Rows(Model model) {
    this.model = model;
    features = model.features();
    small = new Row[(model.features() - model.firstTag()) * Model.SLOTS];
    base = model.bias().clone();
    for (int slot = 0; slot < Model.SLOTS; slot++) {
      addTo(base, model.missing(slot), slot, 1);
      withoutMissing[slot] = new float[base.length];
      addTo(withoutMissing[slot], model.missing(slot), slot, -1);
    }
  }

  /** The inputs of the hidden units if all positions were empty; not to be changed. */
  float[] base() {
    return base;
  }

  /** What a token adds in a position; not to be changed. */
  float[] of(Derivation derivation, int token, int position) {
    int word = derivation.word(token);
    int tag = derivation.tag(token);
    boolean labelled = position >= Derivation.UNLABELLED;
    int label = labelled ? model.labelFeature(derivation.label(token)) : 0;
    long key = ((word * features + tag) * features + label) * Derivation.POSITIONS + position;
    int place = PLACES * (int) (((key * GOLDEN_RATIO) >>> 40) % (KEPT / PLACES));
    Row first = kept[place];
    if (first != null && first.key == key) {
      return first.values;
    }
    Row second = kept[place + 1];
    Row row =
        second != null && second.key == key
            ? second
            : new Row(key, computed(word, tag, label, position));
    kept[place] = row;
    kept[place + 1] = first;
    return row.values;
  }

  private float[] computed(int word, int tag, int label, int position) {
    float[] sum = relative(word, position);
    Vectors.add(sum, small(tag, Model.FIRST_TAG_SLOT + position));
    if (position >= Derivation.UNLABELLED) {
      Vectors.add(sum, small(label, Model.LABEL_SLOT + position));
    }
    return sum;
  }

  private float[] small(int feature, int slot) {
    int key = (feature - model.firstTag()) * Model.SLOTS + slot;
    Row row = small[key];
    if (row == null) {
      row = new Row(key, relative(feature, slot));
      small[key] = row;
    }
    return row.values;
  }

  private float[] relative(int feature, int slot) {
    float[] row = withoutMissing[slot].clone();
    addTo(row, feature, slot, 1);
    return row;
  }

  private void addTo(float[] row, int feature, int slot, float sign) {
    float[] values = model.embeddings();
    float[][] weights = model.hiddenWeights();
    int dimensions = model.dimensions();
    int value = feature * dimensions;
    int first = slot * dimensions;
    int d = 0;
    for (; d + 3 < dimensions; d += 4) {
      Vectors.addScaled(
          row,
          weights[first + d],
          sign * values[value + d],
          weights[first + d + 1],
          sign * values[value + d + 1],
          weights[first + d + 2],
          sign * values[value + d + 2],
          weights[first + d + 3],
          sign * values[value + d + 3]);
    }
    for (; d < dimensions; d++) {
      Vectors.addScaled(row, weights[first + d], sign * values[value + d]);
    }
  }
}
