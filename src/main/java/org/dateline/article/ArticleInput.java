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
   * @param stamp tells whether the file must be read again; empty when it must
   */
  record Usable(Article article, String contentHash, String stamp) implements ArticleInput {
    @Override
    public String file() {
      return article.metadata().file();
    }
  }

  /**
   * A file that gives the article that it gave before, and was not read.
   *
   * @param articleId the article's id
   */
  record Unchanged(String file, String articleId) implements ArticleInput {}

  /** Input that cannot be used. */
  record Unusable(Reject reject) implements ArticleInput {
    @Override
    public String file() {
      return reject.file();
    }
  }
}
