package org.dateline.store;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Map;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** The database and its repositories. Needs a {@link StateFolder} bean. */
@Configuration(proxyBeanMethods = false)
@Import({
  ArticleIntake.class,
  InputFiles.class,
  ExtractedRows.class,
  ArticleRepository.class,
  ExtractionRepository.class,
  RejectRepository.class,
  TouchedDays.class,
  Unpublished.class,
  TimelineRepository.class,
  PublicationRepository.class,
  DatabaseLock.class
})
public class StoreConfiguration {

  /** A database of its own in the state folder, when the job file names none. */
  @Bean
  @Conditional(NoDatabaseNamed.class)
  JdbcConnectionDetails fileDatabase(StateFolder folder) {
    return new FileDatabase(folder.jdbcUrl());
  }

  @Bean
  @Conditional(NoDatabaseNamed.class)
  DatabaseFile databaseFile(StateFolder folder, HikariDataSource database) {
    return new DatabaseFile(folder, database);
  }

  @Bean
  V1__SpringBatch springBatchTables() {
    return new V1__SpringBatch();
  }

  @Bean
  FlywayConfigurationCustomizer codeOrder() {
    return configuration ->
        configuration.placeholders(Map.of("code_order", codeOrder(configuration)));
  }

  /** Migrates, unless a later version of this program has been here: it may mean other things. */
  @Bean
  FlywayMigrationStrategy upwardsOnly() {
    return flyway -> {
      for (MigrationInfo migration : flyway.info().all()) {
        if (migration.getState() == MigrationState.FUTURE_SUCCESS) {
          throw new StateException(
              "the database was made by a newer dateline (its schema has version %s): use that one"
                  .formatted(migration.getVersion()));
        }
      }
      // V2 was written anew to the same tables: what was made by its first text is taken up too.
      flyway.repair();
      flyway.migrate();
    };
  }

  private static String codeOrder(FluentConfiguration configuration) {
    // H2 compares by code anyway.
    return switch (DatabaseKind.of(configuration.getDataSource())) {
      case FILE -> "";
      case SERVER -> "COLLATE \"C\"";
    };
  }

  private record FileDatabase(String url) implements JdbcConnectionDetails {
    @Override
    public String getJdbcUrl() {
      return url;
    }

    @Override
    public String getUsername() {
      return StateFolder.USER;
    }

    @Override
    public String getPassword() {
      return "";
    }
  }

  /** Whether the job file leaves {@code spring.datasource.url} out or blank. */
  static final class NoDatabaseNamed implements Condition {
    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
      return StateFolder.isUsedBy(context.getEnvironment());
    }
  }
}
