package nl.werkbrug.api.http.resultaat;

import static io.vertx.core.http.HttpMethod.GET;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import nl.werkbrug.api.auth.Toegang;
import nl.werkbrug.api.http.Antwoord;
import nl.werkbrug.api.http.HttpDienst;
import nl.werkbrug.api.http.Verzoek;
import nl.werkbrug.data.domain.GemeenteId;
import nl.werkbrug.data.domain.OrganisatieId;
import nl.werkbrug.data.domain.plaatsing.Functie;
import nl.werkbrug.data.domain.werkzoekende.Doelgroep;
import nl.werkbrug.data.norm.Normen;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.engine.reporting.Resultaatregel;
import nl.werkbrug.engine.reporting.Resultaten;
import nl.werkbrug.engine.reporting.Resultatenvraag;
import nl.werkbrug.engine.reporting.Verplichtingen;

/** What came of it, and what has to be reached. */
public final class Resultaatroutes {
  private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

  /** Who steers by results. */
  public static final Toegang STURING =
      Toegang.voor(Functie.BELEID, Functie.BEHEERDER, Functie.ACCOUNTMANAGER);

  private final Database database;
  private final Normen normen;
  private final Clock klok;

  public Resultaatroutes(Database database, Normen normen, Clock klok) {
    this.normen = normen;
    this.database = database;
    this.klok = klok;
  }

  public void voegToe(HttpDienst http) {
    http.route(GET, "/v1/rapportages/resultaten", STURING, this::resultaten)
        .route(GET, "/v1/rapportages/resultaten/_csv", STURING, this::csv)
        .route(GET, "/v1/rapportages/verplichtingen", STURING, this::verplichtingen);
  }

  private record Wire(LocalDate van, LocalDate tot, List<Resultaatregel> regels) {}

  private Antwoord resultaten(Verzoek verzoek) {
    Resultatenvraag vraag = vraag(verzoek, vandaag());
    verzoek.klaar();
    return Antwoord.json(new Wire(vraag.van(), vraag.tot(), Resultaten.van(database, vraag)));
  }

  private Antwoord csv(Verzoek verzoek) {
    Resultatenvraag vraag = vraag(verzoek, vandaag());
    verzoek.klaar();
    return new Antwoord(
        200,
        "text/csv; charset=utf-8",
        Resultaten.csv(Resultaten.van(database, vraag)).getBytes(StandardCharsets.UTF_8),
        Map.of(
            "Content-Disposition",
            "attachment; filename=\"resultaten-%s-%s.csv\"".formatted(vraag.van(), vraag.tot())));
  }

  private Antwoord verplichtingen(Verzoek verzoek) {
    LocalDate peildatum = verzoek.findDag("peildatum").orElseGet(this::vandaag);
    verzoek.klaar();
    return Antwoord.json(Verplichtingen.op(database, normen, peildatum));
  }

  /** What the query asks; without days: this calendar year. */
  public static Resultatenvraag vraag(Verzoek verzoek, LocalDate vandaag) {
    LocalDate van = verzoek.findDag("van").orElseGet(() -> vandaag.withDayOfYear(1));
    LocalDate tot = verzoek.findDag("tot").orElseGet(() -> van.plusYears(1).minusDays(1));
    Resultatenvraag.Verdeeld per =
        verzoek
            .find("per", Verzoek.keuzeUit(Resultatenvraag.Verdeeld.class))
            .orElse(Resultatenvraag.Verdeeld.ALLE);
    Doelgroep doelgroep = verzoek.find("doelgroep", Verzoek.keuzeUit(Doelgroep.class)).orElse(null);
    GemeenteId gemeente = verzoek.find("gemeente", GemeenteId::new).orElse(null);
    OrganisatieId organisatie = verzoek.find("organisatie", OrganisatieId::new).orElse(null);
    return new Resultatenvraag(van, tot, per, doelgroep, gemeente, organisatie);
  }

  private LocalDate vandaag() {
    return LocalDate.ofInstant(klok.instant(), NEDERLAND);
  }
}
