package nl.werkbrug.data.exchange;

import static nl.werkbrug.data.exchange.Testbestanden.inhoud;
import static nl.werkbrug.data.exchange.Testbestanden.schrijf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.werkbrug.data.domain.organisatie.Regio;
import nl.werkbrug.data.domain.ronde.Rondestatus;
import nl.werkbrug.data.domain.ronde.Voorstel;
import nl.werkbrug.data.json.DomeinJson;
import nl.werkbrug.data.json.VolleRegio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RondebestandenTest {
  private static final Regio REGIO = VolleRegio.maak(4);
  private static final List<Voorstel> VOORSTELLEN =
      List.of(
          VolleRegio.voorstel("v-2", "r-1", "wz-2", "ab-2", 800),
          VolleRegio.voorstel("v-1", "r-1", "wz-0", "ab-0", 900));

  @TempDir Path map;

  @Test
  void writesVoorstellenForAnAccountmanager() throws IOException {
    schrijfRonde(Rondestatus.KLAAR);

    assertThat(Files.readAllLines(map.resolve("voorstellen.csv"), StandardCharsets.UTF_8))
        .containsExactly(
            "voorstel;werkzoekende;aanbod;titel;soort;werkgever;jobcoach;jobcoachNaam;start;"
                + "begeleidingUrenTotaal;passendheid;sterkstePunten;eerstNavragen;alternatieven",
            "v-1;wz-0;ab-0;Medewerker groen ab-0;vacature;Groenbedrijf 't Gooi;jc-1;Émile Ågren;"
                + "2026-03-12;20,0;900;reistijd (900);Er ontbreekt een gegeven.;"
                + "ab-2 Medewerker groen ab-2 (passendheid 700)",
            "v-2;wz-2;ab-2;Medewerker groen ab-2;vacature;Groenbedrijf 't Gooi;jc-1;Émile Ågren;"
                + "2026-03-12;20,0;800;reistijd (800);Er ontbreekt een gegeven.;"
                + "ab-2 Medewerker groen ab-2 (passendheid 700)");
  }

  @Test
  void jsonHoldsTheWholeVoorstellen() throws IOException {
    schrijfRonde(Rondestatus.KLAAR);

    Voorstel[] gelezen =
        DomeinJson.lees(
            Files.readString(map.resolve("voorstellen.json"), StandardCharsets.UTF_8),
            Voorstel[].class);
    assertThat(gelezen).containsExactlyInAnyOrderElementsOf(VOORSTELLEN);
  }

  @Test
  void writesWhyPeopleWereNotPlaced() throws IOException {
    schrijfRonde(Rondestatus.KLAAR);

    assertThat(Files.readAllLines(map.resolve("niet-geplaatst.csv"), StandardCharsets.UTF_8))
        .containsExactly(
            "werkzoekende;reden;uitleg;watHelpt;aantalGeschikt;aantalOnbepaald;blokkades;bijna",
            "wz-1;JOBCOACH_UREN;Er zijn geen jobcoachuren vrij.;Een jobcoach met Arabisch"
                + " helpt.;3;2;Rijbewijs ontbreekt. (14);ab-2 Medewerker groen ab-2: Vraag om"
                + " minder uren.");
  }

  @Test
  void summarisesInDutch() throws IOException {
    schrijfRonde(Rondestatus.KLAAR);

    assertThat(Files.readAllLines(map.resolve("samenvatting.txt"), StandardCharsets.UTF_8))
        .contains(
            "Matchingsronde r-1",
            "Peildatum: 2026-01-15",
            "Gerekend met 10 mensen, 5 plekken en 1 jobcoaches; gestopt door: stappen op.",
            "Let op: Let op het LKS-budget.",
            "Knelpunt: Te weinig uren.",
            "Voorstellen: 2",
            "Daarvan is bij 2 eerst iets na te vragen.",
            "Mensen zonder voorstel: 1",
            "- geen jobcoach met genoeg uren: 1");
  }

  @Test
  void summarisesARoundThatFailed() throws IOException {
    schrijfRonde(Rondestatus.MISLUKT);

    assertThat(Files.readString(map.resolve("samenvatting.txt"), StandardCharsets.UTF_8))
        .contains("Status: mislukt")
        .contains("Fout: De schijf is vol.");
  }

  @Test
  void replacesOldFilesAndLeavesNoOthers() {
    schrijf(map, "voorstellen.csv", "oud");

    schrijfRonde(Rondestatus.KLAAR);

    Map<String, String> inhoud = inhoud(map);
    assertThat(inhoud.keySet())
        .containsExactly(
            "niet-geplaatst.csv", "samenvatting.txt", "voorstellen.csv", "voorstellen.json");
    assertThat(inhoud.get("voorstellen.csv")).isNotEqualTo("oud");
  }

  @Test
  void refusesAFileWhereAFolderMustBe() {
    Path bestand = schrijf(map, "uit", "x");

    assertThatThrownBy(
            () ->
                Rondebestanden.schrijf(
                    bestand,
                    VolleRegio.ronde("r-1", Rondestatus.KLAAR),
                    VOORSTELLEN,
                    List.of(),
                    REGIO))
        .isInstanceOf(UncheckedIOException.class);
  }

  @Test
  void leavesNothingWhenWritingStopsHalfway() throws IOException {
    try (Uitvoer uitvoer = new Uitvoer(map);
        Writer schrijver = uitvoer.nieuw("half.csv")) {
      schrijver.append("half");
    }

    assertThat(inhoud(map)).isEmpty();
  }

  private void schrijfRonde(Rondestatus status) {
    Rondebestanden.schrijf(
        map,
        VolleRegio.ronde("r-1", status),
        VOORSTELLEN,
        List.of(VolleRegio.nietGeplaatst("r-1", "wz-1")),
        REGIO);
  }
}
