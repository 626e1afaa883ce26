package nl.werkbrug.engine.reporting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.werkbrug.data.domain.aanbod.AanbodSoort;
import nl.werkbrug.data.domain.jobcoach.Jobcoach;
import nl.werkbrug.data.domain.plaatsing.Afwijsreden;
import nl.werkbrug.data.domain.plaatsing.Beeindigingsreden;
import nl.werkbrug.data.domain.plaatsing.Loonwaardemeting;
import nl.werkbrug.data.domain.plaatsing.Plaatsing;
import nl.werkbrug.data.domain.plaatsing.Uitstroomreden;
import nl.werkbrug.data.domain.werkzoekende.Clientprofiel;
import nl.werkbrug.data.domain.werkzoekende.Doelgroep;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.data.store.JobcoachStore;
import nl.werkbrug.data.store.PlaatsingStore;
import nl.werkbrug.data.store.VerloopStore;
import nl.werkbrug.data.store.VerloopStore.Geoordeeld;
import org.jspecify.annotations.Nullable;

/**
 * What came of it: results and no input. Everything is computed anew from the stored events, each
 * time; nothing is kept.
 */
public final class Resultaten {
  private static final String ALLE = "alle";
  private static final String ONBEKEND = "onbekend";
  private static final int[] MIJLPALEN = {6, 12, 24};

  private final Resultatenvraag vraag;
  private final List<Resultaatregel> regels = new ArrayList<>();

  private Resultaten(Resultatenvraag vraag) {
    this.vraag = vraag;
  }

  /** The figures, group by group in order of name, "alle" first. */
  public static List<Resultaatregel> van(Database database, Resultatenvraag vraag) {
    List<Plaatsing> plaatsingen =
        new PlaatsingStore(database)
            .list(PlaatsingStore.Filter.ALLES).stream()
                .filter(
                    een ->
                        past(
                            vraag,
                            een.afspraak().doelgroep(),
                            een.afspraak().gemeente(),
                            een.afspraak().organisatie()))
                .toList();
    List<Geoordeeld> oordelen =
        new VerloopStore(database)
            .listOordelen().stream()
                .filter(
                    een ->
                        vraag.in(een.dag())
                            && past(vraag, een.doelgroep(), een.gemeente(), een.organisatie()))
                .toList();
    List<Jobcoach> coaches =
        new JobcoachStore(database)
            .list().stream()
                .filter(
                    een ->
                        vraag.organisatie() == null
                            || een.organisatie().equals(vraag.organisatie()))
                .toList();
    Resultaten resultaten = new Resultaten(vraag);
    resultaten.groep(ALLE, plaatsingen, oordelen);
    resultaten.coaches(plaatsingen, coaches);
    if (vraag.per() != Resultatenvraag.Verdeeld.ALLE) {
      Map<String, List<Plaatsing>> perGroep = new TreeMap<>();
      Map<String, List<Geoordeeld>> oordelenPerGroep = new TreeMap<>();
      plaatsingen.forEach(
          een ->
              perGroep
                  .computeIfAbsent(
                      naam(
                          vraag,
                          een.afspraak().doelgroep(),
                          een.afspraak().gemeente(),
                          een.afspraak().organisatie()),
                      n -> new ArrayList<>())
                  .add(een));
      oordelen.forEach(
          een ->
              oordelenPerGroep
                  .computeIfAbsent(
                      naam(vraag, een.doelgroep(), een.gemeente(), een.organisatie()),
                      n -> new ArrayList<>())
                  .add(een));
      oordelenPerGroep.keySet().forEach(n -> perGroep.computeIfAbsent(n, k -> new ArrayList<>()));
      perGroep.forEach(
          (naam, deel) ->
              resultaten.groep(naam, deel, oordelenPerGroep.getOrDefault(naam, List.of())));
    }
    return List.copyOf(resultaten.regels);
  }

  private static boolean past(
      Resultatenvraag vraag,
      @Nullable Doelgroep doelgroep,
      @Nullable Object gemeente,
      Object organisatie) {
    return (vraag.doelgroep() == null || vraag.doelgroep() == doelgroep)
        && (vraag.gemeente() == null || vraag.gemeente().equals(gemeente))
        && (vraag.organisatie() == null || vraag.organisatie().equals(organisatie));
  }

  private static String naam(
      Resultatenvraag vraag,
      @Nullable Doelgroep doelgroep,
      @Nullable Object gemeente,
      Object organisatie) {
    return switch (vraag.per()) {
      case ALLE -> ALLE;
      case DOELGROEP -> doelgroep == null ? ONBEKEND : doelgroep.omschrijving();
      case GEMEENTE -> gemeente == null ? ONBEKEND : gemeente.toString();
      case ORGANISATIE -> organisatie.toString();
    };
  }

