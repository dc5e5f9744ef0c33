package org.dateline.job.step;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.article.Article;
import org.dateline.store.ArticleRepository;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemReader;

/**
 * The articles of one partition that are still pending. Those that are done are no longer pending,
 * so a restart goes on where the last commit ended and no position is kept.
 */
class PendingArticles implements ItemReader<Article> {

  private static final String PARTITION = "partition";
  private static final String PARTITIONS = "partitions";

  private final ArticleRepository articles;
  private final int partition;
  private final int partitions;
  private final int pageSize;
  private final Deque<Article> page = new ArrayDeque<>();
  private String last = "";

  PendingArticles(ArticleRepository articles, ExecutionContext share, int pageSize) {
    this.articles = articles;
    this.partition = share.getInt(PARTITION);
    this.partitions = share.getInt(PARTITIONS);
    this.pageSize = pageSize;
  }

  /** Divides the articles into equal shares. */
  static Map<String, ExecutionContext> shares(int count) {
    Map<String, ExecutionContext> shares = new HashMap<>();
    for (int partition = 0; partition < count; partition++) {
      ExecutionContext share = new ExecutionContext();
      share.putInt(PARTITION, partition);
      share.putInt(PARTITIONS, count);
      shares.put(Integer.toString(partition), share);
    }
    return shares;
  }

  @Override
  public @Nullable Article read() {
    if (page.isEmpty()) {
      List<Article> next = articles.pending(partition, partitions, last, pageSize);
      page.addAll(next);
    }
    Article article = page.poll();
    if (article != null) {
      last = article.metadata().id();
    }
    return article;
  }
}
