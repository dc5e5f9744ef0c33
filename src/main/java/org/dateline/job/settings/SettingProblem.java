package org.dateline.job.settings;

import java.lang.reflect.RecordComponent;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.PropertyMatches;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.UnboundConfigurationPropertiesException;
import org.springframework.boot.context.properties.bind.validation.BindValidationException;
import org.springframework.boot.context.properties.bind.validation.ValidationErrors;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName.Form;
import org.springframework.boot.origin.Origin;
import org.springframework.boot.origin.OriginProvider;
import org.springframework.boot.origin.TextResourceOrigin;
import org.springframework.core.convert.ConverterNotFoundException;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.reader.ReaderException;

/** What is wrong with a setting, in one line that names it and where it stands. */
final class SettingProblem {

  private SettingProblem() {}

  static String of(Throwable failure) {
    @Nullable BindException binding = null;
    Throwable innermost = failure;
    for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof UnboundConfigurationPropertiesException unknown) {
        return unknown.getUnboundProperties().stream()
            .map(SettingProblem::unknown)
            .collect(Collectors.joining("; "));
      }
      if (cause instanceof BindValidationException invalid) {
        ValidationErrors errors = invalid.getValidationErrors();
        return errors.getAllErrors().stream()
            .map(error -> invalid(errors.getName().toString(), error))
            .sorted()
            .collect(Collectors.joining("; "));
      }
      if (cause instanceof MarkedYAMLException yaml) {
        int line = yaml.getProblemMark().getLine() + 1;
        return "not YAML in line %d: %s".formatted(line, yaml.getProblem());
      }
      if (cause instanceof CharacterCodingException || cause instanceof ReaderException) {
        return "not YAML: it is no text in UTF-8";
      }
      if (cause instanceof BindException bind) {
        binding = bind;
      }
      innermost = cause;
    }
    String message = String.valueOf(innermost.getMessage());
    String reason = message.lines().findFirst().orElse("");
    if (innermost instanceof ConverterNotFoundException && binding != null) {
      return binding.getName() + ": has its settings below it, and no value of its own";
    }
    return binding == null ? reason : unreadable(binding, reason);
  }

  private static String unknown(ConfigurationProperty property) {
    ConfigurationPropertyName name = property.getName();
    String alike = mostAlike(name);
    if (alike.replace("-", "").equals(name.getLastElement(Form.UNIFORM))) {
      // To Spring a blank is no value, and what gets no value is not known.
      return unreadable(property);
    }
    String suggestion = alike.isEmpty() ? "" : "; did you mean " + alike + "?";
    return "%s: unknown setting%s%s".formatted(name, place(property.getOrigin()), suggestion);
  }

  /** The setting of the same section that looks most like it, or an empty string. */
  private static String mostAlike(ConfigurationPropertyName name) {
    Class<?> section = JobSettings.class;
    for (int i = 1; i < name.getNumberOfElements() - 1; i++) {
      String element = name.getElement(i, Form.UNIFORM);
      Optional<Class<?>> inner =
          Arrays.stream(section.getRecordComponents())
              .filter(part -> part.getName().toLowerCase(Locale.ROOT).equals(element))
              .findFirst()
              .map(RecordComponent::getType);
      if (inner.filter(Class::isRecord).isEmpty()) {
        return "";
      }
      section = inner.get();
    }
    String key = name.getLastElement(Form.UNIFORM);
    String[] alike = PropertyMatches.forField(key, section).getPossibleMatches();
    return alike.length == 0 ? "" : dashed(alike[0]);
  }

  private static String invalid(String prefix, ObjectError error) {
    Origin origin = error instanceof OriginProvider provider ? provider.getOrigin() : null;
    String key =
        error instanceof FieldError field ? prefix + "." + dashed(field.getField()) : prefix;
    // No record may have a component `notify`, as the job file calls it.
    String named = key.replace("dateline.notification.", "dateline.notify.");
    return "%s: %s%s".formatted(named, error.getDefaultMessage(), place(origin));
  }

  private static String dashed(String field) {
    return field.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
  }

  private static String unreadable(BindException failure, String reason) {
    ConfigurationProperty property = failure.getProperty();
    if (property == null) {
      return "%s: %s".formatted(failure.getName(), reason);
    }
    return unreadable(property);
  }

  private static String unreadable(ConfigurationProperty property) {
    return "%s: cannot read \"%s\"%s"
        .formatted(property.getName(), property.getValue(), place(property.getOrigin()));
  }

  private static String place(@Nullable Origin origin) {
    if (origin == null) {
      return "";
    }
    if (origin instanceof OriginProvider wrapper) {
      return place(wrapper.getOrigin());
    }
    if (origin instanceof TextResourceOrigin text && text.getLocation() != null) {
      return " in line " + (text.getLocation().getLine() + 1) + " of the job file";
    }
    return " in " + origin;
  }
}
