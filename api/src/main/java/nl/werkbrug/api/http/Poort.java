package nl.werkbrug.api.http;

import io.vertx.core.MultiMap;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.werkbrug.api.auth.Bereik;
import nl.werkbrug.api.auth.Bewijs;
import nl.werkbrug.api.auth.Gebruiker;
import nl.werkbrug.api.auth.Inlog;
import nl.werkbrug.api.auth.Padbereik;
import nl.werkbrug.api.auth.Sessies;
import nl.werkbrug.api.auth.TeVaak;
import nl.werkbrug.api.auth.Toegang;
import nl.werkbrug.api.auth.Vastlegging;
import nl.werkbrug.api.auth.Weigeringen;
import nl.werkbrug.data.domain.OngeldigeGegevens;
import nl.werkbrug.data.domain.plaatsing.Functie;
import nl.werkbrug.data.json.DomeinJson;
import nl.werkbrug.data.store.BereikStore;
import nl.werkbrug.data.store.Spoor;
import org.jspecify.annotations.Nullable;

/**
 * The one gate before every route: who is it, may that function use this address, and is each
 * record in the address reached. What is not reached does not exist.
 */
public final class Poort {
  private static final String DRAGER = "Bearer ";
  private static final String GEBRUIKER = "gebruiker";

  /** Not logged in, not allowed, not reached, too often. */
  private static final Set<Integer> WEIGERINGEN = Set.of(401, 403, 404, 429);

  /** The field of a form, and the header of a script, that proves where it came from. */
  public static final String FORMULIERBEWIJS = "formulierbewijs";

  static final String BEWIJSKOP = "X-Formulierbewijs";

  private final Inlog inlog;
  private final @Nullable BereikStore bereiken;
  private final @Nullable Vastlegging vastlegging;
  private final @Nullable Weigeringen weigeringen;
  private final @Nullable Idempotentie idempotentie;

  public Poort(
      Inlog inlog,
      BereikStore bereiken,
      Vastlegging vastlegging,
      Weigeringen weigeringen,
      Idempotentie idempotentie) {
    this.inlog = inlog;
    this.idempotentie = idempotentie;
    this.bereiken = bereiken;
    this.vastlegging = vastlegging;
    this.weigeringen = weigeringen;
  }

  private Poort() {
    inlog = Inlog.NIEMAND;
    bereiken = null;
    vastlegging = null;
    weigeringen = null;
    idempotentie = null;
  }

  /** Lets nobody in but through what is open. */
  static Poort dicht() {
    return new Poort();
  }

  /** What the route answers; that it was asked is written down, and that it was refused too. */
  Antwoord antwoord(
      RoutingContext context,
      Herkomst herkomst,
      Spoor spoor,
      HttpDienst.Adres adres,
      Padbereik padbereik,
      Route route)
      throws Exception {
    try {
      return toegelaten(context, herkomst, spoor, adres, padbereik, route);
    } catch (Probleemfout e) {
      legWeigeringVast(context, herkomst, adres, e.probleem());
      throw e;
    }
  }

  /** Who brings nothing at all was not refused but asked to log in. */
  private void legWeigeringVast(
      RoutingContext context, Herkomst herkomst, HttpDienst.Adres adres, Probleem probleem) {
    Gebruiker wie = context.get(GEBRUIKER);
    boolean zonderBewijs = wie == null && bewijs(context, herkomst).isLeeg();
    if (weigeringen == null || zonderBewijs || adres.toegang().isOpen()) {
      return;
    }
    if (WEIGERINGEN.contains(probleem.status())) {
      weigeringen.leg(
          wie == null ? Weigeringen.ONBEKEND : wie.id(),
          wie == null ? Set.of() : wie.functies(),
          context.request().method().name() + " " + adres.pad(),
          Integer.toString(probleem.status()));
    }
  }

  private Antwoord toegelaten(
      RoutingContext context,
      Herkomst herkomst,
      Spoor spoor,
      HttpDienst.Adres adres,
      Padbereik padbereik,
      Route route)
      throws Exception {
    eisBewaarbaar(context.request().formAttributes());
    Verzoek verzoek = laatBinnen(context, herkomst, adres.toegang(), padbereik);
    Optional<Gebruiker> wie = verzoek.findGebruiker();
    if (vastlegging == null || wie.isEmpty() || adres.toegang().isOpen()) {
      return route.antwoord(verzoek);
    }
    Map<String, String> parameters = new HashMap<>();
    padbereik
        .parameters()
        .keySet()
        .forEach(naam -> parameters.put(naam, String.valueOf(context.pathParam(naam))));
    return vastlegging.voerUit(
        new Vastlegging.Aanvraag(
            wie.get(),
            context.request().method().name(),
            adres.pad(),
            adres.toegang(),
            padbereik,
            parameters,
            spoor,
            Verwerkingsregister.find(adres.pad())
                .map(Verwerkingsregister.Activiteit::id)
                .orElse(null)),
        antwoord -> Betrokkenen.van(antwoord, adres.pad()),
        () -> eenmaal(verzoek, adres, route));
  }

