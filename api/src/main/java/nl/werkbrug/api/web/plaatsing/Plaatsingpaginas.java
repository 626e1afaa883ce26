package nl.werkbrug.api.web.plaatsing;

import static io.vertx.core.http.HttpMethod.GET;
import static io.vertx.core.http.HttpMethod.POST;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.werkbrug.api.auth.Toegang;
import nl.werkbrug.api.http.Antwoord;
import nl.werkbrug.api.http.HttpDienst;
import nl.werkbrug.api.http.Verzoek;
import nl.werkbrug.api.web.Bladzijde;
import nl.werkbrug.api.web.Blok;
import nl.werkbrug.api.web.Cel;
import nl.werkbrug.api.web.Deel;
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
import nl.werkbrug.api.web.Webdiensten;
import nl.werkbrug.api.web.Werkregel;
import nl.werkbrug.data.domain.JobcoachId;
import nl.werkbrug.data.domain.PlaatsingId;
import nl.werkbrug.data.domain.plaatsing.Besluit;
import nl.werkbrug.data.domain.plaatsing.Plaatsing;
import nl.werkbrug.data.domain.plaatsing.Plaatsingsfase;
import nl.werkbrug.data.domain.plaatsing.Plaatsingsgebeurtenis;
import nl.werkbrug.data.domain.plaatsing.Plaatsingszet;
import nl.werkbrug.data.domain.plaatsing.Weigering;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.data.store.Plaatsingenlijst;
import nl.werkbrug.engine.review.Plaatsingsdienst;
import nl.werkbrug.engine.review.Signaal;
import nl.werkbrug.engine.review.Signalenlijst;
import org.jspecify.annotations.Nullable;

/** The plaatsingen: the list, and one with its life and what can be done now. */
public final class Plaatsingpaginas {
  private static final String PAD = "/plaatsingen";
  private static final String LOPEND = "LOPEND";
  private static final String ALLE = "ALLE";
  private static final List<String> FASEN =
      Stream.concat(Stream.of(LOPEND, ALLE), Arrays.stream(Plaatsingsfase.values()).map(Enum::name))
          .toList();
  private static final List<String> SIGNALEN =
      Arrays.stream(Signaal.Soort.values()).map(Enum::name).toList();
  private static final int EERSTE_JAAR = 2015;
  private static final int LAATSTE_JAAR = 2100;

  private final Paginas paginas;
  private final Naslag naslag;
  private final Plaatsingsdienst dienst;
  private final Signalenlijst signalen;
  private final Plaatsingenlijst plaatsingen;
  private final Plaatsingbeeld beeld;
  private final Clock klok;

  public Plaatsingpaginas(
      Paginas paginas, Naslag naslag, Database database, Webdiensten diensten, Clock klok) {
    this.paginas = paginas;
    this.naslag = naslag;
    dienst = diensten.plaatsingen();
    this.klok = klok;
    signalen = diensten.signalen();
    plaatsingen = diensten.plaatsingenlijst();
    beeld = new Plaatsingbeeld(database, diensten.normen());
  }

  public void voegToe(HttpDienst http) {
    http.route(GET, PAD, Toegang.VOORSTELLEN, this::lijst)
        .route(GET, PAD + "/:id", Toegang.VOORSTELLEN, this::plaatsing)
        .route(POST, PAD + "/:id/besluit", Toegang.VOORSTELLEN, this::besluit);
  }

