package nl.werkbrug.api.web;

import static io.vertx.core.http.HttpMethod.GET;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.werkbrug.api.auth.Toegang;
import nl.werkbrug.api.http.Antwoord;
import nl.werkbrug.api.http.HttpDienst;
import nl.werkbrug.api.http.Verzoek;
import nl.werkbrug.data.domain.JobcoachId;
import nl.werkbrug.data.domain.jobcoach.Inzet;
import nl.werkbrug.data.domain.jobcoach.Jobcoach;
import nl.werkbrug.data.domain.ronde.Voorstel;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.data.store.JobcoachStore;

/** The jobcoaches: the list, and one with the caseload and the hours against the capacity. */
final class Jobcoachpaginas {
  private static final int WEKEN = 8;

  private final Paginas paginas;
  private final Naslag naslag;
  private final JobcoachStore jobcoaches;
  private final Laatsteronde laatste;
  private final Clock klok;

  Jobcoachpaginas(
      Paginas paginas, Naslag naslag, Database database, Laatsteronde laatste, Clock klok) {
    this.paginas = paginas;
    this.naslag = naslag;
    this.laatste = laatste;
    this.klok = klok;
    jobcoaches = new JobcoachStore(database);
  }

  void voegToe(HttpDienst http) {
    http.route(GET, "/jobcoaches", Toegang.MEDEWERKERS, this::lijst)
        .route(GET, "/jobcoaches/:id", Toegang.MEDEWERKERS, this::jobcoach);
  }

  private Antwoord lijst(Verzoek verzoek) {
    String zoek = verzoek.findTekst("zoek", 100).orElse("");
    Naslag nu = naslag.nu();
    LocalDate vandaag = Rondepaginas.vandaag(klok);
    Tabel tabel =
        new Lijst<Jobcoach>(
                "Jobcoaches",
                "/jobcoaches",
                zoek.isEmpty()
                    ? "Er zijn nog geen jobcoaches. De beheerder kan ze inlezen."
                    : "Niets gevonden. Zoek op een deel van een naam, of maak het zoekveld leeg.")
            .tekst("Naam", coach -> Cel.link(coach.naam(), "/jobcoaches/" + coach.id().waarde()))
            .tekst("Organisatie", coach -> Cel.tekst(nu.organisatie(coach.organisatie())))
            .tekst("Specialismen", coach -> Cel.tekst(specialismen(coach)))
            .getal(
                "Uren per week",
                coach -> coach.urenPerWeek().movePointRight(2).longValue(),
                coach -> Cel.tekst(uren(coach)))
            .getal(
                "Mensen nu",
                coach -> caseload(coach, vandaag).size(),
                coach -> Cel.tekst(Notatie.getal(caseload(coach, vandaag).size())))
            .getal(
                "Vrij deze vier weken",
                coach -> coach.vrijeMinuten(vandaag)[0],
                coach -> Cel.tekst(Notatie.uren(coach.vrijeMinuten(vandaag)[0]) + " uur"))
            .maak(
                verzoek,
                nu.jobcoaches().stream()
                    .filter(coach -> Rondepaginas.past(zoek, coach.naam(), specialismen(coach)))
                    .sorted(Comparator.comparing(Jobcoach::naam, Notatie.volgorde()))
                    .toList(),
                Map.of("zoek", zoek));
    return paginas.toon(
        verzoek,
        Deel.JOBCOACHES,
        List.of(),
        "Jobcoaches",
        "zoeklijst.jte",
        new Zoekbeeld("Jobcoaches", "", "/jobcoaches", zoek, tabel, List.of()));
  }

  private Antwoord jobcoach(Verzoek verzoek) {
    Jobcoach coach = jobcoaches.get(verzoek.pad("id", JobcoachId::new));
    Naslag nu = naslag.nu();
    LocalDate vandaag = Rondepaginas.vandaag(klok);
    List<Voorstel> voorstellen = laatste.voorstellen(coach.id());
    return paginas.toon(
        verzoek,
        Deel.JOBCOACHES,
        List.of(Deel.JOBCOACHES.link()),
        coach.naam(),
        "jobcoach.jte",
        new Jobcoachbeeld(
            coach.naam(),
            List.of(
                Feit.van("Organisatie", nu.organisatie(coach.organisatie())),
                Feit.van("Uren per week", uren(coach)),
                Feit.van("Specialismen", specialismen(coach)),
                Feit.van(
                    "Werkgebied",
                    coach.werkgebied().isEmpty()
                        ? "de hele regio"
                        : Profiel.samen(coach.werkgebied().stream().map(nu::gemeente))),
                Feit.van("Standplaats", coach.standplaats(), postcode -> postcode.waarde())),
            weken(coach, vandaag),
            grafiek(coach, vandaag),
            caseload(coach, vandaag).stream()
                .map(inzet -> mens(inzet, nu))
                .sorted(Comparator.comparing(Jobcoachbeeld.Mens::naam, Notatie.volgorde()))
                .toList(),
            voorstellen.stream().map(voorstel -> voorgesteld(voorstel, nu)).toList()));
  }

