package nl.werkbrug.api.http.beheer;

import static io.vertx.core.http.HttpMethod.DELETE;
import static io.vertx.core.http.HttpMethod.GET;
import static io.vertx.core.http.HttpMethod.POST;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.werkbrug.api.auth.Gebruiker;
import nl.werkbrug.api.auth.Sleutels;
import nl.werkbrug.api.auth.Toegang;
import nl.werkbrug.api.http.Antwoord;
import nl.werkbrug.api.http.Bladzijde;
import nl.werkbrug.api.http.HttpDienst;
import nl.werkbrug.api.http.Probleem;
import nl.werkbrug.api.http.Probleemfout;
import nl.werkbrug.api.http.Verzoek;
import nl.werkbrug.data.domain.OrganisatieId;
import nl.werkbrug.data.domain.WerkgeverId;
import nl.werkbrug.data.domain.plaatsing.Functie;
import nl.werkbrug.data.store.ApiSleutel;
import nl.werkbrug.data.store.ApiSleutelStore;
import nl.werkbrug.data.store.Bereiksoort;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.data.store.Sessie;
import org.jspecify.annotations.Nullable;

/**
 * Keys for the machines of werkgevers and of the gemeente. A werkgever keeps its own, an
 * accountmanager those of the werkgevers it keeps, a beheerder all of the organisatie.
 */
public final class Sleutelroutes {
  private static final Toegang WIE =
      Toegang.voor(Functie.BEHEERDER, Functie.ACCOUNTMANAGER, Functie.WERKGEVER);
  private static final String LIJST = "/v1/api-sleutels";
  private static final int STANDAARD_PER_MINUUT = 120;

  private final Database database;
  private final Sleutels sleutels;
  private final ApiSleutelStore store;
  private final Clock klok;

  private record Nieuwe(
      String naam,
      @Nullable Set<Functie> functies,
      @Nullable OrganisatieId organisatie,
      @Nullable WerkgeverId werkgever,
      @Nullable Integer perMinuut) {}

  private record Wire(
      String id,
      String naam,
      Set<Functie> functies,
      @Nullable OrganisatieId organisatie,
      @Nullable WerkgeverId werkgever,
      int perMinuut,
      Instant gemaakt,
      @Nullable Instant ingetrokken,
      @Nullable String sleutel) {
    static Wire van(ApiSleutel een, @Nullable String geheim) {
      return new Wire(
          een.id(),
          een.naam(),
          een.functies(),
          een.organisatie(),
          een.werkgever(),
          een.perMinuut(),
          een.gemaakt(),
          een.ingetrokken(),
          geheim);
    }
  }

  public Sleutelroutes(Database database, Sleutels sleutels, ApiSleutelStore store, Clock klok) {
    this.database = database;
    this.sleutels = sleutels;
    this.store = store;
    this.klok = klok;
  }

  public void voegToe(HttpDienst http) {
    http.route(GET, LIJST, WIE, this::lijst)
        .route(POST, LIJST, WIE, this::maak)
        .route(GET, LIJST + "/:id", WIE, this::lees)
        .route(DELETE, LIJST + "/:id", WIE, this::trekIn);
  }

  private Antwoord lijst(Verzoek verzoek) {
    Bladzijde bladzijde = Bladzijde.van(verzoek);
    verzoek.klaar();
    List<ApiSleutel> gevonden =
        store.pagina(
            verzoek.gebruiker().werkgever(),
            Objects.requireNonNullElse(bladzijde.na(), ""),
            bladzijde.aantal() + 1);
    return Antwoord.json(
        bladzijde
            .metEenMeer(gevonden, ApiSleutel::id)
            .filter(een -> isEigen(verzoek, een))
            .map(een -> Wire.van(een, null)));
  }

  private Antwoord lees(Verzoek verzoek) {
    return Antwoord.json(Wire.van(get(verzoek), null));
  }

  private Antwoord maak(Verzoek verzoek) {
    verzoek.klaar();
    Gebruiker wie = verzoek.gebruiker();
    Nieuwe inhoud = verzoek.inhoud(Nieuwe.class);
    WerkgeverId werkgever = inhoud.werkgever == null ? wie.werkgever() : inhoud.werkgever;
    Sleutels.Vraag vraag =
        new Sleutels.Vraag(
            inhoud.naam,
            inhoud.functies == null || inhoud.functies.isEmpty()
                ? Set.of(Functie.WERKGEVER)
                : inhoud.functies,
            inhoud.organisatie == null && werkgever == null
                ? wie.organisatie()
                : inhoud.organisatie,
            werkgever,
            inhoud.perMinuut == null ? STANDAARD_PER_MINUUT : inhoud.perMinuut);
    return database.schrijf(
        sessie -> {
          Sleutels.Nieuw nieuw = maak(verzoek, sessie, sleutels, vraag);
          return Antwoord.geheim(
              Wire.van(nieuw.sleutel(), nieuw.geheim()),
              Map.of("Location", LIJST + "/" + nieuw.sleutel().id()));
        });
  }

  private Antwoord trekIn(Verzoek verzoek) {
    String id = get(verzoek).id();
    database.wijzig(sessie -> store.trekIn(sessie, id, klok.instant()));
    return new Antwoord(204, Antwoord.JSON, new byte[0], Map.of());
  }

  private ApiSleutel get(Verzoek verzoek) {
    String id = verzoek.pad("id", tekst -> tekst);
    return store
        .find(id)
        .filter(een -> isEigen(verzoek, een))
        .orElseThrow(
            () ->
                new Probleemfout(
                    Probleem.Soort.NIET_GEVONDEN, "Er is geen sleutel %s.".formatted(id)));
  }

  /** A key of somebody with an account, who answers for it, and for whom they keep only. */
  public static Sleutels.Nieuw maak(
      Verzoek verzoek, Sessie sessie, Sleutels sleutels, Sleutels.Vraag vraag) {
    Gebruiker wie = verzoek.gebruiker();
    if (wie.isMachine()) {
      throw new Probleemfout(
          Probleem.Soort.GEEN_TOEGANG, "Een sleutel maakt geen andere sleutels. Log daarvoor in.");
    }
    Sleutels.Nieuw nieuw = sleutels.maak(sessie, vraag, wie.id());
    if (!isEigen(verzoek, nieuw.sleutel())) {
      throw new Probleemfout(
          Probleem.Soort.GEEN_TOEGANG, "U maakt alleen sleutels voor wie u zelf mag beheren.");
    }
    return nieuw;
  }

  /** Whether this reader keeps the key. */
  public static boolean isEigen(Verzoek verzoek, ApiSleutel sleutel) {
    Gebruiker wie = verzoek.gebruiker();
    if (sleutel.werkgever() != null) {
      return verzoek.bereik().bereikt(Bereiksoort.WERKGEVER, sleutel.werkgever().waarde(), true);
    }
    return wie.is(Functie.BEHEERDER)
        && (wie.organisatie() == null || wie.organisatie().equals(sleutel.organisatie()))
        && wie.gemeenten().isEmpty();
  }
}
