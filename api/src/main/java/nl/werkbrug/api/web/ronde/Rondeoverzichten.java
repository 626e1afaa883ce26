package nl.werkbrug.api.web.ronde;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.werkbrug.api.web.Mensregel;
import nl.werkbrug.api.web.Naslag;
import nl.werkbrug.api.web.Notatie;
import nl.werkbrug.api.web.Rondeoverzicht;
import nl.werkbrug.data.domain.GemeenteId;
import nl.werkbrug.data.domain.JobcoachId;
import nl.werkbrug.data.domain.WerkzoekendeId;
import nl.werkbrug.data.domain.jobcoach.Jobcoach;
import nl.werkbrug.data.domain.ronde.Certificaat;
import nl.werkbrug.data.domain.ronde.Knelpunt;
import nl.werkbrug.data.domain.ronde.Matchingsronde;
import nl.werkbrug.data.domain.ronde.NietGeplaatst;
import nl.werkbrug.data.domain.ronde.Rondestatus;
import nl.werkbrug.data.domain.ronde.Rondeuitkomst;
import nl.werkbrug.data.domain.ronde.Voorstel;
import nl.werkbrug.data.domain.werkzoekende.Doelgroep;

/** Turns a finished round and the records around it into a {@link Rondeoverzicht}. */
public record Rondeoverzichten(Naslag naslag) {
  private static final int DRUKSTE_COACHES = 12;

  /**
   * The overview of one round.
   *
   * @param voorstellen all of the round
   * @param nietGeplaatst all of the round
   */
  Rondeoverzicht maak(
      Matchingsronde ronde,
      Rondeuitkomst uitkomst,
      List<Voorstel> voorstellen,
      List<NietGeplaatst> nietGeplaatst) {
    return new Rondeoverzicht(
        "Matchingsronde van " + Notatie.datum(ronde.bereik().peildatum()),
        toelichting(ronde, uitkomst),
        kerncijfers(uitkomst, voorstellen),
        bewijs(uitkomst),
        verdeling(voorstellen, nietGeplaatst, this::doelgroep),
        verdeling(voorstellen, nietGeplaatst, this::gemeente),
        drukte(ronde, voorstellen),
        redenen(nietGeplaatst),
        uitkomst.knelpunten().stream().map(Knelpunt::tekst).toList(),
        uitkomst.meldingen());
  }

  private static String toelichting(Matchingsronde ronde, Rondeuitkomst uitkomst) {
    String gewichten =
        ronde.gewichten().isEmpty()
            ? ""
            : " Deze proef rekende met eigen gewichten: %s.".formatted(gewichten(ronde));
    String einde =
        ronde.status() == Rondestatus.GESTOPT
            ? "De ronde is eerder gestopt; dit is het beste plan tot dan toe."
            : "De ronde is klaar.";
    return "%s %s mensen, %s plekken en %s jobcoaches zijn in één keer bekeken; %s combinaties zijn"
            .formatted(
                einde,
                Notatie.getal(uitkomst.personen()),
                Notatie.getal(uitkomst.plekken()),
                Notatie.getal(uitkomst.jobcoaches()),
                Notatie.getal(uitkomst.paren()))
        + " beoordeeld."
        + gewichten;
  }

  private static String gewichten(Matchingsronde ronde) {
    return ronde.gewichten().entrySet().stream()
        .map(een -> "%s %d".formatted(een.getKey().omschrijving(), een.getValue()))
        .collect(Collectors.joining(", "));
  }

