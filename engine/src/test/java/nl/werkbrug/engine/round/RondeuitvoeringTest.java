package nl.werkbrug.engine.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import nl.werkbrug.data.demo.DemoRegio;
import nl.werkbrug.data.demo.Omvang;
import nl.werkbrug.data.demo.Presets;
import nl.werkbrug.data.domain.RondeId;
import nl.werkbrug.data.domain.WerkzoekendeId;
import nl.werkbrug.data.domain.beleid.Beleidskader;
import nl.werkbrug.data.domain.jobcoach.Jobcoach;
import nl.werkbrug.data.domain.organisatie.Regio;
import nl.werkbrug.data.domain.ronde.Handmatig;
import nl.werkbrug.data.domain.ronde.Knelpunt;
import nl.werkbrug.data.domain.ronde.Matchingsronde;
import nl.werkbrug.data.domain.ronde.NietGeplaatst;
import nl.werkbrug.data.domain.ronde.Rekenbudget;
import nl.werkbrug.data.domain.ronde.Rondebereik;
import nl.werkbrug.data.domain.ronde.Rondestatus;
import nl.werkbrug.data.domain.ronde.Rondeuitkomst;
import nl.werkbrug.data.domain.ronde.Scoredeel;
import nl.werkbrug.data.domain.ronde.Spoor;
import nl.werkbrug.data.domain.ronde.Uitsluiting;
import nl.werkbrug.data.domain.ronde.Vastzetting;
import nl.werkbrug.data.domain.ronde.Voorstel;
import nl.werkbrug.data.geo.Postcodetabel;
import nl.werkbrug.data.norm.Normen;
import org.junit.jupiter.api.Test;

class RondeuitvoeringTest {
  private static final LocalDate PEILDATUM = LocalDate.of(2026, 11, 2);
  private static final Clock KLOK =
      Clock.fixed(Instant.parse("2026-11-02T09:00:00Z"), ZoneOffset.UTC);
  private static final Rekenbudget BUDGET = new Rekenbudget(60, 200_000, 2_000, 300);
  private static final Regio REGIO =
      DemoRegio.maak(Presets.get("gooi-en-vechtstreek"), new Omvang(2_000, 600, 40), 1, PEILDATUM);
  private static final Beleidskader BELEID = REGIO.beleidskaders().getFirst();
  private static final Rondeverslag VERSLAG = voerUit(REGIO, List.of(), List.of());

  @Test
  void breaksNoHardRule() {
    List<String> overtredingen =
        Rondecontrole.overtredingen(REGIO, BELEID, PEILDATUM, VERSLAG.voorstellen());

    assertThat(overtredingen).isEmpty();
    assertThat(uitkomst(VERSLAG).score().hard()).isZero();
    assertThat(VERSLAG.ronde().status()).isEqualTo(Rondestatus.KLAAR);
  }

  @Test
  void placesAGoodPartOfThePlekken() {
    assertThat(VERSLAG.voorstellen()).hasSizeGreaterThan(250);
  }

  @Test
  void explainsEveryVoorstel() {
    for (Voorstel voorstel : VERSLAG.voorstellen()) {
      assertThat(voorstel.delen().stream().mapToInt(Scoredeel::bijdrage).sum())
          .isEqualTo(voorstel.passendheid());
      assertThat(voorstel.regels()).isNotEmpty();
      assertThat(voorstel.coachuitleg()).isNotBlank();
      assertThat(voorstel.punten()).isNotEmpty();
    }
  }

  @Test
  void givesEverybodyElseAReason() {
    Set<WerkzoekendeId> wel = new HashSet<>();
    VERSLAG.voorstellen().forEach(voorstel -> wel.add(voorstel.werkzoekende()));
    Set<WerkzoekendeId> niet = new HashSet<>();
    VERSLAG.nietGeplaatst().forEach(iemand -> niet.add(iemand.werkzoekende()));

    assertThat(wel).doesNotContainAnyElementsOf(niet);
    assertThat(wel.size() + niet.size()).isEqualTo(uitkomst(VERSLAG).personen());
    for (NietGeplaatst iemand : VERSLAG.nietGeplaatst()) {
      assertThat(iemand.tekst()).isNotBlank();
      assertThat(iemand.hulp()).isNotBlank();
    }
  }

