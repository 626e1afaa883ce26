package nl.werkbrug.engine.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All rules in their fixed order. Verdicts of a pair are packed in two longs, two bits a rule: the
 * rules on person and aanbod together ("paar"), and those on one side alone, which are computed
 * once per side ("enkel").
 */
public final class Regels {
  private static final Regel[] PAAR = paarregels();
  private static final Regel[] ENKEL = enkelregels();

  /** Every rule; the position of a rule is its number. */
  public static final List<Regel> ALLE = alle();

  static final int AANTAL_ENKEL = ENKEL.length;
  static final int AANTAL_PAAR = PAAR.length;
  private static final long FOUT_BITS = 0x5555555555555555L;

  private Regels() {}

  public static Optional<Regel> find(String id) {
    return ALLE.stream().filter(regel -> regel.id().equals(id)).findFirst();
  }

  /** Number of a rule: its position in {@link #ALLE}. */
  public static int nummer(Regel regel) {
    return ALLE.indexOf(regel);
  }

  private static List<Regel> alle() {
    List<Regel> alle = new ArrayList<>(List.of(ENKEL));
    alle.addAll(List.of(PAAR));
    return List.copyOf(alle);
  }

  private static Regel[] enkelregels() {
    List<Regel> regels = new ArrayList<>(List.of(Persoonsregel.values()));
    regels.addAll(List.of(Aanbodregel.values()));
    return regels.toArray(Regel[]::new);
  }

  private static Regel[] paarregels() {
    List<Regel> regels = new ArrayList<>(List.of(Doelgroepregel.values()));
    regels.addAll(List.of(Kwalificatieregel.values()));
    regels.addAll(List.of(Werktijdregel.values()));
    regels.addAll(List.of(Reisregel.values()));
    regels.addAll(List.of(Keuzeregel.values()));
    if (regels.size() > Long.SIZE / 2) {
      throw new IllegalStateException("Te veel paarregels voor één long: " + regels.size());
    }
    return regels.toArray(Regel[]::new);
  }

  /** Packed verdicts of the rules on the person alone. */
  static long persoon(PersoonFeiten p) {
    long gepakt = 0;
    for (Persoonsregel regel : Persoonsregel.values()) {
      gepakt |= (long) regel.oordeel(p) << (2 * regel.ordinal());
    }
    return gepakt;
  }

  /** Packed verdicts of the rules on the aanbod alone. */
  static long aanbod(AanbodFeiten a) {
    long gepakt = 0;
    for (Aanbodregel regel : Aanbodregel.values()) {
      int positie = Persoonsregel.values().length + regel.ordinal();
      gepakt |= (long) regel.oordeel(a) << (2 * positie);
    }
    return gepakt;
  }

  /** Packed verdicts of the rules on the pair, in the order of {@link #PAAR}. */
  static long paar(PersoonFeiten p, AanbodFeiten a) {
    return doelgroep(p, a) | eisen(p, a) | werktijden(p, a) | reis(p, a) | overig(p, a);
  }

  // The parts below are written out, so that the compiler can inline every rule. The first four
  // read few facts of the aanbod, which many places share: Aanbodgroepen lists those facts.

  static long doelgroep(PersoonFeiten p, AanbodFeiten a) {
    long g = Doelgroepregel.DOELGROEP_SOORT.oordeel(p, a);
    g |= (long) Doelgroepregel.UWV_ADVIES.oordeel(p, a) << 2;
    g |= (long) Doelgroepregel.ONTHEFFING.oordeel(p, a) << 4;
    g |= (long) Doelgroepregel.UWV_UITKERING.oordeel(p, a) << 6;
    g |= (long) Doelgroepregel.LKS_BEREID.oordeel(p, a) << 8;
    g |= (long) Doelgroepregel.WSW_GEEN_LKS.oordeel(p, a) << 10;
    g |= (long) Doelgroepregel.ALGEMENE_BIJSTAND.oordeel(p, a) << 12;
    g |= (long) Doelgroepregel.ONDERWIJS_EERST.oordeel(p, a) << 14;
    return g;
  }

  static long eisen(PersoonFeiten p, AanbodFeiten a) {
    long g = (long) Kwalificatieregel.LEEFTIJD.oordeel(p, a) << 16;
    g |= (long) Kwalificatieregel.RIJBEWIJS.oordeel(p, a) << 18;
    g |= (long) Kwalificatieregel.CERTIFICAAT.oordeel(p, a) << 20;
    g |= (long) Kwalificatieregel.WERK_DENKNIVEAU.oordeel(p, a) << 22;
    g |= (long) Kwalificatieregel.TAAL.oordeel(p, a) << 24;
    return g;
  }

  static long werktijden(PersoonFeiten p, AanbodFeiten a) {
    long g = (long) Werktijdregel.UREN.oordeel(p, a) << 28;
    g |= (long) Werktijdregel.KANTOORTIJDEN.oordeel(p, a) << 36;
    g |= (long) Werktijdregel.ONREGELMATIG.oordeel(p, a) << 38;
    return g;
  }

  static long reis(PersoonFeiten p, AanbodFeiten a) {
    long g = (long) Reisregel.REISAFSTAND.oordeel(p, a) << 40;
    g |= (long) Reisregel.REISTIJD.oordeel(p, a) << 42;
    return g;
  }

  static long overig(PersoonFeiten p, AanbodFeiten a) {
    long g = (long) Kwalificatieregel.BELASTBAARHEID.oordeel(p, a) << 26;
    g |= (long) Werktijdregel.BESCHIKBAAR_VANAF.oordeel(p, a) << 30;
    g |= (long) Werktijdregel.BESCHIKBAAR_TOT.oordeel(p, a) << 32;
    g |= (long) Werktijdregel.PERIODE.oordeel(p, a) << 34;
    g |= (long) Keuzeregel.UITGESLOTEN_SECTOR.oordeel(p, a) << 44;
    g |= (long) Keuzeregel.UITGESLOTEN_WERKGEVER.oordeel(p, a) << 46;
    g |= (long) Keuzeregel.UITGESLOTEN_AANBOD.oordeel(p, a) << 48;
    return g;
  }

  /** The bits of the failing rules: bit {@code 2 * positie}. */
  static long fout(long gepakt) {
    return gepakt & FOUT_BITS;
  }

  /** The bits of the undecided rules: bit {@code 2 * positie}. */
  static long onbekend(long gepakt) {
    return gepakt >>> 1 & FOUT_BITS;
  }
}