  private void groep(String groep, List<Plaatsing> alle, List<Geoordeeld> oordelen) {
    List<Plaatsing> begonnen =
        alle.stream().filter(een -> heeftWerk(een) && vraag.in(een.begin())).toList();
    tel(groep, "plaatsingen", "plaatsingen begonnen", begonnen.size());
    tel(
        groep,
        "betaalde-plaatsingen",
        "waarvan betaald werk",
        (int) begonnen.stream().filter(Plaatsing::betaaldGeplaatst).count());
    tel(
        groep,
        "vacatures-vervuld",
        "plekken in vacatures vervuld",
        (int)
            begonnen.stream()
                .filter(een -> een.afspraak().soort() == AanbodSoort.VACATURE)
                .count());
    einde(groep, alle);
    for (int maanden : MIJLPALEN) {
      duurzaam(groep, alle, maanden);
    }
    loonwaarde(groep, alle);
    tijd(groep, begonnen);
    oordelen(groep, oordelen);
  }

  private void einde(String groep, List<Plaatsing> alle) {
    List<Plaatsing> klaar =
        alle.stream().filter(een -> een.einde() != null && vraag.in(einde(een))).toList();
    List<Plaatsing> weg = klaar.stream().filter(een -> een.uitstroom() != null).toList();
    tel(groep, "uitstroom", "uitgestroomd", weg.size());
    for (Uitstroomreden reden : Uitstroomreden.values()) {
      tel(
          groep,
          "uitstroom-" + code(reden),
          "uitgestroomd naar " + reden.omschrijving(),
          (int) weg.stream().filter(een -> een.uitstroom() == reden).count());
    }
    List<Plaatsing> breuk = klaar.stream().filter(een -> een.beeindiging() != null).toList();
    tel(groep, "beeindigd", "voortijdig beëindigd", breuk.size());
    for (Beeindigingsreden reden : Beeindigingsreden.values()) {
      tel(
          groep,
          "beeindigd-" + code(reden),
          "beëindigd: " + reden.omschrijving(),
          (int) breuk.stream().filter(een -> een.beeindiging() == reden).count());
    }
  }

  /** Of the paid work that could reach the milestone within the period, what was still there. */
  private void duurzaam(String groep, List<Plaatsing> alle, int maanden) {
    List<Plaatsing> cohort =
        alle.stream()
            .filter(Plaatsing::betaaldGeplaatst)
            .filter(een -> vraag.in(eersteWerkdag(een).plusMonths(maanden)))
            .toList();
    deel(
        groep,
        "duurzaam-" + maanden,
        "betaald werk dat %d maanden duurde".formatted(maanden),
        cohort,
        een ->
            een.beeindiging() == null
                || !einde(een).isBefore(eersteWerkdag(een).plusMonths(maanden)));
  }

  private void loonwaarde(String groep, List<Plaatsing> alle) {
    List<Plaatsing> lopend =
        alle.stream()
            .filter(een -> een.betaaldGeplaatst() && een.loopt(vraag.tot()))
            .filter(een -> een.loonwaardeOp(vraag.tot()) != null)
            .toList();
    gemiddelde(
        groep,
        "loonwaarde",
        "gerealiseerde loonwaarde",
        "procent",
        lopend,
        een -> Objects.requireNonNull(een.loonwaardeOp(vraag.tot())).procent());
    List<Plaatsing> gegroeid = lopend.stream().filter(een -> metingen(een).size() > 1).toList();
    gemiddelde(
        groep,
        "loonwaarde-groei",
        "groei van de loonwaarde sinds de eerste meting",
        "procentpunt",
        gegroeid,
        een -> {
          List<Loonwaardemeting> metingen = metingen(een);
          return metingen.getLast().procent().subtract(metingen.getFirst().procent());
        });
  }

  private List<Loonwaardemeting> metingen(Plaatsing plaatsing) {
    return plaatsing.loonwaarden().stream()
        .filter(meting -> !meting.per().isAfter(vraag.tot()))
        .toList();
  }

  private void tijd(String groep, List<Plaatsing> begonnen) {
    List<Plaatsing> bekend =
        begonnen.stream().filter(een -> een.afspraak().ingeschrevenOp() != null).toList();
    gemiddelde(
        groep,
        "tijd-tot-plaatsing",
        "tijd van inschrijving tot begin",
        "dagen",
        bekend,
        een -> BigDecimal.valueOf(dagen(een)));
    List<Plaatsing> metHorizon =
        bekend.stream()
            .filter(
                een -> {
                  Clientprofiel profiel = een.afspraak().profiel();
                  return profiel != null && profiel.horizonMaanden() > 0;
                })
            .toList();
    deel(
        groep,
        "binnen-horizon",
        "begonnen binnen de termijn van het cliëntprofiel",
        metHorizon,
        een ->
            !een.begin()
                .isAfter(
                    Objects.requireNonNull(een.afspraak().ingeschrevenOp())
                        .plusMonths(
                            Objects.requireNonNull(een.afspraak().profiel()).horizonMaanden())));
  }