  private Antwoord lijst(Verzoek verzoek) {
    verzoek.findTekst("gedaan", 40);
    String fase = verzoek.keuze("fase", FASEN, LOPEND);
    String gemeente = verzoek.findTekst("gemeente", 100).orElse("");
    String coach = verzoek.findTekst("jobcoach", 100).orElse("");
    String soort = verzoek.keuze("signaal", SIGNALEN, "");
    Naslag nu = naslag.nu();
    LocalDate vandaag = Notatie.vandaag(klok);
    Map<PlaatsingId, Integer> tellingen = new HashMap<>();
    for (Signaal een : signalen.list(Signalenlijst.Filter.ALLES)) {
      if (soort.isEmpty() || een.soort().name().equals(soort)) {
        tellingen.merge(een.plaatsing(), 1, Integer::sum);
      }
    }
    List<Plaatsing> alle =
        verzoek.bereik().mensen(plaatsingen.list(), een -> een.afspraak().werkzoekende());
    List<Plaatsing> getoond =
        alle.stream()
            .filter(een -> past(een, fase))
            .filter(
                een ->
                    gemeente.isEmpty()
                        || gemeente.equals(String.valueOf(een.afspraak().gemeente())))
            .filter(een -> coach.isEmpty() || coach.equals(String.valueOf(een.jobcoachOp(vandaag))))
            .filter(een -> soort.isEmpty() || tellingen.containsKey(een.id()))
            .sorted(Comparator.comparing(Plaatsing::begin).reversed())
            .toList();
    Map<String, String> filters = new LinkedHashMap<>();
    filters.put("fase", fase);
    filters.put("gemeente", gemeente);
    filters.put("jobcoach", coach);
    filters.put("signaal", soort);
    Tabel tabel = tabel(verzoek, getoond, tellingen, nu, filters, alle.isEmpty());
    verzoek.klaar();
    return paginas.toon(
        verzoek,
        Deel.PLAATSINGEN,
        List.of(),
        "Plaatsingen",
        Bladzijde.SJABLOON,
        Bladzijde.van(
                "Plaatsingen",
                "Wie aan het werk is, en wat er nog moet gebeuren.",
                List.of(
                    new Blok.Rijen(
                        Notatie.aantal(getoond.size(), "plaatsing", "plaatsingen"), "", tabel)))
            .metActies(List.of(new Link("Signalen", "/signalen")))
            .metKiezers(PAD, kiezers(nu, filters)));
  }

  private static boolean past(Plaatsing een, String fase) {
    return fase.equals(LOPEND)
        ? !een.fase().voorbij()
        : fase.equals(ALLE) || een.fase().name().equals(fase);
  }

  private Tabel tabel(
      Verzoek verzoek,
      List<Plaatsing> rijen,
      Map<PlaatsingId, Integer> signalen,
      Naslag nu,
      Map<String, String> filters,
      boolean geen) {
    LocalDate vandaag = Notatie.vandaag(klok);
    Verhaal verhaal = new Verhaal(nu, false);
    return new Lijst<Plaatsing>(
            "Plaatsingen",
            PAD,
            geen
                ? "Er zijn nog geen plaatsingen. Een plaatsing begint bij een voorstel waarover"
                    + " werkzoekende, consulent en werkgever het eens zijn."
                : "Niets gevonden. Kies een andere fase, gemeente, jobcoach of een ander signaal.")
        .tekst("Werkzoekende", een -> Cel.link(mens(een, nu), PAD + "/" + een.id().waarde()))
        .tekst("Werk", een -> werk(een, nu))
        .tekst("Fase", een -> fase(een.fase()))
        .rang("Sinds", een -> een.begin().toEpochDay(), een -> Cel.tekst(Notatie.kort(een.begin())))
        .rang(
            "Tot en met",
            een -> een.laatsteDag() == null ? Long.MAX_VALUE : een.laatsteDag().toEpochDay(),
            een -> Cel.tekst(Notatie.kort(een.laatsteDag())))
        .tekst("Jobcoach", een -> Cel.tekst(verhaal.coach(een.jobcoachOp(vandaag))))
        .getal(
            "Signalen",
            een -> signalen.getOrDefault(een.id(), 0),
            een -> Cel.tekst(Notatie.getal(signalen.getOrDefault(een.id(), 0))))
        .maak(verzoek, rijen, filters);
  }

  static String mens(Plaatsing een, Naslag nu) {
    return nu.findMens(een.afspraak().werkzoekende())
        .map(Mensregel::naam)
        .orElse(een.afspraak().werkzoekende().waarde());
  }

  private static Cel werk(Plaatsing een, Naslag nu) {
    return Cel.tekst(
            nu.findWerk(een.afspraak().aanbod())
                .map(Werkregel::titel)
                .orElse(een.afspraak().aanbod().waarde()))
        .met(nu.werkgever(een.afspraak().werkgever()));
  }

