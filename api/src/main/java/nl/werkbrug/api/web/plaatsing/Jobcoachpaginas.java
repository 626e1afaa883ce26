package nl.werkbrug.api.web.plaatsing;

import static io.vertx.core.http.HttpMethod.GET;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.werkbrug.api.auth.Toegang;
import nl.werkbrug.api.http.Antwoord;
import nl.werkbrug.api.http.HttpDienst;
import nl.werkbrug.api.http.Verzoek;
import nl.werkbrug.api.web.Cel;
import nl.werkbrug.api.web.Deel;
import nl.werkbrug.api.web.Lijst;
import nl.werkbrug.api.web.Naslag;
import nl.werkbrug.api.web.Notatie;
import nl.werkbrug.api.web.Paginas;
import nl.werkbrug.api.web.Profiel;
import nl.werkbrug.api.web.Tabel;
import nl.werkbrug.api.web.Zoekbeeld;
import nl.werkbrug.api.web.ronde.Rondepaginas;
import nl.werkbrug.data.domain.jobcoach.Inzet;
import nl.werkbrug.data.domain.jobcoach.Jobcoach;

/** The jobcoaches, with what each has free. */
public final class Jobcoachpaginas {
  private final Paginas paginas;
  private final Naslag naslag;
  private final Clock klok;

  public Jobcoachpaginas(Paginas paginas, Naslag naslag, Clock klok) {
    this.paginas = paginas;
    this.naslag = naslag;
    this.klok = klok;
  }

  public void voegToe(HttpDienst http) {
    http.route(GET, "/jobcoaches", Toegang.MEDEWERKERS, this::lijst);
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
                coach -> coach.vrijeMinutenNa(vandaag),
                coach -> Cel.tekst(Notatie.uren(coach.vrijeMinutenNa(vandaag)) + " uur"))
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

  private static List<Inzet> caseload(Jobcoach coach, LocalDate vandaag) {
    return coach.inzet().stream()
        .filter(inzet -> inzet.werkzoekende() != null && !inzet.tot().isBefore(vandaag))
        .toList();
  }

  private static String uren(Jobcoach coach) {
    return Notatie.getal(coach.urenPerWeek()) + " uur";
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
