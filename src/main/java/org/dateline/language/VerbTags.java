package org.dateline.language;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Mends the tags of verbs and nouns that the tagger took for one another, where no sentence of
 * English can have them. Each mistake stands below with its example.
 */
final class VerbTags {

  /** The first that fits a word holds. */
  private static final List<Mistake> MISTAKES =
      List.of(
          new Mistake("VB", "CD", MistakenVerb::isFigure),
          new Mistake("VBP", "CD", MistakenVerb::isFigure),
          new Mistake("JJ", "VBP", OverlookedVerb::isOpen),
          new Mistake("NNS", "VBZ", OverlookedVerb::isOnlyVerb),
          new Mistake("NNS", "VBZ", OverlookedVerb::hasSingularSubject),
          new Mistake("NNS", "VBZ", OverlookedVerb::isOnlyVerbOfBody),
          new Mistake("IN", "RB", VerbForm::isSinceThen),
          new Mistake("VBN", "JJ", MistakenVerb::isState),
          new Mistake("VBD", "JJ", MistakenVerb::isState),
          new Mistake("VBD", "NN", MistakenVerb::endsNameOfPlace),
          new Mistake("NN", "VB", OverlookedVerb::followsInversion),
          new Mistake("WP", "NNP", MistakenVerb::isNameInCapitals),
          new Mistake("PRP", "NNP", MistakenVerb::isNameInCapitals),
          new Mistake("VBG", "RB", MistakenVerb::isInARow),
          new Mistake("NN", "VBP", OverlookedVerb::followsWe),
          new Mistake("NN", "VB", OverlookedVerb::followsModal),
          new Mistake("VBZ", "NNS", MistakenVerb::meetsPast),
          new Mistake("VBZ", "NNS", MistakenVerb::followsArticle),
          new Mistake("VBZ", "NNS", MistakenVerb::followsNumber),
          new Mistake("VBP", "NN", MistakenVerb::isNamedByNoun),
          new Mistake("VB", "NN", MistakenVerb::isNamedByNoun),
          new Mistake("VBP", "NN", MistakenVerb::isSubjectOfPast),
          new Mistake("NN", "VBD", UnchangedVerb::isOnlyVerb),
          new Mistake("VB", "NN", MistakenVerb::isObjectWithAll),
          new Mistake("VB", "NN", MistakenVerb::isObjectOfPast),
          new Mistake("VB", "NN", MistakenVerb::opensJoinedClause),
          new Mistake("NN", "VBG", OverlookedVerb::isAskedAfterDate),
          new Mistake("NN", "VBD", OverlookedVerb::isJoinedToPast),
          new Mistake("VBD", "VBN", VerbForm::isArrangedFor),
          new Mistake("IN", "TO", OverlookedVerb::isBeforeInfinitive),
          new Mistake("NN", "VB", OverlookedVerb::isInfinitive),
          new Mistake("NN", "VB", OverlookedVerb::isToBeDone),
          new Mistake("VBG", "NN", MistakenVerb::isHouse),
          new Mistake("VBG", "NN", MistakenVerb::isOfCompound),
          new Mistake("VB", "NN", MistakenVerb::isOfTitle),
          new Mistake("VBZ", "NNP", MistakenVerb::isInNameOfPlace),
          new Mistake("JJ", "VBD", PastForm::isListedWithPasts),
          new Mistake("VBG", "NN", MistakenVerb::hasArticle),
          new Mistake("VBG", "NN", MistakenVerb::hasArticleAndDay),
          new Mistake("VBD", "VBN", VerbForm::opensAside),
          new Mistake("VBP", "VBD", VerbForm::isLay),
          new Mistake("VBP", "VBD", UnchangedVerb::isPast),
          new Mistake("VB", "VBD", UnchangedVerb::isPast),
          new Mistake("VBN", "VBD", UnchangedVerb::isPastAlone),
          new Mistake("VBP", "VBD", UnchangedVerb::isJoinedToThirdPerson),
          new Mistake("VB", "VBD", UnchangedVerb::isJoinedToThirdPerson),
          new Mistake("VB", "VBD", UnchangedVerb::isJoinedToPast),
          new Mistake("VBD", "VBN", VerbForm::followsHave),
          new Mistake("VBD", "VBN", VerbForm::isNamed),
          new Mistake("NNS", "VBZ", OverlookedVerb::isDatesFrom),
          new Mistake("VBP", "VB", VerbForm::isLet),
          new Mistake("VB", "VBN", UnchangedVerb::followsBe),
          new Mistake("VBN", "VBD", PastForm::isJoinedToPast),
          new Mistake("VBN", "VBD", PastForm::isOfClause),
          new Mistake("VBN", "VBD", PastForm::closesSubjectOfClause),
          new Mistake("VBN", "VBD", PastForm::saysThat),
          new Mistake("VBN", "VBD", PastForm::closesSubject),
          new Mistake("VBN", "VBD", PastForm::hasObject),
          new Mistake("VBN", "VBD", PastForm::isOfRelative),
          new Mistake("VBN", "VBD", PastForm::isOnlyVerb));

  /** By the tag that is wrong: most words have one that none is about. */
  private static final Map<String, List<Mistake>> BY_TAG =
      MISTAKES.stream().collect(Collectors.groupingBy(Mistake::tag));

  private VerbTags() {}

  /** The tags with those of such words put right. */
  static List<String> mended(List<Token> tokens, List<String> tags) {
    TaggedWords words = new TaggedWords(tokens, tags);
    for (int token = 1; token < tags.size() - 1; token++) {
      for (Mistake mistake : BY_TAG.getOrDefault(tags.get(token), List.of())) {
        if (mistake.place().isAt(words, token)) {
          words.retag(token, mistake.mended());
          break;
        }
      }
    }
    return words.tags();
  }

  /**
   * A tag that the words around it show to be wrong.
   *
   * @param tag what the tagger said
   * @param mended what it is
   * @param place where the words show it
   */
  private record Mistake(String tag, String mended, Place place) {}

  /** A place in a sentence, neither its first word nor its last. */
  @FunctionalInterface
  private interface Place {
    boolean isAt(TaggedWords words, int token);
  }
}
