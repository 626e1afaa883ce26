package nl.werkbrug.engine.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Places that a part of the rules cannot tell apart. A region has thousands of places but few
 * combinations of kind, demands, hours or postcode; one person is judged against one place of each
 * group and the verdict holds for the others. Every fact of the aanbod that a rule of the part
 * reads belongs in its key.
 */
final class Aanbodgroepen {
  /** Group of each place, per part: doelgroep, eisen, werktijden, reis. */
  final int[] doelgroep;

  final int[] eisen;
  final int[] werktijden;
  final int[] reis;

  private final AanbodFeiten[] doelgroepVoorbeelden;
  private final AanbodFeiten[] eisenVoorbeelden;
  private final AanbodFeiten[] werktijdenVoorbeelden;
  private final AanbodFeiten[] reisVoorbeelden;

  Aanbodgroepen(AanbodFeiten[] aanbod) {
    doelgroep =
        groepeer(
            aanbod, a -> List.of(a.soort, a.betaald, a.beschut, a.swPlek, a.heeftEinde, a.lks));
    eisen =
        groepeer(
            aanbod,
            a ->
                List.of(
                    a.minimumleeftijd,
                    a.rijbewijzen,
                    a.niveau,
                    lijst(a.certificaten),
                    lijst(a.talen),
                    lijst(a.taalniveaus)));
    werktijden =
        groepeer(aanbod, a -> List.of(a.urenMin, a.urenMax, a.kantoortijden, a.onregelmatig));
    reis = groepeer(aanbod, a -> List.of(a.plaats, a.vervoerGeregeld));
    doelgroepVoorbeelden = voorbeelden(aanbod, doelgroep);
    eisenVoorbeelden = voorbeelden(aanbod, eisen);
    werktijdenVoorbeelden = voorbeelden(aanbod, werktijden);
    reisVoorbeelden = voorbeelden(aanbod, reis);
  }

  /** Packed verdicts of one person per group; reused from person to person by one thread. */
  final class Oordelen {
    private final long[] perDoelgroep = new long[doelgroepVoorbeelden.length];
    private final long[] perEisen = new long[eisenVoorbeelden.length];
    private final long[] perWerktijden = new long[werktijdenVoorbeelden.length];
    private final long[] perReis = new long[reisVoorbeelden.length];

    void vul(PersoonFeiten p) {
      for (int i = 0; i < perDoelgroep.length; i++) {
        perDoelgroep[i] = Regels.doelgroep(p, doelgroepVoorbeelden[i]);
      }
      for (int i = 0; i < perEisen.length; i++) {
        perEisen[i] = Regels.eisen(p, eisenVoorbeelden[i]);
      }
      for (int i = 0; i < perWerktijden.length; i++) {
        perWerktijden[i] = Regels.werktijden(p, werktijdenVoorbeelden[i]);
      }
      for (int i = 0; i < perReis.length; i++) {
        perReis[i] = Regels.reis(p, reisVoorbeelden[i]);
      }
    }

    /** The same as {@link Regels#paar}, for place number {@code j}. */
    long paar(PersoonFeiten p, AanbodFeiten a, int j) {
      return perDoelgroep[doelgroep[j]]
          | perEisen[eisen[j]]
          | perWerktijden[werktijden[j]]
          | perReis[reis[j]]
          | Regels.overig(p, a);
    }
  }

  private static int[] groepeer(AanbodFeiten[] aanbod, Function<AanbodFeiten, Object> sleutel) {
    Nummering<Object> groepen = new Nummering<>();
    return Arrays.stream(aanbod).mapToInt(a -> groepen.nummer(sleutel.apply(a))).toArray();
  }

  /** The first place of each group. */
  private static AanbodFeiten[] voorbeelden(AanbodFeiten[] aanbod, int[] groepen) {
    List<AanbodFeiten> voorbeelden = new ArrayList<>();
    for (int j = 0; j < aanbod.length; j++) {
      if (groepen[j] == voorbeelden.size()) {
        voorbeelden.add(aanbod[j]);
      }
    }
    return voorbeelden.toArray(AanbodFeiten[]::new);
  }

  private static List<Integer> lijst(int[] getallen) {
    return IntStream.of(getallen).boxed().toList();
  }
}
