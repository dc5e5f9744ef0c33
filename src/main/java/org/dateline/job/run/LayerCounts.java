package org.dateline.job.run;

import java.util.Collection;
import java.util.Objects;
import org.dateline.event.Layers;
import org.springframework.batch.core.scope.context.StepSynchronizationManager;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/**
 * Keeps how far sentences were read with the step that read them, across restarts too. Safe on the
 * threads of partitions: each keeps its own.
 */
public final class LayerCounts {

  private static final String TOKENS = "tokens";
  private static final String SENTENCES = "sentences";
  private static final String SEARCHED = "searched";
  private static final String TAGGED = "tagged";
  private static final String PARSED = "parsed";
  private static final String NAMED = "named";

  private LayerCounts() {}

  /** Begins anew: a restarted step gets what the earlier one kept. */
  public static void reset(StepExecution step) {
    write(step.getExecutionContext(), Layers.NONE);
  }

  /**
   * Adds to what the step that is running on this thread keeps.
   *
   * @throws NullPointerException when none is
   */
  public static void add(Layers layers) {
    ExecutionContext step =
        Objects.requireNonNull(StepSynchronizationManager.getContext())
            .getStepExecution()
            .getExecutionContext();
    write(step, read(step).plus(layers));
  }

  /** What steps and their partitions have kept, together; {@link Layers#NONE} without any. */
  public static Layers of(Collection<StepExecution> steps) {
    return steps.stream()
        .map(step -> read(step.getExecutionContext()))
        .reduce(Layers.NONE, Layers::plus);
  }

  private static Layers read(ExecutionContext context) {
    return new Layers(
        context.getLong(TOKENS, 0),
        context.getLong(SENTENCES, 0),
        context.getLong(SEARCHED, 0),
        context.getLong(TAGGED, 0),
        context.getLong(PARSED, 0),
        context.getLong(NAMED, 0));
  }

  private static void write(ExecutionContext context, Layers layers) {
    context.putLong(TOKENS, layers.tokens());
    context.putLong(SENTENCES, layers.sentences());
    context.putLong(SEARCHED, layers.searched());
    context.putLong(TAGGED, layers.tagged());
    context.putLong(PARSED, layers.parsed());
    context.putLong(NAMED, layers.named());
  }
}
