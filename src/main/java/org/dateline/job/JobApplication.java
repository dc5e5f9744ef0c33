package org.dateline.job;

import org.dateline.job.settings.JobSettings;
import org.dateline.job.step.NightlyJob;
import org.dateline.store.StateFolder;
import org.dateline.store.StoreConfiguration;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.ConfigurationPropertiesAutoConfiguration;
import org.springframework.boot.autoconfigure.context.LifecycleAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.batch.jdbc.autoconfigure.BatchJdbcAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionManagerCustomizationAutoConfiguration;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The application of one job file. All of it is made when first asked for, so that settings are
 * checked, and the lock is taken, before the database is opened. Of what Spring Boot configures it
 * names what it needs: to look through the rest takes time at each start.
 */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration({
  PropertyPlaceholderAutoConfiguration.class,
  ConfigurationPropertiesAutoConfiguration.class,
  LifecycleAutoConfiguration.class,
  ValidationAutoConfiguration.class,
  DataSourceAutoConfiguration.class,
  DataSourceTransactionManagerAutoConfiguration.class,
  TransactionManagerCustomizationAutoConfiguration.class,
  JdbcTemplateAutoConfiguration.class,
  JdbcClientAutoConfiguration.class,
  BatchJdbcAutoConfiguration.class,
  FlywayAutoConfiguration.class
})
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
      JobOperator operator) {
    return new JobRuns(jobName, job, executions, operator);
  }
}
