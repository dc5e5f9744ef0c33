package org.dateline.article;

/**
 * A news article as it was read from its file.
 *
 * @param metadata what is known about the article
 * @param body the text; all offsets elsewhere count UTF-16 code units in it, from 0
 */
public record Article(ArticleMetadata metadata, String body) {}
