package org.dateline.timeline;

import org.dateline.time.TimeExpression;

/**
 * A time expression in its article: a row of {@code timexes.csv}.
 *
 * @param articleId the article that holds it
 * @param expression the expression
 */
public record ArticleExpression(String articleId, TimeExpression expression) {}