  private List<Rondeoverzicht.Kerncijfer> kerncijfers(
      Rondeuitkomst uitkomst, List<Voorstel> voorstellen) {
    long onbekend = voorstellen.stream().filter(v -> !v.onbekend().isEmpty()).count();
    double gemiddeld = voorstellen.stream().mapToInt(Voorstel::passendheid).average().orElse(0);
    return List.of(
        new Rondeoverzicht.Kerncijfer(
            Notatie.getal(uitkomst.geplaatst()),
            "voorstellen",
            "voor %s mensen in de ronde".formatted(Notatie.getal(uitkomst.personen()))),
        new Rondeoverzicht.Kerncijfer(
            Notatie.procent(aandeel(uitkomst.geplaatst(), uitkomst.plekken()), 0),
            "van de plekken bezet",
            "%s van %s"
                .formatted(Notatie.getal(uitkomst.geplaatst()), Notatie.getal(uitkomst.plekken()))),
        new Rondeoverzicht.Kerncijfer(
            Notatie.getal(Math.round(gemiddeld)),
            "gemiddelde passendheid",
            "op een schaal van 0 tot 1.000"),
        new Rondeoverzicht.Kerncijfer(
            Notatie.getal(onbekend),
            "voorstellen met een vraag vooraf",
            "omdat een gegeven nog onbekend is"));
  }

  private static List<String> bewijs(Rondeuitkomst uitkomst) {
    Certificaat certificaat = uitkomst.certificaat();
    if (certificaat == null) {
      return List.of();
    }
    return List.of(
        "Aantal en voorrang: dit plan haalt %s punten, en bewezen is dat geen enkel plan er meer dan %s haalt. Hoogstens %s is dus blijven liggen."
            .formatted(
                Notatie.getal(uitkomst.score().medium()),
                Notatie.getal(certificaat.mediumGrens()),
                Notatie.procent(certificaat.mediumGatProcent(uitkomst.score()), 2)),
        "Hoe goed het past: dit plan haalt %s punten. Een plan dat even veel mensen plaatst, haalt er hoogstens %s: het kan dus niet meer dan %s beter passen."
            .formatted(
                Notatie.getal(uitkomst.score().soft()),
                Notatie.getal(certificaat.softGrens()),
                Notatie.procent(certificaat.softGatProcent(uitkomst.score()), 2)));
  }

  /** A bar of a distribution: by rank, then by name. */
  private record Groep(int rang, String naam) implements Comparable<Groep> {
    private static final Comparator<Groep> VOLGORDE =
        Comparator.comparingInt(Groep::rang).thenComparing(Groep::naam);

    static Groep onbekend(String wat) {
      return new Groep(Integer.MAX_VALUE, wat + " onbekend");
    }

    @Override
    public int compareTo(Groep ander) {
      return VOLGORDE.compare(this, ander);
    }
  }

  private List<Rondeoverzicht.Staaf> verdeling(
      List<Voorstel> voorstellen,
      List<NietGeplaatst> nietGeplaatst,
      Function<WerkzoekendeId, Groep> indeling) {
    Map<Groep, int[]> telling = new TreeMap<>();
    for (Voorstel voorstel : voorstellen) {
      telling.computeIfAbsent(indeling.apply(voorstel.werkzoekende()), g -> new int[2])[0]++;
    }
    for (NietGeplaatst iemand : nietGeplaatst) {
      telling.computeIfAbsent(indeling.apply(iemand.werkzoekende()), g -> new int[2])[1]++;
    }
    List<Rondeoverzicht.Staaf> staven = new ArrayList<>();
    telling.forEach(
        (groep, aantal) -> {
          int totaal = aantal[0] + aantal[1];
          staven.add(
              new Rondeoverzicht.Staaf(
                  groep.naam(),
                  (int) Math.round(aandeel(aantal[0], totaal)),
                  "%s van %s mensen (%s)"
                      .formatted(
                          Notatie.getal(aantal[0]),
                          Notatie.getal(totaal),
                          Notatie.procent(aandeel(aantal[0], totaal), 0)),
                  false));
        });
    return staven;
  }

