package org.dateline.article;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/**
 * Where articles come from and how their dates are read.
 *
 * @param input folders (read with all below them), files and globs ({@code *.txt}, with {@code **}
 *     for any folders between)
 * @param allowEmpty whether a member of {@code input} may be missing or match nothing
 * @param zone the zone of a file's time of modification; a local date-time is in it as it stands
 * @param locale decides whether 04/05/2021 is in April or in May
 * @param undated what an article without a publication date gets
 * @param businessDate the day that {@link Undated#BUSINESS_DATE} stands for
 */
public record InputSettings(
    List<String> input,
    boolean allowEmpty,
    ZoneId zone,
    Locale locale,
    Undated undated,
    LocalDate businessDate) {

  public InputSettings {
    input = List.copyOf(input);
  }
}
