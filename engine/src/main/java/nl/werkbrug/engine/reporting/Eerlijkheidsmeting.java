package nl.werkbrug.engine.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.werkbrug.data.domain.GemeenteId;
import nl.werkbrug.data.domain.RondeId;
import nl.werkbrug.data.domain.WerkzoekendeId;
import nl.werkbrug.data.domain.organisatie.Gemeente;
import nl.werkbrug.data.domain.plaatsing.Voorstelverloop;
import nl.werkbrug.data.domain.ronde.Matchingsronde;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.data.store.GemeenteStore;
import nl.werkbrug.data.store.RondeStore;
import nl.werkbrug.data.store.UitkomstStore;
import nl.werkbrug.data.store.VerloopStore;
import nl.werkbrug.data.store.WerkzoekendeStore;
import nl.werkbrug.engine.reporting.Eerlijkheid.Besluiten;
import nl.werkbrug.engine.reporting.Eerlijkheid.Groep;
import nl.werkbrug.engine.reporting.Eerlijkheid.Vergelijking;
import org.jspecify.annotations.Nullable;

/**
 * Measures whether groups of people fare alike. A difference is a question, not an answer: groups
 * differ in what they ask and can, and policy puts some before others.
 *
 * <p>Parts have a Wilson interval (Wilson 1927), which holds for small groups too.
 */
public final class Eerlijkheidsmeting {
  private static final double Z95 = 1.959964;

  private final RondeStore rondes;
  private final UitkomstStore uitkomsten;
  private final WerkzoekendeStore werkzoekenden;
  private final GemeenteStore gemeenten;
  private final VerloopStore verlopen;

  public Eerlijkheidsmeting(Database database) {
    rondes = new RondeStore(database);
    uitkomsten = new UitkomstStore(database);
    werkzoekenden = new WerkzoekendeStore(database);
    gemeenten = new GemeenteStore(database);
    verlopen = new VerloopStore(database);
  }

  /** Over one round; a store failure when there is no such round. */
  public Eerlijkheid ronde(RondeId id) {
    Matchingsronde ronde = rondes.get(id);
    return meet("ronde " + id, List.of(ronde), ronde.bereik().peildatum());
  }

  /**
   * Over the finished rounds with their peildatum in this year, trial rounds left out. Somebody
   * counts once, as placed when one of the rounds had a voorstel, with the last one's passendheid.
   */
  public Eerlijkheid jaar(int jaar) {
    List<Matchingsronde> vanHetJaar =
        rondes.list().stream()
            .filter(ronde -> ronde.uitkomst() != null && !ronde.proef())
            .filter(ronde -> ronde.bereik().peildatum().getYear() == jaar)
            .sorted(Comparator.comparing(Matchingsronde::aangemaakt))
            .toList();
    LocalDate peildatum =
        vanHetJaar.isEmpty() ? LocalDate.of(jaar, 1, 1) : vanHetJaar.getLast().bereik().peildatum();
    return meet("rondes van " + jaar, vanHetJaar, peildatum);
  }

