package nl.werkbrug.api.http.record;

import static io.vertx.core.http.HttpMethod.DELETE;
import static io.vertx.core.http.HttpMethod.GET;
import static io.vertx.core.http.HttpMethod.PATCH;
import static io.vertx.core.http.HttpMethod.POST;
import static io.vertx.core.http.HttpMethod.PUT;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongUnaryOperator;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.werkbrug.api.http.Antwoord;
import nl.werkbrug.api.http.Bladzijde;
import nl.werkbrug.api.http.HttpDienst;
import nl.werkbrug.api.http.Lijst;
import nl.werkbrug.api.http.Probleem;
import nl.werkbrug.api.http.Probleemfout;
import nl.werkbrug.api.http.Verzoek;
import nl.werkbrug.api.http.Wirejson;
import nl.werkbrug.api.http.Wirevorm;
import nl.werkbrug.data.domain.Gegevensfout;
import nl.werkbrug.data.domain.OngeldigeGegevens;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.data.store.Lijstvraag;
import nl.werkbrug.data.store.MetVersie;
import nl.werkbrug.data.store.Sessie;
import nl.werkbrug.data.store.Transactie;

/** Lists, reads, makes, changes and ends the records of one kind. */
public final class Recordroutes<K, T> {
  static final String MERGE = "application/merge-patch+json";

  private final Database database;
  private final Recordsoort<K, T> soort;

  Recordroutes(Database database, Recordsoort<K, T> soort) {
    this.database = database;
    this.soort = soort;
  }

  void voegToe(HttpDienst http) {
    String lijst = "/v1/" + soort.pad();
    String een = lijst + "/:id";
    http.route(GET, lijst, soort.rechten().lezen(), this::lijst)
        .route(GET, een, soort.rechten().lezen(), this::lees);
    if (!soort.alleenLezen()) {
      http.route(POST, lijst, soort.rechten().wijzigen(), this::maak)
          .route(PUT, een, soort.rechten().wijzigen(), this::vervang)
          .route(PATCH, een, soort.rechten().wijzigen(), this::wijzig);
    }
    switch (soort.einde()) {
      case Recordsoort.Einde.Geen geen -> {}
      case Recordsoort.Einde.Weg weg ->
          http.route(DELETE, een, soort.rechten().wijzigen(), this::verwijder);
      case Recordsoort.Einde.Status status ->
          http.route(
              POST,
              een + "/_beeindig",
              soort.rechten().wijzigen(),
              verzoek -> beeindig(verzoek, status));
    }
  }

  private Antwoord lijst(Verzoek verzoek) {
    Map<String, Set<String>> filters = new HashMap<>(soort.vast());
    soort
        .filters()
        .forEach(
            (naam, vorm) ->
                verzoek
                    .find(naam, vorm)
                    .ifPresent(waarde -> filters.put(naam, Set.of(waarde.toString()))));
    Bladzijde bladzijde = Bladzijde.van(verzoek);
    boolean aflopend = verzoek.find("sorteer", Recordroutes::sortering).orElse(false);
    verzoek.klaar();
    verzoek
        .bereik()
        .kolommen(soort.rechten().soort())
        .forEach((kolom, waarden) -> filters.merge(kolom, waarden, Recordroutes::samen));
    Lijst<T> gevonden =
        bladzijde.van(
            soort
                .store()
                .pagina(new Lijstvraag(filters, aflopend, bladzijde.na(), bladzijde.aantal())));
    return Antwoord.json(
        new Lijst<>(
            soort.rechten().zicht().toon(verzoek, gevonden.items()).stream()
                .map(soort.vorm()::naarWire)
                .toList(),
            gevonden.volgende()));
  }

  private static Set<String> samen(Set<String> gevraagd, Set<String> bereikt) {
    return gevraagd.stream().filter(bereikt::contains).collect(Collectors.toSet());
  }

  private static boolean sortering(String tekst) {
    return switch (tekst) {
      case "naam" -> false;
      case "-naam" -> true;
      default ->
          throw new OngeldigeGegevens("sorteer", tekst, "moet naam of -naam (aflopend) zijn");
    };
  }

  private Antwoord lees(Verzoek verzoek) {
    K id = verzoek.pad("id", soort.id());
    return antwoord(verzoek, 200, database.lees(sessie -> get(sessie, id))).tenzijBekend(verzoek);
  }

  private Antwoord maak(Verzoek verzoek) {
    T gegeven =
        verzoek.inhoud(
            () -> nieuw(verzoek), soort.vorm()::naarDomein, wire -> database.lees(onbekend(wire)));
    eisBereikt(verzoek, gegeven);
    T nieuw = soort.rechten().zicht().herstel(verzoek, gegeven, null);
    return database.schrijf(
        sessie ->
            antwoord(
                verzoek, 201, metPaden(soort.vorm(), () -> soort.store().maak(sessie, nieuw))));
  }

  /** What was sent, with what goes without saying; without an id it gets one. */
  private ObjectNode nieuw(Verzoek verzoek) {
    ObjectNode wire =
        Wirejson.samen(
            Wirejson.samen(soort.standaard(), soort.begin().get()), verzoek.object(Antwoord.JSON));
    String id = wire.path("id").asText();
    if (!wire.has("id")) {
      wire.put("id", UUID.randomUUID().toString());
    } else if (id.matches("[._].*")) {
      verzoek.fout(new Gegevensfout("id", id, "mag niet met een punt of _ beginnen"));
    }
    return wire;
  }

