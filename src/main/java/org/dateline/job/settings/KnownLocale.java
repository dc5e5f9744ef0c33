package org.dateline.job.settings;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;

/**
 * A locale that Java knows the dates of. For any other it would silently read them in its own.
 * Immutable.
 *
 * @param locale what Java calls it
 */
public record KnownLocale(Locale locale) {

  /**
   * The locale of that name, such as en-GB; Spring finds this method.
   *
   * @throws IllegalArgumentException when there is none
   */
  public static KnownLocale of(String name) {
    @Nullable Locale locale = StringUtils.parseLocale(name);
    if (locale == null || !Arrays.asList(Locale.getAvailableLocales()).contains(locale)) {
      throw new IllegalArgumentException("no such locale");
    }
    return new KnownLocale(locale);
  }
}
