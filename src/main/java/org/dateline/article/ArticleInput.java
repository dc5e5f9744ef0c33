package org.dateline.article;

/** What a file turns into: an article, or a reject with its reason. */
public sealed interface ArticleInput {

  /** The path below the input folder. */
  String file();

  /**
   * A usable article.
   *
   * @param article the article
   * @param contentHash SHA-256 in hex of all that the article is made of, text and metadata; equal
   *     hashes mean that extracting again gives the same
   */
  record Usable(Article article, String contentHash) implements ArticleInput {
    @Override
    public String file() {
      return article.metadata().file();
    }
  }

  /** Input that cannot be used. */
  record Unusable(Reject reject) implements ArticleInput {
    @Override
    public String file() {
      return reject.file();
    }
  }
}
