package org.dateline.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenRowsTest {

  private static final List<String> PIECES =
      List.of("", "a", ",", "\"", "\r\n", "\n", "\r", "\"\"", " ", "#", "é", "\uD835\uDCB3");

  @Test
  void cellsAreAsTheyWereWritten() throws IOException {
    Random random = new Random(7);
    for (int columns = 1; columns < 6; columns++) {
      List<List<String>> rows = new ArrayList<>();
      for (int row = 0; row < 500; row++) {
        rows.add(random.ints(columns, 0, 4).mapToObj(pieces -> cell(pieces, random)).toList());
      }
      assertThat(read(written(columns, rows))).isEqualTo(rows);
    }
  }

  @Test
  void theTextOfARowIsAsItStandsInTheFile() throws IOException {
    List<List<String>> rows = List.of(List.of("a\r\nb", "say \"c\"", ""), List.of("", "d,e", "f"));
    String file = written(3, rows);
    StringBuilder copy = new StringBuilder();
    WrittenRows copied = new WrittenRows(new StringReader(file));
    for (WrittenRow row = copied.next(); row != null; row = copied.next()) {
      copy.append(row.text()).append("\r\n");
    }
    assertThat(copy).hasToString(file);
  }

  /** As long, with the header and the breaks, as what is read of a file at a time, or about so. */
  @ParameterizedTest
  @ValueSource(ints = {65490, 65500, 65501, 65502, 65503, 65504, 65505, 65506, 65507, 65508, 65536})
  void rowsMayEndWhereWhatIsReadAtATimeDoes(int length) throws IOException {
    String half = "x".repeat(32_000);
    List<List<String>> rows =
        List.of(List.of(half, half, "x".repeat(length - 64_000) + "\"\r\n"), List.of("b", "", "c"));
    assertThat(read(written(3, rows))).isEqualTo(rows);
  }

  private static String cell(int pieces, Random random) {
    StringBuilder cell = new StringBuilder();
    for (int i = 0; i < pieces; i++) {
      cell.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return CellText.of(cell.toString());
  }

  private static String written(int columns, List<List<String>> rows) throws IOException {
    Table<List<String>> table = Table.named("rows.csv");
    for (int column = 0; column < columns; column++) {
      int index = column;
      table = table.with("column " + column, row -> row.get(index));
    }
    StringWriter out = new StringWriter();
    try (CsvTable<List<String>> csv = new CsvTable<>(table, out, null, count -> {})) {
      rows.forEach(csv::write);
    }
    return out.toString();
  }

  /** Without the header. */
  private static List<List<String>> read(String file) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    try (WrittenRows written = new WrittenRows(new StringReader(file))) {
      for (WrittenRow row = written.next(); row != null; row = written.next()) {
        rows.add(List.copyOf(row));
      }
    }
    return rows.subList(1, rows.size());
  }
}
