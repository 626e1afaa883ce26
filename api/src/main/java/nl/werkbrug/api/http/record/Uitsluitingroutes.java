package nl.werkbrug.api.http.record;

import static io.vertx.core.http.HttpMethod.DELETE;
import static io.vertx.core.http.HttpMethod.GET;
import static io.vertx.core.http.HttpMethod.PUT;

import java.util.List;
import java.util.Map;
import nl.werkbrug.api.auth.Toegang;
import nl.werkbrug.api.http.Antwoord;
import nl.werkbrug.api.http.Bladzijde;
import nl.werkbrug.api.http.HttpDienst;
import nl.werkbrug.api.http.Lijst;
import nl.werkbrug.api.http.Probleem;
import nl.werkbrug.api.http.Probleemfout;
import nl.werkbrug.api.http.Verzoek;
import nl.werkbrug.api.http.Wirevorm;
import nl.werkbrug.data.domain.AanbodId;
import nl.werkbrug.data.domain.WerkzoekendeId;
import nl.werkbrug.data.domain.plaatsing.Functie;
import nl.werkbrug.data.domain.ronde.Uitsluiting;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.data.store.KeuzeStore;

/** Pairs of a person and aanbod that no round proposes again. */
public final class Uitsluitingroutes {
  private static final Wirevorm<Uitsluiting> VORM = Wirevorm.van(Uitsluiting.class);
  private static final String EEN = "/v1/uitsluitingen/:werkzoekende/:aanbod";

  private final Database database;
  private final KeuzeStore store;

  public Uitsluitingroutes(Database database) {
    this.database = database;
    store = new KeuzeStore(database);
  }

  public void voegToe(HttpDienst http) {
    http.route(GET, "/v1/uitsluitingen", Toegang.MENSEN, this::lijst)
        .route(GET, EEN, Toegang.MENSEN, this::lees)
        .route(PUT, EEN, Toegang.voor(Functie.CONSULENT), this::sluitUit)
        .route(DELETE, EEN, Toegang.voor(Functie.CONSULENT), this::laatToe);
  }

  private Antwoord lijst(Verzoek verzoek) {
    WerkzoekendeId werkzoekende = verzoek.find("werkzoekende", WerkzoekendeId::new).orElse(null);
    Bladzijde bladzijde = Bladzijde.van(verzoek);
    verzoek.klaar();
    Lijst<Uitsluiting> gevonden =
        bladzijde.van(store.pagina(werkzoekende, bladzijde.na(), bladzijde.aantal()));
    return Antwoord.json(
        new Lijst<>(
            verzoek.bereik().mensen(gevonden.items(), Uitsluiting::werkzoekende),
            gevonden.volgende()));
  }

  private Antwoord lees(Verzoek verzoek) {
    WerkzoekendeId werkzoekende = verzoek.pad("werkzoekende", WerkzoekendeId::new);
    AanbodId aanbod = verzoek.pad("aanbod", AanbodId::new);
    return Antwoord.json(
        store.findUitsluiting(werkzoekende, aanbod).orElseThrow(Uitsluitingroutes::nietGevonden));
  }

  private Antwoord sluitUit(Verzoek verzoek) {
    WerkzoekendeId werkzoekende = verzoek.pad("werkzoekende", WerkzoekendeId::new);
    AanbodId aanbod = verzoek.pad("aanbod", AanbodId::new);
    Uitsluiting keuze =
        verzoek.inhoud(
            () ->
                Recordroutes.metAdres(
                    verzoek,
                    Recordroutes.metAdres(
                        verzoek, verzoek.object(Antwoord.JSON), "werkzoekende", werkzoekende),
                    "aanbod",
                    aanbod),
            VORM::naarDomein,
            wire -> List.of());
    database.wijzig(
        sessie ->
            Recordroutes.metPaden(
                VORM,
                () -> {
                  store.sluitUit(sessie, keuze);
                  return keuze;
                }));
    return Antwoord.json(keuze);
  }

  private Antwoord laatToe(Verzoek verzoek) {
    WerkzoekendeId werkzoekende = verzoek.pad("werkzoekende", WerkzoekendeId::new);
    AanbodId aanbod = verzoek.pad("aanbod", AanbodId::new);
    boolean was = database.schrijf(sessie -> store.laatToe(sessie, werkzoekende, aanbod));
    if (!was) {
      throw nietGevonden();
    }
    return new Antwoord(204, Antwoord.JSON, new byte[0], Map.of());
  }

  private static Probleemfout nietGevonden() {
    return new Probleemfout(
        Probleem.Soort.NIET_GEVONDEN, "Dit aanbod is voor deze persoon niet uitgesloten.");
  }
}
