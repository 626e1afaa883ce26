package nl.werkbrug.data.store;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import nl.werkbrug.data.domain.AanbiederContractId;
import nl.werkbrug.data.domain.Gegevensfout;
import nl.werkbrug.data.domain.beleid.AanbiederContract;
import nl.werkbrug.data.domain.beleid.Beleidskader;
import org.jspecify.annotations.Nullable;

/** The contracts with aanbieders, which are parts of the beleidskaders. */
final class AanbiederContracten {
  private AanbiederContracten() {}

  /** Adds a fault for every record that names a contract of no beleidskader, in any version. */
  static <T> void controleer(
      Sessie sessie,
      List<T> records,
      Function<T, @Nullable AanbiederContractId> contract,
      Function<T, String> veld,
      List<Gegevensfout> fouten) {
    Set<AanbiederContractId> bekend = null;
    for (T een : records) {
      AanbiederContractId gevraagd = contract.apply(een);
      if (gevraagd == null) {
        continue;
      }
      if (bekend == null) {
        bekend = lees(sessie);
      }
      if (!bekend.contains(gevraagd)) {
        fouten.add(
            new Gegevensfout(
                veld.apply(een),
                gevraagd.waarde(),
                "moet een contract in een beleidskader zijn, wel: "
                    + String.join(
                        ", ", bekend.stream().map(AanbiederContractId::waarde).toList())));
      }
    }
  }

  private static Set<AanbiederContractId> lees(Sessie sessie) {
    Set<AanbiederContractId> ids = new TreeSet<>();
    sessie.verwerk(
        "SELECT document FROM beleidskader",
        rij -> Document.lees(rij.getString(1), Beleidskader.class).contracten(),
        (Collection<AanbiederContract> deel) -> deel.forEach(een -> ids.add(een.id())));
    return ids;
  }
}
