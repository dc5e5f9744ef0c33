package org.dateline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.language.Language;

/**
 * Runs the job and CoreNLP's command line over the same articles, in turn, each in processes of its
 * own, and prints medians, and how many times the job's each of CoreNLP's is; its steady speed is
 * that over the second half of the articles. Arguments: a folder of texts, which is filled with
 * made news when it is not there; how many articles to make; how many runs; threads; heap.
 */
final class Compare {

  private static final String JOB = "Dateline";

  private final Path work = Path.of("target", "compare");
  private final String threads;
  private final String heap;
  private final List<String> javaOptions;
  private final Map<String, Figures> figures = new LinkedHashMap<>();

  private Compare(String threads, String heap) {
    this.threads = threads;
    this.heap = heap;
    // The job's own, for all.
    javaOptions = List.of("-Xms1g", "-Xmx" + heap, "-XX:NewSize=96m", "-XX:+UseParallelGC");
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    Path folder = Path.of(args[0]);
    if (!Files.exists(folder)) {
      MadeNews.main(new String[] {folder.toString(), args[1]});
    }
    new Compare(args[3], args[4]).run(folder, Integer.parseInt(args[2]));
  }

  private void run(Path folder, int runs) throws IOException, InterruptedException {
    Files.createDirectories(work);
    Path one = work.resolve("one");
    new MadeNews(6, 0.5).write(one, 1);
    Map<Figures.Part, Path> parts = new EnumMap<>(Figures.Part.class);
    parts.put(Figures.Part.ONE, one);
    parts.put(Figures.Part.FIRST_HALF, firstHalf(folder));
    parts.put(Figures.Part.ALL, folder);
    // So that no run that counts has to build the archive of classes.
    WholeProcess.run(List.of("jobs/run", "--help"), Map.of());
    for (int run = 1; run <= runs; run++) {
      for (Figures.Part part : parts.keySet()) {
        Path input = parts.get(part);
        measure(JOB, part, job(input));
        measure("CoreNLP without fine-grained names", part, coreNlp(input, false));
        measure("CoreNLP as it comes", part, coreNlp(input, true));
      }
      System.out.printf("run %d of %d is done%n", run, runs);
    }
    print(folder, runs);
  }

  private Path firstHalf(Path folder) throws IOException {
    Path half = Files.createTempDirectory(work, "half");
    List<Path> texts = texts(folder);
    for (Path text : texts.subList(0, texts.size() / 2)) {
      Files.copy(text, half.resolve(text.getFileName()));
    }
    return half;
  }

  private void measure(String name, Figures.Part part, List<String> command)
      throws IOException, InterruptedException {
    WholeProcess process =
        WholeProcess.run(command, Map.of("JAVA_OPTS", String.join(" ", javaOptions)));
    figures.computeIfAbsent(name, key -> new Figures()).add(part, process);
  }

  private List<String> job(Path input) throws IOException {
    Path output = Files.createTempDirectory(work, "output");
    Path job = work.resolve("compare.yml");
    Files.writeString(
        job,
        """
        dateline:
          input: %s
          output: %s
          threads: %s
        """
            .formatted(input.toAbsolutePath(), output.toAbsolutePath(), threads));
    return List.of("jobs/run", job.toAbsolutePath().toString());
  }

  private List<String> coreNlp(Path input, boolean fineGrained) throws IOException {
    Path list = work.resolve("files.txt");
    Files.write(list, texts(input).stream().map(Path::toString).toList());
    Path output = Files.createDirectories(work.resolve("corenlp"));
    List<String> command =
        new ArrayList<>(
            List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
    command.addAll(javaOptions);
    command.addAll(
        List.of(
            "-cp",
            "target/lib/*",
            "edu.stanford.nlp.pipeline.StanfordCoreNLP",
            "-annotators",
            "tokenize,pos,lemma,ner,depparse"));
    if (!fineGrained) {
      command.addAll(List.of("-ner.applyFineGrained", "false"));
    }
    command.addAll(
        List.of(
            "-threads",
            threads,
            "-filelist",
            list.toString(),
            "-outputFormat",
            "text",
            "-outputDirectory",
            output.toString()));
    return command;
  }

  private static List<Path> texts(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  private void print(Path folder, int runs) throws IOException {
    List<Path> texts = texts(folder);
    int half = texts.size() / 2;
    long secondHalf = tokens(texts.subList(half, texts.size()));
    long tokens = tokens(texts.subList(0, half)) + secondHalf;
    System.out.printf(
        Locale.ROOT,
        "%n%d articles, %,d tokens, %s threads, -Xmx%s, Java %s; medians of %d runs, "
            + "and in brackets how many times the job's%n",
        texts.size(),
        tokens,
        threads,
        heap,
        Runtime.version(),
        runs);
    System.out.printf(
        "%-36s %18s %18s %18s %20s %16s%n",
        "", "one article, s", "all, s", "all, CPU s", "steady, tokens/s", "peak, MB");
    Figures job = figures.get(JOB);
    for (Map.Entry<String, Figures> entry : figures.entrySet()) {
      System.out.println(entry.getValue().row(entry.getKey(), job, secondHalf));
    }
  }

  private static long tokens(List<Path> texts) throws IOException {
    Language language = new Language();
    long tokens = 0;
    for (Path text : texts) {
      tokens +=
          language.read(Files.readString(text)).sentences().stream()
              .mapToLong(sentence -> sentence.tokens().size())
              .sum();
    }
    return tokens;
  }
}
