package nl.werkbrug.api.web.plaatsing;

import static io.vertx.core.http.HttpMethod.GET;
import static io.vertx.core.http.HttpMethod.POST;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.werkbrug.api.auth.Toegang;
import nl.werkbrug.api.http.Antwoord;
import nl.werkbrug.api.http.HttpDienst;
import nl.werkbrug.api.http.Verzoek;
import nl.werkbrug.api.web.Bladzijde;
import nl.werkbrug.api.web.Blok;
import nl.werkbrug.api.web.Cel;
import nl.werkbrug.api.web.Deel;
import nl.werkbrug.api.web.Feit;
import nl.werkbrug.api.web.Formulier;
import nl.werkbrug.api.web.Gedaan;
import nl.werkbrug.api.web.Invoer;
import nl.werkbrug.api.web.Lijst;
import nl.werkbrug.api.web.Link;
import nl.werkbrug.api.web.Mensregel;
import nl.werkbrug.api.web.Naslag;
import nl.werkbrug.api.web.Notatie;
import nl.werkbrug.api.web.Paginas;
import nl.werkbrug.api.web.Tabel;
import nl.werkbrug.api.web.Toegangsfeiten;
import nl.werkbrug.api.web.Zet;
import nl.werkbrug.data.domain.OngeldigeGegevens;
import nl.werkbrug.data.domain.WerkzoekendeId;
import nl.werkbrug.data.domain.beleid.Beleidskader;
import nl.werkbrug.data.domain.beleid.Beoordelingsbeleid;
import nl.werkbrug.data.domain.plaatsing.Functie;
import nl.werkbrug.data.domain.werkzoekende.Loonwaarde;
import nl.werkbrug.data.domain.werkzoekende.Participatie;
import nl.werkbrug.data.domain.werkzoekende.UwvAdvies;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;
import nl.werkbrug.data.store.BeleidskaderStore;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.data.store.MetVersie;
import nl.werkbrug.data.store.Opslagfout;
import nl.werkbrug.data.store.WerkzoekendeStore;

/**
 * The work of the toegang: loonwaarde to establish or to establish anew, UWV-adviezen, and
 * ontheffingen that end. Established by the toegang alone, never by WGD or the jobcoach.
 */
public final class Loonwaardepaginas {
  private static final String PAD = "/loonwaarde";
  private static final Toegang LEZEN = Toegang.voor(Functie.TOEGANG, Functie.CONSULENT);
  private static final Toegang VASTSTELLEN = Toegang.voor(Functie.TOEGANG);
  private static final int VOORUIT_DAGEN = 90;

  private static final List<String> SOORTEN =
      Arrays.stream(Soort.values()).map(Enum::name).toList();

  private final Paginas paginas;
  private final Naslag naslag;
  private final Database database;
  private final WerkzoekendeStore mensen;
  private final BeleidskaderStore beleid;
  private final Clock klok;

  public Loonwaardepaginas(Paginas paginas, Naslag naslag, Database database, Clock klok) {
    this.paginas = paginas;
    this.naslag = naslag;
    this.database = database;
    this.klok = klok;
    mensen = new WerkzoekendeStore(database);
    beleid = new BeleidskaderStore(database);
  }

  /** Why somebody is on the list. */
  private enum Soort {
    VASTSTELLEN("Vast te stellen"),
    HERINDICATIE("Herindicatie gevraagd"),
    VEROUDERD("Ouder dan de termijn"),
    UWV("UWV-advies loopt"),
    ONTHEFFING("Ontheffing eindigt");

    private final String naam;

    Soort(String naam) {
      this.naam = naam;
    }
  }

  private record Regel(Mensregel mens, Soort soort, LocalDate dag, String uitleg) {}

  public void voegToe(HttpDienst http) {
    http.route(GET, PAD, LEZEN, this::lijst)
        .route(GET, "/mensen/:id/loonwaarde", VASTSTELLEN, this::mens)
        .route(POST, "/mensen/:id/loonwaarde/besluit", VASTSTELLEN, this::bewaar);
  }

  private int termijn() {
    List<Beleidskader> kaders = beleid.list();
    return (kaders.isEmpty() ? Beoordelingsbeleid.STANDAARD : kaders.getLast().beoordelingsbeleid())
        .loonwaardeMaanden();
  }

