package nl.werkbrug.data.norm;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.werkbrug.data.domain.Gegevensfout;
import nl.werkbrug.data.domain.OngeldigeGegevens;
import org.jspecify.annotations.Nullable;

/** All legal figures, by date. Immutable. */
public final class Normen {
  static final String UURLOON = "wml-uurloon.csv";
  static final String LEEFTIJD = "wml-leeftijd.csv";
  static final String MAANDLOON = "referentiemaandloon.csv";
  static final String LASTEN = "werkgeverslasten.csv";
  static final String REGELS = "regels.csv";

  /** The files that together hold all figures; a beheerder may replace each of them. */
  public static final List<String> BESTANDEN =
      List.of(UURLOON, LEEFTIJD, MAANDLOON, LASTEN, REGELS);

  private static final List<String> GEEN_SLEUTEL = List.of("");
  private static final BigDecimal HOOGSTE_UURLOON = BigDecimal.valueOf(100);
  private static final BigDecimal HOOGSTE_MAANDLOON = BigDecimal.valueOf(20_000);
  private static final BigDecimal HOOGSTE_GETAL = BigDecimal.valueOf(100);
  private static final Normen INGEBOUWD = new Normen(null);

  private final Normreeks uurloon;
  private final SortedMap<Integer, Normreeks> leeftijd;
  private final Normreeks referentiemaandloon;
  private final Normreeks werkgeverslasten;
  private final Map<Norm, Normreeks> regels;

  private Normen(@Nullable Path map) {
    List<Normfout> fouten = new ArrayList<>();
    if (map != null) {
      controleerNamen(map, fouten);
    }
    this.uurloon = reeks("het minimumuurloon", enkel(map, UURLOON, HOOGSTE_UURLOON, fouten), "");
    SortedMap<String, List<Normwaarde>> perLeeftijd =
        new Normbestand(
                LEEFTIJD,
                "leeftijd",
                IntStream.range(Wml.JONGSTE, Wml.VOLWASSEN).mapToObj(Integer::toString).toList(),
                HOOGSTE_GETAL,
                fouten)
            .lees(regels(map, LEEFTIJD));
    SortedMap<Integer, Normreeks> leeftijden = new TreeMap<>();
    for (int jaar = Wml.JONGSTE; jaar < Wml.VOLWASSEN; jaar++) {
      leeftijden.put(
          jaar,
          reeks(
              "het percentage voor %d jaar".formatted(jaar), perLeeftijd, Integer.toString(jaar)));
    }
    this.leeftijd = Collections.unmodifiableSortedMap(leeftijden);
    this.referentiemaandloon =
        reeks("het referentiemaandloon", enkel(map, MAANDLOON, HOOGSTE_MAANDLOON, fouten), "");
    this.werkgeverslasten =
        reeks("de vergoeding voor werkgeverslasten", enkel(map, LASTEN, HOOGSTE_GETAL, fouten), "");
    SortedMap<String, List<Normwaarde>> perNorm =
        new Normbestand(
                REGELS,
                "norm",
                Arrays.stream(Norm.values()).map(Norm::name).toList(),
                HOOGSTE_GETAL,
                fouten)
            .lees(regels(map, REGELS));
    Map<Norm, Normreeks> normen = new EnumMap<>(Norm.class);
    for (Norm norm : Norm.values()) {
      Normreeks reeks = reeks("de norm " + norm, perNorm, norm.name());
      for (Normwaarde waarde : reeks.waarden()) {
        if (!norm.staatToe(waarde.waarde())) {
          fouten.add(
              new Normfout(
                  REGELS,
                  0,
                  new Gegevensfout(
                      norm.name(),
                      waarde.waarde().toPlainString(),
                      "moet meer dan 0 uur zijn, of een heel aantal maanden of weken")));
        }
      }
      normen.put(norm, reeks);
    }
    this.regels = Collections.unmodifiableMap(normen);
    if (!fouten.isEmpty()) {
      throw new OngeldigeNormen(fouten);
    }
  }

  /** The figures that come with the software. */
  public static Normen ingebouwd() {
    return INGEBOUWD;
  }

  /**
   * The figures that come with the software, where a file of the same name in {@code map} replaces
   * the whole of it.
   *
   * @throws OngeldigeNormen with every bad row, and every CSV file whose name means nothing here
   * @throws UncheckedIOException when the folder or a file cannot be read
   */
  public static Normen lees(Path map) {
    return new Normen(map);
  }

  /** WML per hour in euros, 21 and older. */
  public Normreeks uurloon() {
    return uurloon;
  }

  /** Part of the WML in percent, by age 15 to 20. */
  public SortedMap<Integer, Normreeks> leeftijd() {
    return leeftijd;
  }

  /** WML per month at 36 hours a week in euros, 21 and older. */
  public Normreeks referentiemaandloon() {
    return referentiemaandloon;
  }

  /** Compensation for werkgeverslasten in percent. */
  public Normreeks werkgeverslasten() {
    return werkgeverslasten;
  }

  public Normreeks reeks(Norm norm) {
    Normreeks reeks = regels.get(norm);
    if (reeks == null) {
      throw new IllegalStateException("Geen reeks voor " + norm);
    }
    return reeks;
  }

  /**
   * One figure on a day.
   *
   * @throws OngeldigeGegevens when there is none
   */
  public Normwaarde get(Norm norm, LocalDate datum) {
    return reeks(norm).getOp(datum);
  }

  private static SortedMap<String, List<Normwaarde>> enkel(
      @Nullable Path map, String bestand, BigDecimal maximum, List<Normfout> fouten) {
    return new Normbestand(bestand, "", GEEN_SLEUTEL, maximum, fouten).lees(regels(map, bestand));
  }

  private static Normreeks reeks(
      String naam, SortedMap<String, List<Normwaarde>> perSleutel, String sleutel) {
    return new Normreeks(naam, perSleutel.getOrDefault(sleutel, List.of()));
  }

  private static void controleerNamen(Path map, List<Normfout> fouten) {
    try (Stream<Path> paden = Files.list(map)) {
      paden
          .map(pad -> String.valueOf(pad.getFileName()))
          .filter(naam -> naam.endsWith(".csv") && !BESTANDEN.contains(naam))
          .sorted()
          .forEach(
              naam ->
                  fouten.add(
                      new Normfout(
                          naam,
                          0,
                          new Gegevensfout(
                              "bestand",
                              naam,
                              "moet een van deze zijn: " + String.join(", ", BESTANDEN)))));
    } catch (IOException fout) {
      throw new UncheckedIOException("Map met normen is niet te lezen: " + map, fout);
    }
  }

  private static List<String> regels(@Nullable Path map, String bestand) {
    try {
      if (map != null && Files.exists(map.resolve(bestand))) {
        return Files.readAllLines(map.resolve(bestand), StandardCharsets.UTF_8);
      }
      try (InputStream stroom = Normen.class.getResourceAsStream(bestand)) {
        if (stroom == null) {
          throw new IllegalStateException("Bestand " + bestand + " ontbreekt in het programma");
        }
        return new BufferedReader(new InputStreamReader(stroom, StandardCharsets.UTF_8))
            .lines()
            .toList();
      }
    } catch (IOException fout) {
      throw new UncheckedIOException("Bestand met normen is niet te lezen: " + bestand, fout);
    }
  }
}
