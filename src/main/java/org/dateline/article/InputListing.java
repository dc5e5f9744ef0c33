package org.dateline.article;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * All that a job's input names.
 *
 * @param entries the files in the order of their names, and what was refused, among them
 * @param manifests the manifest of each input folder
 * @param listed when listing began
 */
record InputListing(List<Listed> entries, Map<Path, Manifest> manifests, Instant listed) {

  /** A glob: its folder, which holds no wildcard, and the pattern below it. */
  private static final Pattern GLOB =
      Pattern.compile("(?<folder>(?:[^*?\\[{]*/)?)(?<pattern>[^/]*[*?\\[{].*)");

  /**
   * Lists the input. A file that several members name is listed for the first of them.
   *
   * @throws NoInputException if a member is missing or matches nothing, and that is not allowed
   */
  static InputListing of(InputSettings settings) {
    Instant begun = Instant.now();
    List<Listed> entries = new ArrayList<>();
    Set<Path> paths = new HashSet<>();
    Map<Path, Manifest> manifests = new LinkedHashMap<>();
    for (String member : settings.input()) {
      List<Listed> found = expand(member, settings.allowEmpty());
      if (found.isEmpty() && !settings.allowEmpty()) {
        throw new NoInputException("the input " + member + " holds no file");
      }
      for (Listed entry : found) {
        if (!(entry instanceof Listed.InputFile file)) {
          entries.add(entry);
        } else if (paths.add(file.path())) {
          entries.add(file);
          manifests.computeIfAbsent(file.folder(), Manifest::of);
        }
      }
    }
    manifests.values().stream()
        .flatMap(manifest -> manifest.rejects().stream())
        .map(Listed.Refused::new)
        .forEach(entries::add);
    entries.sort(Comparator.comparing(Listed::name));
    return new InputListing(List.copyOf(entries), manifests, begun);
  }

  /** What the manifest says about a file. */
  Stated row(Listed.InputFile file) {
    Manifest manifest = manifests.get(file.folder());
    return manifest == null ? Stated.NOTHING : manifest.row(file.name());
  }

  /** The stamp of a file, if it has one. */
  Optional<String> stamp(Listed.InputFile file, InputSettings settings) {
    return FileStamp.of(file, row(file), settings, listed);
  }

  private static List<Listed> expand(String member, boolean allowEmpty) {
    try {
      Path path = existing(member);
      if (path != null && Files.isDirectory(path)) {
        return FolderWalk.list(path.toRealPath(), Integer.MAX_VALUE, file -> true);
      }
      if (path != null) {
        return file(path);
      }
      Matcher glob = GLOB.matcher(member);
      if (glob.matches()) {
        return glob(glob.group("folder"), glob.group("pattern"));
      }
    } catch (PatternSyntaxException e) {
      throw new NoInputException(
          "the input " + member + " is no valid glob: " + e.getDescription());
    } catch (IOException e) {
      throw new NoInputException(
          "the input " + member + " cannot be read: " + FileContent.reason(e));
    }
    if (allowEmpty) {
      return List.of();
    }
    throw new NoInputException("the input " + member + " does not exist");
  }

  private static @Nullable Path existing(String member) {
    try {
      Path path = Path.of(member);
      return Files.exists(path) ? path : null;
    } catch (InvalidPathException e) {
      return null;
    }
  }

  private static List<Listed> file(Path path) throws IOException {
    Path folder = path.toAbsolutePath().normalize().getParent();
    Path name = path.getFileName();
    if (folder == null || name == null || name.toString().equals(Manifest.NAME)) {
      return List.of();
    }
    String shown = FileName.below(folder, folder.resolve(name));
    Path real = path.toRealPath();
    return List.of(
        Listed.InputFile.of(shown, real, folder.toRealPath(), FileContent.attributes(real)));
  }

  private static List<Listed> glob(String folder, String pattern) throws IOException {
    Path root = existing(folder.isEmpty() ? "." : folder);
    if (root == null || !Files.isDirectory(root)) {
      return List.of();
    }
    // In a Java glob **/ needs a folder; here, as everywhere else, it may stand for none.
    String lenient = pattern.contains("{") ? pattern : pattern.replace("**/", "{,**/}");
    PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + lenient);
    int depth = pattern.contains("**") ? Integer.MAX_VALUE : pattern.split("/").length;
    return FolderWalk.list(root.toRealPath(), depth, matcher::matches);
  }
}
