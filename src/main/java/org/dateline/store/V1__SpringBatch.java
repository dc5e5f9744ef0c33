package org.dateline.store;

import java.util.List;
import java.util.Locale;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/** Makes Spring Batch's own tables, by the library's script for this database. */
final class V1__SpringBatch extends BaseJavaMigration {

  @Override
  public void migrate(Context context) throws Exception {
    String product =
        context.getConnection().getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
    // The tables are there already when a first try was killed and the database knows no undoing.
    for (String script : List.of("schema-drop-", "schema-")) {
      ScriptUtils.executeSqlScript(
          context.getConnection(),
          new ClassPathResource("org/springframework/batch/core/" + script + product + ".sql"));
    }
  }
}
