package nl.werkbrug.api.web.plaatsing;

import static io.vertx.core.http.HttpMethod.GET;
import static io.vertx.core.http.HttpMethod.POST;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkbrug.api.auth.Toegang;
import nl.werkbrug.api.http.Antwoord;
import nl.werkbrug.api.http.HttpDienst;
import nl.werkbrug.api.http.Verzoek;
import nl.werkbrug.api.web.Bladzijde;
import nl.werkbrug.api.web.Blok;
import nl.werkbrug.api.web.Deel;
import nl.werkbrug.api.web.Feit;
import nl.werkbrug.api.web.Formulier;
import nl.werkbrug.api.web.Gedaan;
import nl.werkbrug.api.web.Invoer;
import nl.werkbrug.api.web.Kolomgrafiek;
import nl.werkbrug.api.web.Naslag;
import nl.werkbrug.api.web.Notatie;
import nl.werkbrug.api.web.Paginas;
import nl.werkbrug.api.web.Webdiensten;
import nl.werkbrug.api.web.Zet;
import nl.werkbrug.api.web.ronde.Laatsteronde;
import nl.werkbrug.data.domain.JobcoachId;
import nl.werkbrug.data.domain.OngeldigeGegevens;
import nl.werkbrug.data.domain.PlaatsingId;
import nl.werkbrug.data.domain.WerkzoekendeId;
import nl.werkbrug.data.domain.jobcoach.Inzet;
import nl.werkbrug.data.domain.jobcoach.Jobcoach;
import nl.werkbrug.data.domain.plaatsing.Functie;
import nl.werkbrug.data.domain.plaatsing.Plaatsing;
import nl.werkbrug.data.domain.plaatsing.Plaatsingsgebeurtenis.ContactVastgelegd;
import nl.werkbrug.data.domain.ronde.Voorstel;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.data.store.JobcoachStore;
import nl.werkbrug.data.store.Plaatsingenlijst;
import nl.werkbrug.engine.review.Afwezigheid;
import nl.werkbrug.engine.review.Begeleidingsuren;
import nl.werkbrug.engine.review.Coachruimte;
import nl.werkbrug.engine.review.Signaal;
import nl.werkbrug.engine.review.Signalenlijst;

/** One jobcoach: what comes up, whom to guide, and the hours against the capacity. */
public final class Coachpagina {
  private static final String PAD = "/jobcoaches";
  private static final Toegang AFWEZIG =
      Toegang.voor(Functie.JOBCOACH, Functie.CONSULENT, Functie.BEHEERDER);

  private final Paginas paginas;
  private final Naslag naslag;
  private final JobcoachStore jobcoaches;
  private final Plaatsingenlijst plaatsingen;
  private final Afwezigheid afwezigheid;
  private final Signalenlijst signalen;
  private final Laatsteronde laatste;
  private final Clock klok;

  public Coachpagina(
      Paginas paginas,
      Naslag naslag,
      Database database,
      Laatsteronde laatste,
      Webdiensten diensten,
      Clock klok) {
    this.paginas = paginas;
    this.naslag = naslag;
    this.laatste = laatste;
    this.klok = klok;
    jobcoaches = new JobcoachStore(database);
    plaatsingen = diensten.plaatsingenlijst();
    afwezigheid = new Afwezigheid(database);
    signalen = diensten.signalen();
  }

  public void voegToe(HttpDienst http) {
    http.route(GET, PAD + "/:id", Toegang.MEDEWERKERS, this::jobcoach)
        .route(POST, PAD + "/:id/besluit", AFWEZIG, this::meld);
  }

  private Antwoord jobcoach(Verzoek verzoek) {
    verzoek.findTekst("gedaan", 40);
    JobcoachId id = verzoek.pad("id", JobcoachId::new);
    String vandaag = Notatie.vandaag(klok).toString();
    return toon(
        verzoek,
        200,
        jobcoaches.get(id),
        Formulier.met(Map.of("van", List.of(vandaag), "tot", List.of(vandaag))));
  }

