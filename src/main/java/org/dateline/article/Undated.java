package org.dateline.article;

/** What an article gets as its publication date when nothing in the input states one. */
public enum Undated {
  /** No date: nothing is guessed. */
  NONE,
  /** The business date of the run. */
  BUSINESS_DATE,
  /** The day on which the file was last modified, in the job's zone. */
  FILE_TIME
}
