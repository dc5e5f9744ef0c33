package org.dateline.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.dateline.language.Span;

/**
 * A TimeML document.
 *
 * @param id the file's name without its extension
 * @param text the content of its TEXT element
 * @param created its document creation time, an ISO day or date-time
 * @param gold the TIMEX3 elements in the text, in its order
 */
record AnnotatedText(String id, String text, String created, List<Timex> gold) {

  private static final String EXTENSION = ".tml";
  private static final Set<String> PARTS = Set.of("DCT", "TITLE", "TEXT");

  AnnotatedText {
    gold = List.copyOf(gold);
  }

  /** The documents of a folder, in the order of their names. */
  static List<AnnotatedText> in(Path folder) throws IOException {
    List<AnnotatedText> texts = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(EXTENSION)).sorted().toList()) {
        texts.add(read(file));
      }
    }
    return texts;
  }

  private static AnnotatedText read(Path file) throws IOException {
    String name = file.getFileName().toString();
    try (InputStream xml = Files.newInputStream(file)) {
      return read(name.substring(0, name.length() - EXTENSION.length()), xml);
    } catch (XMLStreamException e) {
      throw new IOException(file + " is not TimeML: " + e.getMessage(), e);
    }
  }

  static AnnotatedText read(String id, InputStream xml) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newInstance();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    XMLStreamReader reader = factory.createXMLStreamReader(xml);
    String created = "";
    StringBuilder text = new StringBuilder();
    List<Timex> gold = new ArrayList<>();
    String part = "";
    while (reader.hasNext()) {
      int event = reader.next();
      if (event == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals(part)) {
        part = "";
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        String name = reader.getLocalName();
        if (PARTS.contains(name)) {
          part = name;
        } else if (name.equals("TIMEX3") && part.equals("DCT")) {
          created = attribute(reader, "value");
        } else if (name.equals("TIMEX3") && part.equals("TEXT")) {
          gold.add(timex(reader, text));
        }
      } else if (reader.isCharacters() && part.equals("TEXT")) {
        text.append(reader.getText());
      }
    }
    return new AnnotatedText(id, text.toString(), created, gold);
  }

  /** Reads to the end of a TIMEX3, whose text is added. */
  private static Timex timex(XMLStreamReader reader, StringBuilder text) throws XMLStreamException {
    String type = attribute(reader, "type");
    String value = attribute(reader, "value");
    int start = text.length();
    text.append(reader.getElementText());
    return new Timex(new Span(start, text.length()), type, value);
  }

  private static String attribute(XMLStreamReader reader, String name) {
    String value = reader.getAttributeValue(null, name);
    return value == null ? "" : value;
  }
}
