package org.dateline.article;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Lists the files of one input folder. Each real folder and file is listed once: first under its
 * own name, and only if it has none (it is hidden) under that of a link. So links cannot make a
 * cycle, and one that leads out of the folder is refused.
 */
final class FolderWalk {

  private final Path root;
  private final int depth;
  private final Predicate<Path> wanted;
  private final List<Listed> found = new ArrayList<>();
  private final Set<Path> seen = new HashSet<>();
  private final Deque<Path> links = new ArrayDeque<>();

  private FolderWalk(Path root, int depth, Predicate<Path> wanted) {
    this.root = root;
    this.depth = depth;
    this.wanted = wanted;
  }

  /**
   * Lists a folder.
   *
   * @param root its real path
   * @param depth how many levels down, at least 1
   * @param wanted tells by the path below the root whether a file is wanted
   * @return what was found, in no order
   * @throws IOException if the folder itself cannot be listed
   */
  static List<Listed> list(Path root, int depth, Predicate<Path> wanted) throws IOException {
    FolderWalk walk = new FolderWalk(root, depth, wanted);
    walk.walk(root, root);
    // Sorted at each round, so that the same link wins on every file system.
    while (!walk.links.isEmpty()) {
      TreeMap<String, Path> round = new TreeMap<>();
      walk.links.forEach(link -> round.put(walk.name(link), link));
      walk.links.clear();
      for (Path link : round.values()) {
        walk.follow(link);
      }
    }
    return walk.found;
  }

  /** Walks a real folder as if it stood at another place in the tree. */
  private void walk(Path real, Path shown) throws IOException {
    int levels = depth - (shown.equals(root) ? 0 : root.relativize(shown).getNameCount());
    if (levels < 1) {
      return;
    }
    Files.walkFileTree(
        real,
        EnumSet.noneOf(FileVisitOption.class),
        levels,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean skipped = (!folder.equals(real) && isHidden(folder)) || !seen.add(folder);
            return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            Path place = shown.resolve(real.relativize(file));
            if (isHidden(file) || place.equals(root.resolve(Manifest.NAME))) {
              return FileVisitResult.CONTINUE;
            }
            if (attributes.isSymbolicLink()) {
              links.add(place);
            } else if (!attributes.isDirectory()) {
              add(place, file, attributes);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
            if (file.equals(root)) {
              throw e;
            }
            refuse(
                shown.resolve(real.relativize(file)),
                Reject.Reason.UNREADABLE,
                FileContent.reason(e));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
            if (e != null) {
              refuse(
                  shown.resolve(real.relativize(folder)),
                  Reject.Reason.UNREADABLE,
                  FileContent.reason(e));
            }
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private void follow(Path link) throws IOException {
    Path target;
    try {
      target = link.toRealPath();
    } catch (NoSuchFileException | AccessDeniedException e) {
      refuse(link, Reject.Reason.UNREADABLE, FileContent.reason(e));
      return;
    } catch (IOException e) {
      refuse(link, Reject.Reason.UNREADABLE, "a link that leads in a circle or to nothing");
      return;
    }
    if (!target.startsWith(root)) {
      refuse(link, Reject.Reason.OUTSIDE_INPUT, "a link that leads out of the input");
    } else if (Files.isDirectory(target)) {
      walk(target, link);
    } else {
      add(link, target, FileContent.attributes(target));
    }
  }

  private void add(Path place, Path real, BasicFileAttributes attributes) {
    if (wanted.test(root.relativize(place)) && seen.add(real)) {
      found.add(Listed.InputFile.of(name(place), real, root, attributes));
    }
  }

  private void refuse(Path place, Reject.Reason reason, String detail) {
    if (wanted.test(root.relativize(place))) {
      found.add(new Listed.Refused(new Reject(name(place), reason, detail)));
    }
  }

  private String name(Path place) {
    return FileName.below(root, place);
  }

  private static boolean isHidden(Path file) {
    Path name = file.getFileName();
    return name != null && name.toString().startsWith(".");
  }
}
