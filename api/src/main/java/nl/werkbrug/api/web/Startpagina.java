package nl.werkbrug.api.web;

import static io.vertx.core.http.HttpMethod.GET;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.werkbrug.api.auth.Toegang;
import nl.werkbrug.api.http.Antwoord;
import nl.werkbrug.api.http.HttpDienst;
import nl.werkbrug.api.http.Verzoek;
import nl.werkbrug.data.domain.aanbod.Aanbodstatus;
import nl.werkbrug.data.domain.ronde.Matchingsronde;
import nl.werkbrug.data.domain.ronde.Rondestatus;
import nl.werkbrug.data.domain.ronde.Rondeuitkomst;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;
import nl.werkbrug.data.store.BeleidskaderStore;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.data.store.RondeStore;
import nl.werkbrug.engine.round.Rondedienst;
import org.jspecify.annotations.Nullable;

/** The overview: what waits today, and the last round. */
final class Startpagina {
  private static final int TERUG = 100;
  private static final int SLUIT_BINNEN_DAGEN = 14;
  private static final int MEESTE_TAKEN = 8;

  private final Path map;
  private final Paginas paginas;
  private final Naslag naslag;
  private final Rondebeelden beelden;
  private final RondeStore rondes;
  private final BeleidskaderStore kaders;
  private final Rondedienst dienst;
  private final Clock klok;

  /** The newest round that is finished, and the one that runs or failed after it. */
  private record Stand(
      @Nullable Matchingsronde klaar,
      @Nullable Matchingsronde lopend,
      @Nullable Matchingsronde mislukt) {}

  Startpagina(
      Path map,
      Paginas paginas,
      Naslag naslag,
      Rondebeelden beelden,
      Database database,
      Rondedienst dienst,
      Clock klok) {
    this.map = map;
    this.paginas = paginas;
    this.naslag = naslag;
    this.beelden = beelden;
    this.dienst = dienst;
    this.klok = klok;
    rondes = new RondeStore(database);
    kaders = new BeleidskaderStore(database);
  }

  void voegToe(HttpDienst http) {
    http.route(GET, "/", Toegang.MEDEWERKERS, this::overzicht);
  }

  private Antwoord overzicht(Verzoek verzoek) {
    verzoek.findTekst("gedaan", 40);
    verzoek.klaar();
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
    return paginas.toon(
        verzoek,
        Deel.OVERZICHT,
        List.of(),
        "Overzicht",
        "overzicht.jte",
        new Overzichtbeeld(
            Notatie.zin(Notatie.datum(Rondepaginas.vandaag(klok))),
            taken(nu, beeld, stand.mislukt()),
            lopend == null
                ? null
                : LopendBeeld.van(lopend, dienst.findVoortgang(lopend.id()).orElse(null)),
            beeld == null
                ? null
                : Uitkomstbeeld.kort(
                    beeld.ronde().id().waarde(), beeld.ronde().proef(), beeld.overzicht())));
  }

  private List<Overzichtbeeld.Taak> taken(
      Naslag nu, Rondebeelden.@Nullable Rondebeeld beeld, @Nullable Matchingsronde mislukt) {
    List<Overzichtbeeld.Taak> taken = new ArrayList<>();
    if (mislukt != null) {
      taken.add(
          new Overzichtbeeld.Taak(
              "1",
              "ronde is mislukt",
              "Kijk wat er misging en start een nieuwe.",
              "/rondes/" + mislukt.id().waarde()));
    }
    if (beeld == null) {
      taken.add(
          new Overzichtbeeld.Taak(
              "0", "rondes tot nu toe", "Start een matchingsronde.", "/rondes/nieuw"));
    } else {
      String adres = "/rondes/" + beeld.ronde().id().waarde();
      taken.add(
          new Overzichtbeeld.Taak(
              Notatie.getal(beeld.voorstellen().size()),
              "voorstellen",
              "Bekijk ze en bespreek ze.",
              adres + "/voorstellen"));
      long vragen = beeld.voorstellen().stream().filter(regel -> regel.vragen() > 0).count();
      taken.add(
          new Overzichtbeeld.Taak(
              Notatie.getal(vragen),
              "met een vraag vooraf",
              "Er ontbreekt een gegeven.",
              adres + "/voorstellen?sorteer=eerst-vragen&richting=af"));
      taken.add(
          new Overzichtbeeld.Taak(
              Notatie.getal(beeld.nietGeplaatst().size()),
              "mensen zonder voorstel",
              "Kijk wat zou helpen.",
              adres + "/niet-geplaatst"));
    }
    LocalDate vandaag = Rondepaginas.vandaag(klok);
    long sluit =
        nu.werk().stream()
            .filter(werk -> werk.status() == Aanbodstatus.OPEN)
            .filter(
                werk ->
                    werk.sluiting() != null
                        && !werk.sluiting().isBefore(vandaag)
                        && werk.sluiting().isBefore(vandaag.plusDays(SLUIT_BINNEN_DAGEN)))
            .count();
    taken.add(
        new Overzichtbeeld.Taak(
            Notatie.getal(sluit),
            sluit == 1 ? "vacature sluit binnen twee weken" : "vacatures sluiten binnen twee weken",
            "Vul ze of verleng ze.",
            "/werk?sorteer=sluit"));
    taken.add(
        new Overzichtbeeld.Taak(
            Notatie.getal(Rondeformulier.plekken(nu)),
            "open plekken",
            "Bekijk het werk in de regio.",
            "/werk"));
    long onvolledig =
        nu.mensen().stream()
            .filter(mens -> mens.status() == Werkzoekende.Status.ACTIEF && mens.onbekend() > 0)
            .count();
    taken.add(
        new Overzichtbeeld.Taak(
            Notatie.getal(onvolledig),
            "profielen met iets onbekends",
            "Vul aan wat telt.",
            "/mensen?sorteer=onbekend&richting=af"));
    return taken.subList(0, Math.min(MEESTE_TAKEN, taken.size()));
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