  private Antwoord meld(Verzoek verzoek) {
    JobcoachId id = verzoek.pad("id", JobcoachId::new);
    Jobcoach coach = jobcoaches.get(id);
    Formulier gegeven = new Formulier(verzoek.formulier());
    LocalDate van = datum(gegeven, "van");
    LocalDate tot = datum(gegeven, "tot");
    Integer uren = gegeven.getal("uren", 1, 40).orElse(null);
    if (gegeven.isGoed()) {
      try {
        afwezigheid.meld(id, van, tot, uren == null ? null : uren * 60);
        return Antwoord.naar(Gedaan.AFWEZIG_GEMELD.op(PAD + "/" + id.waarde()));
      } catch (OngeldigeGegevens e) {
        gegeven.neem(e);
      }
    }
    return toon(verzoek, 422, coach, gegeven);
  }

  private static LocalDate datum(Formulier gegeven, String veld) {
    if (gegeven.tekst(veld).isEmpty()) {
      gegeven.fout(veld, "moet ingevuld zijn");
    }
    return gegeven.datum(veld).orElse(LocalDate.EPOCH);
  }

  private Antwoord toon(Verzoek verzoek, int status, Jobcoach coach, Formulier gegeven) {
    Naslag nu = naslag.nu();
    LocalDate vandaag = Notatie.vandaag(klok);
    List<Plaatsing> alle = plaatsingen.list();
    List<Plaatsing> eigen =
        alle.stream().filter(een -> Plaatsingpaginas.vanCoach(een, coach.id(), vandaag)).toList();
    List<Blok> blokken = new ArrayList<>();
    if (paginas.magOpen(verzoek.gebruiker(), "/plaatsingen")) {
      List<Plaatsing> bereikt =
          verzoek.bereik().mensen(eigen, een -> een.afspraak().werkzoekende());
      blokken.add(binnenkort(verzoek, coach, nu));
      blokken.add(caseload(verzoek, coach, bereikt, nu, vandaag));
      blokken.addAll(vervanging(verzoek, coach, nu, vandaag));
    }
    blokken.add(ruimte(coach, vandaag));
    LocalDate eerste =
        vandaag.minusDays((long) (Jobcoach.PERIODEN - 1) * Jobcoach.DAGEN_PER_PERIODE);
    blokken.add(
        Plaatsingbeeld.grafiek(
            "Besteed tegen gepland",
            Begeleidingsuren.van(coach.id(), alle, eerste, Jobcoach.PERIODEN)));
    if (AFWEZIG.mag(verzoek.gebruiker())) {
      blokken.add(afwezig(coach, gegeven, status));
    }
    blokken.add(afwezigheden(coach, vandaag));
    if (paginas.magOpen(verzoek.gebruiker(), "/plaatsingen")) {
      blokken.add(voorgesteld(verzoek, coach, nu));
    }
    blokken.add(gegevens(coach, nu));
    return paginas.metStatus(
        status,
        verzoek,
        Deel.JOBCOACHES,
        List.of(Deel.JOBCOACHES.link()),
        coach.naam(),
        Bladzijde.SJABLOON,
        Bladzijde.van(coach.naam(), "", blokken).metFouten(gegeven.foutlijst()));
  }

  private Blok binnenkort(Verzoek verzoek, Jobcoach coach, Naslag nu) {
    List<Signaal> mijn =
        verzoek
            .bereik()
            .mensen(
                signalen
                    .list(
                        new Signalenlijst.Filter(null, Functie.JOBCOACH, coach.id().waarde(), null))
                    .stream()
                    .filter(een -> coach.id().waarde().equals(een.eigenaar()))
                    .toList(),
                Signaal::werkzoekende);
    return new Blok.Verwijzingen(
        "Wat eraan komt",
        mijn.stream()
            .map(
                een ->
                    new Blok.Verwijzing(
                        naam(een.werkzoekende(), nu),
                        "/plaatsingen/" + een.plaatsing().waarde(),
                        "%s%s. %s"
                            .formatted(
                                Notatie.datum(een.datum()),
                                een.teLaat() ? " (te laat)" : "",
                                een.tekst())))
            .toList(),
        "Er komen nu geen evaluaties of andere signalen aan.");
  }

