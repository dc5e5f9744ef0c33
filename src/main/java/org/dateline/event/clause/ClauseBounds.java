package org.dateline.event.clause;

/**
 * What bounds the clause that a date stands in, whatever verb the parser hung it on: a date before
 * "because" is of no verb after it, and one after a colon of none before it.
 *
 * @param date the date
 */
public record ClauseBounds(DatePhrase date) {

  /** The verb of the clause that the date stands in, where the parser gave it to this one. */
  public int within(int trigger) {
    VerbSearch search = new VerbSearch(date);
    return trigger > date.last()
        ? new FrontedDate(date, search).verb(trigger)
        : new TrailingDate(date, search).verb(trigger);
  }
}
