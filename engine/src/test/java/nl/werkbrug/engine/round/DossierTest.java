package nl.werkbrug.engine.round;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import nl.werkbrug.data.demo.DemoRegio;
import nl.werkbrug.data.demo.Omvang;
import nl.werkbrug.data.demo.Presets;
import nl.werkbrug.data.domain.RondeId;
import nl.werkbrug.data.domain.beleid.Beleidskader;
import nl.werkbrug.data.domain.organisatie.Regio;
import nl.werkbrug.data.domain.ronde.Matchingsronde;
import nl.werkbrug.data.domain.ronde.Rekenbudget;
import nl.werkbrug.data.domain.ronde.Rondebereik;
import nl.werkbrug.data.domain.ronde.Rondestatus;
import nl.werkbrug.data.domain.ronde.Spoor;
import nl.werkbrug.data.domain.ronde.Uitsluiting;
import nl.werkbrug.data.domain.ronde.Vastzetting;
import nl.werkbrug.data.domain.ronde.Voorstel;
import nl.werkbrug.data.geo.Postcodetabel;
import nl.werkbrug.data.norm.Normen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DossierTest {
  private static final LocalDate PEILDATUM = LocalDate.of(2026, 11, 2);
  private static final Clock KLOK =
      Clock.fixed(Instant.parse("2026-11-02T09:00:00Z"), ZoneOffset.UTC);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "gooi-en-vechtstreek",
        "westerveld",
        "noord-limburg",
        "schouwen-duiveland",
        "stichtse-vecht-wijdemeren-weesp"
      })
  void recomputesToTheSameScoreAndBounds(String preset) throws IOException {
    Regio regio = regio(preset);

    Rondeverslag verslag = reken(regio, List.of(), List.of());

    klopt(verslag, dossier(verslag, 1));
  }

  @Test
  void recomputesWithPinsAndExclusionsToo() throws IOException {
    Regio regio = regio("noord-limburg");
    Rondeverslag eerst = reken(regio, List.of(), List.of());
    List<Vastzetting> vast = new ArrayList<>();
    List<Uitsluiting> uit = new ArrayList<>();
    for (Voorstel voorstel : eerst.voorstellen()) {
      switch (vast.size() + uit.size()) {
        case 0, 1, 2 ->
            vast.add(
                new Vastzetting(
                    voorstel.werkzoekende(),
                    voorstel.aanbod(),
                    voorstel.jobcoach(),
                    voorstel.startperiode()));
        case 3, 4 -> vast.add(new Vastzetting(voorstel.werkzoekende(), voorstel.aanbod(), null, 0));
        case 5 -> {
          if (voorstel.jobcoach() != null) {
            vast.add(new Vastzetting(voorstel.werkzoekende(), null, voorstel.jobcoach(), 0));
          }
        }
        case 6, 7 ->
            uit.add(new Uitsluiting(voorstel.werkzoekende(), voorstel.aanbod(), "past niet"));
        default -> {}
      }
    }

    Rondeverslag verslag = reken(regio, vast, uit);

    JsonNode dossier = dossier(verslag, 2);
    klopt(verslag, dossier);
    assertThat(dossier.get("vastgezet")).isNotEmpty();
    assertThat(dossier.get("uitgesloten")).hasSizeGreaterThanOrEqualTo(2);
  }

  @Test
  void addsUpThePartsOfEveryPair() throws IOException {
    Rondeverslag verslag = reken(regio("westerveld"), List.of(), List.of());

    JsonNode dossier = dossier(verslag, 3);

    long gewicht = dossier.get("gewichten").get("passendheidGewicht").asLong();
    for (JsonNode paar : dossier.get("paren")) {
      long som = 0;
      for (JsonNode deel : paar.get("delen")) {
        som += deel.asLong();
      }
      assertThat(gewicht * som).isEqualTo(paar.get("soft").asLong());
    }
  }

  @Test
  void countsEveryPairThatSuitsOrMay() throws IOException {
    Rondeverslag verslag = reken(regio("gooi-en-vechtstreek"), List.of(), List.of());

    JsonNode dossier = dossier(verslag, 4);

    var uitkomst = Objects.requireNonNull(verslag.ronde().uitkomst());
    assertThat(dossier.get("paren").size() + dossier.get("uitgeprijsd").asLong())
        .isEqualTo(uitkomst.geschikt() + uitkomst.onbepaald());
  }

  @Test
  void givesEveryDossierOtherPseudonymsAndNoId() throws IOException {
    Regio regio = regio("westerveld");
    Rondeverslag verslag = reken(regio, List.of(), List.of());

    JsonNode een = dossier(verslag, 5);
    JsonNode ander = dossier(verslag, 6);

    assertThat(een.get("uitkomst")).isNotEqualTo(ander.get("uitkomst"));
    String tekst = een.toString();
    assertThat(regio.werkzoekenden()).noneMatch(iemand -> tekst.contains(quoted(iemand.id())));
    assertThat(regio.werkgevers()).noneMatch(iemand -> tekst.contains(quoted(iemand.id())));
    assertThat(regio.jobcoaches()).noneMatch(iemand -> tekst.contains(quoted(iemand.id())));
  }

  private static String quoted(Object id) {
    return '"' + id.toString() + '"';
  }

  private static void klopt(Rondeverslag verslag, JsonNode dossier) {
    Dossiercontrole controle = new Dossiercontrole(dossier);
    var uitkomst = Objects.requireNonNull(verslag.ronde().uitkomst());
    var certificaat = Objects.requireNonNull(uitkomst.certificaat());

    assertThat(controle.overtredingen()).isEmpty();
    assertThat(controle.score())
        .containsExactly(uitkomst.score().medium(), uitkomst.score().soft());
    for (String niveau : List.of("medium", "soft")) {
      assertThat(controle.waarde(niveau))
          .as(niveau)
          .isEqualTo(BigInteger.valueOf(dossier.get("prijzen").get(niveau).get("waarde").asLong()));
    }
    assertThat(controle.waarde("medium").shiftRight(bits(dossier, "medium")).longValueExact())
        .isEqualTo(certificaat.mediumGrens());
    BigInteger behaald =
        BigInteger.valueOf(dossier.get("prijzen").get("soft").get("gewichtMedium").asLong())
            .multiply(BigInteger.valueOf(uitkomst.score().medium()));
    assertThat(
            controle
                .waarde("soft")
                .subtract(behaald)
                .shiftRight(bits(dossier, "soft"))
                .longValueExact())
        .isEqualTo(certificaat.softGrens());
  }

  private static int bits(JsonNode dossier, String niveau) {
    return dossier.get("prijzen").get(niveau).get("bits").asInt();
  }

  static JsonNode dossier(Rondeverslag verslag, long seed) throws IOException {
    ByteArrayOutputStream uit = new ByteArrayOutputStream();
    Objects.requireNonNull(verslag.dossier()).schrijf(uit, new Random(seed));
    return new ObjectMapper().readTree(uit.toByteArray());
  }

  private static Regio regio(String preset) {
    return DemoRegio.maak(Presets.get(preset), new Omvang(200, 70, 6), 11, PEILDATUM);
  }

  private static Rondeverslag reken(Regio regio, List<Vastzetting> vast, List<Uitsluiting> uit) {
    Beleidskader beleid = regio.beleidskaders().getFirst();
    Rondebereik bereik = new Rondebereik(new TreeSet<>(), Set.of(), PEILDATUM, Spoor.WERK);
    Matchingsronde ronde =
        new Matchingsronde(
            new RondeId("ronde-1"),
            beleid.organisatie(),
            beleid.id(),
            beleid.versie(),
            bereik,
            false,
            1,
            new Rekenbudget(60, 20_000, 500, 80),
            Rondestatus.LOOPT,
            KLOK.instant(),
            KLOK.instant(),
            null,
            null,
            null);
    return Rondeuitvoering.voerUit(
        ronde,
        Rondegegevens.van(regio, bereik, beleid, Postcodetabel.ingebouwd(), vast, uit),
        Normen.ingebouwd(),
        KLOK,
        voortgang -> {},
        () -> false);
  }
}
