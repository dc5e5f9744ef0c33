package org.dateline.article;

/**
 * A file's content after its format is taken off.
 *
 * @param stated what the file says about itself
 * @param body the article's text
 */
record Content(Stated stated, String body) {}
