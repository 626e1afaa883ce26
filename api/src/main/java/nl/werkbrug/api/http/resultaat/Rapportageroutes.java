package nl.werkbrug.api.http.resultaat;

import static io.vertx.core.http.HttpMethod.GET;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.werkbrug.api.auth.Toegang;
import nl.werkbrug.api.http.Antwoord;
import nl.werkbrug.api.http.HttpDienst;
import nl.werkbrug.api.http.Probleem;
import nl.werkbrug.api.http.Probleemfout;
import nl.werkbrug.api.http.Verzoek;
import nl.werkbrug.data.domain.OngeldigeGegevens;
import nl.werkbrug.data.domain.RondeId;
import nl.werkbrug.data.domain.WerkzoekendeId;
import nl.werkbrug.data.domain.aanbod.Aanbodstatus;
import nl.werkbrug.data.domain.aanbod.Werkaanbod;
import nl.werkbrug.data.domain.beleid.Beleidskader;
import nl.werkbrug.data.domain.ronde.Matchingsronde;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;
import nl.werkbrug.data.store.AanbodStore;
import nl.werkbrug.data.store.BeleidskaderStore;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.data.store.RondeStore;
import nl.werkbrug.data.store.UitkomstStore;
import nl.werkbrug.data.store.WerkzoekendeStore;
import nl.werkbrug.engine.reporting.Eerlijkheidsmeting;
import nl.werkbrug.engine.reporting.Modelkaarten;
import nl.werkbrug.engine.reporting.Vraagontwikkeling;
import nl.werkbrug.engine.reporting.Werkwijze;
import nl.werkbrug.engine.round.Regiocontext;

/** What rounds amount to: fairness, demand for new work, and how the matching works. */
public final class Rapportageroutes {
  private static final int EERSTE_JAAR = 2015;
  private static final int LAATSTE_JAAR = 2100;
  private static final String GEEN_KADER =
      "Er is nog geen beleidskader. Importeer eerst een regio.";

  private final Database database;
  private final RondeStore rondes;
  private final BeleidskaderStore beleidskaders;
  private final Eerlijkheidsmeting eerlijkheid;

  public Rapportageroutes(Database database) {
    this.database = database;
    rondes = new RondeStore(database);
    beleidskaders = new BeleidskaderStore(database);
    eerlijkheid = new Eerlijkheidsmeting(database);
  }

  public void voegToe(HttpDienst http) {
    http.route(
            GET,
            "/v1/matchingsrondes/:id/eerlijkheid",
            Toegang.MEDEWERKERS,
            this::eerlijkheidVanRonde)
        .route(
            GET,
            "/v1/matchingsrondes/:id/arrangementvraag",
            Toegang.MEDEWERKERS,
            this::arrangementvraag)
        .route(GET, "/v1/rapportages/eerlijkheid", Toegang.MEDEWERKERS, this::eerlijkheidVanJaar)
        .route(GET, "/v1/modelkaart", Toegang.MEDEWERKERS, this::modelkaart)
        .route(GET, "/v1/werkwijze", Toegang.MEDEWERKERS, this::werkwijze);
  }

  private Antwoord eerlijkheidVanRonde(Verzoek verzoek) {
    return Antwoord.json(EerlijkheidWire.van(eerlijkheid.ronde(verzoek.pad("id", RondeId::new))));
  }

  private Antwoord eerlijkheidVanJaar(Verzoek verzoek) {
    int jaar =
        verzoek
            .findGetal("jaar", EERSTE_JAAR, LAATSTE_JAAR)
            .orElseGet(
                () -> {
                  verzoek.klaar();
                  throw new OngeldigeGegevens("jaar", "leeg", "is verplicht, zoals 2026");
                });
    verzoek.klaar();
    return Antwoord.json(EerlijkheidWire.van(eerlijkheid.jaar(jaar)));
  }

  private Antwoord arrangementvraag(Verzoek verzoek) {
    Matchingsronde ronde = rondes.get(verzoek.pad("id", RondeId::new));
    if (ronde.uitkomst() == null) {
      throw new Probleemfout(
          Probleem.Soort.CONFLICT, "Ronde %s heeft nog geen uitkomst.".formatted(ronde.id()));
    }
    Set<WerkzoekendeId> ids =
        new HashSet<>(new UitkomstStore(database).listNietGeplaatsten(ronde.id()));
    List<Werkzoekende> mensen = new WerkzoekendeStore(database).list(ids);
    List<Werkaanbod> aanbod =
        new AanbodStore(database)
            .list().stream().filter(werk -> werk.kern().status() == Aanbodstatus.OPEN).toList();
    Beleidskader kader = beleidskaders.get(ronde.beleidskader(), ronde.beleidsversie());
    return Antwoord.json(
        ArrangementvraagWire.van(
            Vraagontwikkeling.bepaal(
                Regiocontext.van(database, kader, ronde.bereik()), mensen, aanbod)));
  }

  private Antwoord werkwijze(Verzoek verzoek) {
    verzoek.klaar();
    List<Beleidskader> kaders = beleidskaders.list();
    if (kaders.isEmpty()) {
      throw new Probleemfout(Probleem.Soort.CONFLICT, GEEN_KADER);
    }
    return Antwoord.json(Werkwijze.van(kaders.getLast()));
  }

  private Antwoord modelkaart(Verzoek verzoek) {
    verzoek.klaar();
    List<Beleidskader> kaders = beleidskaders.list();
    if (kaders.isEmpty()) {
      throw new Probleemfout(Probleem.Soort.CONFLICT, GEEN_KADER);
    }
    return Antwoord.json(new Modelkaarten(database).maak(kaders.getLast()));
  }
}
