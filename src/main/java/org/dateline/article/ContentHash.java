package org.dateline.article;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** SHA-256 over all that an article is made of. */
final class ContentHash {

  private ContentHash() {}

  /** The hash in hex. Each part goes in with its length, so that no two articles look alike. */
  static String of(Article article) {
    ArticleMetadata metadata = article.metadata();
    Publication publication = metadata.publication();
    return of(
        List.of(
            metadata.id(),
            metadata.file(),
            metadata.title(),
            metadata.url(),
            metadata.source(),
            publication == null ? "" : publication.day().toString(),
            publication == null || publication.time() == null ? "" : publication.time().toString(),
            publication == null ? "" : publication.provenance().name(),
            article.body()));
  }

  static String of(List<String> parts) {
    MessageDigest digest = sha256();
    for (String part : parts) {
      byte[] bytes = part.getBytes(UTF_8);
      digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
      digest.update(bytes);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
