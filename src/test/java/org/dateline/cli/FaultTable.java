package org.dateline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Counts how often each fault was tried, in all classes, and how often all was well at the end, and
 * writes it to {@code target/faults.txt}.
 */
final class FaultTable implements AfterTestExecutionCallback {

  private static final Map<String, Integer> TRIED = new TreeMap<>();
  private static final Map<String, Integer> WELL = new TreeMap<>();

  private String fault = "unnamed";

  /** Begins a trial; the test that passes is one that went well. */
  void tries(String fault) {
    this.fault = fault;
    TRIED.merge(fault, 1, Integer::sum);
  }

  @Override
  public void afterTestExecution(ExtensionContext context) throws IOException {
    if (TRIED.containsKey(fault) && context.getExecutionException().isEmpty()) {
      WELL.merge(fault, 1, Integer::sum);
    }
    List<String> lines = new ArrayList<>();
    TRIED.forEach(
        (each, times) ->
            lines.add("%-40s %4d of %d".formatted(each, WELL.getOrDefault(each, 0), times)));
    Files.write(Path.of("target", "faults.txt"), lines);
  }
}