  private Antwoord lijst(Verzoek verzoek) {
    verzoek.findTekst("gedaan", 40);
    String hier = verzoek.keuze("soort", SOORTEN, "");
    LocalDate vandaag = Notatie.vandaag(klok);
    LocalDate oud = vandaag.minusMonths(termijn());
    List<Regel> alle = new ArrayList<>();
    for (Mensregel mens : verzoek.bereik().mensen(naslag.nu().mensen(), Mensregel::id)) {
      voeg(alle, mens, vandaag, oud);
    }
    alle.sort(Comparator.comparing(Regel::dag).thenComparing(een -> een.mens().naam()));
    List<Bladzijde.Tab> tabs = new ArrayList<>();
    tabs.add(new Bladzijde.Tab("Alles", Notatie.getal(alle.size()), PAD, hier.isEmpty()));
    for (Soort soort : Soort.values()) {
      long aantal = alle.stream().filter(een -> een.soort() == soort).count();
      tabs.add(
          new Bladzijde.Tab(
              soort.naam,
              Notatie.getal(aantal),
              Lijst.adres(PAD, Map.of("soort", soort.name())),
              soort.name().equals(hier)));
    }
    Predicate<Regel> past = een -> hier.isEmpty() || een.soort().name().equals(hier);
    boolean mag = VASTSTELLEN.mag(verzoek.gebruiker());
    Tabel tabel =
        new Lijst<Regel>(
                "Werklijst",
                PAD,
                "Er wacht niets. Nieuwe mensen en gevraagde herindicaties komen hier" + " vanzelf.")
            .tekst(
                "Werkzoekende",
                een ->
                    Cel.link(
                            een.mens().naam(),
                            mag ? een.mens().adres() + "/loonwaarde" : een.mens().adres())
                        .met(een.mens().doelgroepnaam()))
            .tekst("Wat", een -> Cel.tekst(een.soort().naam).met(een.uitleg()))
            .rang(
                "Datum",
                een -> een.dag().toEpochDay(),
                een -> Cel.tekst(een.dag().equals(LocalDate.EPOCH) ? "–" : Notatie.kort(een.dag())))
            .maak(verzoek, alle.stream().filter(past).toList(), Map.of("soort", hier));
    verzoek.klaar();
    return paginas.toon(
        verzoek,
        Deel.LOONWAARDE,
        List.of(),
        "Loonwaarde en advies",
        Bladzijde.SJABLOON,
        Bladzijde.van(
                "Loonwaarde en advies",
                "Een loonwaarde geldt %d maanden. De toegang stelt haar vast, nooit de jobcoach of de"
                        .formatted(termijn())
                    + " accountmanager.",
                List.of(new Blok.Rijen("Werklijst", "", tabel)))
            .metActies(
                List.of(
                    new Link("Signalen van plaatsingen", "/signalen?functie=TOEGANG"),
                    new Link("Taken", "/taken?functie=TOEGANG")))
            .metTabs(tabs));
  }

  private static void voeg(List<Regel> uit, Mensregel mens, LocalDate vandaag, LocalDate oud) {
    if (mens.status() == Werkzoekende.Status.UITGESTROOMD) {
      return;
    }
    Toegangsfeiten feiten = mens.toegang();
    LocalDate vastgesteld = feiten.loonwaardeVan();
    if (feiten.herindicatie()) {
      uit.add(
          new Regel(
              mens,
              Soort.HERINDICATIE,
              vastgesteld == null ? LocalDate.EPOCH : vastgesteld,
              vastgesteld == null ? "nog nooit vastgesteld" : "datum van de vorige meting"));
    } else if (vastgesteld == null && feiten.lks()) {
      uit.add(new Regel(mens, Soort.VASTSTELLEN, LocalDate.EPOCH, "nodig voor loonkostensubsidie"));
    } else if (vastgesteld != null && vastgesteld.isBefore(oud)) {
      uit.add(new Regel(mens, Soort.VEROUDERD, vastgesteld, "datum van de meting"));
    }
    if (feiten.uwvGevraagd() != null) {
      uit.add(new Regel(mens, Soort.UWV, feiten.uwvGevraagd(), "aangevraagd op"));
    }
    LocalDate tot = feiten.ontheffingTot();
    if (tot != null && tot.isBefore(vandaag.plusDays(VOORUIT_DAGEN))) {
      uit.add(
          new Regel(
              mens, Soort.ONTHEFFING, tot, tot.isBefore(vandaag) ? "voorbij" : "laatste dag"));
    }
  }

  private MetVersie<Werkzoekende> get(Verzoek verzoek) {
    WerkzoekendeId id = verzoek.pad("id", WerkzoekendeId::new);
    return mensen
        .findMetVersie(id)
        .orElseThrow(() -> new OngeldigeGegevens("id", id, "moet van een werkzoekende zijn"));
  }

  private Antwoord mens(Verzoek verzoek) {
    verzoek.findTekst("gedaan", 40);
    MetVersie<Werkzoekende> nu = get(verzoek);
    return toon(verzoek, 200, nu, ingevuld(nu.waarde().participatie()), "");
  }

