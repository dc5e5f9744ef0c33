package org.dateline.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The measures of TempEval-3's task A over many documents. A gold expression is found when a
 * system's expression overlaps it; each of those serves once, and one of the same span goes first.
 */
final class Scores {

  private static final Comparator<Timex> ORDER =
      Comparator.<Timex>comparingInt(timex -> timex.span().start())
          .thenComparingInt(timex -> timex.span().end());

  private final Map<Slip, Integer> slips = new EnumMap<>(Slip.class);
  private int gold;
  private int system;
  private int relaxed;
  private int strict;
  private int types;
  private int values;

  /** Adds a document. */
  void add(List<Timex> annotated, List<Timex> found) {
    List<Timex> unused = new ArrayList<>(found);
    unused.sort(ORDER);
    gold += annotated.size();
    system += found.size();
    for (Timex expected : annotated.stream().sorted(ORDER).toList()) {
      List<Timex> overlapping =
          unused.stream().filter(one -> one.span().overlaps(expected.span())).toList();
      if (overlapping.isEmpty()) {
        count(Slip.MISSED);
      } else {
        Timex match =
            overlapping.stream()
                .filter(one -> one.span().equals(expected.span()))
                .findFirst()
                .orElse(overlapping.get(0));
        unused.remove(match);
        add(expected, match);
      }
    }
    unused.forEach(one -> count(Slip.SPURIOUS));
  }

  private void add(Timex expected, Timex match) {
    relaxed++;
    strict += match.span().equals(expected.span()) ? 1 : 0;
    types += match.type().equals(expected.type()) ? 1 : 0;
    values += match.value().equals(expected.value()) ? 1 : 0;
    count(Slip.between(expected, match));
  }

  private void count(Slip slip) {
    slips.merge(slip, 1, Integer::sum);
  }

  int gold() {
    return gold;
  }

  int system() {
    return system;
  }

  double strictF1() {
    return f1(strict);
  }

  double relaxedF1() {
    return f1(relaxed);
  }

  /** Relaxed F1 times the share of the found expressions whose type is right. */
  double typeF1() {
    return relaxed == 0 ? 0 : f1(relaxed) * types / relaxed;
  }

  /** Relaxed F1 times the share of the found expressions whose value is right. */
  double valueF1() {
    return relaxed == 0 ? 0 : f1(relaxed) * values / relaxed;
  }

  /** How often a slip was made. */
  int slips(Slip slip) {
    return slips.getOrDefault(slip, 0);
  }

  private double f1(int right) {
    double precision = system == 0 ? 0 : (double) right / system;
    double recall = gold == 0 ? 0 : (double) right / gold;
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }
}
