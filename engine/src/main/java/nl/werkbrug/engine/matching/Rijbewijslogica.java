package nl.werkbrug.engine.matching;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import nl.werkbrug.data.domain.Rijbewijs;

/**
 * Which licences a licence brings with it. Bron: Reglement rijbewijzen art. 15-19 and Richtlijn
 * 2006/126/EG art. 6: C and D need B; CE brings BE, DE brings BE; a large one brings the small one;
 * every one but T brings AM.
 */
final class Rijbewijslogica {
  private static final Map<Rijbewijs, Set<Rijbewijs>> DIRECT = direct();
  private static final int[] OMVAT = sluiting();

  private Rijbewijslogica() {}

  /** The licence and all that it implies: bit {@code ordinal} each. */
  static int omvat(Rijbewijs rijbewijs) {
    return OMVAT[rijbewijs.ordinal()];
  }

  private static Map<Rijbewijs, Set<Rijbewijs>> direct() {
    Map<Rijbewijs, Set<Rijbewijs>> direct = new EnumMap<>(Rijbewijs.class);
    direct.put(Rijbewijs.A, EnumSet.of(Rijbewijs.A2));
    direct.put(Rijbewijs.A2, EnumSet.of(Rijbewijs.A1));
    direct.put(Rijbewijs.A1, EnumSet.of(Rijbewijs.AM));
    direct.put(Rijbewijs.AM, EnumSet.noneOf(Rijbewijs.class));
    direct.put(Rijbewijs.B, EnumSet.of(Rijbewijs.AM));
    direct.put(Rijbewijs.B_PLUS, EnumSet.of(Rijbewijs.B));
    direct.put(Rijbewijs.BE, EnumSet.of(Rijbewijs.B_PLUS));
    direct.put(Rijbewijs.C1, EnumSet.of(Rijbewijs.B));
    direct.put(Rijbewijs.C, EnumSet.of(Rijbewijs.C1));
    direct.put(Rijbewijs.C1E, EnumSet.of(Rijbewijs.C1, Rijbewijs.BE));
    direct.put(Rijbewijs.CE, EnumSet.of(Rijbewijs.C, Rijbewijs.C1E));
    direct.put(Rijbewijs.D1, EnumSet.of(Rijbewijs.B));
    direct.put(Rijbewijs.D, EnumSet.of(Rijbewijs.D1));
    direct.put(Rijbewijs.D1E, EnumSet.of(Rijbewijs.D1, Rijbewijs.BE));
    direct.put(Rijbewijs.DE, EnumSet.of(Rijbewijs.D, Rijbewijs.D1E));
    direct.put(Rijbewijs.T, EnumSet.noneOf(Rijbewijs.class));
    return direct;
  }

  private static int[] sluiting() {
    int[] omvat = new int[Rijbewijs.values().length];
    for (Rijbewijs rijbewijs : Rijbewijs.values()) {
      omvat[rijbewijs.ordinal()] = bits(rijbewijs);
    }
    return omvat;
  }

  private static int bits(Rijbewijs rijbewijs) {
    int bits = 1 << rijbewijs.ordinal();
    for (Rijbewijs omvat : DIRECT.getOrDefault(rijbewijs, Set.of())) {
      bits |= bits(omvat);
    }
    return bits;
  }
}
