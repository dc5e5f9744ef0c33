package org.dateline.store;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.dateline.timeline.Change;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The events as they were last published, to tell what has changed since. */
public class PublicationRepository {

  private static final String CHANGES =
      """
      SELECT 'added' AS change_kind, m.event_id, m.date_start, m.headline, m.article_id,
             '' AS summary_before, m.summary AS summary_after
        FROM mention m LEFT JOIN published_event p ON p.event_id = m.event_id
       WHERE p.event_id IS NULL
      UNION ALL
      SELECT 'changed', m.event_id, m.date_start, m.headline, m.article_id, p.summary, m.summary
        FROM mention m JOIN published_event p ON p.event_id = m.event_id
       WHERE p.summary <> m.summary
      UNION ALL
      SELECT 'removed', p.event_id, p.date_start, p.headline, p.article_id, p.summary, ''
        FROM published_event p LEFT JOIN mention m ON m.event_id = p.event_id
       WHERE m.event_id IS NULL
      ORDER BY date_start, event_id
      """;

  private final JdbcClient client;

  PublicationRepository(JdbcTemplate jdbc) {
    this.client = JdbcClient.create(jdbc);
  }

  /** What has changed since {@link #remember}, by day and id. The caller closes the stream. */
  public Stream<Change> changes() {
    return client
        .sql(CHANGES)
        .withFetchSize(Table.FETCH)
        .query(
            (row, number) ->
                new Change(
                    row.getString("change_kind"),
                    row.getString("event_id"),
                    row.getObject("date_start", LocalDate.class),
                    row.getString("headline"),
                    row.getString("article_id"),
                    row.getString("summary_before"),
                    row.getString("summary_after")))
        .stream();
  }

  /** Takes the events as they are now for published. */
  public void remember() {
    client
        .sql(
            "DELETE FROM published_event p WHERE NOT EXISTS (SELECT 1 FROM mention m"
                + " WHERE m.event_id = p.event_id AND m.summary = p.summary)")
        .update();
    client
        .sql(
            "INSERT INTO published_event (event_id, article_id, date_start, headline, summary)"
                + " SELECT event_id, article_id, date_start, headline, summary FROM mention m"
                + " WHERE NOT EXISTS"
                + " (SELECT 1 FROM published_event p WHERE p.event_id = m.event_id)")
        .update();
  }
}
