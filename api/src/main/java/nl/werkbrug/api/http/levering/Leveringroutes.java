package nl.werkbrug.api.http.levering;

import static io.vertx.core.http.HttpMethod.GET;
import static io.vertx.core.http.HttpMethod.POST;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import nl.werkbrug.api.auth.Toegang;
import nl.werkbrug.api.http.Antwoord;
import nl.werkbrug.api.http.Bladzijde;
import nl.werkbrug.api.http.HttpDienst;
import nl.werkbrug.api.http.Probleem;
import nl.werkbrug.api.http.Probleemfout;
import nl.werkbrug.api.http.Verzoek;
import nl.werkbrug.api.http.Wirejson;
import nl.werkbrug.api.http.record.Aanbodvorm;
import nl.werkbrug.api.http.zoek.Zoeknamen;
import nl.werkbrug.data.domain.Gegevensfout;
import nl.werkbrug.data.domain.OngeldigeGegevens;
import nl.werkbrug.data.domain.WerkgeverId;
import nl.werkbrug.data.domain.aanbod.AanbodSoort;
import nl.werkbrug.data.domain.aanbod.Aanbodstatus;
import nl.werkbrug.data.domain.plaatsing.Functie;
import nl.werkbrug.data.domain.werkgever.Werkgever;
import nl.werkbrug.data.store.AanbodStore;
import nl.werkbrug.data.store.BeroepStore;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.data.store.GemeenteStore;
import nl.werkbrug.data.store.Lijstvraag;
import nl.werkbrug.data.store.WerkgeverStore;

/** An employer's own vacatures: to see, and to deliver by the hundreds. */
public final class Leveringroutes {
  static final int MEESTE = 1_000;
  private static final long GROOTSTE_LEVERING = 16L * 1024 * 1024;
  private static final String PAD = "/v1/werkgevers/:id/vacatures";
  private static final Toegang WERKGEVER = Toegang.voor(Functie.WERKGEVER, Functie.ACCOUNTMANAGER);
  private static final String VACATURES = "vacatures";

  private final Database database;
  private final Supplier<LocalDate> vandaag;
  private final WerkgeverStore werkgevers;
  private final AanbodStore aanbod;
  private final GemeenteStore gemeenten;
  private final BeroepStore beroepen;
  private final Vacaturelevering levering;

  public Leveringroutes(Database database, Supplier<LocalDate> vandaag) {
    this.database = database;
    this.vandaag = vandaag;
    werkgevers = new WerkgeverStore(database);
    aanbod = new AanbodStore(database);
    gemeenten = new GemeenteStore(database);
    beroepen = new BeroepStore(database);
    levering = new Vacaturelevering(aanbod);
  }

  public void voegToe(HttpDienst http) {
    http.route(GET, PAD, WERKGEVER, this::lijst)
        .route(POST, PAD, WERKGEVER, GROOTSTE_LEVERING, this::lever);
  }

  private Antwoord lijst(Verzoek verzoek) {
    Map<String, Set<String>> filters =
        new HashMap<>(Map.of("soort", Set.of(AanbodSoort.VACATURE.name())));
    verzoek
        .find("status", Verzoek.keuzeUit(Aanbodstatus.class))
        .ifPresent(status -> filters.put("status", Set.of(status.name())));
    verzoek
        .findTekst(Vacaturepost.REFERENTIE, 100)
        .ifPresent(tekst -> filters.put(Vacaturepost.REFERENTIE, Set.of(tekst)));
    Bladzijde bladzijde = Bladzijde.van(verzoek);
    Werkgever werkgever = werkgevers.get(verzoek.pad("id", WerkgeverId::new));
    filters.put("werkgever", Set.of(werkgever.id().waarde()));
    return Antwoord.json(
        bladzijde
            .van(aanbod.pagina(new Lijstvraag(filters, false, bladzijde.na(), bladzijde.aantal())))
            .map(Aanbodvorm.VACATURE::naarWire));
  }

  private Antwoord lever(Verzoek verzoek) {
    WerkgeverId id = verzoek.pad("id", WerkgeverId::new);
    List<Vacaturepost> posten = posten(verzoek);
    LocalDate dag = vandaag.get();
    return database.schrijf(
        sessie -> {
          Werkgever werkgever = werkgevers.get(sessie, id);
          return Antwoord.json(LeveringWire.van(levering.lever(sessie, werkgever, posten, dag)));
        });
  }

  private List<Vacaturepost> posten(Verzoek verzoek) {
    List<Vacaturepost> posten =
        switch (verzoek.mediatype()) {
          case Jobposting.MEDIATYPE ->
              Jobposting.lees(
                  Jobposting.boom(verzoek.bytes()), Zoeknamen.lees(gemeenten, beroepen));
          case Antwoord.JSON -> eigen(Wirejson.object(verzoek.bytes()));
          default ->
              throw new Probleemfout(
                  Probleem.Soort.MEDIATYPE,
                  "Stuur de inhoud als %s of %s.".formatted(Antwoord.JSON, Jobposting.MEDIATYPE));
        };
    if (posten.isEmpty() || posten.size() > MEESTE) {
      throw new OngeldigeGegevens(
          VACATURES, posten.size(), "moet 1 tot en met %d vacatures bevatten".formatted(MEESTE));
    }
    return posten;
  }

  private static List<Vacaturepost> eigen(ObjectNode inhoud) {
    List<Gegevensfout> fouten = new ArrayList<>();
    inhoud
        .fieldNames()
        .forEachRemaining(
            naam -> {
              if (!naam.equals(VACATURES)) {
                fouten.add(
                    new Gegevensfout(
                        naam,
                        inhoud.path(naam).asText("…"),
                        "is geen bekend veld, wel: vacatures"));
              }
            });
    if (!(inhoud.path(VACATURES) instanceof ArrayNode lijst)) {
      fouten.add(
          new Gegevensfout(VACATURES, inhoud.path(VACATURES).asText("…"), "moet een lijst zijn"));
      throw new OngeldigeGegevens(fouten);
    }
    if (!fouten.isEmpty()) {
      throw new OngeldigeGegevens(fouten);
    }
    List<Vacaturepost> posten = new ArrayList<>();
    lijst.forEach(
        een ->
            posten.add(
                een instanceof ObjectNode object
                    ? Vacaturepost.van(object)
                    : Vacaturepost.onleesbaar(een.toString())));
    return posten;
  }
}
