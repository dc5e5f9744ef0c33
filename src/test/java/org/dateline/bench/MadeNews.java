package org.dateline.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * Made news articles, for measuring. The same arguments make the same articles; each states its day
 * of publication in its file's name.
 *
 * @param sentences how many sentences an article has
 * @param dated the share of them that hold a date
 */
public record MadeNews(int sentences, double dated) {

  private static final List<String> DATED = lines("dated.txt");
  private static final List<String> UNDATED = lines("undated.txt");
  private static final Pattern SLOT = Pattern.compile("\\{([a-z]+)}");
  private static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 1);
  private static final int DAYS = 1500;
  private static final int FILES_A_FOLDER = 1000;
  private static final int SENTENCES_A_PARAGRAPH = 3;

  private static final Map<String, List<String>> WORDS =
      Map.of(
          "place",
          words("Marnholt,Vessely,Port Ardley,Tornau,Kesswick,Lindholm,Olvera,Brunmark,Estmoor"),
          "person",
          words(
              "Anna Feldt,Jonas Brandt,Mira Castell,Oskar Lund,Helena Voss,Peter Ahlgren,Iris Moss"),
          "body",
          words("council,port authority,water board,regional court,school board,bank,parliament"),
          "site",
          words("harbour,bridge,museum,power station,market hall,library,tram depot,theatre"),
          "weekday",
          words("Monday,Tuesday,Wednesday,Thursday,Friday,Saturday,Sunday"));

  /** {@code MadeNews FOLDER ARTICLES [SENTENCES [SHARE_DATED]]}: writes the articles. */
  public static void main(String[] args) throws IOException {
    int sentences = args.length > 2 ? Integer.parseInt(args[2]) : 18;
    double dated = args.length > 3 ? Double.parseDouble(args[3]) : 0.3;
    new MadeNews(sentences, dated).write(Path.of(args[0]), Integer.parseInt(args[1]));
  }

  /** Writes articles, a thousand a folder. */
  void write(Path folder, int articles) throws IOException {
    for (int number = 0; number < articles; number++) {
      Path file = folder.resolve(name(number));
      Files.createDirectories(file.getParent());
      Files.writeString(file, body(number));
    }
  }

  private static String name(int number) {
    LocalDate day = FIRST_DAY.plusDays(new Random(number).nextInt(DAYS));
    return "%03d/%s-%06d.txt".formatted(number / FILES_A_FOLDER, day, number);
  }

  /** The text of an article. */
  public String body(int number) {
    Random random = new Random(31L * number + 7);
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < sentences; i++) {
      String sentence = any(random.nextDouble() < dated ? DATED : UNDATED, random);
      body.append(SLOT.matcher(sentence).replaceAll(slot -> filling(slot.group(1), random)));
      body.append((i + 1) % SENTENCES_A_PARAGRAPH == 0 ? "\n\n" : " ");
    }
    return body.toString().strip() + "\n";
  }

  private static String filling(String slot, Random random) {
    return switch (slot) {
      case "number" -> String.valueOf(2 + random.nextInt(90));
      case "day" -> String.valueOf(1 + random.nextInt(28));
      case "year" -> String.valueOf(1990 + random.nextInt(34));
      case "month" ->
          Month.of(1 + random.nextInt(12)).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
      default -> any(WORDS.getOrDefault(slot, List.of()), random);
    };
  }

  private static String any(List<String> choices, Random random) {
    return choices.get(random.nextInt(choices.size()));
  }

  private static List<String> words(String list) {
    return List.of(list.split(",", -1));
  }

  private static List<String> lines(String resource) {
    try (InputStream in = MadeNews.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new ExceptionInInitializerError(e);
    }
  }
}
