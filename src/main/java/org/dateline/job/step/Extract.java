package org.dateline.job.step;

import java.util.concurrent.atomic.AtomicLong;
import org.dateline.event.EventExtractor;
import org.dateline.event.Layers;
import org.dateline.job.run.LayerCounts;
import org.dateline.job.run.Run;
import org.dateline.store.ExtractionRepository;
import org.dateline.store.Outcome;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;

/** Keeps what was extracted, and counts what was given up. Safe on the threads of partitions. */
final class Extract implements ItemWriter<Outcome>, StepExecutionListener {

  private final ExtractionRepository extractions;
  private final String run;
  private final AtomicLong givenUp = new AtomicLong();

  Extract(ExtractionRepository extractions, Run run) {
    this.extractions = extractions;
    this.run = run.name().toString();
  }

  long givenUp() {
    return givenUp.get();
  }

  @Override
  public void beforeStep(StepExecution share) {
    LayerCounts.reset(share);
  }

  @Override
  public void write(Chunk<? extends Outcome> chunk) {
    extractions.replace(chunk.getItems(), EventExtractor.rulesVersion(), run);
    LayerCounts.add(
        chunk.getItems().stream()
            .map(outcome -> outcome.extraction().layers())
            .reduce(Layers.NONE, Layers::plus));
    givenUp.addAndGet(chunk.getItems().stream().filter(o -> o.reject() != null).count());
  }
}
