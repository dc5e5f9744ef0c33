package org.dateline.job.step;

import org.dateline.job.run.Run;
import org.dateline.job.run.Stage;
import org.dateline.job.settings.JobSettings;
import org.dateline.store.TimelineRepository;
import org.dateline.store.TouchedDays;
import org.dateline.time.calendar.DayInterval;
import org.springframework.batch.core.step.Step;

/** Mentions to timeline events. */
final class MergeStep {

  private static final int DAYS = 1000;

  private final Steps steps;
  private final JobSettings settings;
  private final TouchedDays touched;
  private final TimelineRepository timeline;

  MergeStep(Steps steps, JobSettings settings, TouchedDays touched, TimelineRepository timeline) {
    this.steps = steps;
    this.settings = settings;
    this.touched = touched;
    this.timeline = timeline;
  }

  Step of(Run run) {
    Merge merge = new Merge(touched, timeline, run, settings.threadsInUse());
    Progress progress = steps.progress(Stage.MERGE, "days", merge::count);
    return steps
        .<DayInterval, DayInterval>chunks(Stage.MERGE, DAYS)
        .reader(merge)
        .writer(merge)
        .listener(merge)
        .listener(progress.<DayInterval>items())
        .listener(progress)
        .build();
  }
}
