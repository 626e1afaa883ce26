package nl.werkbrug.engine.matching;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import nl.werkbrug.data.domain.beleid.Prioriteitspunten;
import nl.werkbrug.data.domain.werkzoekende.Clientprofiel;
import nl.werkbrug.data.domain.werkzoekende.Doelgroep;
import nl.werkbrug.data.domain.werkzoekende.Participatie;
import nl.werkbrug.data.domain.werkzoekende.UwvAdvies;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;

/**
 * What a placement of somebody is worth on the medium level.
 *
 * @param punten 1 and up; the sum of the parts
 */
public record Prioriteit(int punten, List<Deel> delen) {
  private static final int MAANDEN_PER_KWARTAAL = 3;
  private static final int JONGERE = 27;

  /** A part, with its Dutch sentence. */
  public record Deel(String tekst, int punten) {}

  public Prioriteit {
    delen = List.copyOf(delen);
  }

  public static Prioriteit van(Werkzoekende w, Prioriteitspunten beleid, LocalDate peildatum) {
    List<Deel> delen = new ArrayList<>();
    delen.add(new Deel("Basis voor iedereen.", beleid.basis()));
    Participatie participatie = w.participatie();
    Clientprofiel profiel = participatie.clientprofiel().waardeOfNull();
    if (profiel != null) {
      voegToe(
          delen,
          "Cliëntprofiel %d: %s.".formatted(profiel.ordinal() + 1, profiel.omschrijving()),
          beleid.perProfiel().getOrDefault(profiel, 0));
    }
    Doelgroep doelgroep = w.doelgroep().waardeOfNull();
    if (doelgroep != null) {
      voegToe(
          delen,
          "Doelgroep %s.".formatted(doelgroep.omschrijving()),
          beleid.perDoelgroep().getOrDefault(doelgroep, 0));
    }
    Integer leeftijd = w.persoon().leeftijd(peildatum).waardeOfNull();
    if (leeftijd != null && leeftijd < JONGERE) {
      voegToe(
          delen,
          "Jonger dan 27 (%d jaar); grondslag: %s."
              .formatted(leeftijd, beleid.rechtsgrondLeeftijd()),
          beleid.jongerDan27());
    }
    LocalDate sinds = participatie.ingeschrevenOp().waardeOfNull();
    if (sinds != null) {
      long kwartalen =
          Math.max(0, ChronoUnit.MONTHS.between(sinds, peildatum) / MAANDEN_PER_KWARTAAL);
      long punten = Math.min(beleid.wachtMaximum(), kwartalen * beleid.perWachtkwartaal());
      voegToe(
          delen,
          "Wacht sinds %s: %d hele kwartalen, hoogstens %d punten."
              .formatted(Zin.datum(sinds), kwartalen, beleid.wachtMaximum()),
          (int) punten);
    }
    if (participatie.uwvAdvies() instanceof UwvAdvies.Afgegeven advies && advies.positief()) {
      voegToe(
          delen,
          "Positief advies beschut werk van %s (Participatiewet art. 10b)."
              .formatted(Zin.datum(advies.datum())),
          beleid.beschutAdvies());
    }
    if (doelgroep != null && doelgroep.metLks()) {
      voegToe(
          delen,
          "Aanspraak op begeleiding op de werkplek (Participatiewet art. 10da).",
          beleid.aanspraakBegeleiding());
    }
    return new Prioriteit(delen.stream().mapToInt(Deel::punten).sum(), delen);
  }

  private static void voegToe(List<Deel> delen, String tekst, int punten) {
    if (punten != 0) {
      delen.add(new Deel(tekst, punten));
    }
  }
}
