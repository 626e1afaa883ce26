package nl.werkbrug.api.web.overzicht;

import static io.vertx.core.http.HttpMethod.GET;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import nl.werkbrug.api.auth.Toegang;
import nl.werkbrug.api.http.Antwoord;
import nl.werkbrug.api.http.HttpDienst;
import nl.werkbrug.api.http.Verzoek;
import nl.werkbrug.api.web.Deel;
import nl.werkbrug.api.web.Mensregel;
import nl.werkbrug.api.web.Naslag;
import nl.werkbrug.api.web.Notatie;
import nl.werkbrug.api.web.Paginas;
import nl.werkbrug.api.web.mijn.Mijnpaginas;
import nl.werkbrug.api.web.portaal.Werkgeverportaal;
import nl.werkbrug.api.web.ronde.LopendBeeld;
import nl.werkbrug.api.web.ronde.Rondebeelden;
import nl.werkbrug.api.web.ronde.Rondepaginas;
import nl.werkbrug.api.web.ronde.Uitkomstbeeld;
import nl.werkbrug.data.domain.plaatsing.Functie;
import nl.werkbrug.data.domain.ronde.Matchingsronde;
import nl.werkbrug.data.domain.ronde.Rondestatus;
import nl.werkbrug.data.domain.ronde.Rondeuitkomst;
import nl.werkbrug.data.store.BeleidskaderStore;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.data.store.RondeStore;
import nl.werkbrug.engine.review.Signaal;
import nl.werkbrug.engine.review.Signalenlijst;
import nl.werkbrug.engine.review.Taak;
import nl.werkbrug.engine.review.Takenlijst;
import nl.werkbrug.engine.round.Rondedienst;
import org.jspecify.annotations.Nullable;

/** The overview: what waits today, and the last round. */
public final class Startpagina {
  private static final int TERUG = 100;

  private final Path map;
  private final Paginas paginas;
  private final Naslag naslag;
  private final Rondebeelden beelden;
  private final RondeStore rondes;
  private final BeleidskaderStore kaders;
  private final Rondedienst dienst;
  private final Clock klok;
  private final Takenlijst taken;
  private final Signalenlijst signalen;
  private final Werkgeverportaal portaal;

  /** The newest round that is finished, and the one that runs or failed after it. */
  private record Stand(
      @Nullable Matchingsronde klaar,
      @Nullable Matchingsronde lopend,
      @Nullable Matchingsronde mislukt) {}

  public Startpagina(
      Path map,
      Paginas paginas,
      Naslag naslag,
      Rondebeelden beelden,
      Database database,
      Rondedienst dienst,
      Werkgeverportaal portaal,
      Signalenlijst signalen,
      Clock klok) {
    this.map = map;
    this.paginas = paginas;
    this.naslag = naslag;
    this.beelden = beelden;
    this.dienst = dienst;
    this.portaal = portaal;
    this.signalen = signalen;
    this.klok = klok;
    taken = new Takenlijst(database);
    rondes = new RondeStore(database);
    kaders = new BeleidskaderStore(database);
  }

  public void voegToe(HttpDienst http) {
    http.route(GET, "/", Toegang.INGELOGD, this::overzicht);
  }

  private Antwoord overzicht(Verzoek verzoek) {
    verzoek.findTekst("gedaan", 40);
    verzoek.klaar();
    if (verzoek.gebruiker().is(Functie.WERKZOEKENDE)) {
      return Antwoord.naar(Mijnpaginas.ADRES);
    }
    if (verzoek.gebruiker().is(Functie.WERKGEVER)) {
      return portaal.overzicht(verzoek);
    }
    if (kaders.list().isEmpty()) {
      return paginas.toon(
          verzoek,
          Deel.OVERZICHT,
          List.of(),
          "Er zijn nog geen gegevens",
          "leeg.jte",
          LeegBeeld.zonderGegevens(map));
    }
    Stand stand = stand();
    Naslag nu = naslag.nu();
    Matchingsronde klaar = stand.klaar();
    Rondeuitkomst uitkomst = klaar == null ? null : klaar.uitkomst();
    Rondebeelden.Rondebeeld beeld =
        klaar == null || uitkomst == null ? null : beelden.van(klaar, uitkomst);
    Matchingsronde lopend = stand.lopend();
    List<Mensregel> mensen = verzoek.bereik().mensen(nu.mensen(), Mensregel::id);
    return paginas.toon(
        verzoek,
        Deel.OVERZICHT,
        List.of(),
        "Overzicht",
        "overzicht.jte",
        new Overzichtbeeld(
            Notatie.zin(Notatie.datum(Rondepaginas.vandaag(klok))),
            new Roltaken(
                    nu,
                    Rondepaginas.vandaag(klok),
                    verzoek.gebruiker(),
                    verzoek
                        .bereik()
                        .mensen(taken.list(Takenlijst.Filter.ALLES), Taak::werkzoekende),
                    mensen,
                    mensen.stream()
                        .anyMatch(een -> verzoek.gebruiker().id().equals(een.consulent())),
                    signalen(verzoek))
                .groepen(new Roltaken.Rondes(beeld, stand.mislukt())),
            lopend == null
                ? null
                : LopendBeeld.van(lopend, dienst.findVoortgang(lopend.id()).orElse(null)),
            beeld == null
                ? null
                : Uitkomstbeeld.kort(
                    beeld.ronde().id().waarde(), beeld.ronde().proef(), beeld.overzicht())));
  }

  private List<Signaal> signalen(Verzoek verzoek) {
    return Toegang.VOORSTELLEN.mag(verzoek.gebruiker())
        ? verzoek.bereik().mensen(signalen.list(Signalenlijst.Filter.ALLES), Signaal::werkzoekende)
        : List.of();
  }

  private Stand stand() {
    Matchingsronde lopend = null;
    Matchingsronde mislukt = null;
    for (Matchingsronde ronde :
        rondes.pagina(null, TERUG).rijen().stream()
            .sorted(Comparator.comparing(Matchingsronde::aangemaakt).reversed())
            .toList()) {
      if (!Rondepaginas.isKlaar(ronde)) {
        lopend = ronde; // the oldest of them runs
      } else if (ronde.status() == Rondestatus.MISLUKT) {
        mislukt = mislukt == null ? ronde : mislukt;
      } else {
        return new Stand(ronde, lopend, mislukt);
      }
    }
    return new Stand(null, lopend, mislukt);
  }
}
