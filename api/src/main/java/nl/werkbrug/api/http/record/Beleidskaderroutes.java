package nl.werkbrug.api.http.record;

import static io.vertx.core.http.HttpMethod.GET;
import static io.vertx.core.http.HttpMethod.POST;
import static io.vertx.core.http.HttpMethod.PUT;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongUnaryOperator;
import nl.werkbrug.api.auth.Toegang;
import nl.werkbrug.api.http.Antwoord;
import nl.werkbrug.api.http.Bladzijde;
import nl.werkbrug.api.http.HttpDienst;
import nl.werkbrug.api.http.Verzoek;
import nl.werkbrug.api.http.Wirevorm;
import nl.werkbrug.data.domain.BeleidskaderId;
import nl.werkbrug.data.domain.beleid.Beleidskader;
import nl.werkbrug.data.domain.plaatsing.Functie;
import nl.werkbrug.data.store.BeleidskaderStore;
import nl.werkbrug.data.store.Bereiksoort;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.data.store.Eigenaar;
import nl.werkbrug.data.store.Sorteersleutel;

/** The beleidskaders: a change is a new version, and every version stays to be read. */
public final class Beleidskaderroutes {
  /** Who makes and changes them, on the page as well. */
  public static final Toegang WIJZIGEN = Toegang.voor(Functie.BEHEERDER, Functie.BELEID);

  private static final Wirevorm<Beleidskader> VORM = Wirevorm.van(Beleidskader.class);

  private final Database database;
  private final BeleidskaderStore store;

  public Beleidskaderroutes(Database database) {
    this.database = database;
    store = new BeleidskaderStore(database);
  }

  public void voegToe(HttpDienst http) {
    http.route(GET, "/v1/beleidskaders", Toegang.MEDEWERKERS, this::lijst)
        .route(POST, "/v1/beleidskaders", WIJZIGEN, this::maak)
        .route(GET, "/v1/beleidskaders/:id", Toegang.MEDEWERKERS, this::lees)
        .route(PUT, "/v1/beleidskaders/:id", WIJZIGEN, this::volgOp)
        .route(GET, "/v1/beleidskaders/:id/versies", Toegang.MEDEWERKERS, this::versies);
  }

  private Antwoord lijst(Verzoek verzoek) {
    Bladzijde bladzijde = Bladzijde.van(verzoek);
    verzoek.klaar();
    return Antwoord.json(
        bladzijde.uit(store.list(), een -> Sorteersleutel.van(een.naam()) + " " + een.id()));
  }

  private Antwoord lees(Verzoek verzoek) {
    Integer versie = verzoek.findGetal("versie", 1, 1_000_000).orElse(null);
    BeleidskaderId id = verzoek.pad("id", BeleidskaderId::new);
    return antwoord(200, versie == null ? store.get(id) : store.get(id, versie))
        .tenzijBekend(verzoek);
  }

  private Antwoord versies(Verzoek verzoek) {
    Bladzijde bladzijde = Bladzijde.van(verzoek);
    BeleidskaderId id = verzoek.pad("id", BeleidskaderId::new);
    store.get(id);
    return Antwoord.json(bladzijde.uit(store.versies(id), Bladzijde::plek));
  }

  private Antwoord maak(Verzoek verzoek) {
    Beleidskader kader =
        verzoek.inhoud(
            () -> verzoek.object(Antwoord.JSON).put("versie", 1),
            VORM::naarDomein,
            wire -> database.lees(sessie -> store.onbekende(sessie, wire)));
    eisEigen(verzoek, kader);
    return database.schrijf(
        sessie ->
            Recordroutes.metPaden(
                VORM,
                () -> {
                  store.maak(sessie, kader);
                  return antwoord(201, kader);
                }));
  }

  private Antwoord volgOp(Verzoek verzoek) {
    BeleidskaderId id = verzoek.pad("id", BeleidskaderId::new);
    LongUnaryOperator gezien = verzoek.versie();
    ObjectNode wire = verzoek.object(Antwoord.JSON);
    return database.schrijf(
        sessie -> {
          long versie =
              gezien.applyAsLong(store.find(sessie, id).map(Beleidskader::versie).orElse(0));
          Beleidskader kader =
              verzoek.inhoud(
                  () -> Recordroutes.metId(verzoek, wire, id).put("versie", versie + 1),
                  VORM::naarDomein,
                  nieuw -> store.onbekende(sessie, nieuw));
          eisEigen(verzoek, kader);
          return Recordroutes.metPaden(
              VORM,
              () -> {
                store.volgOp(sessie, kader, versie);
                return antwoord(200, kader);
              });
        });
  }

  private static void eisEigen(Verzoek verzoek, Beleidskader kader) {
    verzoek.eisBereikt(Bereiksoort.BELEIDSKADER, Eigenaar.van(kader.organisatie()));
  }

  private static Antwoord antwoord(int status, Beleidskader kader) {
    Map<String, String> kopregels = new HashMap<>();
    kopregels.put("ETag", Antwoord.etag(kader.versie()));
    if (status == 201) {
      kopregels.put("Location", "/v1/beleidskaders/" + kader.id());
    }
    return Antwoord.json(status, kader, kopregels);
  }
}