  @Test
  void provesABoundAboveTheScore() {
    Rondeuitkomst uitkomst = uitkomst(VERSLAG);
    var certificaat = Objects.requireNonNull(uitkomst.certificaat());

    assertThat(certificaat.mediumGrens()).isGreaterThanOrEqualTo(uitkomst.score().medium());
    assertThat(certificaat.softGrens()).isGreaterThanOrEqualTo(uitkomst.score().soft());
    assertThat(certificaat.mediumGatProcent(uitkomst.score())).isLessThan(5);
  }

  @Test
  void placesMorePriorityThanWorkByHand() {
    Rondeuitkomst uitkomst = uitkomst(VERSLAG);
    Handmatig metDeHand = Objects.requireNonNull(uitkomst.handmatig());

    assertThat(metDeHand.geplaatst()).isBetween(1, uitkomst.plekken());
    assertThat(metDeHand.medium()).isBetween(1L, uitkomst.score().medium());
  }

  @Test
  void saysInPlacementsWhatHoldsTheRoundBack() {
    List<Knelpunt> knelpunten = uitkomst(VERSLAG).knelpunten();

    assertThat(knelpunten)
        .filteredOn(
            knelpunt ->
                knelpunt.soort() == Knelpunt.Soort.AANBOD
                    || knelpunt.soort() == Knelpunt.Soort.JOBCOACH)
        .isNotEmpty()
        .allSatisfy(
            knelpunt ->
                assertThat(knelpunt.tekst())
                    .matches(
                        ".* levert naar schatting (\\d+,\\d plaatsing(en)?|beter passende"
                            + " plaatsingen) op \\([0-9.]+ punten\\)\\."));
    assertThat(knelpunten)
        .extracting(Knelpunt::soort)
        .contains(Knelpunt.Soort.REGEL, Knelpunt.Soort.GEMEENTE);
  }

  @Test
  void equalInputGivesEqualOutput() {
    Rondeverslag nogEens = voerUit(omgekeerd(REGIO), List.of(), List.of());

    assertThat(nogEens.voorstellen()).isEqualTo(VERSLAG.voorstellen());
    assertThat(nogEens.nietGeplaatst()).isEqualTo(VERSLAG.nietGeplaatst());
  }

  @Test
  void keepsPinsAndExclusions() {
    Voorstel goedgekeurd = VERSLAG.voorstellen().getFirst();
    Voorstel afgewezen = VERSLAG.voorstellen().getLast();

    Rondeverslag nieuw =
        voerUit(
            REGIO,
            List.of(
                new Vastzetting(
                    goedgekeurd.werkzoekende(),
                    goedgekeurd.aanbod(),
                    goedgekeurd.jobcoach(),
                    goedgekeurd.startperiode())),
            List.of(
                new Uitsluiting(
                    afgewezen.werkzoekende(), afgewezen.aanbod(), "past niet bij wens")));

    assertThat(voorstelVan(nieuw, goedgekeurd.werkzoekende()))
        .singleElement()
        .satisfies(
            voorstel -> {
              assertThat(voorstel.aanbod()).isEqualTo(goedgekeurd.aanbod());
              assertThat(voorstel.jobcoach()).isEqualTo(goedgekeurd.jobcoach());
            });
    assertThat(voorstelVan(nieuw, afgewezen.werkzoekende()))
        .noneMatch(voorstel -> voorstel.aanbod().equals(afgewezen.aanbod()));
    assertThat(Rondecontrole.overtredingen(REGIO, BELEID, PEILDATUM, nieuw.voorstellen()))
        .isEmpty();
  }

  @Test
  void stopKeepsTheBestSoFar() {
    AtomicInteger gevraagd = new AtomicInteger();

    Rondeverslag gestopt =
        Rondeuitvoering.voerUit(
            ronde(),
            gegevens(REGIO, List.of(), List.of()),
            Normen.ingebouwd(),
            KLOK,
            stand -> {},
            () -> gevraagd.incrementAndGet() > 20);

    assertThat(gestopt.ronde().status()).isEqualTo(Rondestatus.GESTOPT);
    assertThat(gestopt.voorstellen()).isNotEmpty();
    assertThat(Rondecontrole.overtredingen(REGIO, BELEID, PEILDATUM, gestopt.voorstellen()))
        .isEmpty();
  }