  private Antwoord vervang(Verzoek verzoek) {
    K id = verzoek.pad("id", soort.id());
    LongUnaryOperator versie = verzoek.versie();
    T nieuw =
        verzoek.inhoud(
            () ->
                metId(
                    verzoek, Wirejson.samen(soort.standaard(), verzoek.object(Antwoord.JSON)), id),
            soort.vorm()::naarDomein,
            wire -> database.lees(onbekend(wire)));
    return database.schrijf(
        sessie -> {
          MetVersie<T> nu = get(sessie, id);
          return sla(verzoek, sessie, nieuw, versie, nu);
        });
  }

  private Antwoord wijzig(Verzoek verzoek) {
    K id = verzoek.pad("id", soort.id());
    LongUnaryOperator versie = verzoek.versie();
    ObjectNode wijziging = verzoek.object(MERGE, Antwoord.JSON);
    return database.schrijf(sessie -> wijzig(verzoek, sessie, id, versie, wijziging));
  }

  private Antwoord beeindig(Verzoek verzoek, Recordsoort.Einde.Status einde) {
    K id = verzoek.pad("id", soort.id());
    LongUnaryOperator versie = verzoek.versie();
    ObjectNode wijziging = soort.standaard().objectNode().put("status", einde.status());
    return database.schrijf(sessie -> wijzig(verzoek, sessie, id, versie, wijziging));
  }

  private Antwoord verwijder(Verzoek verzoek) {
    K id = verzoek.pad("id", soort.id());
    LongUnaryOperator versie = verzoek.versie();
    return database.schrijf(
        sessie -> {
          long nu = get(sessie, id).versie();
          soort.store().verwijder(sessie, id, versie.applyAsLong(nu));
          return new Antwoord(204, Antwoord.JSON, new byte[0], Map.of());
        });
  }

  private Antwoord wijzig(
      Verzoek verzoek, Sessie sessie, K id, LongUnaryOperator versie, ObjectNode wijziging) {
    MetVersie<T> nu = get(sessie, id);
    T nieuw =
        verzoek.inhoud(
            () -> metId(verzoek, Wirejson.samen(soort.vorm().naarWire(nu.waarde()), wijziging), id),
            soort.vorm()::naarDomein,
            wire -> onbekend(wire).voerUit(sessie));
    return sla(verzoek, sessie, nieuw, versie, nu);
  }

  /** What a body that is refused names and does not exist. */
  private Transactie<List<Gegevensfout>> onbekend(ObjectNode wire) {
    JsonNode boom = soort.vorm().naarBoom(wire);
    return sessie -> soort.vorm().overWire(soort.store().onbekende(sessie, boom));
  }

  private Antwoord sla(
      Verzoek verzoek, Sessie sessie, T nieuw, LongUnaryOperator versie, MetVersie<T> nu) {
    eisBereikt(verzoek, nu.waarde());
    eisBereikt(verzoek, nieuw);
    T heel = soort.rechten().zicht().herstel(verzoek, nieuw, nu.waarde());
    return antwoord(
        verzoek,
        200,
        metPaden(
            soort.vorm(),
            () -> soort.store().wijzig(sessie, heel, versie.applyAsLong(nu.versie()))));
  }

  /** What is made or changed stays with whoever makes or changes it. */
  private void eisBereikt(Verzoek verzoek, T nieuw) {
    Recordsoort.Rechten<T> rechten = soort.rechten();
    verzoek.eisBereikt(rechten.soort(), rechten.eigenaar().apply(nieuw));
  }

  /** What exists but is of another kind is not found here. */
  private MetVersie<T> get(Sessie sessie, K id) {
    return soort
        .store()
        .findMetVersie(sessie, id)
        .filter(een -> soort.hoort().test(een.waarde()))
        .orElseThrow(
            () ->
                new Probleemfout(
                    Probleem.Soort.NIET_GEVONDEN,
                    "Er is niets met nummer %s in %s.".formatted(id, soort.pad())));
  }

  /** The record of the address: it may leave its id out, and not have another one. */
  static ObjectNode metId(Verzoek verzoek, ObjectNode wire, Object id) {
    return metAdres(verzoek, wire, "id", id);
  }

  /** With a field that the address says already; the body may repeat it and not contradict it. */
  static ObjectNode metAdres(Verzoek verzoek, ObjectNode wire, String veld, Object waarde) {
    String gegeven = wire.path(veld).asText(waarde.toString());
    if (!gegeven.equals(waarde.toString())) {
      verzoek.fout(
          new Gegevensfout(veld, gegeven, "moet hetzelfde zijn als in het adres: " + waarde));
    }
    return wire.put(veld, waarde.toString());
  }

  /** The store names the record before the field; over the wire there is but one record. */
  public static <R> R metPaden(Wirevorm<?> vorm, Supplier<R> werk) {
    try {
      return werk.get();
    } catch (OngeldigeGegevens e) {
      throw new OngeldigeGegevens(
          vorm.overWire(
              e.fouten().stream()
                  .map(
                      fout ->
                          new Gegevensfout(
                              fout.veld().replaceFirst("^[a-z]+ [A-Za-z0-9._-]+: ", ""),
                              fout.waarde(),
                              fout.toegestaan()))
                  .toList()));
    }
  }

  private Antwoord antwoord(Verzoek verzoek, int status, MetVersie<T> een) {
    Map<String, String> kopregels = new HashMap<>();
    if (!soort.alleenLezen()) {
      kopregels.put("ETag", Antwoord.etag(een.versie()));
    }
    if (status == 201) {
      kopregels.put(
          "Location", "/v1/%s/%s".formatted(soort.pad(), soort.idVan().apply(een.waarde())));
    }
    T gezien = soort.rechten().zicht().toon(verzoek, List.of(een.waarde())).getFirst();
    return Antwoord.json(status, soort.vorm().naarWire(gezien), kopregels);
  }
}
