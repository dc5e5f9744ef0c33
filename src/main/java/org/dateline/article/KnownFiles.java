package org.dateline.article;

import java.util.Map;

/** What is known of files that were read before. */
@FunctionalInterface
public interface KnownFiles {

  /** Nothing is: every file is read. */
  KnownFiles NONE = stamps -> Map.of();

  /**
   * The ids of the articles of those files that are known by these stamps.
   *
   * @param stamps files, each with the stamp that it has now
   * @return for each that need not be read, the id of its article
   */
  Map<String, String> articleIds(Map<String, String> stamps);
}
