package org.dateline.timeline;

import org.dateline.article.ArticleMetadata;
import org.dateline.event.EventMention;

/**
 * An event mention in its article: a row of {@code events.csv}.
 *
 * @param id the {@code event_id}
 * @param article the article that tells it
 * @param event what it tells
 */
public record Mention(String id, ArticleMetadata article, EventMention event) {}
