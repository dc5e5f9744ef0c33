package org.dateline.timeline;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.dateline.article.ArticleMetadata;
import org.dateline.event.EventMention;

/**
 * An event mention in its article: a row of {@code events.csv}.
 *
 * @param id the {@code event_id}
 * @param article the article that tells it
 * @param story the names by which articles of one story know each other, in order
 * @param event what it tells
 */
public record Mention(String id, ArticleMetadata article, List<String> story, EventMention event) {

  private static final int ID_BYTES = 8;

  public Mention {
    story = List.copyOf(story);
  }

  /**
   * The mentions of an article with their ids: {@code ev-} and 16 hex digits, unique in the
   * article. An id rests on the article's id, the trigger's lemma and how many mentions with that
   * lemma come before it, so it survives edits that move offsets or correct dates.
   *
   * @return the mentions in the order of the text; those that share a trigger stay as given
   */
  public static List<Mention> of(ArticleMetadata article, List<EventMention> events) {
    List<EventMention> inTextOrder = new ArrayList<>(events);
    inTextOrder.sort(Comparator.comparingInt(event -> event.trigger().start()));
    List<String> story = StoryWords.of(events);
    Map<String, Integer> ordinals = new HashMap<>();
    List<Mention> mentions = new ArrayList<>(events.size());
    for (EventMention event : inTextOrder) {
      int ordinal = ordinals.merge(event.triggerLemma(), 1, Integer::sum);
      mentions.add(
          new Mention(id(article.id(), event.triggerLemma(), ordinal), article, story, event));
    }
    return List.copyOf(mentions);
  }

  private static String id(String articleId, String lemma, int ordinal) {
    byte[] hash =
        sha256()
            .digest(
                String.join("\0", articleId, lemma, Integer.toString(ordinal))
                    .getBytes(StandardCharsets.UTF_8));
    return "ev-" + HexFormat.of().formatHex(hash, 0, ID_BYTES);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
