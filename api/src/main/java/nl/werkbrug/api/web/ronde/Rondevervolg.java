package nl.werkbrug.api.web.ronde;

import static io.vertx.core.http.HttpMethod.GET;
import static io.vertx.core.http.HttpMethod.POST;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.werkbrug.api.auth.Toegang;
import nl.werkbrug.api.http.Antwoord;
import nl.werkbrug.api.http.HttpDienst;
import nl.werkbrug.api.http.Probleem;
import nl.werkbrug.api.http.Probleemfout;
import nl.werkbrug.api.http.Verzoek;
import nl.werkbrug.api.web.Cel;
import nl.werkbrug.api.web.Deel;
import nl.werkbrug.api.web.Gedaan;
import nl.werkbrug.api.web.Lijst;
import nl.werkbrug.api.web.Mensregel;
import nl.werkbrug.api.web.Naslag;
import nl.werkbrug.api.web.Notatie;
import nl.werkbrug.api.web.Paginas;
import nl.werkbrug.api.web.Rondeoverzicht;
import nl.werkbrug.api.web.Tabel;
import nl.werkbrug.api.web.Takenbeeld;
import nl.werkbrug.api.web.Webdiensten;
import nl.werkbrug.api.web.Werkregel;
import nl.werkbrug.data.domain.AanbodId;
import nl.werkbrug.data.domain.RondeId;
import nl.werkbrug.data.domain.plaatsing.Functie;
import nl.werkbrug.data.domain.plaatsing.Voorstelverloop;
import nl.werkbrug.data.domain.ronde.Matchingsronde;
import nl.werkbrug.data.domain.ronde.Rekenbudget;
import nl.werkbrug.data.domain.ronde.Rondeuitkomst;
import nl.werkbrug.data.domain.ronde.Rondewijziging;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.data.store.Pagina;
import nl.werkbrug.data.store.RondeStore;
import nl.werkbrug.data.store.UitkomstStore;
import nl.werkbrug.data.store.VerloopStore;
import nl.werkbrug.data.store.WerkzoekendeStore;
import nl.werkbrug.engine.review.Beoordelingsdienst;
import nl.werkbrug.engine.round.Rondedienst;
import org.jspecify.annotations.Nullable;

/** After a round: replanning it, what that changed, and closing it. */
public final class Rondevervolg {
  private static final int BLADZIJDE = 1_000;
  private static final List<String> SOORTEN =
      Arrays.stream(Rondewijziging.Soort.values()).map(Enum::name).toList();

  private final Paginas paginas;
  private final Naslag naslag;
  private final RondeStore rondes;
  private final UitkomstStore uitkomsten;
  private final VerloopStore verlopen;
  private final WerkzoekendeStore mensen;
  private final Rondedienst dienst;
  private final Beoordelingsdienst beoordeling;
  private final Clock klok;

  public Rondevervolg(
      Paginas paginas, Naslag naslag, Database database, Webdiensten diensten, Clock klok) {
    this.paginas = paginas;
    this.naslag = naslag;
    this.klok = klok;
    rondes = new RondeStore(database);
    uitkomsten = new UitkomstStore(database);
    verlopen = new VerloopStore(database);
    mensen = new WerkzoekendeStore(database);
    dienst = diensten.rondes();
    beoordeling = diensten.beoordeling();
  }

  public void voegToe(HttpDienst http) {
    http.route(POST, "/rondes/:id/herplan", Toegang.voor(Functie.ACCOUNTMANAGER), this::herplan)
        .route(POST, "/rondes/:id/sluit", Toegang.voor(Functie.ACCOUNTMANAGER), this::sluit)
        .route(GET, "/rondes/:id/wijzigingen", Toegang.VOORSTELLEN, this::wijzigingen);
  }

