package org.dateline.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was measured of one contestant. */
final class Figures {

  private final List<Double> start = new ArrayList<>();
  private final List<Double> whole = new ArrayList<>();
  private final List<Double> cpu = new ArrayList<>();
  private final List<Double> peak = new ArrayList<>();

  /**
   * Adds a run.
   *
   * @param isStart whether it was over a single article, or else over all
   */
  void add(boolean isStart, WholeProcess process) {
    (isStart ? start : whole).add(process.seconds());
    if (!isStart) {
      cpu.add(process.cpuSeconds());
      peak.add(process.peakMegabytes());
    }
  }

  /** A row of the table: each median, with its ratio to the job's. */
  String row(String name, Figures job, long tokens) {
    return String.format(
        Locale.ROOT,
        "%-36s %18s %18s %18s %20s %16s",
        name,
        cell("%.1f", median(start), median(job.start)),
        cell("%.1f", median(whole), median(job.whole)),
        cell("%.1f", median(cpu), median(job.cpu)),
        cell("%,.0f", steady(tokens), job.steady(tokens)),
        cell("%,.0f", median(peak), median(job.peak)));
  }

  /** Tokens a second once it has started. */
  private double steady(long tokens) {
    return tokens / (median(whole) - median(start));
  }

  private static String cell(String format, double value, double job) {
    return String.format(Locale.ROOT, format + " (%.2f)", value, value / job);
  }

  private static double median(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }
}
