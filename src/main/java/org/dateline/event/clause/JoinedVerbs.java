package org.dateline.event.clause;

/**
 * Which of joined verbs a date is of: "borrowed from the fund and repaid it early, in 1991" dates
 * the last before it, "was charged in May and, on 9 March 2018, convicted" the one after it.
 *
 * @param date the date
 */
public record JoinedVerbs(DatePhrase date) {

  /** The verb that the date is of, where the parser gave it to this one. */
  public int verbOf(int trigger) {
    return afterAnd(lastBefore(trigger));
  }

  /** "borrowed from the fund and repaid it early, in 1991": of joined verbs the last before it. */
  private int lastBefore(int trigger) {
    ParsedSentence sentence = date.sentence();
    return trigger > date.first() || !sentence.isVerb(trigger)
        ? trigger
        : sentence.tree().children(trigger, "conj").stream()
            .filter(verb -> verb < date.first() && sentence.isVerb(verb) && !isAside(verb))
            .reduce((earlier, later) -> later)
            .orElse(trigger);
  }

  /** "reached the wreckage, scattered over a slope, shortly after 2 a.m. on Sunday". */
  private boolean isAside(int verb) {
    ParsedSentence sentence = date.sentence();
    return sentence.tag(verb).equals("VBN")
        && sentence.isComma(verb - 1)
        && sentence.tree().children(verb, "cc").isEmpty();
  }

  /**
   * "was charged in May and, on 9 March 2018, convicted": a date after "and" is not of what stands
   * before it.
   */
  private int afterAnd(int trigger) {
    ParsedSentence sentence = date.sentence();
    boolean led = date.before() > 0 && sentence.tag(date.before()).equals("IN");
    if (!led && sentence.tag(date.first()).equals("CD")) {
      // "in 2007 and 2013"
      return trigger;
    }
    int and = led ? date.before() - 1 : date.before();
    if (sentence.isComma(and)) {
      and--;
    }
    if (and <= trigger || !sentence.tag(and).equals("CC")) {
      return trigger;
    }
    int verb = date.endsAtComma() ? date.after() + 1 : date.after();
    return verb < sentence.size() && sentence.tag(verb).matches("VB[DN]") ? verb : trigger;
  }
}
