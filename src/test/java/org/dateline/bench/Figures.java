package org.dateline.bench;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** What was measured of one contestant. */
final class Figures {

  /** What of the articles a run is over. */
  enum Part {
    ONE,
    FIRST_HALF,
    ALL
  }

  private final Map<Part, List<WholeProcess>> runs = new EnumMap<>(Part.class);

  /** Adds a run. */
  void add(Part part, WholeProcess process) {
    runs.computeIfAbsent(part, key -> new ArrayList<>()).add(process);
  }

  /**
   * A row of the table: each median, with its ratio to the job's.
   *
   * @param secondHalf the tokens of the second half of the articles
   */
  String row(String name, Figures job, long secondHalf) {
    return String.format(
        Locale.ROOT,
        "%-36s %18s %18s %18s %20s %16s",
        name,
        cell("%.1f", seconds(Part.ONE), job.seconds(Part.ONE)),
        cell("%.1f", seconds(Part.ALL), job.seconds(Part.ALL)),
        cell("%.1f", cpuSeconds(), job.cpuSeconds()),
        cell("%,.0f", steady(secondHalf), job.steady(secondHalf)),
        cell("%,.0f", peak(), job.peak()));
  }

  /** Tokens a second in the second half, when what runs has been compiled. */
  private double steady(long tokens) {
    return tokens / (seconds(Part.ALL) - seconds(Part.FIRST_HALF));
  }

  private double seconds(Part part) {
    return median(part, WholeProcess::seconds);
  }

  private double cpuSeconds() {
    return median(Part.ALL, WholeProcess::cpuSeconds);
  }

  private double peak() {
    return median(Part.ALL, WholeProcess::peakMegabytes);
  }

  private static String cell(String format, double value, double job) {
    return String.format(Locale.ROOT, format + " (%.2f)", value, value / job);
  }

  private double median(Part part, ToDoubleFunction<WholeProcess> figure) {
    List<Double> sorted =
        runs.getOrDefault(part, List.of()).stream().map(figure::applyAsDouble).sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }
}