  private void oordelen(String groep, List<Geoordeeld> oordelen) {
    tel(groep, "voorstellen-beoordeeld", "voorstellen beoordeeld", oordelen.size());
    for (Geoordeeld.Wat wat : Geoordeeld.Wat.values()) {
      deel(
          groep,
          "voorstellen-" + code(wat),
          "voorstellen " + code(wat),
          oordelen,
          een -> een.wat() == wat);
    }
    List<Geoordeeld> afgewezen =
        oordelen.stream().filter(een -> een.wat() == Geoordeeld.Wat.AFGEWEZEN).toList();
    for (Afwijsreden reden : Afwijsreden.values()) {
      tel(
          groep,
          "afgewezen-" + code(reden),
          "afgewezen: " + reden.omschrijving(),
          (int) afgewezen.stream().filter(een -> een.reden() == reden).count());
    }
  }

  private void coaches(List<Plaatsing> plaatsingen, List<Jobcoach> coaches) {
    long capaciteit = coaches.stream().mapToLong(Jobcoach::minutenPerWeek).sum();
    long gepland = 0;
    for (Plaatsing een : plaatsingen) {
      if (een.jobcoachOp(vraag.tot()) != null && !een.begin().isAfter(vraag.tot())) {
        gepland += een.begeleidingOp(vraag.tot());
      }
    }
    regels.add(
        new Resultaatregel(
            ALLE,
            "begeleiding",
            "begeleiding per week op de laatste dag",
            "minuten",
            BigDecimal.valueOf(gepland),
            coaches.size()));
    regels.add(
        new Resultaatregel(
            ALLE,
            "coachbelasting",
            "deel van de uren van jobcoaches op de laatste dag",
            "procent",
            capaciteit == 0 ? null : procent(gepland, capaciteit),
            coaches.size()));
  }

  private void tel(String groep, String code, String naam, int aantal) {
    regels.add(new Resultaatregel(groep, code, naam, "aantal", BigDecimal.valueOf(aantal), aantal));
  }

  private <T> void deel(String groep, String code, String naam, List<T> alle, Predicate<T> telt) {
    long goed = alle.stream().filter(telt).count();
    regels.add(
        new Resultaatregel(
            groep,
            code,
            naam,
            "procent",
            alle.isEmpty() ? null : procent(goed, alle.size()),
            alle.size()));
  }

  /** Not shown for fewer than ten people: a mean of a few points at them. */
  private <T> void gemiddelde(
      String groep,
      String code,
      String naam,
      String eenheid,
      List<T> alle,
      Function<T, BigDecimal> waarde) {
    BigDecimal som = alle.stream().map(waarde).reduce(BigDecimal.ZERO, BigDecimal::add);
    regels.add(
        new Resultaatregel(
            groep,
            code,
            naam,
            eenheid,
            alle.size() < Eerlijkheid.KLEINSTE_GROEP
                ? null
                : som.divide(BigDecimal.valueOf(alle.size()), 1, RoundingMode.HALF_UP),
            alle.size()));
  }

  private static BigDecimal procent(long deel, long geheel) {
    return BigDecimal.valueOf(deel * 100)
        .divide(BigDecimal.valueOf(geheel), 1, RoundingMode.HALF_UP);
  }

  private static boolean heeftWerk(Plaatsing plaatsing) {
    return plaatsing.overeenkomst() != null || plaatsing.proefplaats() != null;
  }

  private static LocalDate eersteWerkdag(Plaatsing plaatsing) {
    return Objects.requireNonNull(plaatsing.overeenkomst()).van();
  }

  private static LocalDate einde(Plaatsing plaatsing) {
    return Objects.requireNonNull(plaatsing.einde());
  }

  private static long dagen(Plaatsing plaatsing) {
    return ChronoUnit.DAYS.between(
        Objects.requireNonNull(plaatsing.afspraak().ingeschrevenOp()), plaatsing.begin());
  }

  private static String code(Enum<?> een) {
    return een.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The same figures as a file for a Dutch spreadsheet: semicolons and decimal commas. */
  public static String csv(List<Resultaatregel> regels) {
    StringBuilder uit = new StringBuilder("groep;code;naam;eenheid;waarde;aantal\r\n");
    for (Resultaatregel regel : regels) {
      BigDecimal waarde = regel.waarde();
      uit.append(cel(regel.groep()))
          .append(';')
          .append(regel.code())
          .append(';')
          .append(cel(regel.naam()))
          .append(';')
          .append(regel.eenheid())
          .append(';')
          .append(waarde == null ? "" : waarde.toPlainString().replace('.', ','))
          .append(';')
          .append(regel.aantal())
          .append("\r\n");
    }
    return uit.toString();
  }

  /** Never a formula, whatever an organisation is called. */
  private static String cel(String tekst) {
    String veilig =
        !tekst.isEmpty() && "=+-@\t".indexOf(tekst.charAt(0)) >= 0 ? "'" + tekst : tekst;
    return veilig.chars().anyMatch(teken -> ";\"\r\n".indexOf(teken) >= 0)
        ? '"' + veilig.replace("\"", "\"\"") + '"'
        : veilig;
  }
}