  private Antwoord herplan(Verzoek verzoek) {
    RondeId vorige = verzoek.pad("id", RondeId::new);
    Matchingsronde nieuw =
        dienst
            .herplan(
                vorige, Rondepaginas.vandaag(klok), Rekenbudget.herplannen((int) mensen.aantal()))
            .orElseThrow(
                () ->
                    new Probleemfout(
                        Probleem.Soort.CONFLICT, "Deze ronde heeft nog geen uitkomst."));
    return Antwoord.naar(Gedaan.RONDE_HERPLAND.op("/rondes/" + nieuw.id().waarde()));
  }

  private Antwoord sluit(Verzoek verzoek) {
    RondeId id = verzoek.pad("id", RondeId::new);
    var unused = beoordeling.sluit(id, verzoek.handelende());
    return Antwoord.naar(Gedaan.RONDE_GESLOTEN.op("/rondes/" + id.waarde()));
  }

  /** How it stands with the people who decide. */
  Vervolgbeeld beeld(Matchingsronde ronde, Rondeuitkomst uitkomst) {
    boolean gesloten = verlopen.isGesloten(ronde.id());
    List<Rondeoverzicht.Staaf> wijzigingen = new ArrayList<>();
    if (ronde.vorige() != null) {
      Map<Rondewijziging.Soort, Integer> telling = uitkomsten.telWijzigingen(ronde.id());
      int som = telling.values().stream().mapToInt(Integer::intValue).sum();
      telling.forEach(
          (soort, aantal) -> wijzigingen.add(staaf(Notatie.zin(naam(soort)), aantal, som)));
    }
    return new Vervolgbeeld(
        ronde.proef() ? List.of() : oordelen(ronde, uitkomst),
        wijzigingen,
        !ronde.proef() && !gesloten,
        ronde.proef()
            ? ""
            : gesloten
                ? "De ronde is afgesloten. De oordelen staan vast."
                : "Zolang de ronde open is, kan een consulent een oordeel ongedaan maken.");
  }

  private List<Rondeoverzicht.Staaf> oordelen(Matchingsronde ronde, Rondeuitkomst uitkomst) {
    int geaccepteerd = 0;
    int aangepast = 0;
    int afgewezen = 0;
    for (Voorstelverloop een : verlopen.listVan(ronde.id())) {
      switch (een.oordeel()) {
        case GEACCEPTEERD -> geaccepteerd++;
        case AANGEPAST -> aangepast++;
        case AFGEWEZEN -> afgewezen++;
        case OPEN -> {}
      }
    }
    int alle = uitkomst.geplaatst();
    return List.of(
        staaf("Geaccepteerd", geaccepteerd, alle),
        staaf("Aangepast", aangepast, alle),
        staaf("Afgewezen", afgewezen, alle),
        staaf("Nog niet beoordeeld", alle - geaccepteerd - aangepast - afgewezen, alle));
  }

  private static Rondeoverzicht.Staaf staaf(String naam, int aantal, int alle) {
    double deel = Rondeoverzichten.aandeel(aantal, alle);
    return new Rondeoverzicht.Staaf(
        naam,
        (int) Math.round(deel),
        "%s van %s (%s)"
            .formatted(Notatie.getal(aantal), Notatie.getal(alle), Notatie.procent(deel, 0)),
        false);
  }

