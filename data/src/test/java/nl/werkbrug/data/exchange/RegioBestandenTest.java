package nl.werkbrug.data.exchange;

import static nl.werkbrug.data.exchange.Testbestanden.inhoud;
import static nl.werkbrug.data.exchange.Testbestanden.mens;
import static nl.werkbrug.data.exchange.Testbestanden.metMensen;
import static nl.werkbrug.data.exchange.Testbestanden.plekken;
import static nl.werkbrug.data.exchange.Testbestanden.schrijf;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.werkbrug.data.domain.CompetentieCode;
import nl.werkbrug.data.domain.Gegeven;
import nl.werkbrug.data.domain.Gegevensfout;
import nl.werkbrug.data.domain.organisatie.Regio;
import nl.werkbrug.data.domain.werkzoekende.Certificaat;
import nl.werkbrug.data.domain.werkzoekende.Kwalificatie;
import nl.werkbrug.data.domain.werkzoekende.Opleiding;
import nl.werkbrug.data.domain.werkzoekende.Werkervaring;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;
import nl.werkbrug.data.json.VolleRegio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegioBestandenTest {
  private static final String ORGANISATIES =
      "id;naam;soort;gemeenten\ndienst;Werkdienst;UITVOERINGSDIENST;\n";

  private static final Charset LATIJN = StandardCharsets.ISO_8859_1;

  @TempDir Path map;

  @Test
  void demoRegionSurvivesTheFolderExactly() {
    Regio regio = Testbestanden.demo();
    Path eerste = map.resolve("eerste");
    Path tweede = map.resolve("tweede");

    RegioBestanden.schrijf(regio, eerste);
    Invoer invoer = RegioBestanden.lees(eerste);
    RegioBestanden.schrijf(invoer.regio(), tweede);

    assertThat(invoer.fouten()).isEmpty();
    assertGelijk(invoer.regio(), regio);
    assertThat(inhoud(tweede)).isEqualTo(inhoud(eerste)).hasSize(14);
    assertThat(RegioBestanden.lees(eerste).regio()).isEqualTo(invoer.regio());
  }

  @Test
  void demoRegionSurvivesJsonExactly() {
    Regio regio = Testbestanden.demo();
    Path eerste = map.resolve("eerste.json");
    Path tweede = map.resolve("tweede.json");

    RegioBestanden.schrijf(regio, eerste);
    Invoer invoer = RegioBestanden.lees(eerste);
    RegioBestanden.schrijf(invoer.regio(), tweede);

    assertThat(invoer.fouten()).isEmpty();
    assertGelijk(invoer.regio(), regio);
    assertThat(tweede).hasSameBinaryContentAs(eerste);
  }

  @Test
  void everyFieldSurvivesBothForms() {
    Regio regio = VolleRegio.maak(6);
    Path csv = map.resolve("csv");
    Path json = map.resolve("regio.json");

    RegioBestanden.schrijf(regio, csv);
    RegioBestanden.schrijf(regio, json);
    Invoer uitCsv = RegioBestanden.lees(csv);
    Invoer uitJson = RegioBestanden.lees(json);

    assertThat(uitCsv.fouten()).isEmpty();
    assertThat(uitJson.fouten()).isEmpty();
    assertGelijk(uitCsv.regio(), regio);
    assertThat(uitJson.regio()).isEqualTo(uitCsv.regio());
    assertThat(uitCsv.verslag().opmerkingen())
        .anyMatch(regel -> regel.startsWith("`werkzoekende` in inzet.csv noemt 1 keer"))
        .anyMatch(regel -> regel.startsWith("`uitgeslotenAanbod` in werkzoekenden.csv"));
  }

  @Test
  void strangeTextSurvivesExactly() {
    Kwalificatie kwalificatie =
        new Kwalificatie(
            Gegeven.onbekend(),
            Gegeven.bekend(Set.of()),
            Gegeven.bekend(
                List.of(
                    new Certificaat("geen", Gegeven.onbekend()),
                    new Certificaat("a|b=c\\d", Gegeven.bekend(true)))),
            List.of(new Opleiding("=1+1", Gegeven.onbekend(), Gegeven.onbekend())),
            List.of(),
            List.of(new Werkervaring(Gegeven.onbekend(), null, null, "")),
            new TreeMap<>(Map.of(new CompetentieCode("x=y|z"), 3)),
            List.of(),
            List.of(),
            List.of("geen"));
    Regio regio =
        metMensen(
            mens("p1", "=HYPERLINK(\"http://x\")", kwalificatie, "-2+3"),
            mens("p2", "'s avonds", Kwalificatie.ONBEKEND, "@som"),
            mens("p3", "", Kwalificatie.ONBEKEND, "'"),
            mens("p4", "''", Kwalificatie.ONBEKEND, " spaties \t\r\nregel;\"aanhaling\"\r\rcr\n"),
            mens("p5", " ", Kwalificatie.ONBEKEND, "\t=tab"),
            mens("p6", null, Kwalificatie.ONBEKEND, "😀 é ﻿ \u2028"));

    RegioBestanden.schrijf(regio, map);
    Invoer invoer = RegioBestanden.lees(map);

    assertThat(invoer.fouten()).isEmpty();
    assertThat(invoer.regio()).isEqualTo(regio);
    assertThat(inhoud(map).get("werkzoekenden.csv"))
        .contains("'=HYPERLINK")
        .contains(";'-2+3")
        .contains(";'@som")
        .doesNotContain(";=HYPERLINK");
  }

  @Test
  void readsCommasByteOrderMarkAndWindowsLineEnds() {
    schrijf(
        map,
        "organisaties.csv",
        "\uFEFFgemeenten,\"soort\",naam,id\r\n,GEMEENTE,\"Dienst; afdeling, werk\",d1\r\n\r\n");

    Invoer invoer = RegioBestanden.lees(map);

    assertThat(invoer.fouten()).isEmpty();
    assertThat(invoer.regio().organisaties())
        .singleElement()
        .satisfies(
            organisatie -> assertThat(organisatie.naam()).isEqualTo("Dienst; afdeling, werk"));
  }

  @Test
  void headerOnlyIsNoRowsAndOptionalColumnsMayBeMissing() {
    schrijf(map, "gemeenten.csv", "id;naam\n");
    schrijf(map, "organisaties.csv", ORGANISATIES);
    schrijf(map, "werkzoekenden.csv", "id;organisatie;status\nw1;dienst;ACTIEF\n");

    Invoer invoer = RegioBestanden.lees(map);

    assertThat(invoer.fouten()).isEmpty();
    assertThat(invoer.regio().gemeenten()).isEmpty();
    assertThat(invoer.regio().werkzoekenden())
        .containsExactly(mens("w1", null, Kwalificatie.ONBEKEND, null));
    assertThat(invoer.verslag().regels())
        .contains(
            "Gelezen: organisaties 1, werkzoekenden 1.",
            "Niet bekend bij 1 van de 1 werkzoekenden: de voorziening (voorziening).",
            "Niet bekend bij 1 van de 1 werkzoekenden: de postcode (postcode).");
  }

  @Test
  void reportsExactlyTheTenFaultsOfAFolder() {
    schrijf(map, "gemeenten.csv", "id;naam\nhilversum;Hilversum\nx y;Ixdorp\n");
    schrijf(map, "organisaties.csv", ORGANISATIES);
    schrijf(
        map,
        "jobcoaches.csv",
        "id;organisatie;naam;urenPerWeek;werkgebied\n"
            + "j1;dienst;Coach 1;28,5;hilversum\n"
            + "j2;dienst;Coach 2;-4;hilversum\n"
            + "j3;dienst;Coach 3;20;hilversom\n");
    schrijf(
        map,
        "inzet.csv",
        "jobcoach;werkzoekende;minutenPerWeek;van;tot\nj1;w1;60;2026-03-01;2026-02-01\n");
    schrijf(
        map,
        "werkzoekenden.csv",
        "id;klantnummer;organisatie;status;loonwaarde;loonwaardeProcent;loonwaardeDatum;postcode;"
            + "voorziening;presentatie\n"
            + "w1;K1;dienst;ACTIEF;INDICATIE;120;2026-01-01;1211AB;LKS_MDP;\n"
            + "w2;K2;dienst;ACTIEF;;;;12AB;BESCHUT_WERKK;\"twee\nregels\"\n"
            + "w3;K3;dienst;ACTIEF;;;;;;\n"
            + "w4;K4;dienst2;ACTIEF;;;;;;\n"
            + "w1;K5;dienst;ACTIEF;;;;;;\n"
            + "w6;K3;dienst;ACTIEF;;;;;;goed\n");

    Invoer invoer = RegioBestanden.lees(map);

    assertThat(plekken(invoer.fouten()))
        .containsExactly(
            "gemeenten.csv:3 id=x y",
            "jobcoaches.csv:3 urenPerWeek=-4",
            "jobcoaches.csv:4 werkgebied=hilversom",
            "inzet.csv:2 tot=2026-02-01",
            "werkzoekenden.csv:2 loonwaardeProcent=120",
            "werkzoekenden.csv:3 voorziening=BESCHUT_WERKK",
            "werkzoekenden.csv:3 postcode=12AB",
            "werkzoekenden.csv:6 organisatie=dienst2",
            "werkzoekenden.csv:7 id=w1",
            "werkzoekenden.csv:8 klantnummer=K3");
    assertThat(invoer.fouten())
        .extracting(fout -> fout.fout().toegestaan())
        .anyMatch(tekst -> tekst.endsWith("(bedoelde u BESCHUT_WERK?)"))
        .anyMatch(tekst -> tekst.contains("staat al op regel 2"))
        .anyMatch(tekst -> tekst.contains("van 0 tot en met 40"))
        .anyMatch(tekst -> tekst.contains("niet vóór 2026-03-01"));
    assertThat(invoer.verslag().aantalFouten()).isEqualTo(10);
  }

  @Test
  void reportsDuplicateReferencesAndKlantnummers() {
    Path basis = map.resolve("basis");
    Regio regio = VolleRegio.maak(6);
    RegioBestanden.schrijf(regio, basis);
    String aanbod = tekst(basis, "aanbod.csv");
    String mensen = tekst(basis, "werkzoekenden.csv");
    schrijf(basis, "aanbod.csv", aanbod.replace("ref-ab-2", "ref-ab-0").getBytes(LATIJN));
    schrijf(basis, "werkzoekenden.csv", mensen.replace("K-wz-4", "K-wz-0").getBytes(LATIJN));

    Invoer invoer = RegioBestanden.lees(basis);

    assertThat(plekken(invoer.fouten()))
        .hasSize(2)
        .anyMatch(plek -> plek.startsWith("aanbod.csv:") && plek.endsWith("referentie=ref-ab-0"))
        .anyMatch(plek -> plek.endsWith("klantnummer=K-wz-0"));
  }

  @Test
  void referencesMayPointToWhatIsKnownAlready() {
    schrijf(map, "werkzoekenden.csv", "id;organisatie;status\nw1;dienst;ACTIEF\n");

    Invoer los = RegioBestanden.lees(map);
    Invoer naast =
        RegioBestanden.lees(
            map,
            Leesopdracht.naast(
                verwijzing ->
                    verwijzing.equals(new Verwijzing(Recordsoort.ORGANISATIE, "dienst"))));

    assertThat(plekken(los.fouten())).containsExactly("werkzoekenden.csv:2 organisatie=dienst");
    assertThat(naast.fouten()).isEmpty();
  }

  @Test
  void partsNeedTheirRecordInTheSameFolder() {
    schrijf(map, "werkgevers.csv", "id;organisatie;naam\n");
    schrijf(map, "contactpersonen.csv", "werkgever;contactNaam\nwg1;Jo\n");

    Invoer invoer = RegioBestanden.lees(map, Leesopdracht.naast(verwijzing -> true));

    assertThat(plekken(invoer.fouten())).containsExactly("contactpersonen.csv:2 werkgever=wg1");
  }

  @Test
  void reportsUnknownMissingAndDuplicateColumns() {
    schrijf(map, "gemeenten.csv", "id;naem\nx;y\n");
    schrijf(map, "organisaties.csv", "id;naam;id\nx;y;z\n");
    schrijf(map, "beroepen.csv", "code;naam;groep;xyzzy\nhovenier;Hovenier;groen;1\n");

    Invoer invoer = RegioBestanden.lees(map);

    assertThat(invoer.fouten())
        .extracting(Invoerfout::tekst)
        .containsExactly(
            "gemeenten.csv regel 1: `kolom` (naem) is geen kolom van dit bestand (bedoelde u"
                + " naam?)",
            "organisaties.csv regel 1: `kolom` (id) mag maar één keer voorkomen",
            "organisaties.csv regel 1: `kolom` (soort) ontbreekt en is verplicht",
            "beroepen.csv regel 1: `kolom` (xyzzy) is geen kolom van dit bestand");
    assertThat(invoer.regio().beroepen()).hasSize(1);
  }

  @Test
  void reportsAllFaultsOfARowAndFaultsBetweenFields() {
    schrijf(map, "organisaties.csv", ORGANISATIES);
    schrijf(
        map,
        "werkzoekenden.csv",
        "id;organisatie;status;trede;loonwaarde;loonwaardeMethode;uwvAdvies;"
            + "aantalWerkurenPerWeekMinimaal;aantalWerkurenPerWeekMaximaal;rijbewijzen\n"
            + "w 1;dienst;actief;9;VASTGESTELD;;POSITIEF;32;24;B|X\n");

    Invoer invoer = RegioBestanden.lees(map);

    assertThat(invoer.fouten())
        .extracting(fout -> fout.fout().veld())
        .containsExactlyInAnyOrder(
            "id",
            "status",
            "trede",
            "rijbewijzen",
            "loonwaardeProcent",
            "loonwaardeDatum",
            "loonwaardeMethode",
            "loonwaardeDeskundige",
            "uwvAdviesDatum",
            "aantalWerkurenPerWeekMaximaal");
  }

  @Test
  void refusesOtherEncodingsWithTheByteAndItsPlace() {
    schrijf(map, "gemeenten.csv", "id;naam\nx;één\n".getBytes(Charset.forName("windows-1252")));
    schrijf(map, "organisaties.csv", ORGANISATIES.getBytes(StandardCharsets.UTF_16));
    schrijf(map, "beroepen.csv", "code;naam;groep\na;b\u0000;c\n");

    Invoer invoer = RegioBestanden.lees(map);

    assertThat(plekken(invoer.fouten()))
        .containsExactly(
            "gemeenten.csv:2 tekencodering=byte 0xE9 op plaats 10",
            "organisaties.csv:1 tekencodering=byte 0xFE op plaats 0",
            "beroepen.csv:2 tekst=byte 0x00");
    assertThat(invoer.fouten().getFirst().fout().toegestaan()).contains("Windows-1252");
  }

  @Test
  void findsABadByteFarIntoALargeFile() {
    String rij = "g%05d;Gemeente met een naam é\n";
    StringBuilder tekst = new StringBuilder("id;naam\n");
    for (int i = 0; i < 9_000; i++) {
      tekst.append(rij.formatted(i));
    }
    byte[] goed = tekst.toString().getBytes(StandardCharsets.UTF_8);
    byte[] fout = goed.clone();
    fout[fout.length - 2] = (byte) 0xFF;

    schrijf(map, "gemeenten.csv", goed);
    Invoer zonder = RegioBestanden.lees(map);
    schrijf(map, "gemeenten.csv", fout);
    Invoer met = RegioBestanden.lees(map);

    assertThat(zonder.fouten()).isEmpty();
    assertThat(zonder.regio().gemeenten()).hasSize(9_000);
    assertThat(plekken(met.fouten()))
        .containsExactly(
            "gemeenten.csv:9001 tekencodering=byte 0xC3 op plaats " + (goed.length - 3));
  }

  @Test
  void reportsQuotesThatDoNotCloseAndReadsOn() {
    schrijf(
        map,
        "beroepen.csv",
        "code;naam;groep\na;\"x\"y;g\nb;goed;g\nc;te;veel;cellen\nd;kort\ne;\"open;g\nf;x;g\n");

    Invoer invoer = RegioBestanden.lees(map);

    assertThat(plekken(invoer.fouten()))
        .containsExactly(
            "beroepen.csv:2 regel=cel 2",
            "beroepen.csv:4 regel=4 cellen",
            "beroepen.csv:5 regel=2 cellen",
            "beroepen.csv:6 regel=cel 2");
    assertThat(invoer.regio().beroepen())
        .extracting(beroep -> beroep.code().waarde())
        .containsExactly("b");
  }

  @Test
  void countsLinesWithinQuotesAndSkipsBlankLines() {
    schrijf(map, "beroepen.csv", "code;naam;groep\n\na;\"een\ntwee\ndrie\";g\n;;\n\nb;;g\n");

    Invoer invoer = RegioBestanden.lees(map);

    assertThat(plekken(invoer.fouten())).containsExactly("beroepen.csv:8 naam=");
    assertThat(invoer.regio().beroepen()).hasSize(1);
  }

  @Test
  void reportsAHugeCellShortened() {
    schrijf(map, "beroepen.csv", "code;naam;groep\na;" + "x".repeat(10_000_000) + ";g\n");

    Invoer invoer = RegioBestanden.lees(map);

    assertThat(invoer.fouten())
        .singleElement()
        .satisfies(
            fout -> {
              assertThat(fout.fout().veld()).isEqualTo("naam");
              assertThat(fout.fout().waarde()).hasSize(81);
              assertThat(fout.fout().toegestaan())
                  .isEqualTo("moet een tekst van 1 tot 120 tekens zijn");
            });
  }

  @Test
  void reportsAtMostAThousandFaultsAndCountsAll() {
    StringBuilder tekst = new StringBuilder("code;naam;groep\n");
    for (int i = 0; i < 1_500; i++) {
      tekst.append("c").append(i).append(";;g\n");
    }
    schrijf(map, "beroepen.csv", tekst.toString());

    Invoer invoer = RegioBestanden.lees(map);

    assertThat(invoer.fouten()).hasSize(1_000);
    assertThat(invoer.verslag().aantalFouten()).isEqualTo(1_500);
  }

  @Test
  void reportsEmptyFilesAndFilesNobodyReads() {
    schrijf(map, "gemeenten.csv", "");
    schrijf(map, "werkzoekende.csv", "id\n");
    schrijf(map, "voorstellen.csv", "van een eerdere ronde\n");

    Invoer invoer = RegioBestanden.lees(map);

    assertThat(invoer.fouten())
        .extracting(Invoerfout::tekst)
        .containsExactlyInAnyOrder(
            "gemeenten.csv: `bestand` (gemeenten.csv) is leeg: de kolomnamen ontbreken",
            "werkzoekende.csv: `bestand` (werkzoekende.csv) is geen bestand van een regio"
                + " (bedoelde u werkzoekenden.csv?)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   \n", "zomaar tekst", "{", "{\"gemeenten\":[{]}", "[", "[1]"})
  void refusesOtherFiles(String tekst) {
    Path bestand = schrijf(map, "invoer.json", tekst);

    Invoer invoer = RegioBestanden.lees(bestand);

    assertThat(invoer.fouten()).isNotEmpty();
    assertThat(invoer.isFoutloos()).isFalse();
  }

  @Test
  void refusesAFileThatDoesNotExistAndALooseCsv() {
    Path los = schrijf(map, "gemeenten.csv", "id;naam\n");

    Invoer weg = RegioBestanden.lees(map.resolve("weg"));
    Invoer csv = RegioBestanden.lees(los);

    assertThat(weg.fouten())
        .singleElement()
        .extracting(Invoerfout::fout)
        .isEqualTo(new Gegevensfout("invoer", "weg", "bestaat niet"));
    assertThat(csv.fouten().getFirst().fout().toegestaan()).contains("geef de map");
  }

  @Test
  void reportsFaultsInJsonWithLineAndPath() {
    Path bestand =
        schrijf(
            map,
            "regio.json",
            """
            {"gemeentes": [],
            "beroepen": [
            {"code": "a", "naam": "A", "groep": "g"},
            {"code": "b", "naam": "", "rang": 1},
            {"code": "c", "naam": "C", "groep": "g", "kleur": "rood"},
            {"code": "a", "naam": "A", "groep": "g"}],
            "werkzoekenden": 7}
            """);

    Invoer invoer = RegioBestanden.lees(bestand);

    assertThat(plekken(invoer.fouten()))
        .containsExactly(
            "regio.json:1 veld=gemeentes",
            "regio.json:4 beroepen[1].rang=1",
            "regio.json:4 beroepen[1].groep=",
            "regio.json:4 beroepen[1].naam=",
            "regio.json:5 beroepen[2].kleur=rood",
            "regio.json:6 code=a",
            "regio.json:7 werkzoekenden=7");
    assertThat(invoer.regio().beroepen()).hasSize(1);
  }

  @Test
  void leavesNoTemporaryFilesBehind() {
    RegioBestanden.schrijf(VolleRegio.maak(2), map);
    RegioBestanden.schrijf(VolleRegio.maak(2), map.resolve("regio.json"));

    assertThat(inhoud(map).keySet())
        .hasSize(15)
        .allMatch(naam -> naam.endsWith(".csv") || naam.endsWith(".json"));
  }

  private static String tekst(Path map, String naam) {
    return String.valueOf(inhoud(map).get(naam));
  }

  /** As records, whatever their order. */
  private static void assertGelijk(Regio gelezen, Regio verwacht) {
    assertThat(gelezen.gemeenten()).containsExactlyInAnyOrderElementsOf(verwacht.gemeenten());
    assertThat(gelezen.organisaties()).containsExactlyInAnyOrderElementsOf(verwacht.organisaties());
    assertThat(gelezen.beroepen()).containsExactlyInAnyOrderElementsOf(verwacht.beroepen());
    assertThat(gelezen.beleidskaders())
        .containsExactlyInAnyOrderElementsOf(verwacht.beleidskaders());
    assertThat(gelezen.werkgevers()).containsExactlyInAnyOrderElementsOf(verwacht.werkgevers());
    assertThat(gelezen.aanbod()).containsExactlyInAnyOrderElementsOf(verwacht.aanbod());
    assertThat(gelezen.jobcoaches()).containsExactlyInAnyOrderElementsOf(verwacht.jobcoaches());
    List<Werkzoekende> mensen = verwacht.werkzoekenden();
    assertThat(gelezen.werkzoekenden()).containsExactlyInAnyOrderElementsOf(mensen);
  }
}
