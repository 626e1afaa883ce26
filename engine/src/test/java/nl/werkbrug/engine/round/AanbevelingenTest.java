package nl.werkbrug.engine.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import nl.werkbrug.data.demo.DemoRegio;
import nl.werkbrug.data.demo.Omvang;
import nl.werkbrug.data.demo.Presets;
import nl.werkbrug.data.domain.AanbodId;
import nl.werkbrug.data.domain.WerkzoekendeId;
import nl.werkbrug.data.domain.aanbod.Werkaanbod;
import nl.werkbrug.data.domain.organisatie.Regio;
import nl.werkbrug.data.domain.ronde.Rekenbudget;
import nl.werkbrug.data.domain.ronde.Rondebereik;
import nl.werkbrug.data.domain.ronde.Spoor;
import nl.werkbrug.data.domain.ronde.Uitsluiting;
import nl.werkbrug.data.domain.ronde.Vastzetting;
import nl.werkbrug.data.domain.ronde.Voorstel;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.data.store.KeuzeStore;
import nl.werkbrug.data.store.Opslagfout;
import nl.werkbrug.data.store.RegioStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AanbevelingenTest {
  private static final LocalDate PEILDATUM = LocalDate.of(2026, 11, 2);
  private static final Clock KLOK =
      Clock.fixed(Instant.parse("2026-11-02T09:00:00Z"), ZoneOffset.UTC);
  private static final Regio REGIO =
      DemoRegio.maak(Presets.get("westerveld"), new Omvang(300, 120, 8), 3, PEILDATUM);

  @TempDir Path map;
  private Database database;
  private Rondedienst rondes;
  private Rondegeheugen geheugen;
  private Aanbevelingen aanbevelingen;
  private Waaromvraag waarom;

  @BeforeEach
  void open() {
    database = Database.open(map, KLOK);
    new RegioStore(database).bewaar(REGIO);
    rondes = new Rondedienst(database, KLOK);
    begin();
  }

  private void begin() {
    geheugen = new Rondegeheugen(database, KLOK);
    aanbevelingen = new Aanbevelingen(database, KLOK, geheugen);
    waarom = new Waaromvraag(database, KLOK, geheugen);
  }

  @AfterEach
  void sluit() {
    geheugen.close();
    rondes.close();
    database.close();
  }

  @Test
  void theProposalComesFirstAndEveryOtherPlaceHasItsEffect() {
    Voorstel voorstel = ronde(false).voorstellen().getFirst();

    PassendAanbod aanbod = aanbevelingen.passendAanbod(voorstel.werkzoekende(), 10);

    assertThat(aanbod.peil()).isEqualTo(new Rondepeil(voorstel.ronde(), PEILDATUM, nu(), true));
    assertThat(aanbod.passend().getFirst())
        .satisfies(
            eerste -> {
              assertThat(eerste.aanbod().id()).isEqualTo(voorstel.aanbod());
              assertThat(eerste.huidig()).isTrue();
              assertThat(eerste.passendheid().score()).isEqualTo(voorstel.passendheid());
            });
    assertThat(aanbod.passend().stream().skip(1))
        .isNotEmpty()
        .allSatisfy(
            ander -> assertThat(Objects.requireNonNull(ander.effect()).tekst()).isNotBlank())
        .noneMatch(PassendAanbod.Passend::huidig);
  }

  @Test
  void peopleForAnAanbodAreRankedByWhatTheRoundGains() {
    Voorstel voorstel = ronde(false).voorstellen().getFirst();
    int kappa = REGIO.beleidskaders().getLast().planning().kappa();

    Kandidaten kandidaten = aanbevelingen.kandidaten(voorstel.aanbod(), 25);

    assertThat(kandidaten.kandidaten().stream().filter(Kandidaten.Kandidaat::huidig))
        .extracting(Kandidaten.Kandidaat::werkzoekende)
        .contains(voorstel.werkzoekende());
    List<Long> winst =
        kandidaten.kandidaten().stream()
            .map(Kandidaten.Kandidaat::effect)
            .filter(effect -> effect != null && effect.kan())
            .map(effect -> effect.soft() + kappa * effect.medium())
            .toList();
    assertThat(winst).isNotEmpty().isSortedAccordingTo((een, ander) -> Long.compare(ander, een));
    assertThat(kandidaten.aantal()).isGreaterThanOrEqualTo(kandidaten.kandidaten().size());
  }

  @Test
  void aNewStartGivesTheSameAnswers() {
    Voorstel voorstel = ronde(false).voorstellen().getLast();
    PassendAanbod eerst = aanbevelingen.passendAanbod(voorstel.werkzoekende(), 10);
    WaaromNiet waaromEerst = waarom.antwoord(voorstel.werkzoekende(), voorstel.aanbod());
    geheugen.close();

    begin();

    assertThat(aanbevelingen.passendAanbod(voorstel.werkzoekende(), 10)).isEqualTo(eerst);
    assertThat(waarom.antwoord(voorstel.werkzoekende(), voorstel.aanbod())).isEqualTo(waaromEerst);
  }

  @Test
  void aTrialRoundIsNotWhatAnswersAreAbout() {
    Rondeverslag echt = ronde(false);
    ronde(true);

    PassendAanbod aanbod = aanbevelingen.passendAanbod(eerste(), 5);

    assertThat(Objects.requireNonNull(aanbod.peil()).ronde()).isEqualTo(echt.ronde().id());
  }

  @Test
  void aNewRoundIsWhatAnswersAreAboutFromThenOn() {
    ronde(false);
    assertThat(aanbevelingen.passendAanbod(eerste(), 5).peil()).isNotNull();
    try (Rondedienst later =
        new Rondedienst(database, Clock.offset(KLOK, java.time.Duration.ofMinutes(5)))) {
      Rondeverslag nieuw = later.voerUit(verzoek(false), voortgang -> {});

      PassendAanbod aanbod = aanbevelingen.passendAanbod(eerste(), 5);

      assertThat(Objects.requireNonNull(aanbod.peil()).ronde()).isEqualTo(nieuw.ronde().id());
    }
  }

  @Test
  void withoutARoundWorkIsRankedByPassendheid() {
    PassendAanbod aanbod = aanbevelingen.passendAanbod(eerste(), 20);
    Kandidaten kandidaten = aanbevelingen.kandidaten(metKandidaten(), 20);

    assertThat(aanbod.peil()).isNull();
    assertThat(kandidaten.peil()).isNull();
    assertThat(kandidaten.kandidaten())
        .isNotEmpty()
        .allMatch(iemand -> iemand.effect() == null)
        .isSortedAccordingTo(
            (een, ander) ->
                Integer.compare(ander.passendheid().score(), een.passendheid().score()) != 0
                    ? Integer.compare(ander.passendheid().score(), een.passendheid().score())
                    : een.werkzoekende().compareTo(ander.werkzoekende()));
  }

  @Test
  void aRejectedPairIsGoneAtOnce() {
    Voorstel voorstel = ronde(false).voorstellen().getFirst();
    aanbevelingen.passendAanbod(voorstel.werkzoekende(), 10);
    database.wijzig(
        sessie ->
            new KeuzeStore(database)
                .sluitUit(
                    sessie,
                    new Uitsluiting(voorstel.werkzoekende(), voorstel.aanbod(), "past niet")));

    PassendAanbod aanbod = aanbevelingen.passendAanbod(voorstel.werkzoekende(), 10);

    assertThat(aanbod.passend())
        .noneMatch(passend -> passend.aanbod().id().equals(voorstel.aanbod()));
    assertThat(waarom.antwoord(voorstel.werkzoekende(), voorstel.aanbod()).redenen())
        .extracting(reden -> reden.regel())
        .containsExactly("uitgesloten-aanbod");
  }

  @Test
  void somebodyWhoChangedIsLeftOutUntilTheRoundIsReadAnew() {
    Voorstel voorstel = ronde(false).voorstellen().getFirst();
    Kandidaten eerst = aanbevelingen.kandidaten(voorstel.aanbod(), 50);
    WerkzoekendeId iemand = eerst.kandidaten().getLast().werkzoekende();
    database.wijzig(
        sessie ->
            new KeuzeStore(database)
                .sluitUit(sessie, new Uitsluiting(iemand, ander(voorstel.aanbod()), "wil niet")));

    Kandidaten daarna = aanbevelingen.kandidaten(voorstel.aanbod(), 50);

    assertThat(Objects.requireNonNull(daarna.peil()).actueel()).isFalse();
    assertThat(daarna.kandidaten()).noneMatch(wie -> wie.werkzoekende().equals(iemand));
  }

  @Test
  void whoIsPinnedStandsOnThePlekAndTakesNoOther() {
    Voorstel voorstel = ronde(false).voorstellen().getFirst();
    database.wijzig(
        sessie ->
            new KeuzeStore(database)
                .zetVast(
                    sessie,
                    new Vastzetting(
                        voorstel.werkzoekende(),
                        voorstel.aanbod(),
                        voorstel.jobcoach(),
                        voorstel.startperiode())));

    Kandidaten kandidaten = aanbevelingen.kandidaten(voorstel.aanbod(), 25);
    WaaromNiet zelf = waarom.antwoord(voorstel.werkzoekende(), voorstel.aanbod());

    assertThat(kandidaten.kandidaten().getFirst().werkzoekende())
        .isEqualTo(voorstel.werkzoekende());
    assertThat(kandidaten.kandidaten().getFirst().huidig()).isTrue();
    assertThat(zelf.voorgesteld()).isTrue();
  }

  @Test
  void saysWhyNotOfEveryPair() {
    Rondeverslag verslag = ronde(false);
    int gekost = 0;
    int geweigerd = 0;

    for (Werkzoekende persoon : REGIO.werkzoekenden().subList(0, 40)) {
      for (Werkaanbod werk : REGIO.aanbod().subList(0, 40)) {
        WaaromNiet antwoord = waarom.antwoord(persoon.id(), werk.id());
        assertThat(antwoord.tekst()).isNotBlank();
        if (!antwoord.redenen().isEmpty()) {
          geweigerd++;
          assertThat(antwoord.effect()).isNull();
          assertThat(antwoord.redenen())
              .allSatisfy(
                  reden -> {
                    assertThat(reden.tekst()).isNotBlank();
                    assertThat(reden.neutraleTekst()).isNotBlank();
                  });
        } else if (antwoord.effect() != null) {
          gekost++;
          assertThat(antwoord.prijsverschil() == null || antwoord.prijsverschil() >= 0).isTrue();
        }
      }
    }

    assertThat(geweigerd).isPositive();
    assertThat(gekost).isPositive();
    for (Voorstel voorstel : verslag.voorstellen().subList(0, 5)) {
      assertThat(waarom.antwoord(voorstel.werkzoekende(), voorstel.aanbod()).voorgesteld())
          .isTrue();
    }
  }

  @Test
  void knowsNobodyWhoIsNotThere() {
    ronde(false);

    assertThatThrownBy(() -> aanbevelingen.passendAanbod(new WerkzoekendeId("niemand"), 5))
        .isInstanceOf(Opslagfout.class);
    assertThatThrownBy(() -> aanbevelingen.kandidaten(new AanbodId("niets"), 5))
        .isInstanceOf(Opslagfout.class);
    assertThatThrownBy(() -> waarom.antwoord(eerste(), new AanbodId("niets")))
        .isInstanceOf(Opslagfout.class);
  }

  private Rondeverslag ronde(boolean proef) {
    return rondes.voerUit(verzoek(proef), voortgang -> {});
  }

  private static Rondeverzoek verzoek(boolean proef) {
    return new Rondeverzoek(
        null,
        new Rondebereik(new TreeSet<>(), Set.of(), PEILDATUM, Spoor.WERK),
        proef,
        1,
        new Rekenbudget(60, 50_000, 1_000, 200));
  }

  private Instant nu() {
    return KLOK.instant();
  }

  private static WerkzoekendeId eerste() {
    return REGIO.werkzoekenden().stream()
        .filter(persoon -> persoon.status() == Werkzoekende.Status.ACTIEF)
        .findFirst()
        .orElseThrow()
        .id();
  }

  private AanbodId metKandidaten() {
    return REGIO.aanbod().stream()
        .map(Werkaanbod::id)
        .filter(id -> aanbevelingen.kandidaten(id, 1).aantal() > 1)
        .findFirst()
        .orElseThrow();
  }

  private static AanbodId ander(AanbodId dan) {
    return REGIO.aanbod().stream()
        .map(Werkaanbod::id)
        .filter(id -> !id.equals(dan))
        .findFirst()
        .orElseThrow();
  }
}