  @Test
  void aRoundWithoutCandidatesEndsWell() {
    Regio leeg =
        new Regio(
            REGIO.gemeenten(),
            REGIO.organisaties(),
            REGIO.beroepen(),
            REGIO.beleidskaders(),
            List.of(),
            List.of(),
            List.of(),
            REGIO.werkzoekenden());

    Rondeverslag verslag = voerUit(leeg, List.of(), List.of());

    assertThat(verslag.voorstellen()).isEmpty();
    assertThat(verslag.nietGeplaatst())
        .allMatch(iemand -> iemand.tekst().contains("geen open aanbod"));
  }

  @Test
  void neverOverloadsACoachWhoIsFullToday() {
    List<Jobcoach> later =
        REGIO.jobcoaches().stream()
            .map(
                coach ->
                    new Jobcoach(
                        coach.id(),
                        coach.organisatie(),
                        coach.contract(),
                        coach.naam(),
                        coach.urenPerWeek(),
                        coach.werkgebied(),
                        coach.specialismen(),
                        coach.talen(),
                        coach.standplaats(),
                        List.of(
                            new nl.werkbrug.data.domain.jobcoach.Inzet(
                                null, 2_400, PEILDATUM, PEILDATUM.plusDays(55)))))
            .toList();
    Regio vol =
        new Regio(
            REGIO.gemeenten(),
            REGIO.organisaties(),
            REGIO.beroepen(),
            REGIO.beleidskaders(),
            REGIO.werkgevers(),
            REGIO.aanbod(),
            later,
            REGIO.werkzoekenden());

    Rondeverslag verslag = voerUit(vol, List.of(), List.of());

    assertThat(verslag.voorstellen().stream().filter(v -> v.jobcoach() != null))
        .isNotEmpty()
        .allMatch(voorstel -> voorstel.startperiode() >= 2);
    assertThat(Rondecontrole.overtredingen(vol, BELEID, PEILDATUM, verslag.voorstellen()))
        .isEmpty();
  }

  private static List<Voorstel> voorstelVan(Rondeverslag verslag, WerkzoekendeId persoon) {
    return verslag.voorstellen().stream()
        .filter(voorstel -> voorstel.werkzoekende().equals(persoon))
        .toList();
  }

  private static Rondeuitkomst uitkomst(Rondeverslag verslag) {
    return Objects.requireNonNull(verslag.ronde().uitkomst());
  }

  private static Rondeverslag voerUit(
      Regio regio, List<Vastzetting> vastgezet, List<Uitsluiting> uitgesloten) {
    return Rondeuitvoering.voerUit(
        ronde(),
        gegevens(regio, vastgezet, uitgesloten),
        Normen.ingebouwd(),
        KLOK,
        stand -> {},
        () -> false);
  }

  private static Rondegegevens gegevens(
      Regio regio, List<Vastzetting> vastgezet, List<Uitsluiting> uitgesloten) {
    return Rondegegevens.van(
        regio, ronde().bereik(), BELEID, Postcodetabel.ingebouwd(), vastgezet, uitgesloten);
  }

  private static Matchingsronde ronde() {
    return new Matchingsronde(
        new RondeId("ronde-1"),
        BELEID.organisatie(),
        BELEID.id(),
        BELEID.versie(),
        new Rondebereik(new TreeSet<>(), Set.of(), PEILDATUM, Spoor.WERK),
        false,
        7,
        BUDGET,
        Rondestatus.LOOPT,
        KLOK.instant(),
        KLOK.instant(),
        null,
        null,
        null);
  }

  private static Regio omgekeerd(Regio regio) {
    return new Regio(
        regio.gemeenten(),
        regio.organisaties(),
        regio.beroepen(),
        regio.beleidskaders(),
        regio.werkgevers().reversed(),
        regio.aanbod().reversed(),
        regio.jobcoaches().reversed(),
        regio.werkzoekenden().reversed());
  }
}
