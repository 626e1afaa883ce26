package nl.werkbrug.api.http.resultaat;

import static io.vertx.core.http.HttpMethod.GET;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import nl.werkbrug.api.auth.Toegang;
import nl.werkbrug.api.http.Antwoord;
import nl.werkbrug.api.http.HttpDienst;
import nl.werkbrug.api.http.Probleem;
import nl.werkbrug.api.http.Probleemfout;
import nl.werkbrug.api.http.Verzoek;
import nl.werkbrug.data.domain.OngeldigeGegevens;
import nl.werkbrug.data.domain.beleid.Beleidskader;
import nl.werkbrug.data.store.BeleidskaderStore;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.engine.reporting.Algoritmeregistratie;
import nl.werkbrug.engine.reporting.Registratiegegevens;

/** The entry for the Algoritmeregister, ready to be published by the organisation itself. */
public final class Algoritmeregisterroutes {
  private final BeleidskaderStore beleidskaders;

  public Algoritmeregisterroutes(Database database) {
    beleidskaders = new BeleidskaderStore(database);
  }

  public void voegToe(HttpDienst http) {
    http.route(GET, "/v1/algoritmeregister", Toegang.MEDEWERKERS, this::lees);
  }

  private Antwoord lees(Verzoek verzoek) {
    String organisatie = verzoek.findTekst("organisatie", 500).orElse("");
    String contact = verzoek.findTekst("contact", 500).orElse("");
    Registratiegegevens.Status status =
        verzoek
            .find("status", Verzoek.keuzeUit(Registratiegegevens.Status.class))
            .orElse(Registratiegegevens.Status.IN_ONTWIKKELING);
    YearMonth sinds = verzoek.find("inGebruikSinds", Algoritmeregisterroutes::maand).orElse(null);
    String pagina = verzoek.findTekst("publiekspagina", 500).orElse(null);
    String toets = verzoek.findTekst("impacttoets", 2_500).orElse(null);
    Registratiegegevens eigen = null;
    try {
      eigen = new Registratiegegevens(organisatie, contact, status, sinds, pagina, toets);
    } catch (OngeldigeGegevens e) {
      e.fouten().forEach(verzoek::fout);
    }
    verzoek.klaar();
    List<Beleidskader> kaders = beleidskaders.list();
    if (eigen == null || kaders.isEmpty()) {
      throw new Probleemfout(
          Probleem.Soort.CONFLICT, "Er is nog geen beleidskader. Importeer eerst een regio.");
    }
    return Antwoord.json(Algoritmeregistratie.maak(kaders.getLast(), eigen));
  }

  private static YearMonth maand(String tekst) {
    try {
      return YearMonth.parse(tekst);
    } catch (DateTimeException e) {
      throw new OngeldigeGegevens("inGebruikSinds", tekst, "moet een maand zijn zoals 2026-11");
    }
  }
}
