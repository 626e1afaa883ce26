package nl.werkbrug.api.configure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keeps the table of building blocks in the README true: what it points at is there. */
class BouwstenenTest {
  private static final Pattern NAAM = Pattern.compile("`([^`]+)`");
  private static final List<String> BRONNEN =
      List.of(
          "Gooi en Vechtstreek",
          "Westerveld",
          "Noord-Limburg",
          "Schouwen-Duiveland",
          "Stichtse Vecht, Wijdemeren, Weesp");

  @Test
  void everyBuildingBlockPointsAtAPageOrAClassThatIsThere() throws IOException {
    List<List<String>> rijen = rijen();
    Set<String> paginas =
        Files.readAllLines(Path.of("src/test/resources/nl/werkbrug/api/configure/roltabel.txt"))
            .stream()
            .filter(regel -> regel.startsWith("GET /"))
            .map(regel -> regel.split(" ", -1)[1])
            .collect(Collectors.toSet());
    String bron = bron();

    for (List<String> rij : rijen) {
      List<String> waar = NAAM.matcher(rij.get(2)).results().map(MatchResult::group).toList();
      assertThat(waar).as("%s", rij).isNotEmpty();
      for (String een : waar) {
        String naam = een.replace("`", "");
        if (naam.startsWith("/")) {
          assertThat(paginas).as("%s", rij).contains(naam);
        } else {
          assertThat(bron)
              .as("%s", rij)
              .containsPattern("(class|record|enum|interface) " + Pattern.quote(naam) + "\\b");
        }
      }
    }
  }

  @Test
  void everySourceHasItsBuildingBlocksAndNoneIsToldTwice() throws IOException {
    List<List<String>> rijen = rijen();

    assertThat(rijen.stream().map(rij -> rij.get(0)).distinct()).containsExactlyElementsOf(BRONNEN);
    assertThat(rijen.stream().map(rij -> rij.get(0) + rij.get(1))).doesNotHaveDuplicates();
  }

  private static List<List<String>> rijen() throws IOException {
    return Files.readAllLines(Path.of("../engine/README.md")).stream()
        .filter(regel -> regel.startsWith("| "))
        .map(
            regel ->
                Stream.of(regel.substring(1, regel.length() - 1).split("\\|", -1))
                    .map(String::strip)
                    .toList())
        .filter(rij -> rij.size() == 3 && BRONNEN.contains(rij.get(0)))
        .toList();
  }

  /** All main source, as one text. */
  private static String bron() throws IOException {
    StringBuilder uit = new StringBuilder();
    for (String module : List.of("data", "engine", "api")) {
      try (Stream<Path> paden = Files.walk(Path.of("..", module, "src", "main", "java"))) {
        for (Path pad : paden.filter(een -> een.toString().endsWith(".java")).toList()) {
          uit.append(Files.readString(pad));
        }
      }
    }
    return uit.toString();
  }
}
