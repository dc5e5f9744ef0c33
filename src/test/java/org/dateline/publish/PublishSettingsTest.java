package org.dateline.publish;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.Map;
import org.dateline.publish.PublishSettings.Spreadsheet;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class PublishSettingsTest {

  @Test
  void whatIsNotSetHasItsDefault() {
    assertThat(bind(Map.of())).isEqualTo(new PublishSettings(Spreadsheet.EXCEL, 30));
  }

  @Test
  void settingsAreReadAsInTheJobFile() {
    assertThat(bind(Map.of("dateline.publish.spreadsheet", "plain", "dateline.publish.keep", "7")))
        .isEqualTo(new PublishSettings(Spreadsheet.PLAIN, 7));
  }

  @Test
  void keepingNoFolderIsInvalid() {
    try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
      assertThat(factory.getValidator().validate(new PublishSettings(Spreadsheet.EXCEL, 0)))
          .singleElement()
          .satisfies(violation -> assertThat(violation.getPropertyPath()).hasToString("keep"));
      assertThat(factory.getValidator().validate(new PublishSettings(Spreadsheet.EXCEL, 1)))
          .isEmpty();
    }
  }

  private static PublishSettings bind(Map<String, String> properties) {
    return new Binder(new MapConfigurationPropertySource(properties))
        .bindOrCreate("dateline.publish", PublishSettings.class);
  }
}
