package nl.werkbrug.data.demo;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.werkbrug.data.domain.Belastingaspect;
import nl.werkbrug.data.domain.Beroep;
import nl.werkbrug.data.domain.BeroepCode;
import nl.werkbrug.data.domain.CompetentieCode;
import nl.werkbrug.data.domain.Rijbewijs;
import nl.werkbrug.data.domain.Sbi;
import nl.werkbrug.data.domain.Taalbeheersing;
import nl.werkbrug.data.domain.Taalniveau;
import nl.werkbrug.data.domain.Taalonderdeel;
import nl.werkbrug.data.domain.WerkDenkniveau;
import nl.werkbrug.data.domain.aanbod.Belasting;
import nl.werkbrug.data.domain.aanbod.Competentievraag;
import org.jspecify.annotations.Nullable;

/**
 * What work in an occupation asks and offers. Bron: beroepen.csv, written for the demo.
 *
 * @param gewicht how often it occurs against the other occupations
 * @param inzet B for paid work, M for maatschappelijke plekken, D for dagbesteding
 * @param taken infinitives that fit after "je gaat"
 * @param zinnen whole sentences of its own
 * @param onregelmatig percentage of the places with irregular hours
 * @param loonprocent percentage that the wage lies above the WML
 */
record Beroepsgegevens(
    Beroep beroep,
    Sbi sbi,
    int gewicht,
    String inzet,
    List<String> taken,
    List<String> zinnen,
    List<Competentievraag> competenties,
    Map<Belastingaspect, Belasting> belasting,
    Set<Rijbewijs> rijbewijzen,
    SortedSet<String> certificaten,
    List<Taalbeheersing> talen,
    @Nullable WerkDenkniveau werkDenkniveau,
    int urenMin,
    int urenMax,
    int onregelmatig,
    int loonprocent,
    @Nullable Integer minimumleeftijd,
    @Nullable String rechtsgrondLeeftijd) {

  private static final int KOLOMMEN = 18;
  private static final List<Beroepsgegevens> LIJST =
      Demobestand.rijen("beroepen.csv", KOLOMMEN).stream().map(Beroepsgegevens::lees).toList();

  /** Every occupation of the demo, in the order of the file. */
  static List<Beroepsgegevens> lijst() {
    return LIJST;
  }

  boolean betaald() {
    return inzet.contains("B");
  }

  boolean maatschappelijk() {
    return inzet.contains("M");
  }

  boolean dagbesteding() {
    return inzet.contains("D");
  }

  BeroepCode code() {
    return beroep.code();
  }

  private static Beroepsgegevens lees(List<String> veld) {
    List<String> uren = Demobestand.delen(veld.get(14), "-");
    List<String> leeftijd = Demobestand.delen(veld.get(17), ":");
    return new Beroepsgegevens(
        new Beroep(new BeroepCode(veld.get(0)), veld.get(1), veld.get(2)),
        new Sbi(veld.get(3)),
        Integer.parseInt(veld.get(4)),
        veld.get(5),
        Demobestand.delen(veld.get(6), "|"),
        Demobestand.delen(veld.get(7), "|"),
        competenties(veld.get(8)),
        belasting(veld.get(9)),
        rijbewijzen(veld.get(10)),
        new TreeSet<>(Demobestand.delen(veld.get(11), "|")),
        talen(veld.get(12)),
        veld.get(13).isEmpty() ? null : WerkDenkniveau.values()[Integer.parseInt(veld.get(13)) - 1],
        Integer.parseInt(uren.get(0)),
        Integer.parseInt(uren.get(1)),
        Integer.parseInt(veld.get(15)),
        Integer.parseInt(veld.get(16)),
        leeftijd.isEmpty() ? null : Integer.valueOf(leeftijd.get(0)),
        leeftijd.isEmpty() ? null : String.join(": ", leeftijd.subList(1, leeftijd.size())));
  }

  private static List<Competentievraag> competenties(String tekst) {
    List<Competentievraag> competenties = new ArrayList<>();
    for (String deel : Demobestand.delen(tekst, " ")) {
      List<String> paar = Demobestand.delen(deel, "=");
      competenties.add(
          new Competentievraag(
              new CompetentieCode(paar.get(0)),
              Integer.parseInt(paar.get(1)),
              Math.max(1, 5 - competenties.size())));
    }
    return competenties;
  }

  private static Map<Belastingaspect, Belasting> belasting(String tekst) {
    Map<Belastingaspect, Belasting> belasting = new EnumMap<>(Belastingaspect.class);
    for (String deel : Demobestand.delen(tekst, " ")) {
      List<String> paar = Demobestand.delen(deel, "=");
      belasting.put(
          Belastingaspect.valueOf(paar.get(0)),
          paar.get(1).equals("Z") ? Belasting.ZWAAR : Belasting.LICHT);
    }
    return belasting;
  }

  private static Set<Rijbewijs> rijbewijzen(String tekst) {
    Set<Rijbewijs> rijbewijzen = EnumSet.noneOf(Rijbewijs.class);
    for (String deel : Demobestand.delen(tekst, " ")) {
      rijbewijzen.add(Rijbewijs.valueOf(deel));
    }
    return rijbewijzen;
  }

  private static List<Taalbeheersing> talen(String tekst) {
    Map<Taalonderdeel, Taalniveau> niveaus = new EnumMap<>(Taalonderdeel.class);
    for (String deel : Demobestand.delen(tekst, " ")) {
      Taalonderdeel onderdeel =
          switch (deel.charAt(0)) {
            case 'M' -> Taalonderdeel.MONDELING;
            case 'S' -> Taalonderdeel.SCHRIFTELIJK;
            case 'L' -> Taalonderdeel.LEZEN;
            case 'U' -> Taalonderdeel.LUISTEREN;
            default -> throw new IllegalStateException("Onbekend taalonderdeel: " + deel);
          };
      niveaus.put(onderdeel, Taalniveau.values()[deel.charAt(1) - '1']);
    }
    return niveaus.isEmpty() ? List.of() : List.of(new Taalbeheersing("nld", niveaus));
  }
}