  private static Blok caseload(
      Verzoek verzoek, Jobcoach coach, List<Plaatsing> eigen, Naslag nu, LocalDate vandaag) {
    List<Blok.Verwijzing> regels = new ArrayList<>();
    TreeSet<WerkzoekendeId> met = new TreeSet<>();
    for (Plaatsing een : eigen) {
      met.add(een.afspraak().werkzoekende());
      String contact =
          een.contacten().stream()
              .map(ContactVastgelegd::datum)
              .max(Comparator.naturalOrder())
              .map(dag -> "laatste contact " + Notatie.kort(dag))
              .orElse("nog geen contact");
      regels.add(
          new Blok.Verwijzing(
              Plaatsingpaginas.mens(een, nu),
              "/plaatsingen/" + een.id().waarde(),
              "%s, %s uur per week, %s%s%s"
                  .formatted(
                      een.fase().omschrijving(),
                      Notatie.uren(een.begeleidingOp(vandaag)),
                      contact,
                      een.volgendeEvaluatie() == null
                          ? ""
                          : ", evaluatie " + Notatie.kort(een.volgendeEvaluatie()),
                      een.coachplannen().isEmpty() ? ", nog geen coachplan" : "")));
    }
    Set<WerkzoekendeId> bekend =
        Set.copyOf(
            verzoek
                .bereik()
                .mensen(
                    coach.inzet().stream()
                        .flatMap(inzet -> Stream.ofNullable(inzet.werkzoekende()))
                        .toList()));
    for (Inzet inzet : coach.inzet()) {
      WerkzoekendeId wie = inzet.werkzoekende();
      if (wie != null
          && bekend.contains(wie)
          && !inzet.tot().isBefore(vandaag)
          && !met.contains(wie)) {
        regels.add(
            new Blok.Verwijzing(
                naam(wie, nu),
                "",
                "%s uur per week, tot %s"
                    .formatted(Notatie.uren(inzet.minutenPerWeek()), Notatie.datum(inzet.tot()))));
      }
    }
    regels.sort(Comparator.comparing(Blok.Verwijzing::tekst, Notatie.volgorde()));
    return new Blok.Verwijzingen(
        "Caseload (%s)".formatted(Notatie.getal(regels.size())),
        regels,
        "Deze jobcoach begeleidt nu niemand.");
  }

  /** For each coming absence, who cannot be guided then. */
  private List<Blok> vervanging(Verzoek verzoek, Jobcoach coach, Naslag nu, LocalDate vandaag) {
    List<Blok.Verwijzing> regels = new ArrayList<>();
    TreeSet<PlaatsingId> gezien = new TreeSet<>();
    for (Inzet inzet : coach.inzet()) {
      if (inzet.werkzoekende() != null || inzet.tot().isBefore(vandaag)) {
        continue;
      }
      LocalDate van = inzet.van().isBefore(vandaag) ? vandaag : inzet.van();
      for (Plaatsing een :
          verzoek
              .bereik()
              .mensen(
                  afwezigheid.teVervangen(coach, van, inzet.tot()),
                  een -> een.afspraak().werkzoekende())) {
        if (gezien.add(een.id())) {
          regels.add(
              new Blok.Verwijzing(
                  Plaatsingpaginas.mens(een, nu),
                  "/plaatsingen/" + een.id().waarde(),
                  "van %s tot en met %s: kies bij de plaatsing een andere jobcoach"
                      .formatted(Notatie.datum(van), Notatie.datum(inzet.tot()))));
        }
      }
    }
    return regels.isEmpty()
        ? List.of()
        : List.of(new Blok.Verwijzingen("Vervanging nodig", regels, ""));
  }

