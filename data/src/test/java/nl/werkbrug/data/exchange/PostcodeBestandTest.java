package nl.werkbrug.data.exchange;

import static nl.werkbrug.data.exchange.Testbestanden.plekken;
import static nl.werkbrug.data.exchange.Testbestanden.schrijf;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.werkbrug.data.domain.Gegeven;
import nl.werkbrug.data.geo.Plek;
import nl.werkbrug.data.geo.Punt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostcodeBestandTest {
  @TempDir Path map;

  @Test
  void readsCommasQuotesAndExtraColumns() {
    Path bestand =
        schrijf(
            map,
            "pc.csv",
            "id,postcode,\"woonplaats\",gemeente,Latitude,longitude,\"soort\"\n"
                + "1,1211,\"Hilversum\",\"Hilversum\",52.22,5.17,\"Adres\"\n"
                + "2,8011,Zwolle,,52.51,6.09,\n");

    PostcodeBestand.Uitkomst uitkomst = PostcodeBestand.lees(bestand);

    assertThat(uitkomst.fouten()).isEmpty();
    assertThat(uitkomst.rijen()).isEqualTo(2);
    assertThat(uitkomst.tabel().plekken())
        .containsEntry(
            1211,
            new Plek(
                new Punt(52.22, 5.17), Gegeven.bekend("Hilversum"), Gegeven.bekend("Hilversum")))
        .containsEntry(
            8011, new Plek(new Punt(52.51, 6.09), Gegeven.bekend("Zwolle"), Gegeven.onbekend()));
  }

  @Test
  void readsSemicolonsWithDecimalCommasAndAveragesLetters() {
    Path bestand =
        schrijf(
            map,
            "pc.csv",
            "\uFEFFpostcode;lat;lon\n1211 AB;52,20;5,10\n1211ab;52,22;5,12\n1211AC;52,30;5,20\n");

    PostcodeBestand.Uitkomst uitkomst = PostcodeBestand.lees(bestand);

    assertThat(uitkomst.fouten()).isEmpty();
    assertThat(uitkomst.tabel().plekken()).containsOnlyKeys(1211);
    assertThat(uitkomst.tabel().plekken().get(1211))
        .satisfies(
            plek -> {
              assertThat(plek.punt().breedtegraad()).isEqualTo((52.20 + 52.22 + 52.30) / 3);
              assertThat(plek.plaats().isBekend()).isFalse();
            });
  }

  @Test
  void reportsBrokenRowsAndKeepsTheRest() {
    Path bestand =
        schrijf(
            map,
            "pc.csv",
            "postcode;latitude;longitude\n1211;52.2;5.1\n0999;52.2;5.1\n1212;;5.1\n"
                + "1213;5.1;52.2\n1214;0;0\n1215;52.2\n1216;1e400;NaN\n");

    PostcodeBestand.Uitkomst uitkomst = PostcodeBestand.lees(bestand);

    assertThat(plekken(uitkomst.fouten()))
        .containsExactly(
            "pc.csv:3 postcode=0999",
            "pc.csv:4 latitude=",
            "pc.csv:5 latitude=5.1",
            "pc.csv:5 longitude=52.2",
            "pc.csv:6 latitude=0.0",
            "pc.csv:6 longitude=0.0",
            "pc.csv:7 regel=2 cellen",
            "pc.csv:8 latitude=1e400",
            "pc.csv:8 longitude=NaN");
    assertThat(uitkomst.aantalFouten()).isEqualTo(9);
    assertThat(uitkomst.tabel().plekken()).containsOnlyKeys(1211);
  }

  @Test
  void refusesFilesWithoutTheColumns() {
    Path zonder = schrijf(map, "pc.csv", "postcode;x;y\n1211;1;2\n");
    Path leeg = schrijf(map, "leeg.csv", "");

    PostcodeBestand.Uitkomst uitkomst = PostcodeBestand.lees(zonder);

    assertThat(plekken(uitkomst.fouten()))
        .containsExactly("pc.csv:1 kolom=latitude", "pc.csv:1 kolom=longitude");
    assertThat(PostcodeBestand.lees(leeg).fouten()).hasSize(1);
    assertThat(PostcodeBestand.lees(map.resolve("weg.csv")).fouten()).hasSize(1);
  }
}