  /** Hours that are taken in each period, against the hours there are. */
  private static Kolomgrafiek grafiek(Jobcoach coach, LocalDate vandaag) {
    long heel = coach.urenPerWeek().movePointRight(2).longValue() * 60 * 4 / 100;
    int[] vrij = coach.vrijeMinuten(vandaag);
    List<Kolomgrafiek.Punt> punten = new ArrayList<>();
    for (int periode = 0; periode < vrij.length; periode++) {
      long bezet = heel - vrij[periode];
      punten.add(
          new Kolomgrafiek.Punt(
              Notatie.dagMaand(vandaag.plusDays((long) periode * Jobcoach.DAGEN_PER_PERIODE)),
              bezet,
              Notatie.uren(bezet),
              heel,
              Notatie.uren(heel)));
    }
    return new Kolomgrafiek("Uren bezet per vier weken", punten, "uur", "vier weken vanaf");
  }

  /** Hours that are taken in each of the coming weeks, against the hours there are. */
  private static Kolomgrafiek weken(Jobcoach coach, LocalDate vandaag) {
    long heel = coach.urenPerWeek().movePointRight(2).longValue() * 60 / 100;
    LocalDate maandag = vandaag.with(DayOfWeek.MONDAY);
    List<Kolomgrafiek.Punt> punten = new ArrayList<>();
    for (int week = 0; week < WEKEN; week++) {
      LocalDate begin = maandag.plusWeeks(week);
      long bezet =
          Math.min(
              heel,
              coach.inzet().stream()
                  .mapToLong(inzet -> minuten(inzet, begin, begin.plusDays(6)))
                  .sum());
      punten.add(
          new Kolomgrafiek.Punt(
              Notatie.dagMaand(begin), bezet, Notatie.uren(bezet), heel, Notatie.uren(heel)));
    }
    return new Kolomgrafiek("Uren bezet per week", punten, "uur", "week van");
  }

  private static long minuten(Inzet inzet, LocalDate van, LocalDate tot) {
    LocalDate eerste = inzet.van().isAfter(van) ? inzet.van() : van;
    LocalDate laatste = inzet.tot().isBefore(tot) ? inzet.tot() : tot;
    long dagen = Math.max(0, ChronoUnit.DAYS.between(eerste, laatste) + 1);
    return inzet.minutenPerWeek() * dagen / 7;
  }

  private static List<Inzet> caseload(Jobcoach coach, LocalDate vandaag) {
    return coach.inzet().stream()
        .filter(inzet -> inzet.werkzoekende() != null && !inzet.tot().isBefore(vandaag))
        .toList();
  }

  private static Jobcoachbeeld.Mens mens(Inzet inzet, Naslag nu) {
    Mensregel mens =
        inzet.werkzoekende() == null ? null : nu.findMens(inzet.werkzoekende()).orElse(null);
    return new Jobcoachbeeld.Mens(
        mens == null ? String.valueOf(inzet.werkzoekende()) : mens.naam(),
        mens == null ? "" : mens.adres(),
        "%s uur per week, tot %s"
            .formatted(Notatie.uren(inzet.minutenPerWeek()), Notatie.datum(inzet.tot())));
  }

  private static Jobcoachbeeld.Mens voorgesteld(Voorstel voorstel, Naslag nu) {
    long minuten = voorstel.begeleidingsminuten().stream().mapToLong(Integer::longValue).sum();
    return new Jobcoachbeeld.Mens(
        nu.findMens(voorstel.werkzoekende())
            .map(Mensregel::naam)
            .orElse(voorstel.werkzoekende().waarde()),
        "/voorstellen/" + voorstel.id().waarde(),
        "%s, vanaf %s, %s uur in een jaar"
            .formatted(
                nu.findWerk(voorstel.aanbod())
                    .map(Werkregel::titel)
                    .orElse(voorstel.aanbod().waarde()),
                Notatie.datum(voorstel.start()),
                Notatie.uren(minuten)));
  }

  private static String uren(Jobcoach coach) {
    return coach.urenPerWeek().stripTrailingZeros().toPlainString().replace('.', ',') + " uur";
  }

  private static String specialismen(Jobcoach coach) {
    return coach.specialismen().isEmpty()
        ? "algemeen"
        : Profiel.samen(
            coach.specialismen().stream()
                .map(
                    een ->
                        switch (een) {
                          case LVB -> "LVB";
                          case NAH -> "NAH";
                          case AUTISME, PSYCHISCH, TAAL, JONGEREN, VERSLAVING, LICHAMELIJK ->
                              Notatie.woord(een);
                        }));
  }
}
