package nl.werkbrug.data.domain.werkzoekende;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.werkbrug.data.domain.AanbodId;
import nl.werkbrug.data.domain.Sbi;
import nl.werkbrug.data.domain.WerkgeverId;
import nl.werkbrug.data.domain.aanbod.AanbodSoort;

/**
 * Keuzevrijheid: what somebody asks for and what somebody rules out.
 *
 * @param eigenWens kinds of work asked for, where the beleidskader allows them on own wish only
 * @param uitgeslotenSectoren compared by their two-digit SBI division
 * @param uitgeslotenAanbod places ruled out before, by the person or by a rejected voorstel
 */
public record Wensen(
    Set<AanbodSoort> eigenWens,
    SortedSet<Sbi> uitgeslotenSectoren,
    SortedSet<WerkgeverId> uitgeslotenWerkgevers,
    SortedSet<AanbodId> uitgeslotenAanbod) {

  public static final Wensen GEEN =
      new Wensen(Set.of(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>());

  public Wensen {
    eigenWens =
        eigenWens.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(eigenWens));
    uitgeslotenSectoren = Collections.unmodifiableSortedSet(new TreeSet<>(uitgeslotenSectoren));
    uitgeslotenWerkgevers = Collections.unmodifiableSortedSet(new TreeSet<>(uitgeslotenWerkgevers));
    uitgeslotenAanbod = Collections.unmodifiableSortedSet(new TreeSet<>(uitgeslotenAanbod));
  }
}