  private Eerlijkheid meet(String over, List<Matchingsronde> gemeten, LocalDate peildatum) {
    Map<WerkzoekendeId, Integer> geplaatst = new HashMap<>();
    Map<WerkzoekendeId, Boolean> deelnemers = new HashMap<>();
    Map<WerkzoekendeId, Boolean> besluiten = new HashMap<>();
    for (Matchingsronde ronde : gemeten) {
      uitkomsten.listNietGeplaatsten(ronde.id()).forEach(id -> deelnemers.put(id, true));
      uitkomsten.passendheden(ronde.id()).forEach(geplaatst::put);
      verlopen.listVan(ronde.id()).stream()
          .filter(een -> een.oordeel() != Voorstelverloop.Oordeel.OPEN)
          .forEach(een -> besluiten.put(een.werkzoekende(), een.geaccepteerd()));
    }
    geplaatst.keySet().forEach(id -> deelnemers.put(id, true));
    Map<GemeenteId, String> namen =
        gemeenten.list().stream().collect(Collectors.toMap(Gemeente::id, Gemeente::naam));
    List<SortedMap<String, Telling>> tellingen = new ArrayList<>();
    for (Kenmerk unused : Kenmerk.values()) {
      tellingen.add(new TreeMap<>());
    }
    werkzoekenden.verwerkAlle(
        persoon -> {
          if (deelnemers.containsKey(persoon.id())) {
            Uitkomst uitkomst =
                new Uitkomst(geplaatst.get(persoon.id()), besluiten.get(persoon.id()));
            tel(tellingen, persoon, peildatum, namen, uitkomst);
          }
        });
    int personen =
        tellingen.getFirst().values().stream().mapToInt(telling -> telling.personen).sum();
    int metVoorstel =
        tellingen.getFirst().values().stream().mapToInt(telling -> telling.geplaatst).sum();
    double deel = personen == 0 ? 0 : (double) metVoorstel / personen;
    int beoordeeld =
        tellingen.getFirst().values().stream().mapToInt(telling -> telling.beoordeeld).sum();
    int aangenomen =
        tellingen.getFirst().values().stream().mapToInt(telling -> telling.aangenomen).sum();
    Allen allen = new Allen(deel, beoordeeld == 0 ? 0 : (double) aangenomen / beoordeeld);
    List<Vergelijking> vergelijkingen = new ArrayList<>();
    for (Kenmerk kenmerk : Kenmerk.values()) {
      vergelijkingen.add(vergelijking(kenmerk, tellingen.get(kenmerk.ordinal()), allen));
    }
    return new Eerlijkheid(over, personen, metVoorstel, vergelijkingen);
  }

  private static void tel(
      List<SortedMap<String, Telling>> tellingen,
      Werkzoekende persoon,
      LocalDate peildatum,
      Map<GemeenteId, String> namen,
      Uitkomst uitkomst) {
    for (Kenmerk kenmerk : Kenmerk.values()) {
      tellingen
          .get(kenmerk.ordinal())
          .computeIfAbsent(kenmerk.groep(persoon, peildatum, namen), naam -> new Telling())
          .tel(uitkomst);
    }
  }

  /** What became of somebody; null without a voorstel, or without a judgement of it. */
  private record Uitkomst(@Nullable Integer passendheid, @Nullable Boolean aangenomen) {}

  /** Parts of everybody together: with a voorstel, and of the judged ones accepted. */
  private record Allen(double metVoorstel, double aangenomen) {}

  /** Counts of one group. */
  private static final class Telling {
    private int personen;
    private int geplaatst;
    private long som;
    private long kwadraten;
    private int beoordeeld;
    private int aangenomen;

    void tel(Uitkomst uitkomst) {
      personen++;
      Integer passendheid = uitkomst.passendheid();
      if (uitkomst.aangenomen() != null) {
        beoordeeld++;
        aangenomen += uitkomst.aangenomen() ? 1 : 0;
      }
      if (passendheid != null) {
        geplaatst++;
        som += passendheid;
        kwadraten += (long) passendheid * passendheid;
      }
    }

    void voegToe(Telling ander) {
      personen += ander.personen;
      geplaatst += ander.geplaatst;
      som += ander.som;
      kwadraten += ander.kwadraten;
      beoordeeld += ander.beoordeeld;
      aangenomen += ander.aangenomen;
    }

    private @Nullable Besluiten besluiten(double allen) {
      if (beoordeeld < Eerlijkheid.KLEINSTE_GROEP) {
        return null;
      }
      double[] interval = wilson(aangenomen, beoordeeld);
      return new Besluiten(
          beoordeeld,
          aangenomen,
          (double) aangenomen / beoordeeld,
          interval[0],
          interval[1],
          allen < interval[0] || allen > interval[1]);
    }

    Groep groep(String naam, Allen allen) {
      double deel = (double) geplaatst / personen;
      double[] interval = wilson(geplaatst, personen);
      boolean genoeg = geplaatst >= Eerlijkheid.KLEINSTE_GROEP;
      double gemiddeld = genoeg ? (double) som / geplaatst : 0;
      double spreiding =
          genoeg
              ? Math.sqrt(Math.max(0, kwadraten - gemiddeld * som) / (geplaatst - 1.0) / geplaatst)
              : 0;
      return new Groep(
          naam,
          personen,
          geplaatst,
          deel,
          interval[0],
          interval[1],
          genoeg ? Double.valueOf(gemiddeld) : null,
          genoeg ? Double.valueOf(Z95 * spreiding) : null,
          allen.metVoorstel() < interval[0] || allen.metVoorstel() > interval[1],
          besluiten(allen.aangenomen()));
    }
  }