  private static Formulier ingevuld(Participatie nu) {
    Map<String, List<String>> velden = new HashMap<>();
    velden.put(
        "ontheffingTot", List.of(nu.ontheffingTot() == null ? "" : nu.ontheffingTot().toString()));
    return Formulier.met(velden);
  }

  private Antwoord bewaar(Verzoek verzoek) {
    MetVersie<Werkzoekende> nu = get(verzoek);
    Formulier gegeven = new Formulier(verzoek.formulier());
    String doe = gegeven.tekst("doe");
    int versie = gegeven.getal("versie", 0, Integer.MAX_VALUE).orElse(-1);
    try {
      Participatie oud = nu.waarde().participatie();
      Participatie nieuw =
          switch (doe) {
            case "loonwaarde" -> oud.metLoonwaarde(loonwaarde(gegeven), false);
            case "herindicatie" -> oud.metLoonwaarde(oud.loonwaarde(), true);
            case "uwv" -> oud.metUwvAdvies(advies(gegeven));
            case "ontheffing" -> oud.metOntheffingTot(gegeven.datum("ontheffingTot").orElse(null));
            default -> {
              gegeven.fout("doe", "Kies op deze bladzijde wat u wilt vastleggen");
              yield oud;
            }
          };
      if (gegeven.isGoed()) {
        Werkzoekende anders = nu.waarde().metParticipatie(nieuw);
        database.wijzig(sessie -> mensen.wijzig(sessie, anders, versie));
        return Antwoord.naar(Gedaan.PROFIEL_BEWAARD.op(PAD));
      }
    } catch (OngeldigeGegevens e) {
      gegeven.neem(e);
    } catch (Opslagfout e) {
      if (e.code() != Opslagfout.Code.VEROUDERD) {
        throw e;
      }
      gegeven.fout("versie", "Iemand anders was eerder. Kijk wat er nu geldt en probeer opnieuw");
    }
    return toon(verzoek, 422, nu, gegeven, doe);
  }

  private Loonwaarde loonwaarde(Formulier gegeven) {
    LocalDate dag = datum(gegeven, "datum");
    if (dag.isAfter(Notatie.vandaag(klok))) {
      gegeven.fout("datum", "mag niet na vandaag liggen");
    }
    BigDecimal procent =
        gegeven
            .lees(
                "loonwaardeProcent",
                tekst -> {
                  if (!tekst.matches("[0-9]{1,3}([.,][0-9]{1,2})?")) {
                    throw new OngeldigeGegevens(
                        "loonwaardeProcent", tekst, "moet een getal van 0 tot en met 100 zijn");
                  }
                  return new BigDecimal(tekst.replace(',', '.'));
                })
            .orElse(null);
    if (procent == null) {
      gegeven.fout("loonwaardeProcent", "moet ingevuld zijn");
      return new Loonwaarde.Onbekend();
    }
    return new Loonwaarde.Vastgesteld(
        procent, dag, gegeven.tekst("loonwaardeMethode"), gegeven.tekst("loonwaardeDeskundige"));
  }

  private static UwvAdvies advies(Formulier gegeven) {
    LocalDate dag = datum(gegeven, "uwvDatum");
    return switch (gegeven.tekst("uwv")) {
      case "AANGEVRAAGD" -> new UwvAdvies.Aangevraagd(dag);
      case "POSITIEF" -> new UwvAdvies.Afgegeven(true, dag);
      case "NEGATIEF" -> new UwvAdvies.Afgegeven(false, dag);
      default -> {
        gegeven.fout("uwv", "moet gekozen worden");
        yield new UwvAdvies.NietGevraagd();
      }
    };
  }

  private static LocalDate datum(Formulier gegeven, String veld) {
    if (gegeven.tekst(veld).isEmpty()) {
      gegeven.fout(veld, "moet ingevuld zijn");
    }
    return gegeven.datum(veld).orElse(LocalDate.EPOCH);
  }

