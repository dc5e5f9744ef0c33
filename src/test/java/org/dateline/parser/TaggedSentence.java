package org.dateline.parser;

import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dateline.language.Language;
import org.dateline.language.Token;

/** A sentence of the seeds and of the golden articles, or a variant of one. */
public record TaggedSentence(List<String> words, List<String> tags) {

  private static final List<Path> FOLDERS =
      List.of(Path.of("seeds"), Path.of("src/test/resources/org/dateline/golden"));

  /** More would say no more, and the library takes its time for each. */
  private static final int MOST = 2500;

  /** All sentences as written. */
  public static List<TaggedSentence> ofTheArticles() throws IOException {
    List<TaggedSentence> written = new ArrayList<>();
    for (Path folder : FOLDERS) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(TaggedSentence::isArticle).sorted().toList()) {
          written.addAll(in(Files.readString(file)));
        }
      }
    }
    return written;
  }

  /**
   * The first {@value #MOST} sentences, and of each some variants: without its first half, in lower
   * case, backwards, and with the words of the sentence before it under its own tags. What the
   * variants say means nothing; they lead the parser where prose seldom does.
   */
  public static List<TaggedSentence> withVariants() throws IOException {
    List<TaggedSentence> written = ofTheArticles().stream().limit(MOST).toList();
    List<TaggedSentence> all = new ArrayList<>(written);
    for (int i = 0; i < written.size(); i++) {
      TaggedSentence sentence = written.get(i);
      all.add(sentence.secondHalf());
      all.add(sentence.inLowerCase());
      all.add(sentence.backwards());
      all.add(sentence.withWordsOf(written.get(Math.max(i - 1, 0))));
    }
    return all;
  }

  private static boolean isArticle(Path file) {
    return Files.isRegularFile(file) && !file.toString().endsWith(".tsv");
  }

  private static List<TaggedSentence> in(String text) {
    return new Language()
        .read(text).sentences().stream()
            // The library's time grows with the square of the length.
            .filter(sentence -> sentence.tokens().size() <= 120)
            .map(
                sentence ->
                    new TaggedSentence(
                        sentence.tokens().stream().map(Token::word).toList(), sentence.tags()))
            .toList();
  }

  /** Its tokens in CoreNLP's own form. */
  public List<CoreLabel> labels() {
    List<CoreLabel> labels = new ArrayList<>();
    for (String word : words) {
      CoreLabel label = new CoreLabel();
      label.setWord(word);
      label.setValue(word);
      label.setTag(tags.get(labels.size()));
      labels.add(label);
      label.setIndex(labels.size());
    }
    return labels;
  }

  private TaggedSentence secondHalf() {
    int half = words.size() / 2;
    return new TaggedSentence(words.subList(half, words.size()), tags.subList(half, tags.size()));
  }

  private TaggedSentence inLowerCase() {
    return new TaggedSentence(
        words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList(), tags);
  }

  private TaggedSentence backwards() {
    return new TaggedSentence(reversed(words), reversed(tags));
  }

  private TaggedSentence withWordsOf(TaggedSentence other) {
    int shorter = Math.min(words.size(), other.words.size());
    return new TaggedSentence(other.words.subList(0, shorter), tags.subList(0, shorter));
  }

  private static List<String> reversed(List<String> list) {
    List<String> reversed = new ArrayList<>(list);
    Collections.reverse(reversed);
    return reversed;
  }
}