  /** The 95% interval of a part: lower and upper end. */
  static double[] wilson(int aantal, int van) {
    double p = (double) aantal / van;
    double z2 = Z95 * Z95;
    double noemer = 1 + z2 / van;
    double midden = (p + z2 / (2 * van)) / noemer;
    double marge = Z95 / noemer * Math.sqrt(p * (1 - p) / van + z2 / (4.0 * van * van));
    return new double[] {Math.max(0, midden - marge), Math.min(1, midden + marge)};
  }

  private static Vergelijking vergelijking(
      Kenmerk kenmerk, SortedMap<String, Telling> groepen, Allen allen) {
    List<Groep> getoond =
        zonderKleine(groepen).entrySet().stream()
            .map(groep -> groep.getValue().groep(groep.getKey(), allen))
            .sorted(Comparator.comparingInt(Groep::personen).reversed().thenComparing(Groep::naam))
            .toList();
    return new Vergelijking(
        kenmerk,
        getoond,
        bevinding(kenmerk, getoond, allen.metVoorstel()) + besluiten(getoond, allen.aangenomen()));
  }

  /**
   * Takes the small groups together. When even together they are small, the next smallest goes with
   * them: shown apart, it would give them away as the difference with the total. Where that would
   * leave nothing to compare, the small ones are left out instead.
   */
  private static SortedMap<String, Telling> zonderKleine(SortedMap<String, Telling> groepen) {
    SortedMap<String, Telling> uit = new TreeMap<>();
    Telling klein = new Telling();
    groepen.forEach(
        (naam, telling) -> {
          if (telling.personen < Eerlijkheid.KLEINSTE_GROEP) {
            klein.voegToe(telling);
          } else {
            uit.put(naam, telling);
          }
        });
    while (klein.personen > 0 && klein.personen < Eerlijkheid.KLEINSTE_GROEP && uit.size() > 2) {
      String kleinste =
          Collections.min(
                  uit.entrySet(),
                  Map.Entry.comparingByValue(Comparator.comparingInt(telling -> telling.personen)))
              .getKey();
      klein.voegToe(Objects.requireNonNull(uit.remove(kleinste)));
    }
    if (klein.personen >= Eerlijkheid.KLEINSTE_GROEP) {
      uit.put(Eerlijkheid.KLEINE_GROEPEN, klein);
    }
    return uit;
  }

  private static String bevinding(Kenmerk kenmerk, List<Groep> groepen, double allen) {
    if (groepen.isEmpty()) {
      return "Er zijn te weinig mensen om op %s te vergelijken.".formatted(kenmerk.omschrijving());
    }
    List<String> afwijkend =
        groepen.stream()
            .filter(Groep::wijktAf)
            .map(groep -> "%s (%s)".formatted(groep.naam(), procent(groep.deel())))
            .toList();
    return afwijkend.isEmpty()
        ? "Op %s verschilt geen groep duidelijk van het geheel (%s)."
            .formatted(kenmerk.omschrijving(), procent(allen))
        : "Op %s %s duidelijk van het geheel (%s): %s. Ga na waar dat door komt."
            .formatted(
                kenmerk.omschrijving(),
                afwijkend.size() == 1 ? "verschilt één groep" : "verschillen groepen",
                procent(allen),
                String.join(", ", afwijkend));
  }

  /** Whether people accept the voorstellen of one group less or more often than of others. */
  private static String besluiten(List<Groep> groepen, double allen) {
    List<String> afwijkend = new ArrayList<>();
    for (Groep groep : groepen) {
      Besluiten besluiten = groep.besluiten();
      if (besluiten != null && besluiten.wijktAf()) {
        afwijkend.add("%s (%s)".formatted(groep.naam(), procent(besluiten.deel())));
      }
    }
    return afwijkend.isEmpty()
        ? ""
        : " Consulenten namen van de beoordeelde voorstellen %s aan; dat wijkt af bij %s."
            .formatted(procent(allen), String.join(", ", afwijkend));
  }

  private static String procent(double deel) {
    return String.format(Locale.of("nl", "NL"), "%.1f%%", 100 * deel);
  }
}