  private Antwoord toon(
      Verzoek verzoek,
      int status,
      MetVersie<Werkzoekende> met,
      Formulier gegeven,
      String gevraagd) {
    Werkzoekende nu = met.waarde();
    Participatie feiten = nu.participatie();
    String naam = Mensregel.van(nu).naam();
    String adres = "/mensen/" + nu.id().waarde();
    return paginas.metStatus(
        status,
        verzoek,
        Deel.LOONWAARDE,
        List.of(Deel.LOONWAARDE.link()),
        naam,
        Bladzijde.SJABLOON,
        Bladzijde.van(
                naam,
                "",
                List.of(
                    new Blok.Feiten(
                        "Wat er nu geldt",
                        List.of(
                            Feit.van("Doelgroep", nu.doelgroep(), een -> een.omschrijving()),
                            loonwaarde(feiten.loonwaarde()),
                            Feit.van("Herindicatie", feiten.herindicatie() ? "gevraagd" : "nee"),
                            Feit.van("UWV-advies beschut werk", advies(feiten.uwvAdvies())),
                            Feit.van(
                                "Ontheffing tot en met",
                                feiten.ontheffingTot() == null
                                    ? "geen ontheffing"
                                    : Notatie.datum(feiten.ontheffingTot())))),
                    new Blok.Doen(
                        "Wat u kunt vastleggen",
                        "",
                        zetten(gegeven, gevraagd, feiten),
                        adres + "/loonwaarde",
                        Math.toIntExact(met.versie()),
                        "")))
            .metActies(List.of(new Link("Naar het profiel", adres)))
            .metFouten(gegeven.foutlijst()));
  }

  private static Feit loonwaarde(Loonwaarde nu) {
    return switch (nu) {
      case Loonwaarde.Vastgesteld een ->
          Feit.van(
              "Loonwaarde",
              "%s, vastgesteld op %s (%s, %s)"
                  .formatted(
                      Notatie.procent(een.procent()),
                      Notatie.datum(een.datum()),
                      een.methode(),
                      een.deskundige()));
      case Loonwaarde.Indicatie een ->
          Feit.van("Loonwaarde", "geschat op " + Notatie.procent(een.procent()));
      case Loonwaarde.Onbekend een -> new Feit("Loonwaarde", Notatie.ONBEKEND, false);
    };
  }

  private static String advies(UwvAdvies nu) {
    return switch (nu) {
      case UwvAdvies.NietGevraagd een -> "niet gevraagd";
      case UwvAdvies.Aangevraagd een -> "aangevraagd op " + Notatie.datum(een.datum());
      case UwvAdvies.Afgegeven een ->
          "%s op %s"
              .formatted(een.positief() ? "positief" : "negatief", Notatie.datum(een.datum()));
    };
  }

  private static List<Zet> zetten(Formulier gegeven, String gevraagd, Participatie feiten) {
    Map<String, Zet> uit = new LinkedHashMap<>();
    gegeven
        .veld(Invoer.Vorm.GETAL, "loonwaardeProcent", "Loonwaarde in procent", "0 tot en met 100.")
        .veld(Invoer.Vorm.DATUM, "datum", "Gemeten op", "")
        .veld(Invoer.Vorm.TEKST, "loonwaardeMethode", "Methode", "De gevalideerde methode.")
        .veld(
            Invoer.Vorm.TEKST,
            "loonwaardeDeskundige",
            "Deskundige",
            "Niet de jobcoach en niet de accountmanager.");
    zet(uit, gegeven, gevraagd, "loonwaarde", "Stel de loonwaarde vast", "", 0);
    int tot = gegeven.invoer().size();
    if (!feiten.herindicatie()) {
      zet(
          uit,
          gegeven,
          gevraagd,
          "herindicatie",
          "Vraag een herindicatie",
          "De loonwaarde van nu blijft gelden tot de nieuwe er is.",
          tot);
    }
    gegeven
        .keuze(
            Invoer.Vorm.LIJST,
            "uwv",
            "Advies",
            "",
            List.of(
                new Invoer.Keuze("", "Maak een keuze"),
                new Invoer.Keuze("AANGEVRAAGD", "aangevraagd"),
                new Invoer.Keuze("POSITIEF", "positief"),
                new Invoer.Keuze("NEGATIEF", "negatief")))
        .veld(Invoer.Vorm.DATUM, "uwvDatum", "Datum", "");
    zet(uit, gegeven, gevraagd, "uwv", "Leg het UWV-advies vast", "Over beschut werk.", tot);
    tot = gegeven.invoer().size();
    gegeven.veld(
        Invoer.Vorm.DATUM, "ontheffingTot", "Ontheffing tot en met", "Leeg: geen ontheffing.");
    zet(uit, gegeven, gevraagd, "ontheffing", "Leg de ontheffing vast", "", tot);
    return List.copyOf(uit.values());
  }

  private static void zet(
      Map<String, Zet> uit,
      Formulier gegeven,
      String gevraagd,
      String doe,
      String kop,
      String uitleg,
      int vanaf) {
    List<Invoer> alle = gegeven.invoer();
    uit.put(
        doe,
        new Zet(
            doe, kop, uitleg, alle.subList(vanaf, alle.size()), kop, doe.equals(gevraagd), "", ""));
  }
}
