package org.dateline.article;

import org.jspecify.annotations.Nullable;

/**
 * What is known about an article besides its text.
 *
 * @param id unique in a job; by default the path below the input folder without the extension
 * @param file the path below the input folder, with {@code /} between folders
 * @param title the headline, or an empty string
 * @param url where it was published, or an empty string
 * @param source who published it, or an empty string
 * @param publication when it was published, or null when nothing says so
 */
public record ArticleMetadata(
    String id,
    String file,
    String title,
    String url,
    String source,
    @Nullable Publication publication) {}
