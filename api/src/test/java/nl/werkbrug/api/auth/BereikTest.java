package nl.werkbrug.api.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.werkbrug.data.demo.DemoRegio;
import nl.werkbrug.data.demo.Omvang;
import nl.werkbrug.data.demo.Presets;
import nl.werkbrug.data.domain.GemeenteId;
import nl.werkbrug.data.domain.OngeldigeGegevens;
import nl.werkbrug.data.domain.OrganisatieId;
import nl.werkbrug.data.domain.WerkgeverId;
import nl.werkbrug.data.domain.WerkzoekendeId;
import nl.werkbrug.data.domain.aanbod.Werkaanbod;
import nl.werkbrug.data.domain.organisatie.Regio;
import nl.werkbrug.data.domain.plaatsing.Functie;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;
import nl.werkbrug.data.store.BereikStore;
import nl.werkbrug.data.store.Bereiksoort;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.data.store.RegioStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BereikTest {
  private static final Regio REGIO =
      DemoRegio.maak(
          Presets.get("gooi-en-vechtstreek"), new Omvang(60, 30, 4), 5, LocalDate.of(2026, 11, 2));
  private static final Werkzoekende PERSOON = metGemeente();
  private static final OrganisatieId EIGEN = PERSOON.organisatie();
  private static final OrganisatieId ANDER = new OrganisatieId("een-ander");

  private static Database database;
  private static BereikStore store;

  @BeforeAll
  static void fill(@TempDir Path map) {
    database = Database.open(map);
    new RegioStore(database).bewaar(REGIO);
    store = new BereikStore(database);
  }

  @AfterAll
  static void close() {
    database.close();
  }

  private static Werkzoekende metGemeente() {
    return REGIO.werkzoekenden().stream()
        .filter(een -> een.gemeente().waardeOfNull() != null)
        .findFirst()
        .orElseThrow();
  }

  private static Bereik medewerker(
      @Nullable OrganisatieId organisatie, Collection<GemeenteId> gemeenten) {
    return new Bereik(
        new Gebruiker(
            "a",
            "A",
            EnumSet.of(Functie.CONSULENT),
            organisatie,
            new TreeSet<>(gemeenten),
            null,
            null,
            null),
        store);
  }

  private static Bereik werkgever(WerkgeverId id) {
    return new Bereik(
        new Gebruiker(
            "w", "W", EnumSet.of(Functie.WERKGEVER), null, new TreeSet<>(), id, null, null),
        store);
  }

  private static Bereik werkzoekende(WerkzoekendeId id) {
    return new Bereik(
        new Gebruiker(
            "z", "Z", EnumSet.of(Functie.WERKZOEKENDE), null, new TreeSet<>(), null, id, null),
        store);
  }

  @Test
  void medewerkerReachesPeopleOfTheOwnOrganisatieOnly() {
    String id = PERSOON.id().waarde();

    assertThat(medewerker(EIGEN, Set.of()).bereikt(Bereiksoort.WERKZOEKENDE, id, false)).isTrue();
    assertThat(medewerker(ANDER, Set.of()).bereikt(Bereiksoort.WERKZOEKENDE, id, false)).isFalse();
    assertThat(medewerker(null, Set.of()).bereikt(Bereiksoort.WERKZOEKENDE, id, true)).isTrue();
  }

  @Test
  void gemeentenNarrowTheOrganisatie() {
    String id = PERSOON.id().waarde();
    GemeenteId thuis = PERSOON.gemeente().waardeOfNull();
    GemeenteId elders =
        REGIO.gemeenten().stream()
            .map(een -> een.id())
            .filter(g -> !g.equals(thuis))
            .findFirst()
            .orElseThrow();

    assertThat(medewerker(EIGEN, Set.of(thuis)).bereikt(Bereiksoort.WERKZOEKENDE, id, true))
        .isTrue();
    assertThat(medewerker(EIGEN, Set.of(elders)).bereikt(Bereiksoort.WERKZOEKENDE, id, true))
        .isFalse();
  }

  @Test
  void workOfAnotherOrganisatieIsReadAndNotChanged() {
    Werkaanbod werk = REGIO.aanbod().getFirst();
    Bereik ander = medewerker(ANDER, Set.of());
    Bereik eigen = medewerker(werk.kern().organisatie(), Set.of());

    assertThat(ander.bereikt(Bereiksoort.AANBOD, werk.id().waarde(), false)).isTrue();
    assertThat(ander.bereikt(Bereiksoort.AANBOD, werk.id().waarde(), true)).isFalse();
    assertThat(eigen.bereikt(Bereiksoort.AANBOD, werk.id().waarde(), true)).isTrue();
  }

  @Test
  void werkgeverReachesTheOwnWorkOnly() {
    Werkaanbod werk = REGIO.aanbod().getFirst();
    Werkaanbod vreemd =
        REGIO.aanbod().stream()
            .filter(
                een ->
                    !een.kern().werkgever().equals(werk.kern().werkgever())
                        && !een.kern().werkplek().equals(werk.kern().werkgever()))
            .findFirst()
            .orElseThrow();
    Bereik wie = werkgever(werk.kern().werkgever());

    assertThat(wie.bereikt(Bereiksoort.AANBOD, werk.id().waarde(), true)).isTrue();
    assertThat(wie.bereikt(Bereiksoort.AANBOD, vreemd.id().waarde(), false)).isFalse();
    assertThat(wie.bereikt(Bereiksoort.WERKZOEKENDE, PERSOON.id().waarde(), false)).isFalse();
    assertThat(wie.mensen(List.of(PERSOON.id()), id -> id)).isEmpty();
    assertThat(wie.kolommen(Bereiksoort.AANBOD))
        .isEqualTo(Map.of("werkgever", Set.of(werk.kern().werkgever().waarde())));
  }

  @Test
  void werkzoekendeReachesTheOwnPersonOnly() {
    Bereik zelf = werkzoekende(PERSOON.id());
    WerkzoekendeId ander = REGIO.werkzoekenden().getLast().id();

    assertThat(zelf.bereikt(Bereiksoort.WERKZOEKENDE, PERSOON.id().waarde(), true)).isTrue();
    assertThat(zelf.bereikt(Bereiksoort.WERKZOEKENDE, ander.waarde(), false)).isFalse();
    assertThat(zelf.mensen(List.of(ander, PERSOON.id()), id -> id)).containsExactly(PERSOON.id());
  }

  @Test
  void listsKeepTheirOrderAndLoseWhoIsNotReached() {
    List<WerkzoekendeId> alle = REGIO.werkzoekenden().stream().map(Werkzoekende::id).toList();
    List<WerkzoekendeId> eigen =
        REGIO.werkzoekenden().stream()
            .filter(een -> een.organisatie().equals(EIGEN))
            .map(Werkzoekende::id)
            .toList();

    assertThat(medewerker(EIGEN, Set.of()).mensen(alle, id -> id))
        .isEqualTo(eigen)
        .hasSizeLessThan(alle.size());
  }

  @ParameterizedTest
  @EnumSource(
      value = Bereiksoort.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"GEDEELD"})
  void whatDoesNotExistIsNotReached(Bereiksoort soort) {
    assertThat(medewerker(EIGEN, Set.of()).bereikt(soort, "bestaat-niet", false)).isFalse();
  }

  @Test
  void addressOfARecordOfUnknownKindIsRefused() {
    assertThat(Padbereik.van("/v1/werkgevers/:id/voorstellen/:voorstel").parameters())
        .isEqualTo(Map.of("id", Bereiksoort.WERKGEVER, "voorstel", Bereiksoort.VOORSTEL));
    assertThatThrownBy(() -> Padbereik.van("/v1/dingen/:id"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(":id in /v1/dingen/:id");
  }

  @Test
  void gebruikerIsEitherMedewerkerOrSomebodyElse() {
    assertThatThrownBy(
            () ->
                new Gebruiker(
                    "x",
                    "X",
                    EnumSet.of(Functie.WERKGEVER, Functie.BEHEERDER),
                    null,
                    new TreeSet<>(),
                    new WerkgeverId("w"),
                    null,
                    null))
        .isInstanceOf(OngeldigeGegevens.class)
        .hasMessageContaining("geen andere functie");
    assertThatThrownBy(
            () ->
                new Gebruiker(
                    "x",
                    "X",
                    EnumSet.of(Functie.WERKGEVER),
                    null,
                    new TreeSet<>(),
                    null,
                    null,
                    null))
        .isInstanceOf(OngeldigeGegevens.class)
        .hasMessageContaining("werkgever");
  }
}
