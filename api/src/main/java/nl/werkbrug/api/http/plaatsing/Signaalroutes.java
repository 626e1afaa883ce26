package nl.werkbrug.api.http.plaatsing;

import static io.vertx.core.http.HttpMethod.GET;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.werkbrug.api.auth.Toegang;
import nl.werkbrug.api.http.Antwoord;
import nl.werkbrug.api.http.Bladzijde;
import nl.werkbrug.api.http.HttpDienst;
import nl.werkbrug.api.http.Verzoek;
import nl.werkbrug.data.domain.plaatsing.Functie;
import nl.werkbrug.data.domain.werkgever.Contactmoment;
import nl.werkbrug.data.store.ContactmomentStore;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.engine.review.Agenda;
import nl.werkbrug.engine.review.Signaal;
import nl.werkbrug.engine.review.Signalenlijst;
import org.jspecify.annotations.Nullable;

/** What has to be done about running plaatsingen, as a list and as a calendar. */
public final class Signaalroutes {
  private final Signalenlijst signalen;
  private final ContactmomentStore contactmomenten;
  private final Clock klok;

  public Signaalroutes(Database database, Signalenlijst signalen, Clock klok) {
    this.signalen = signalen;
    this.klok = klok;
    contactmomenten = new ContactmomentStore(database);
  }

  public void voegToe(HttpDienst http) {
    http.route(GET, "/v1/signalen", Toegang.VOORSTELLEN, this::lijst)
        .route(GET, "/v1/signalen/_agenda", Toegang.VOORSTELLEN, this::agenda);
  }

  private record Wire(
      Signaal.Soort soort,
      Functie functie,
      @Nullable String eigenaar,
      String plaatsing,
      String werkzoekende,
      LocalDate datum,
      boolean teLaat,
      String tekst,
      String bron) {
    static Wire van(Signaal signaal) {
      return new Wire(
          signaal.soort(),
          signaal.functie(),
          signaal.eigenaar(),
          signaal.plaatsing().waarde(),
          signaal.werkzoekende().waarde(),
          signaal.datum(),
          signaal.teLaat(),
          signaal.tekst(),
          signaal.bron());
    }
  }

  private Antwoord lijst(Verzoek verzoek) {
    Signalenlijst.Filter filter = filter(verzoek);
    Bladzijde bladzijde = Bladzijde.van(verzoek);
    verzoek.klaar();
    return Antwoord.json(
        bladzijde.uit(bereikt(verzoek, filter), Signaalroutes::sleutel).map(Wire::van));
  }

  private static String sleutel(Signaal een) {
    return String.join(
        " ",
        een.datum().toString(),
        Bladzijde.plek(een.soort()),
        een.plaatsing().waarde(),
        een.tekst());
  }

  private Antwoord agenda(Verzoek verzoek) {
    Signalenlijst.Filter filter = filter(verzoek);
    verzoek.klaar();
    return new Antwoord(
        200,
        "text/calendar; charset=utf-8",
        Agenda.van(bereikt(verzoek, filter), contacten(verzoek, filter), klok.instant())
            .getBytes(StandardCharsets.UTF_8),
        Map.of("Content-Disposition", "inline; filename=\"signalen.ics\""));
  }

  /** What is to be gone after at werkgevers, for who may read of contact with them. */
  private List<Contactmoment> contacten(Verzoek verzoek, Signalenlijst.Filter filter) {
    if (!Contactmomentroutes.LEZEN.mag(verzoek.gebruiker())
        || filter.soort() != null
        || (filter.functie() != null && filter.functie() != Functie.ACCOUNTMANAGER)) {
      return List.of();
    }
    return contactmomenten.listOpen(filter.tot()).stream()
        .filter(een -> filter.eigenaar() == null || filter.eigenaar().equals(een.accountmanager()))
        .toList();
  }

  private List<Signaal> bereikt(Verzoek verzoek, Signalenlijst.Filter filter) {
    return verzoek.bereik().mensen(signalen.list(filter), Signaal::werkzoekende);
  }

  private static Signalenlijst.Filter filter(Verzoek verzoek) {
    return new Signalenlijst.Filter(
        verzoek.find("soort", Verzoek.keuzeUit(Signaal.Soort.class)).orElse(null),
        verzoek.find("functie", Verzoek.keuzeUit(Functie.class)).orElse(null),
        verzoek.findTekst("eigenaar", 100).orElse(null),
        verzoek.findDag("tot").orElse(null));
  }
}
