package org.dateline.time.phrase;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads the YAML files beside this class: the vocabulary and the rules. */
final class RuleFile {

  private RuleFile() {}

  /** The words and fragments of a vocabulary file. */
  static Vocabulary vocabulary(String resource) {
    Map<?, ?> file = (Map<?, ?>) read(resource);
    Map<String, Map<String, String>> words = new LinkedHashMap<>();
    ((Map<?, ?>) section(file, "words"))
        .forEach((name, forms) -> words.put((String) name, fields(forms)));
    return new Vocabulary(words, fields(section(file, "fragments")));
  }

  /** The rules of a rule file, each as its fields. */
  static List<Map<String, String>> rules(String resource) {
    List<Map<String, String>> rules = new ArrayList<>();
    for (Object rule : (List<?>) read(resource)) {
      rules.add(fields(rule));
    }
    return rules;
  }

  private static Object section(Map<?, ?> file, String name) {
    Object section = file.get(name);
    if (section == null) {
      throw new IllegalStateException("section missing: " + name);
    }
    return section;
  }

  private static Map<String, String> fields(Object yaml) {
    Map<String, String> fields = new LinkedHashMap<>();
    ((Map<?, ?>) yaml).forEach((key, value) -> fields.put((String) key, String.valueOf(value)));
    return fields;
  }

  private static Object read(String resource) {
    return new Yaml(new SafeConstructor(new LoaderOptions())).load(text(resource));
  }

  private static String text(String resource) {
    try (InputStream in = RuleFile.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("resource missing from the jar: " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
