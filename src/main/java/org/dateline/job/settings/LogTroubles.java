package org.dateline.job.settings;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.core.status.StatusManager;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.logging.LoggingApplicationListener;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;

/**
 * Keeps the log system from telling each line that it could not write, with a stack trace, on
 * standard error: a disk that is full fails the run, which says so in one line.
 */
final class LogTroubles
    implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {

  @Override
  public int getOrder() {
    return LoggingApplicationListener.DEFAULT_ORDER + 1;
  }

  @Override
  public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
    StatusManager troubles = ((LoggerContext) LoggerFactory.getILoggerFactory()).getStatusManager();
    troubles.getCopyOfStatusListenerList().forEach(troubles::remove);
  }
}