  /** What a machine may send twice is done once. */
  private Antwoord eenmaal(Verzoek verzoek, HttpDienst.Adres adres, Route route) throws Exception {
    return idempotentie != null
            && adres.methode().equals(HttpMethod.POST.name())
            && adres.pad().startsWith("/v1/")
        ? idempotentie.eenmaal(verzoek, () -> route.antwoord(verzoek))
        : route.antwoord(verzoek);
  }

  /** No browser sends a form with what a database cannot keep. */
  private static void eisBewaarbaar(MultiMap formulier) {
    for (Map.Entry<String, String> veld : formulier) {
      if (!DomeinJson.isBewaarbaar(veld.getKey() + veld.getValue())) {
        throw new OngeldigeGegevens("formulier", "…", "mag geen NUL-teken bevatten");
      }
    }
  }

  /** The request of somebody who may make it. */
  private Verzoek laatBinnen(
      RoutingContext context, Herkomst herkomst, Toegang toegang, Padbereik padbereik) {
    Bewijs bewijs = bewijs(context, herkomst);
    Optional<Gebruiker> wie = toegang.vraagtWie() ? wie(bewijs) : Optional.empty();
    if (wie.isEmpty() || bereiken == null) {
      if (!toegang.isOpen()) {
        throw new Probleemfout(Probleem.Soort.NIET_INGELOGD, "Log in, en probeer het opnieuw.");
      }
      return new Verzoek(context, herkomst);
    }
    Gebruiker gebruiker = wie.get();
    context.put(GEBRUIKER, gebruiker);
    if (!toegang.mag(gebruiker)) {
      throw new Probleemfout(
          Probleem.Soort.GEEN_TOEGANG,
          "Uw functie (%s) mag dit niet. Dit is voor: %s."
              .formatted(Functie.namen(gebruiker.functies()), Functie.namen(toegang.functies())));
    }
    Bereik bereik = new Bereik(gebruiker, bereiken);
    if (!toegang.isOpen()) {
      eisFormulierbewijs(context, bewijs);
      eisBereikt(context, bereik, padbereik);
    }
    return new Verzoek(context, herkomst, gebruiker, bereik);
  }

  /** A request that was refused: who made it, without a record that it reaches. */
  static Verzoek zonderToegang(RoutingContext context, Herkomst herkomst) {
    return new Verzoek(context, herkomst, context.get(GEBRUIKER), null);
  }

  private Optional<Gebruiker> wie(Bewijs bewijs) {
    try {
      return inlog.wie(bewijs);
    } catch (TeVaak e) {
      throw new Probleemfout(
          Probleem.Soort.TE_VAAK,
          "Met deze sleutel mag u hoogstens %d verzoeken per minuut doen."
              .formatted(e.perMinuut()));
    }
  }

  /** A browser sends its cookie along with whatever another website makes it send. */
  private static void eisFormulierbewijs(RoutingContext context, Bewijs bewijs) {
    if (bewijs.sessie() == null || bewijs.drager() != null || leest(context)) {
      return;
    }
    String kop = context.request().getHeader(BEWIJSKOP);
    String gegeven = kop == null ? context.request().getFormAttribute(FORMULIERBEWIJS) : kop;
    if (gegeven == null || !Sessies.isFormulierbewijs(bewijs.sessie(), gegeven)) {
      throw new Probleemfout(
          Probleem.Soort.GEEN_TOEGANG,
          "Dit formulier is verlopen. Open de bladzijde opnieuw en vul het nog eens in.");
    }
  }

  private static boolean leest(RoutingContext context) {
    HttpMethod methode = context.request().method();
    return methode.equals(HttpMethod.GET) || methode.equals(HttpMethod.HEAD);
  }

  private static void eisBereikt(RoutingContext context, Bereik bereik, Padbereik padbereik) {
    boolean wijzigt = !leest(context);
    padbereik
        .parameters()
        .forEach(
            (naam, soort) -> {
              String id = context.pathParam(naam);
              if (id != null && !bereik.bereikt(soort, id, wijzigt)) {
                throw new Probleemfout(
                    Probleem.Soort.NIET_GEVONDEN, "Er is hier niets met nummer " + id + ".");
              }
            });
  }

  private static Bewijs bewijs(RoutingContext context, Herkomst herkomst) {
    String kopregel = context.request().getHeader("Authorization");
    boolean drager =
        kopregel != null && kopregel.regionMatches(true, 0, DRAGER, 0, DRAGER.length());
    Cookie koekje = context.request().getCookie(herkomst.koekje());
    return new Bewijs(
        koekje == null || koekje.getValue().isEmpty() ? null : koekje.getValue(),
        kopregel == null ? null : drager ? kopregel.substring(DRAGER.length()).strip() : "",
        herkomst.isDezeComputer(context.request()));
  }
}