  static Cel fase(Plaatsingsfase fase) {
    return Cel.label(
        fase.omschrijving(),
        switch (fase) {
          case AFGESPROKEN -> Cel.Kleur.LET_OP;
          case PROEFPLAATS -> Cel.Kleur.BEZIG;
          case GEPLAATST, NAZORG, UITGESTROOMD -> Cel.Kleur.GOED;
          case BEEINDIGD -> Cel.Kleur.RUST;
        });
  }

  private static List<Invoer> kiezers(Naslag nu, Map<String, String> filters) {
    return List.of(
        kiezer(
            "fase",
            "Fase",
            filters,
            Stream.concat(
                Stream.of(
                    new Invoer.Keuze(LOPEND, "alles wat loopt"), new Invoer.Keuze(ALLE, "alles")),
                Arrays.stream(Plaatsingsfase.values())
                    .map(een -> new Invoer.Keuze(een.name(), een.omschrijving())))),
        kiezer(
            "gemeente",
            "Gemeente",
            filters,
            Stream.concat(
                Stream.of(new Invoer.Keuze("", "elke gemeente")),
                nu.gemeenten().entrySet().stream()
                    .map(een -> new Invoer.Keuze(een.getKey().waarde(), een.getValue())))),
        kiezer(
            "jobcoach",
            "Jobcoach",
            filters,
            Stream.concat(
                Stream.of(new Invoer.Keuze("", "elke jobcoach")),
                nu.jobcoachesOpNaam().stream()
                    .map(een -> new Invoer.Keuze(een.id().waarde(), een.naam())))),
        kiezer(
            "signaal",
            "Signaal",
            filters,
            Stream.concat(
                Stream.of(new Invoer.Keuze("", "met of zonder signaal")),
                Arrays.stream(Signaal.Soort.values())
                    .map(een -> new Invoer.Keuze(een.name(), Signaalpagina.naam(een))))));
  }

  static Invoer kiezer(
      String naam, String label, Map<String, String> filters, Stream<Invoer.Keuze> keuzes) {
    return new Invoer(
        Invoer.Vorm.LIJST,
        naam,
        label,
        "",
        "",
        Set.of(filters.getOrDefault(naam, "")),
        keuzes.toList());
  }

  private Antwoord plaatsing(Verzoek verzoek) {
    verzoek.findTekst("gedaan", 40);
    Lijst.meld(verzoek);
    int jaar = verzoek.getal("jaar", EERSTE_JAAR, LAATSTE_JAAR, Notatie.vandaag(klok).getYear());
    PlaatsingId id = verzoek.pad("id", PlaatsingId::new);
    return toon(
        verzoek, 200, dienst.get(id), Plaatsingformulier.leeg(Notatie.vandaag(klok)), null, jaar);
  }

  private Antwoord besluit(Verzoek verzoek) {
    PlaatsingId id = verzoek.pad("id", PlaatsingId::new);
    Plaatsing nu = dienst.get(id);
    int jaar = Notatie.vandaag(klok).getYear();
    Formulier gegeven = new Formulier(verzoek.formulier());
    Plaatsingszet zet = Plaatsingformulier.zet(gegeven.tekst("doe")).orElse(null);
    int versie = gegeven.getal("versie", 1, 1_000_000).orElse(-1);
    if (zet == null || versie < 0) {
      gegeven.fout("doe", "Kies op deze bladzijde wat u wilt vastleggen");
      return toon(verzoek, 422, nu, gegeven, null, jaar);
    }
    Plaatsingsgebeurtenis wat = new Plaatsingformulier(nu, gegeven, naslag.nu()).lees(zet);
    if (wat == null) {
      return toon(verzoek, 422, nu, gegeven, zet, jaar);
    }
    return switch (dienst.doe(id, versie, verzoek.handelende(), wat)) {
      case Besluit.Genomen<Plaatsing> genomen ->
          Antwoord.naar(Gedaan.PLAATSING_BEWAARD.op(PAD + "/" + id.waarde()));
      case Besluit.Geweigerd<Plaatsing> geweigerd -> {
        int nummer = 0;
        for (Weigering reden : geweigerd.redenen()) {
          gegeven.fout("reden" + nummer++, zonderPunt(reden.tekst()));
        }
        yield toon(verzoek, 409, geweigerd.nu(), gegeven, zet, jaar);
      }
      case Besluit.Verouderd<Plaatsing> verouderd -> {
        gegeven.fout(
            "versie",
            "Iemand anders was eerder. Kijk hieronder wat er nu geldt en probeer opnieuw");
        yield toon(verzoek, 409, verouderd.nu(), gegeven, zet, jaar);
      }
    };
  }

