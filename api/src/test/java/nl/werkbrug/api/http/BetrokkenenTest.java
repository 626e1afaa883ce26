package nl.werkbrug.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.werkbrug.api.auth.Vastlegging.Genoemd;
import nl.werkbrug.api.auth.Vastlegging.Getoond;
import nl.werkbrug.data.domain.PlaatsingId;
import nl.werkbrug.data.domain.WerkzoekendeId;
import nl.werkbrug.data.domain.plaatsing.Functie;
import nl.werkbrug.data.store.Bereiksoort;
import nl.werkbrug.engine.review.Agenda;
import nl.werkbrug.engine.review.Signaal;
import org.junit.jupiter.api.Test;

class BetrokkenenTest {
  private static final String LANG =
      "11111111-2222-3333-4444-555555555555.11111111-2222-3333-4444-55";

  private static Getoond van(String mediatype, String tekst) {
    return Betrokkenen.van(
        new Antwoord(200, mediatype, tekst.getBytes(StandardCharsets.UTF_8), Map.of()), "/v1/x");
  }

  @Test
  void calendarNamesItsPlaatsingenAlsoWhereALineIsFolded() {
    List<Signaal> signalen =
        List.of("p-1", LANG).stream()
            .map(
                id ->
                    new Signaal(
                        Signaal.Soort.EVALUATIE,
                        Functie.JOBCOACH,
                        null,
                        new PlaatsingId(id),
                        new WerkzoekendeId("wz-1"),
                        LocalDate.of(2026, 11, 2),
                        false,
                        "Evaluatie",
                        "Beleidskader"))
            .toList();

    Getoond getoond =
        van("text/calendar; charset=utf-8", Agenda.van(signalen, List.of(), Instant.EPOCH));

    assertThat(getoond.onbekend()).isFalse();
    assertThat(getoond.genoemd())
        .containsExactlyInAnyOrder(
            new Genoemd(Bereiksoort.PLAATSING, "p-1"), new Genoemd(Bereiksoort.PLAATSING, LANG));
  }

  @Test
  void spreadsheetNamesPeopleOnlyInAFirstColumnOfThem() {
    assertThat(van("text/csv", "\uFEFFwerkzoekende;naam\r\nwz-1;\"a;b\"\r\nwz-2;c\r\n").genoemd())
        .containsExactlyInAnyOrder(
            new Genoemd(Bereiksoort.WERKZOEKENDE, "wz-1"),
            new Genoemd(Bereiksoort.WERKZOEKENDE, "wz-2"));
    assertThat(van("text/csv", "maand;aantal\r\n2026-11;4\r\n"))
        .isEqualTo(new Getoond(Set.of(), false));
    assertThat(van("text/csv", "").genoemd()).isEmpty();
  }

  @Test
  void whatCannotBeReadMayBeAboutAnybody() {
    assertThat(van("application/octet-stream", "x").onbekend()).isTrue();
  }
}