  /** Hours that are taken on the first day of each period, against the hours there are. */
  private Blok ruimte(Jobcoach coach, LocalDate vandaag) {
    List<Coachruimte.Dag> dagen = afwezigheid.vooruit(coach.id(), vandaag);
    Coachruimte.Dag nu = dagen.getFirst();
    return new Blok.Grafiek(
        "Uren per week",
        nu.vrij() < 0
            ? "Nu is er %s uur per week te weinig.".formatted(Notatie.uren(-nu.vrij()))
            : "Nu is er %s uur per week vrij.".formatted(Notatie.uren(nu.vrij())),
        new Kolomgrafiek(
            "Uren per week bezet en afwezig, de komende dertien perioden",
            dagen.stream()
                .map(
                    dag ->
                        new Kolomgrafiek.Punt(
                            Notatie.dagMaand(dag.dag()),
                            dag.caseload() + dag.afwezig(),
                            Notatie.uren(dag.caseload() + dag.afwezig()),
                            dag.capaciteit(),
                            Notatie.uren(dag.capaciteit())))
                .toList(),
            "uur per week",
            "vier weken vanaf"));
  }

  private static Blok afwezig(Jobcoach coach, Formulier gegeven, int status) {
    gegeven
        .veld(Invoer.Vorm.DATUM, "van", "Eerste dag", "")
        .veld(Invoer.Vorm.DATUM, "tot", "Laatste dag", "")
        .veld(Invoer.Vorm.GETAL, "uren", "Uren per week", "Leeg: de hele week afwezig.");
    return new Blok.Doen(
        "Afwezigheid",
        "De uren gaan van de capaciteit af, ook in de volgende matchingsronde.",
        List.of(
            new Zet(
                "afwezig",
                "Meld afwezigheid",
                "",
                gegeven.invoer(),
                "Meld afwezig",
                status != 200,
                "",
                "")),
        PAD + "/" + coach.id().waarde(),
        0,
        "");
  }

  private static Blok afwezigheden(Jobcoach coach, LocalDate vandaag) {
    return new Blok.Verwijzingen(
        "Afwezig",
        coach.inzet().stream()
            .filter(een -> een.werkzoekende() == null && !een.tot().isBefore(vandaag))
            .sorted(Comparator.comparing(Inzet::van))
            .map(
                een ->
                    new Blok.Verwijzing(
                        "%s tot en met %s"
                            .formatted(Notatie.datum(een.van()), Notatie.datum(een.tot())),
                        "",
                        Notatie.uren(een.minutenPerWeek()) + " uur per week"))
            .toList(),
        "Er is geen afwezigheid gemeld.");
  }

  private Blok voorgesteld(Verzoek verzoek, Jobcoach coach, Naslag nu) {
    return new Blok.Verwijzingen(
        "Voorgesteld in de laatste ronde",
        verzoek.bereik().mensen(laatste.voorstellen(coach.id()), Voorstel::werkzoekende).stream()
            .map(
                een ->
                    new Blok.Verwijzing(
                        naam(een.werkzoekende(), nu),
                        "/voorstellen/" + een.id().waarde(),
                        "vanaf %s%s"
                            .formatted(
                                Notatie.datum(een.start()),
                                verzoek.gebruiker().magZorg() ? uren(een) : "")))
            .toList(),
        "In de laatste ronde is niemand aan deze jobcoach voorgesteld.");
  }

  private static String uren(Voorstel voorstel) {
    return ", %s uur in een jaar"
        .formatted(
            Notatie.uren(
                voorstel.begeleidingsminuten().stream().mapToLong(Integer::longValue).sum()));
  }

  private static Blok gegevens(Jobcoach coach, Naslag nu) {
    return new Blok.Feiten(
        "Gegevens",
        List.of(
            Feit.van("Organisatie", nu.organisatie(coach.organisatie())),
            Feit.van("Uren per week", Notatie.getal(coach.urenPerWeek())),
            Feit.van(
                "Specialismen",
                coach.specialismen().isEmpty()
                    ? "algemeen"
                    : coach.specialismen().stream()
                        .map(Notatie::woord)
                        .collect(Collectors.joining(", "))),
            Feit.van(
                "Werkgebied",
                coach.werkgebied().isEmpty()
                    ? "de hele regio"
                    : coach.werkgebied().stream()
                        .map(nu::gemeente)
                        .collect(Collectors.joining(", "))),
            Feit.van("Standplaats", coach.standplaats(), postcode -> postcode.waarde())));
  }

  private static String naam(WerkzoekendeId id, Naslag nu) {
    return nu.findMens(id).map(mens -> mens.naam()).orElse(id.waarde());
  }
}