  /** The busiest coaches, by the period in which each is fullest. */
  private List<Rondeoverzicht.Staaf> drukte(Matchingsronde ronde, List<Voorstel> voorstellen) {
    record Drukte(String naam, int procent, long gebruikt, long vrij) {}
    Map<JobcoachId, int[]> gebruikt = new TreeMap<>();
    for (Voorstel voorstel : voorstellen) {
      if (voorstel.jobcoach() != null) {
        int[] som = gebruikt.computeIfAbsent(voorstel.jobcoach(), c -> new int[Jobcoach.PERIODEN]);
        for (int periode = 0; periode < som.length; periode++) {
          som[periode] += voorstel.begeleidingsminuten().get(periode);
        }
      }
    }
    List<Drukte> lijst = new ArrayList<>();
    for (Jobcoach coach : naslag.jobcoaches()) {
      int[] vrij = coach.vrijeMinuten(ronde.bereik().peildatum());
      int[] som = gebruikt.getOrDefault(coach.id(), new int[Jobcoach.PERIODEN]);
      int volste = 0;
      for (int periode = 1; periode < vrij.length; periode++) {
        if (aandeel(som[periode], vrij[periode]) > aandeel(som[volste], vrij[volste])) {
          volste = periode;
        }
      }
      lijst.add(
          new Drukte(
              coach.naam(),
              (int) Math.round(aandeel(som[volste], vrij[volste])),
              som[volste],
              vrij[volste]));
    }
    return lijst.stream()
        .sorted(Comparator.comparingInt(Drukte::procent).reversed().thenComparing(Drukte::naam))
        .limit(DRUKSTE_COACHES)
        .map(
            drukte ->
                new Rondeoverzicht.Staaf(
                    drukte.naam(),
                    Math.min(100, drukte.procent()),
                    "%s van %s vrije uren gevuld in de drukste vier weken (%d%%)"
                        .formatted(
                            Notatie.uren(drukte.gebruikt()),
                            Notatie.uren(drukte.vrij()),
                            drukte.procent()),
                    drukte.procent() >= 95))
        .toList();
  }

  private static List<Rondeoverzicht.Staaf> redenen(List<NietGeplaatst> nietGeplaatst) {
    Map<NietGeplaatst.Reden, Long> telling = new TreeMap<>();
    nietGeplaatst.forEach(iemand -> telling.merge(iemand.reden(), 1L, Long::sum));
    return telling.entrySet().stream()
        .sorted(Map.Entry.<NietGeplaatst.Reden, Long>comparingByValue().reversed())
        .map(
            reden ->
                new Rondeoverzicht.Staaf(
                    naam(reden.getKey()),
                    (int) Math.round(aandeel(reden.getValue(), nietGeplaatst.size())),
                    "%s mensen".formatted(Notatie.getal(reden.getValue())),
                    false))
        .toList();
  }

  static String naam(NietGeplaatst.Reden reden) {
    return switch (reden) {
      case BUITEN_BEMIDDELING -> "hoort niet in dit spoor";
      case GEEN_GESCHIKT_AANBOD -> "geen geschikt aanbod";
      case GEGEVENS_ONTBREKEN -> "gegevens ontbreken";
      case JOBCOACH_UREN -> "te weinig jobcoach-uren";
      case CONCURRENTIE -> "de plekken zijn op";
      case GROEP_NIET_VOL -> "de groep kwam niet vol";
    };
  }

  private Groep doelgroep(WerkzoekendeId id) {
    Doelgroep doelgroep = naslag.findMens(id).map(Mensregel::doelgroep).orElse(null);
    return doelgroep == null
        ? Groep.onbekend("doelgroep")
        : new Groep(doelgroep.ordinal(), doelgroep.omschrijving());
  }

  private Groep gemeente(WerkzoekendeId id) {
    GemeenteId gemeente = naslag.findMens(id).map(Mensregel::gemeente).orElse(null);
    return gemeente == null ? Groep.onbekend("gemeente") : new Groep(0, naslag.gemeente(gemeente));
  }

  public static double aandeel(long deel, long geheel) {
    return geheel == 0 ? 0 : 100.0 * deel / geheel;
  }
}
