package nl.werkbrug.data.exchange;

import static nl.werkbrug.data.exchange.Testbestanden.plekken;
import static nl.werkbrug.data.exchange.Testbestanden.schrijf;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.werkbrug.data.domain.BeroepCode;
import nl.werkbrug.data.domain.Gegeven;
import nl.werkbrug.data.domain.OrganisatieId;
import nl.werkbrug.data.domain.Postcode;
import nl.werkbrug.data.domain.Rijbewijs;
import nl.werkbrug.data.domain.Sbi;
import nl.werkbrug.data.domain.Taalbeheersing;
import nl.werkbrug.data.domain.Taalniveau;
import nl.werkbrug.data.domain.Taalonderdeel;
import nl.werkbrug.data.domain.Vervoermiddel;
import nl.werkbrug.data.domain.WerkDenkniveau;
import nl.werkbrug.data.domain.werkzoekende.Beschikbaarheid;
import nl.werkbrug.data.domain.werkzoekende.Certificaat;
import nl.werkbrug.data.domain.werkzoekende.Kwalificatie;
import nl.werkbrug.data.domain.werkzoekende.Mobiliteit;
import nl.werkbrug.data.domain.werkzoekende.Opleiding;
import nl.werkbrug.data.domain.werkzoekende.Werkervaring;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VumProfielenTest {
  private static final OrganisatieId DIENST = new OrganisatieId("dienst");

  @TempDir Path map;

  @Test
  void readsEveryFieldThatMatchingUses() {
    Werkzoekende werkzoekende =
        een(
            """
            {"idWerkzoekende": "abc-1", "persoonlijkePresentatie": "Ik werk graag.",
             "indicatieLdrRegistratie": 1, "telefoonnummer": ["0612345678"],
             "bemiddelingsberoep": [{"codeBeroepsnaam": "b2"}, {"codeBeroepsnaam": "b1"}, {}],
             "sector": [{"codeSbi": 81300}, {"codeSbi": 1}, {"codeSbi": 0}],
             "mobiliteit": {"bemiddelingspostcode": "1211ab", "maximaleReisafstand": 20,
               "maximaleReistijd": 45},
             "vervoermiddel": [
               {"codeVervoermiddel": 3, "indicatieBeschikbaarVoorWoonWerkverkeer": 1},
               {"codeVervoermiddel": 1, "indicatieBeschikbaarVoorWoonWerkverkeer": 2},
               {"indicatieBeschikbaarVoorUitvoeringWerk": 1}],
             "werktijden": {"aantalWerkurenPerWeekMinimaal": 16,
               "aantalWerkurenPerWeekMaximaal": 32, "indicatieKantoortijden": 1},
             "flexibiliteit": {"datumAanvangBeschikbaarVoorWerk": "2026-10-01",
               "indicatieOnregelmatigWerkOfPloegendienst": 2},
             "eisAanWerk": {"indicatieBegeleiding": 1, "indicatieWerkvariatie": 0},
             "arbeidsmarktkwalificatie": {
               "codeWerkEnDenkniveauWerkzoekende": 4,
               "rijbewijs": [{"codeSoortRijbewijs": "B+"}, {"codeSoortRijbewijs": "AM"}],
               "cursus": [{"naamCursus": "VCA", "indicatieCertificaat": 1},
                 {"naamCursus": "BHV", "indicatieCertificaat": 8}],
               "opleiding": [{"codeOpleidingsnaam": "123", "codeNiveauOpleiding": 9,
                 "indicatieDiploma": 2}],
               "werkervaring": [{"beroep": {"codeBeroepsnaam": "b1"},
                 "datumAanvangWerkzaamheden": "2020-01-01", "toelichtingWerkervaring": "leuk"}],
               "interesse": [{"naamInteresse": "tuinen"}]}}
            """);

    assertThat(werkzoekende.id().waarde()).isEqualTo("abc-1");
    assertThat(werkzoekende.organisatie()).isEqualTo(DIENST);
    assertThat(werkzoekende.status()).isEqualTo(Werkzoekende.Status.ACTIEF);
    assertThat(werkzoekende.presentatie()).isEqualTo("Ik werk graag.");
    assertThat(werkzoekende.participatie().doelgroepregister().is(true)).isTrue();
    assertThat(werkzoekende.participatie().voorziening().isBekend()).isFalse();
    assertThat(werkzoekende.eisAanWerk().begeleiding().is(true)).isTrue();
    assertThat(werkzoekende.eisAanWerk().werkvariatie().isBekend()).isFalse();
    assertThat(werkzoekende.mobiliteit())
        .isEqualTo(
            new Mobiliteit(
                Gegeven.bekend(new Postcode("1211AB")),
                Gegeven.bekend(20),
                Gegeven.bekend(45),
                Gegeven.bekend(Set.of(Vervoermiddel.FIETS))));
    assertThat(werkzoekende.beschikbaarheid())
        .isEqualTo(
            new Beschikbaarheid(
                Gegeven.bekend(16),
                Gegeven.bekend(32),
                Gegeven.bekend(true),
                Gegeven.bekend(false),
                Gegeven.bekend(LocalDate.of(2026, 10, 1)),
                Gegeven.onbekend()));
    Kwalificatie kwalificatie = werkzoekende.kwalificatie();
    assertThat(kwalificatie.werkDenkniveau().is(WerkDenkniveau.MBO_HAVO_VWO)).isTrue();
    assertThat(kwalificatie.rijbewijzen().is(Set.of(Rijbewijs.AM, Rijbewijs.B_PLUS))).isTrue();
    assertThat(kwalificatie.certificaten())
        .isEqualTo(
            Gegeven.bekend(
                List.of(
                    new Certificaat("VCA", Gegeven.bekend(true)),
                    new Certificaat("BHV", Gegeven.onbekend()))));
    assertThat(kwalificatie.opleidingen())
        .containsExactly(new Opleiding("123", Gegeven.bekend(9), Gegeven.bekend(false)));
    assertThat(kwalificatie.werkervaring())
        .containsExactly(
            new Werkervaring(
                Gegeven.bekend(new BeroepCode("b1")), LocalDate.of(2020, 1, 1), null, "leuk"));
    assertThat(kwalificatie.bemiddelingsberoepen())
        .containsExactly(new BeroepCode("b2"), new BeroepCode("b1"));
    assertThat(kwalificatie.sectoren()).containsExactly(new Sbi("81300"), new Sbi("01"));
    assertThat(kwalificatie.interesses()).containsExactly("tuinen");
  }

  @Test
  void emptyMeansAbsentAndUnknownCodesMeanUnknown() {
    Werkzoekende werkzoekende =
        een(
            """
            {"idWerkzoekende": "abc-1", "persoonlijkePresentatie": "", "bemiddelingsberoep": [],
             "mobiliteit": {"bemiddelingspostcode": ""}, "vervoermiddel": [{}], "eisAanWerk": {},
             "flexibiliteit": {"indicatieOnregelmatigWerkOfPloegendienst": 0},
             "arbeidsmarktkwalificatie": {"rijbewijs": [{}], "cursus": [], "opleiding": [{}],
               "codeWerkEnDenkniveauWerkzoekende": 7, "taalbeheersing": [], "werkervaring": [{}]}}
            """);

    assertThat(werkzoekende.kwalificatie()).isEqualTo(Kwalificatie.ONBEKEND);
    assertThat(werkzoekende.mobiliteit()).isEqualTo(Mobiliteit.ONBEKEND);
    assertThat(werkzoekende.beschikbaarheid()).isEqualTo(Beschikbaarheid.ONBEKEND);
    assertThat(werkzoekende.presentatie()).isNull();
  }

  @Test
  void mergesEntriesOfOneLanguageToTheHighestLevel() {
    Werkzoekende werkzoekende =
        een(
            """
            {"idWerkzoekende": "a", "arbeidsmarktkwalificatie": {"taalbeheersing": [
              {"codeTaal": "nld", "codeNiveauTaalbeheersingMondeling": 2,
               "codeNiveauTaalbeheersingLezen": 8},
              {"codeTaal": "eng"},
              {"codeNiveauTaalbeheersingLezen": 4},
              {"codeTaal": "nld", "codeNiveauTaalbeheersingMondeling": 3,
               "codeNiveauTaalbeheersingSchriftelijk": 1}]}}
            """);

    assertThat(werkzoekende.kwalificatie().talen())
        .containsExactly(
            new Taalbeheersing(
                "nld",
                Map.of(
                    Taalonderdeel.MONDELING, Taalniveau.GOED,
                    Taalonderdeel.SCHRIFTELIJK, Taalniveau.GEEN)),
            new Taalbeheersing("eng", Map.of()));
  }

  @Test
  void contradictionsBecomeUnknownWithARemark() {
    Invoer invoer =
        lees(
            """
            [{"idWerkzoekende": "a",
              "emailadres": ["a@example.org"],
              "contactpersoon": [{"emailadres": "b@example.org"}],
              "werktijden": {"aantalWerkurenPerWeekMinimaal": 30,
                "aantalWerkurenPerWeekMaximaal": 20},
              "flexibiliteit": {"datumAanvangBeschikbaarVoorWerk": "2026-10-01",
                "datumEindeBeschikbaarVoorWerk": "2026-09-01"},
              "mobiliteit": {"bemiddelingspostcode": "1211AB", "maximaleReistijd": 3},
              "vervoermiddel": [
                {"codeVervoermiddel": 3, "indicatieBeschikbaarVoorWoonWerkverkeer": 1},
                {"codeVervoermiddel": 1}],
              "contractvorm": [{"codeTypeArbeidscontract": "O"}],
              "nieuwVeld": "x",
              "arbeidsmarktkwalificatie": {
                "competentiebeheersing": [{"codeCompetentie": "1"}],
                "cursus": [{"indicatieCertificaat": 1}],
                "opleiding": [{"codeNiveauOpleiding": 4, "naamOpleidingsinstituut": "School"}],
                "werkervaring": [{"datumAanvangWerkzaamheden": "2026-10-01",
                  "datumEindeWerkzaamheden": "2026-09-01"}]}},
             {"idWerkzoekende": "b"}]
            """);

    assertThat(invoer.fouten()).isEmpty();
    Werkzoekende eerste = invoer.regio().werkzoekenden().getFirst();
    assertThat(eerste.beschikbaarheid()).isEqualTo(Beschikbaarheid.ONBEKEND);
    assertThat(eerste.mobiliteit().vervoermiddelen().isBekend()).isFalse();
    assertThat(eerste.mobiliteit().maximaleReistijdMinuten().isBekend()).isFalse();
    assertThat(eerste.kwalificatie().certificaten().isBekend()).isFalse();
    assertThat(eerste.kwalificatie().werkervaring()).isEmpty();
    assertThat(eerste.kwalificatie().competenties()).isEmpty();
    assertThat(eerste.kwalificatie().opleidingen())
        .containsExactly(new Opleiding("naam onbekend", Gegeven.bekend(4), Gegeven.onbekend()));
    assertThat(String.join("\n", invoer.verslag().opmerkingen()))
        .contains("e-mailadressen, webadressen en contactpersonen zijn niet overgenomen")
        .contains("aanwezig bij 1 van de 2 mensen")
        .contains("contractvorm (1)")
        .contains("nieuwVeld (1)")
        .contains("arbeidsmarktkwalificatie.opleiding.naamOpleidingsinstituut (1)")
        .contains("minimum van de werkuren boven het maximum")
        .contains("einde van de beschikbaarheid")
        .contains("maximale reistijd lager dan 5")
        .contains("vervoermiddelen zijn als onbekend gelezen")
        .contains("competenties zonder niveau")
        .contains("cursus geen naam")
        .contains("werkervaring een einde voor het begin")
        .doesNotContain("example.org");
    assertThat(invoer.verslag().regels())
        .contains("Niet bekend bij 2 van de 2 werkzoekenden: de voorziening (voorziening).");
  }

  @Test
  void reportsStrictFaultsWithIndexAndField() {
    Invoer invoer =
        lees(
            """
            [{"idWerkzoekende": "goed"},
            {"idWerkzoekende": "a", "mobiliteit": {"bemiddelingspostcode": "0123AB"}},
            {"idWerkzoekende": "b", "werktijden": {"aantalWerkurenPerWeekMaximaal": "32"}},
            {"idWerkzoekende": "c", "sector": {"codeSbi": 1}, "eisAanWerk": [],
             "flexibiliteit": {"datumAanvangBeschikbaarVoorWerk": "01-10-2026"}},
            {"idWerkzoekende": "d", "arbeidsmarktkwalificatie": {"rijbewijs":
              [{"codeSoortRijbewijs": "B"}, {"codeSoortRijbewijs": "Z"}],
              "codeWerkEnDenkniveauWerkzoekende": 9,
              "taalbeheersing": [{"codeTaal": "NL"}]}},
            {"telefoonnummer": []},
            {"idWerkzoekende": "goed"},
            "zomaar"]
            """);

    assertThat(plekken(invoer.fouten()))
        .containsExactly(
            "vum.json:2 [1].mobiliteit.bemiddelingspostcode=0123AB",
            "vum.json:3 [2].werktijden.aantalWerkurenPerWeekMaximaal=\"32\"",
            "vum.json:4 [3].sector={\"codeSbi\":1}",
            "vum.json:4 [3].flexibiliteit.datumAanvangBeschikbaarVoorWerk=01-10-2026",
            "vum.json:6 [4].arbeidsmarktkwalificatie.codeWerkEnDenkniveauWerkzoekende=9",
            "vum.json:6 [4].arbeidsmarktkwalificatie.rijbewijs[1].codeSoortRijbewijs=Z",
            "vum.json:6 [4].arbeidsmarktkwalificatie.taalbeheersing[0].codeTaal=NL",
            "vum.json:10 [5].idWerkzoekende=",
            "vum.json:11 [6].idWerkzoekende=goed",
            "vum.json:12 [7]=\"zomaar\"");
    assertThat(invoer.regio().werkzoekenden()).hasSize(1);
  }

  @Test
  void isRecognisedByShapeAndBringsItsOwnOrganisation() {
    Path bestand = schrijf(map, "vum.json", "[{\"idWerkzoekende\": \"a\"}]");

    Invoer zonder = RegioBestanden.lees(bestand);
    Invoer met = RegioBestanden.lees(bestand, new Leesopdracht(verwijzing -> true, DIENST, 10));

    assertThat(zonder.isFoutloos()).isTrue();
    assertThat(zonder.regio().organisaties()).containsExactly(VumProfielen.EIGEN_ORGANISATIE);
    assertThat(met.regio().organisaties()).isEmpty();
    assertThat(met.regio().werkzoekenden().getFirst().organisatie()).isEqualTo(DIENST);
  }

  private Invoer lees(String json) {
    return VumProfielen.lees(schrijf(map, "vum.json", json), DIENST);
  }

  private Werkzoekende een(String profiel) {
    Invoer invoer = lees("[" + profiel + "]");
    assertThat(invoer.fouten()).isEmpty();
    return invoer.regio().werkzoekenden().getFirst();
  }
}
