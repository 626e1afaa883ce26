package nl.werkbrug.data.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import nl.werkbrug.data.domain.beleid.Beleidskader;
import nl.werkbrug.data.domain.beleid.Bewaartermijn;
import nl.werkbrug.data.domain.organisatie.Regio;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;
import nl.werkbrug.data.json.DomeinJson;
import nl.werkbrug.data.json.VolleRegio;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which beleidskader says how long the data of somebody who left stay, and the day it is over. */
abstract class BewaartermijnContract extends DatabaseContract {
  private static final LocalDate DAG = LocalDate.of(2026, 3, 1);
  private static final String HILVERSUM = "hilversum";

  @Test
  void eachGemeenteHasTheTermOfItsOwnBeleidskader() {
    vul();
    kader("kort", 1, "2026-01-01", HILVERSUM, 24);
    kader("lang", 1, "2026-01-01", "weesp", 120);

    assertThat(maanden("in-hilversum")).isEqualTo(24);
    assertThat(maanden("in-weesp")).isEqualTo(120);
    assertThat(een("in-weesp").termijn().herkomst()).isEqualTo("Naam lang, versie 1");
  }

  @Test
  void theHighestVersionThatHasBegunHolds() {
    vul();
    kader("kader", 1, "2025-01-01", HILVERSUM, 24);
    kader("kader", 2, "2026-03-01", HILVERSUM, 36);
    kader("kader", 3, "2026-03-02", HILVERSUM, 12);

    assertThat(maanden("in-hilversum")).isEqualTo(36);
    assertThat(een("in-hilversum").termijn().herkomst()).isEqualTo("Naam kader, versie 2");
  }

  @Test
  void ofTwoThatHoldTheLatestCountsAndThenTheLongest() {
    vul();
    kader("a", 1, "2025-01-01", HILVERSUM, 48);
    kader("b", 1, "2025-06-01", HILVERSUM, 36);
    kader("c", 1, "2025-06-01", HILVERSUM, 24);

    assertThat(maanden("in-hilversum")).isEqualTo(36);
  }

  @Test
  void whoseGemeenteIsUnknownOrWithoutAKaderHasThatOfTheOrganisatie() {
    vul();
    kader("kader", 1, "2026-01-01", HILVERSUM, 24);

    assertThat(maanden("nergens")).isEqualTo(24);
    assertThat(maanden("in-weesp")).isEqualTo(24);
    assertThat(maanden("elders")).isEqualTo(60);
    assertThat(een("elders").termijn().herkomst())
        .isEqualTo("standaard, want er geldt geen beleidskader");
  }

  @Test
  void standardHoldsWhileNoBeleidskaderHasBegunOrOneSaysNothing() {
    vul();
    kader("later", 1, "2026-03-02", HILVERSUM, 24);
    assertThat(een("in-hilversum").termijn()).isEqualTo(new Bewaartermijn(null));
    assertThat(maanden("in-hilversum")).isEqualTo(60);

    kader("zwijgt", 1, "2026-03-01", HILVERSUM, null);
    assertThat(maanden("in-hilversum")).isEqualTo(60);
    assertThat(een("in-hilversum").termijn().herkomst())
        .isEqualTo("standaard, want niet in Naam zwijgt, versie 1");
  }

  @Test
  void dataMayGoOnTheDayThatTheMonthsAreOverAndNotBefore() {
    vul();
    kader("kader", 1, "2026-01-01", HILVERSUM, 24);
    Uitgestroomde een = een("in-hilversum");
    LocalDate over = een.gewijzigd().plusMonths(24);

    assertThat(een.magWeg(over.minusDays(1))).isFalse();
    assertThat(een.magWeg(over)).isTrue();
    assertThat(een.termijn().wegVanaf(LocalDate.of(2026, 2, 28))).isEqualTo("2028-02-28");
    assertThat(een.termijn().wegVanaf(LocalDate.of(2024, 2, 29))).isEqualTo("2026-02-28");
  }

  @Test
  void onlyWhoLeftIsListed() {
    vul();

    assertThat(new Persoonsgegevens(database).uitgestroomd(DAG))
        .extracting(een -> een.id().waarde())
        .containsExactly("elders", "in-hilversum", "in-weesp", "nergens");
  }

  /** A region without any beleidskader, and four people who left. */
  private void vul() {
    ObjectNode regio = DomeinJson.mapper().valueToTree(VolleRegio.maak(0));
    regio.remove(List.of("beleidskaders", "jobcoaches"));
    regios.bewaar(DomeinJson.lees(regio, Regio.class));
    new OrganisatieStore(database).bewaar(organisatie("andere"));
    weg("in-hilversum", "uitvoeringsdienst", HILVERSUM);
    weg("in-weesp", "uitvoeringsdienst", "weesp");
    weg("nergens", "uitvoeringsdienst", null);
    weg("elders", "andere", null);
  }

  private void weg(String id, String organisatie, @Nullable String gemeente) {
    ObjectNode persoon = DomeinJson.mapper().valueToTree(VolleRegio.onbekend(id));
    persoon.put("organisatie", organisatie).put("gemeente", gemeente);
    new WerkzoekendeStore(database).bewaar(DomeinJson.lees(persoon, Werkzoekende.class));
  }

  private void kader(
      String id, int versie, String geldigVan, String gemeente, @Nullable Integer maanden) {
    ObjectNode kader = DomeinJson.mapper().valueToTree(VolleRegio.kader(versie));
    kader.put("id", id).put("naam", "Naam " + id).put("geldigVan", geldigVan);
    kader.put("bewaarmaanden", maanden).putArray("gemeenten").add(gemeente);
    new BeleidskaderStore(database).bewaar(DomeinJson.lees(kader, Beleidskader.class));
  }

  private Uitgestroomde een(String id) {
    return new Persoonsgegevens(database)
        .uitgestroomd(DAG).stream()
            .filter(een -> een.id().waarde().equals(id))
            .findFirst()
            .orElseThrow();
  }

  private int maanden(String id) {
    return een(id).termijn().maanden();
  }
}
