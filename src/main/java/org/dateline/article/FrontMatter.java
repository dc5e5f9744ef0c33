package org.dateline.article;

import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * The lines of YAML between two lines of {@code ---} at the head of a text. Lines that are broken
 * YAML are read as they are written, since people write {@code title: Bridge: the vote}.
 */
final class FrontMatter {

  private static final int LONGEST = 64 * 1024;
  private static final int DEEPEST = 10;
  private static final Pattern OPENING = Pattern.compile("---[ \\t]*\\R");
  private static final Pattern CLOSING = Pattern.compile("(?m)^---[ \\t]*(?:\\R|\\z)");
  private static final Pattern KNOWN_KEY =
      Pattern.compile("(?mi)^(id|title|url|source|published)[ \\t]*:[ \\t]*(.*?)[ \\t]*$");
  private static final Pattern QUOTED = Pattern.compile("(?:\"(.*)\"|'(.*)')");

  private FrontMatter() {}

  /**
   * Takes the front matter off a text. Text between two rules that is no list of keys and values,
   * and text whose front matter never ends, is body.
   */
  static Content split(String text) {
    Matcher opening = OPENING.matcher(text);
    if (opening.lookingAt()) {
      Matcher closing =
          CLOSING.matcher(text).region(opening.end(), Math.min(text.length(), LONGEST));
      if (closing.find()) {
        String yaml = text.substring(opening.end(), closing.start());
        Optional<Stated> stated = parse(yaml);
        if (stated.isPresent()) {
          return new Content(stated.get(), text.substring(closing.end()));
        }
      }
    }
    return new Content(Stated.NOTHING, text);
  }

  private static Optional<Stated> parse(String yaml) {
    try {
      // Composed, never constructed: each scalar is the text that is written there.
      if (new Yaml(limits()).compose(new StringReader(yaml)) instanceof MappingNode mapping) {
        return Optional.of(stated(mapping));
      }
      return Optional.empty();
    } catch (YAMLException e) {
      return asWritten(yaml);
    }
  }

  private static Optional<Stated> asWritten(String lines) {
    Map<String, String> values = new HashMap<>();
    Matcher line = KNOWN_KEY.matcher(lines);
    while (line.find()) {
      Matcher quoted = QUOTED.matcher(line.group(2));
      String value = quoted.matches() ? quoted.replaceFirst("$1$2") : line.group(2);
      values.putIfAbsent(line.group(1).toLowerCase(Locale.ROOT), value);
    }
    return values.isEmpty() ? Optional.empty() : Optional.of(stated(values));
  }

  private static LoaderOptions limits() {
    LoaderOptions limits = new LoaderOptions();
    limits.setCodePointLimit(LONGEST);
    limits.setNestingDepthLimit(DEEPEST);
    limits.setMaxAliasesForCollections(0);
    limits.setAllowRecursiveKeys(false);
    return limits;
  }

  private static Stated stated(MappingNode mapping) {
    Map<String, String> values = new HashMap<>();
    for (NodeTuple entry : mapping.getValue()) {
      if (entry.getKeyNode() instanceof ScalarNode key) {
        values.putIfAbsent(key.getValue().toLowerCase(Locale.ROOT), text(entry.getValueNode()));
      }
    }
    return stated(values);
  }

  private static Stated stated(Map<String, String> values) {
    String published = values.getOrDefault("published", "");
    return new Stated(
        values.getOrDefault("id", ""),
        values.getOrDefault("title", ""),
        values.getOrDefault("url", ""),
        values.getOrDefault("source", ""),
        published.isBlank() ? List.of() : List.of(published));
  }

  private static String text(Node value) {
    return value instanceof ScalarNode scalar ? scalar.getValue() : "";
  }
}
