package org.dateline.language;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dateline.parser.Arc;
import org.dateline.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * A sentence whose layers are computed when first asked for and then kept. It belongs to the thread
 * of its document.
 */
public final class Sentence {

  private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

  private final int index;
  private final int paragraph;
  private final String body;
  private final CoreMap annotation;
  private final Models models;
  private final List<Token> tokens;

  private @Nullable List<String> tags;
  private final @Nullable String[] lemmas;
  private @Nullable List<String> names;
  private @Nullable DependencyTree parse;
  private List<Span> parsedDates = List.of();

  Sentence(int index, int paragraph, String body, CoreMap annotation, Models models) {
    this.index = index;
    this.paragraph = paragraph;
    this.body = body;
    this.annotation = annotation;
    this.models = models;
    List<Token> made = new ArrayList<>();
    for (CoreLabel label : labels()) {
      made.add(
          new Token(
              made.size(), label.word(), new Span(label.beginPosition(), label.endPosition())));
    }
    this.tokens = List.copyOf(made);
    this.lemmas = new String[made.size()];
  }

  /** Its number in the document, from 0. */
  public int index() {
    return index;
  }

  /** The number of its paragraph in the document, from 0. */
  public int paragraph() {
    return paragraph;
  }

  /** Its tokens, at least one. */
  public List<Token> tokens() {
    return tokens;
  }

  /** The token of that number. */
  public Token token(int tokenIndex) {
    return tokens.get(tokenIndex);
  }

  /** From its first to its last token. */
  public Span span() {
    return new Span(tokens.get(0).span().start(), tokens.get(tokens.size() - 1).span().end());
  }

  /** The sentence as written, with white space folded to single spaces. */
  public String text() {
    return folded(body.substring(span().start(), span().end()).strip());
  }

  /** The body's text from one token to another, both inclusive, with white space folded. */
  public String text(int firstToken, int lastToken) {
    int start = tokens.get(firstToken).span().start();
    int end = tokens.get(lastToken).span().end();
    return folded(body.substring(start, end));
  }

  private static String folded(String text) {
    return WHITE_SPACE.matcher(text).replaceAll(" ");
  }

  /** The part-of-speech tags (Penn Treebank) of the tokens. */
  public List<String> tags() {
    List<String> known = tags;
    if (known == null) {
      known = VerbTags.mended(tokens, NameTags.mended(tokens, models.tagger().tag(words())));
      for (Token token : tokens) {
        // For SUTime.
        labels().get(token.index()).setTag(known.get(token.index()));
      }
      tags = known;
    }
    return known;
  }

  /** Whether a token is a verb with a tense, or a modal. */
  public boolean isFinite(int tokenIndex) {
    return TaggedWords.FINITE.contains(tags().get(tokenIndex));
  }

  /** Whether its tags have been asked for. */
  public boolean isTagged() {
    return tags != null;
  }

  /** Whether its parse has been asked for. */
  public boolean isParsed() {
    return parse != null;
  }

  /** Whether its names have been asked for. */
  public boolean isNamed() {
    return names != null;
  }

  /** The dictionary form of a token, in lower case but for names. */
  public String lemma(int tokenIndex) {
    String known = lemmas[tokenIndex];
    if (known == null) {
      known = models.lemmas().of(token(tokenIndex).word(), tags().get(tokenIndex));
      lemmas[tokenIndex] = known;
    }
    return known;
  }

  /** The name tags of the tokens: PERSON, LOCATION, ORGANIZATION, MISC or O. */
  public List<String> names() {
    List<String> known = names;
    if (known == null) {
      known = models.names().labels(words(), tags());
      names = known;
    }
    return known;
  }

  /**
   * The basic Universal Dependencies of the sentence. Tokens after its first {@link Parser#LONGEST}
   * hang from nothing.
   *
   * @param dates where its dates stand, in order, which count as one word each
   */
  public DependencyTree parse(List<Span> dates) {
    DependencyTree known = parse;
    if (known == null || !parsedDates.equals(dates)) {
      List<Arc> parsed = PartwiseParse.parse(this, dates, models.parser());
      known = DependencyTree.of(LostVerbs.mended(RelativeVerbs.mended(parsed, tags()), tags()));
      parse = known;
      parsedDates = List.copyOf(dates);
    }
    return known;
  }

  /** The sentence in CoreNLP's own form with tags, for SUTime, which reads nothing else. */
  public CoreMap taggedAnnotation() {
    tags();
    return annotation;
  }

  private List<String> words() {
    return tokens.stream().map(Token::word).toList();
  }

  private List<CoreLabel> labels() {
    return annotation.get(CoreAnnotations.TokensAnnotation.class);
  }
}
