package org.dateline.job;

import org.dateline.store.StateFolder;
import org.dateline.store.StoreConfiguration;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The application of one job file. All of it is made when first asked for, so that settings are
 * checked, and the lock is taken, before the database is opened.
 */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@EnableConfigurationProperties(JobSettings.class)
@Import({StoreConfiguration.class, NightlyJob.class})
class JobApplication {

  @Bean
  StateFolder stateFolder(JobSettings settings) {
    return new StateFolder(settings.stateFolder());
  }

  @Bean
  Executions executions(
      @Value("${spring.application.name}") String jobName,
      JdbcClient database,
      JobRepository repository) {
    return new Executions(jobName, database, repository);
  }

  @Bean
  Announcement announcement(
      @Value("${spring.application.name}") String jobName, JobSettings settings) {
    RunMetrics metrics = new RunMetrics(jobName, settings.outputFolder());
    return new Announcement(jobName, settings, metrics);
  }

  @Bean
  JobRuns jobRuns(
      @Value("${spring.application.name}") String jobName,
      NightlyJob job,
      Executions executions,
      JobOperator operator,
      RunningSteps runningSteps) {
    return new JobRuns(jobName, job, executions, operator, runningSteps);
  }
}