  private Antwoord wijzigingen(Verzoek verzoek) {
    String gekozen = verzoek.keuze("soort", SOORTEN, "");
    Rondewijziging.Soort soort = gekozen.isEmpty() ? null : Rondewijziging.Soort.valueOf(gekozen);
    Lijst.meld(verzoek);
    Matchingsronde ronde = rondes.get(verzoek.pad("id", RondeId::new));
    Naslag nu = naslag.nu();
    String adres = "/rondes/" + ronde.id().waarde() + "/wijzigingen";
    Map<Rondewijziging.Soort, Integer> telling = uitkomsten.telWijzigingen(ronde.id());
    List<Takenbeeld.Soort> soorten = new ArrayList<>();
    int anders =
        telling.entrySet().stream()
            .filter(een -> een.getKey() != Rondewijziging.Soort.ONGEWIJZIGD)
            .mapToInt(Map.Entry::getValue)
            .sum();
    soorten.add(
        new Takenbeeld.Soort("Wat veranderde", Notatie.getal(anders), adres, soort == null));
    telling.forEach(
        (een, aantal) ->
            soorten.add(
                new Takenbeeld.Soort(
                    Notatie.zin(naam(een)),
                    Notatie.getal(aantal),
                    Lijst.adres(adres, Map.of("soort", een.name())),
                    een == soort)));
    Map<String, String> filters = new LinkedHashMap<>();
    filters.put("soort", soort == null ? "" : soort.name());
    Tabel tabel =
        new Lijst<Rondewijziging>(
                "Wijzigingen",
                adres,
                ronde.vorige() == null
                    ? "Deze ronde gaat niet uit van een eerdere ronde. Er is dus niets te"
                        + " vergelijken."
                    : "Er is niets gewijzigd.")
            .tekst("Werkzoekende", een -> mens(een, nu))
            .tekst("Wat", een -> Cel.label(naam(een.soort()), kleur(een.soort())))
            .tekst("Eerst", een -> Cel.tekst(werk(een.vorigAanbod(), nu)))
            .tekst("Nu", een -> Cel.tekst(werk(een.aanbod(), nu)))
            .tekst("Waarom", een -> Cel.tekst(Notatie.zin(een.oorzaak().omschrijving())))
            .maak(
                verzoek,
                verzoek
                    .bereik()
                    .mensen(
                        soort == null ? watVeranderde(ronde.id()) : lees(ronde.id(), soort),
                        Rondewijziging::werkzoekende),
                filters);
    return paginas.toon(
        verzoek,
        Deel.RONDES,
        List.of(Deel.RONDES.link(), Rondepaginas.naar(ronde)),
        "Wat het herplannen veranderde",
        "wijzigingen.jte",
        new Takenbeeld(List.of(), soorten, tabel, ""));
  }

  private List<Rondewijziging> watVeranderde(RondeId ronde) {
    List<Rondewijziging> uit = new ArrayList<>();
    for (Rondewijziging.Soort soort : Rondewijziging.Soort.values()) {
      if (soort != Rondewijziging.Soort.ONGEWIJZIGD) {
        uit.addAll(lees(ronde, soort));
      }
    }
    return uit;
  }

  private List<Rondewijziging> lees(RondeId ronde, Rondewijziging.Soort soort) {
    List<Rondewijziging> uit = new ArrayList<>();
    String na = null;
    do {
      Pagina<Rondewijziging> pagina = uitkomsten.listWijzigingen(ronde, soort, na, BLADZIJDE);
      uit.addAll(pagina.rijen());
      na = pagina.volgende();
    } while (na != null);
    return uit;
  }

  private static Cel mens(Rondewijziging een, Naslag nu) {
    String id = een.werkzoekende().waarde();
    return Cel.link(
        nu.findMens(een.werkzoekende()).map(Mensregel::naam).orElse(id), "/mensen/" + id);
  }

  private static String werk(@Nullable AanbodId id, Naslag nu) {
    return id == null ? "–" : nu.findWerk(id).map(Werkregel::titel).orElse(id.waarde());
  }

  private static String naam(Rondewijziging.Soort soort) {
    return switch (soort) {
      case ONGEWIJZIGD -> "ongewijzigd";
      case ANDERE_START -> "andere start";
      case ANDERE_JOBCOACH -> "andere jobcoach";
      case ANDERE_PLEK -> "andere plek";
      case NIEUW -> "nieuw voorstel";
      case VERVALLEN -> "vervallen";
    };
  }

  private static Cel.Kleur kleur(Rondewijziging.Soort soort) {
    return switch (soort) {
      case ONGEWIJZIGD -> Cel.Kleur.RUST;
      case NIEUW -> Cel.Kleur.GOED;
      case VERVALLEN -> Cel.Kleur.FOUT;
      case ANDERE_START, ANDERE_JOBCOACH, ANDERE_PLEK -> Cel.Kleur.LET_OP;
    };
  }
}
