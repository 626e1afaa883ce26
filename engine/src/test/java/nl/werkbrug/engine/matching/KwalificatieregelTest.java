package nl.werkbrug.engine.matching;

import static nl.werkbrug.data.domain.ronde.Regeloordeel.Oordeel.FOUT;
import static nl.werkbrug.data.domain.ronde.Regeloordeel.Oordeel.GOED;
import static nl.werkbrug.data.domain.ronde.Regeloordeel.Oordeel.ONBEKEND;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.werkbrug.data.domain.Belastingaspect;
import nl.werkbrug.data.domain.Gegeven;
import nl.werkbrug.data.domain.Rijbewijs;
import nl.werkbrug.data.domain.Taalniveau;
import nl.werkbrug.data.domain.WerkDenkniveau;
import nl.werkbrug.data.domain.aanbod.Belasting;
import nl.werkbrug.data.domain.ronde.Regeloordeel;
import nl.werkbrug.data.domain.ronde.Regeloordeel.Oordeel;
import nl.werkbrug.data.domain.werkzoekende.Belastbaarheid.Niveau;
import nl.werkbrug.data.domain.werkzoekende.Certificaat;
import nl.werkbrug.data.domain.werkzoekende.Opleiding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KwalificatieregelTest {
  private final Voorbeeld v = new Voorbeeld();

  @ParameterizedTest
  @CsvSource({"0, GOED", "1, FOUT"})
  void demandsAnAgeOnlyWhereTheLawDoes(int dagenJonger, Oordeel verwacht) {
    assertThat(v.regel("leeftijd").oordeel()).isEqualTo(GOED);
    v.minimumleeftijd = 18;
    v.geboortedatum = Gegeven.bekend(Voorbeeld.PEILDATUM.minusYears(18).plusDays(dagenJonger));

    assertThat(v.regel("leeftijd").oordeel()).isEqualTo(verwacht);
    assertThat(v.regel("leeftijd").tekst()).contains("18 jaar", "Arbeidstijdenwet");
  }

  @Test
  void asksForAnUnknownAge() {
    v.minimumleeftijd = 18;
    v.geboortedatum = Gegeven.onbekend();

    assertThat(v.regel("leeftijd").oordeel()).isEqualTo(ONBEKEND);
  }

  @ParameterizedTest
  @CsvSource({
    "B, B, GOED",
    "CE, B, GOED",
    "CE, BE, GOED",
    "CE, C1E, GOED",
    "BE, B_PLUS, GOED",
    "DE, BE, GOED",
    "A, AM, GOED",
    "C, AM, GOED",
    "B, BE, FOUT",
    "B, C1, FOUT",
    "C1, C, FOUT",
    "AM, B, FOUT",
    "T, AM, FOUT",
    "A1, A2, FOUT",
    "D, C, FOUT"
  })
  void knowsWhichLicenceBringsWhich(Rijbewijs heeft, Rijbewijs gevraagd, Oordeel verwacht) {
    v.rijbewijzen = Gegeven.bekend(Set.of(heeft));
    v.gevraagdeRijbewijzen = Set.of(gevraagd);

    Regeloordeel oordeel = v.regel("rijbewijs");

    assertThat(oordeel.oordeel()).isEqualTo(verwacht);
    assertThat(oordeel.tekst()).contains("ijbewijs " + gevraagd.code(), "heeft: " + heeft.code());
  }

  @Test
  void needsEveryLicenceThatIsAsked() {
    v.gevraagdeRijbewijzen = Set.of(Rijbewijs.B, Rijbewijs.T);
    assertThat(v.regel("rijbewijs").oordeel()).isEqualTo(FOUT);
    assertThat(v.regel("rijbewijs").tekst()).contains("T niet aanwezig");

    v.rijbewijzen = Gegeven.bekend(Set.of());
    assertThat(v.regel("rijbewijs").tekst()).contains("heeft: geen");

    v.rijbewijzen = Gegeven.onbekend();
    assertThat(v.regel("rijbewijs").oordeel()).isEqualTo(ONBEKEND);
  }

  @Test
  void comparesCertificatesWithoutCaseAndCuresThem() {
    v.gevraagdeCertificaten = List.of("VCA", "Heftruck");
    v.certificaten = Gegeven.bekend(List.of(new Certificaat(" vca ", Gegeven.bekend(true))));
    Regeloordeel fout = v.regel("certificaat");
    assertThat(fout.oordeel()).isEqualTo(FOUT);
    assertThat(fout.tekst()).contains("niet aanwezig: Heftruck");
    assertThat(fout.remedie()).contains("Heftruck").doesNotContain("VCA");

    v.opleidingen = List.of(new Opleiding("HEFTRUCK", Gegeven.onbekend(), Gegeven.bekend(true)));

    assertThat(v.regel("certificaat").oordeel()).isEqualTo(GOED);
  }

  @Test
  void asksForCertificatesThatAreNotKnown() {
    v.gevraagdeCertificaten = List.of("VCA");
    v.certificaten = Gegeven.onbekend();
    assertThat(v.regel("certificaat").oordeel()).isEqualTo(ONBEKEND);

    v.certificaten = Gegeven.bekend(List.of(new Certificaat("VCA", Gegeven.onbekend())));
    assertThat(v.regel("certificaat").oordeel()).isEqualTo(ONBEKEND);
    assertThat(v.regel("certificaat").tekst()).contains("niet bekend: VCA");

    v.certificaten = Gegeven.bekend(List.of(new Certificaat("VCA", Gegeven.bekend(false))));
    assertThat(v.regel("certificaat").oordeel()).isEqualTo(FOUT);
  }

  @ParameterizedTest
  @CsvSource({"VMBO, GOED", "BASISNIVEAU, GOED", "MBO_HAVO_VWO, FOUT"})
  void demandsALevelAtLeast(WerkDenkniveau gevraagd, Oordeel verwacht) {
    v.gevraagdNiveau = gevraagd;

    assertThat(v.regel("werk-denkniveau").oordeel()).isEqualTo(verwacht);
    assertThat(v.regel("werk-denkniveau").tekst()).contains("vmbo");
  }

  @Test
  void asksForAnUnknownLevel() {
    v.niveau = Gegeven.onbekend();
    assertThat(v.regel("werk-denkniveau").oordeel()).isEqualTo(GOED);

    v.gevraagdNiveau = WerkDenkniveau.GEEN_BASISOPLEIDING;

    assertThat(v.regel("werk-denkniveau").oordeel()).isEqualTo(ONBEKEND);
  }

  @ParameterizedTest
  @CsvSource({
    "GOED, GOED, GOED, false",
    "UITSTEKEND, GOED, GOED, false",
    "REDELIJK, GOED, FOUT, true",
    "GEEN, GOED, FOUT, false",
    "GEEN, GEEN, GOED, false"
  })
  void comparesLanguagePerSkill(
      Taalniveau eigen, Taalniveau gevraagd, Oordeel verwacht, boolean herstelbaar) {
    v.talen = List.of(Voorbeeld.mondeling(eigen));
    v.gevraagdeTalen = List.of(Voorbeeld.mondeling(gevraagd));

    Regeloordeel oordeel = v.regel("taal");

    assertThat(oordeel.oordeel()).isEqualTo(verwacht);
    assertThat(oordeel.remedie() != null).isEqualTo(herstelbaar);
    assertThat(oordeel.tekst())
        .contains("Nederlands mondeling")
        .containsIgnoringCase(eigen.name())
        .containsIgnoringCase(gevraagd.name());
  }

  @Test
  void asksForASkillOrLanguageThatIsNotKnown() {
    v.talen = List.of(Voorbeeld.mondeling(Taalniveau.GOED));
    v.gevraagdeTalen = List.of(Voorbeeld.nederlands(Taalniveau.GOED));
    assertThat(v.regel("taal").oordeel()).isEqualTo(ONBEKEND);

    v.talen = List.of();
    v.gevraagdeTalen = List.of(Voorbeeld.mondeling(Taalniveau.REDELIJK));
    assertThat(v.regel("taal").oordeel()).isEqualTo(ONBEKEND);

    v.gevraagdeTalen = List.of(Voorbeeld.mondeling(Taalniveau.GEEN));
    assertThat(v.regel("taal").oordeel()).isEqualTo(GOED);
  }

  @ParameterizedTest
  @CsvSource({
    "LICHT, NORMAAL, GOED",
    "ZWAAR, NORMAAL, GOED",
    "LICHT, BEPERKT, GOED",
    "ZWAAR, BEPERKT, FOUT",
    "LICHT, NIET, FOUT",
    "ZWAAR, NIET, FOUT"
  })
  void comparesLoadPerAspect(Belasting last, Niveau niveau, Oordeel verwacht) {
    v.belasting = Map.of(Belastingaspect.STOF, last);
    v.belastbaarheid.put(Belastingaspect.STOF, niveau);

    assertThat(v.regel("belastbaarheid").oordeel()).isEqualTo(verwacht);
    assertThat(v.regel("belastbaarheid").tekst()).contains("stof of geuren");
    assertThat(v.regel("belastbaarheid").neutraleTekst()).doesNotContain("stof");
  }

  @Test
  void takesAwayLoadWhereTheWorkplaceCanBeAdapted() {
    v.belasting = Map.of(Belastingaspect.TILLEN, Belasting.ZWAAR);
    v.belastbaarheid.put(Belastingaspect.TILLEN, Niveau.NIET);

    v.aanpasbaar = Set.of(Belastingaspect.TILLEN);

    assertThat(v.regel("belastbaarheid").oordeel()).isEqualTo(GOED);
    assertThat(v.regel("belastbaarheid").tekst()).contains("tillen", "aangepast");
  }

  @Test
  void asksForLoadThatIsNotKnownUnlessAnotherAspectAlreadyFails() {
    v.belasting = Map.of(Belastingaspect.TILLEN, Belasting.LICHT);
    v.belastbaarheid.remove(Belastingaspect.TILLEN);
    assertThat(v.regel("belastbaarheid").oordeel()).isEqualTo(ONBEKEND);

    v.belasting =
        Map.of(Belastingaspect.TILLEN, Belasting.LICHT, Belastingaspect.STAAN, Belasting.ZWAAR);
    v.belastbaarheid.put(Belastingaspect.STAAN, Niveau.BEPERKT);

    assertThat(v.regel("belastbaarheid").oordeel()).isEqualTo(FOUT);
  }
}
