package nl.werkbrug.data.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class KolommenTest {

  /** When this fails: the lines that are asked for belong in the README of this module. */
  @Test
  void readmeDescribesEveryColumn() throws IOException {
    List<String> readme = Files.readAllLines(Path.of("README.md"), StandardCharsets.UTF_8);

    List<String> verwacht = new ArrayList<>();
    for (Bestandsoort<?> soort : CsvMap.SOORTEN) {
      verwacht.add("### `" + soort.bestand() + "`");
      verwacht.add("");
      verwacht.add("| kolom | betekenis | moet zijn | verplicht |");
      verwacht.add("|---|---|---|---|");
      soort.kolommen().forEach(kolom -> verwacht.add(kolom.uitleg()));
      verwacht.add("");
    }

    assertThat(readme).containsSequence(verwacht);
  }

  @Test
  void columnNamesAreUniqueWithinAFile() {
    for (Bestandsoort<?> soort : CsvMap.SOORTEN) {
      assertThat(soort.kop()).doesNotHaveDuplicates();
    }
  }
}