  private static String zonderPunt(String zin) {
    return zin.endsWith(".") ? zin.substring(0, zin.length() - 1) : zin;
  }

  private Antwoord toon(
      Verzoek verzoek,
      int status,
      Plaatsing plaatsing,
      Formulier gegeven,
      @Nullable Plaatsingszet gevraagd,
      int jaar) {
    Naslag nu = naslag.nu();
    LocalDate vandaag = Notatie.vandaag(klok);
    String adres = PAD + "/" + plaatsing.id().waarde();
    boolean zorg = verzoek.gebruiker().magZorg();
    List<Blok> blokken = new ArrayList<>();
    blokken.add(beeld.stand(plaatsing, nu, vandaag));
    blokken.add(beeld.wieEnWaar(plaatsing, nu, vandaag, zorg));
    blokken.add(
        new Blok.Verwijzingen(
            "Wat er moet gebeuren",
            signalen.list(Signalenlijst.Filter.ALLES).stream()
                .filter(een -> een.plaatsing().equals(plaatsing.id()))
                .map(
                    een ->
                        new Blok.Verwijzing(
                            een.tekst(),
                            "",
                            "%s%s, %s. Bron: %s"
                                .formatted(
                                    Notatie.datum(een.datum()),
                                    een.teLaat() ? " (te laat)" : "",
                                    een.functie().omschrijving(),
                                    een.bron())))
                .toList(),
            "Er zijn nu geen signalen."));
    if (zorg) {
      blokken.add(beeld.coachplan(plaatsing));
    }
    blokken.add(
        new Blok.Doen(
            "Wat u nu kunt vastleggen",
            "",
            new Plaatsingformulier(plaatsing, gegeven, nu).zetten(verzoek.handelende(), gevraagd),
            adres,
            plaatsing.versie(),
            plaatsing.fase().voorbij()
                ? "Deze plaatsing is voorbij. Er kan niets meer."
                : "In deze fase is er voor uw functie niets vast te leggen."));
    blokken.addAll(beeld.begeleiding(plaatsing, vandaag));
    if (zorg) {
      blokken.add(beeld.contacten(verzoek, plaatsing, jaar, adres));
    }
    blokken.addAll(beeld.geld(verzoek, plaatsing, jaar, adres));
    blokken.add(
        new Blok.Stappen(
            "Tijdlijn",
            new Verhaal(nu, zorg).stappen(dienst.geschiedenis(plaatsing.id())),
            "Er is nog niets gebeurd."));
    String titel = "Plaatsing van " + mens(plaatsing, nu);
    return paginas.metStatus(
        status,
        verzoek,
        Deel.PLAATSINGEN,
        List.of(Deel.PLAATSINGEN.link()),
        titel,
        Bladzijde.SJABLOON,
        Bladzijde.van(titel, "", blokken)
            .metFouten(gegeven.foutlijst())
            .metKiezers(adres, List.of(jaarkeuze(plaatsing, jaar, vandaag))));
  }

  private static Invoer jaarkeuze(Plaatsing plaatsing, int jaar, LocalDate vandaag) {
    List<Invoer.Keuze> jaren = new ArrayList<>();
    int eerste = Math.min(plaatsing.begin().getYear(), jaar);
    for (int een = Math.max(jaar, vandaag.getYear() + 1); een >= eerste; een--) {
      jaren.add(new Invoer.Keuze(Integer.toString(een), Integer.toString(een)));
    }
    return kiezer(
        "jaar", "Geld van het jaar", Map.of("jaar", Integer.toString(jaar)), jaren.stream());
  }

  /** Whether this coach guides it on this day. */
  static boolean vanCoach(Plaatsing een, JobcoachId coach, LocalDate dag) {
    return coach.equals(een.jobcoachOp(dag)) && !een.fase().voorbij();
  }
}
