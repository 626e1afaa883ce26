package nl.werkbrug.data.domain.werkzoekende;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.werkbrug.data.domain.Controle;
import nl.werkbrug.data.domain.JobcoachId;
import nl.werkbrug.data.domain.jobcoach.Specialisme;
import org.jspecify.annotations.Nullable;

/**
 * Guidance that somebody needs at work.
 *
 * @param omvang how much, as far as diagnosed
 * @param specialismen what the coach should be specialised in
 * @param talen languages that help besides Dutch (ISO 639-3)
 * @param huidigeJobcoach the coach somebody has now, for continuity, or null
 */
public record Begeleidingsbehoefte(
    Omvang omvang,
    Set<Specialisme> specialismen,
    SortedSet<String> talen,
    @Nullable JobcoachId huidigeJobcoach) {

  /** How much guidance. */
  public sealed interface Omvang {

    /** From the diagnosis: hours a week at the start, 0 to 20. */
    record Gediagnosticeerd(BigDecimal urenPerWeek) implements Omvang {
      public Gediagnosticeerd {
        new Controle().tussen("begeleidingUrenPerWeek", urenPerWeek, 0, 20).klaar();
      }
    }

    /** Not diagnosed: derived with the guidance table of the beleidskader. */
    record AfTeLeiden() implements Omvang {}
  }

  public static final Begeleidingsbehoefte AF_TE_LEIDEN =
      new Begeleidingsbehoefte(new Omvang.AfTeLeiden(), Set.of(), new TreeSet<>(), null);

  public Begeleidingsbehoefte {
    specialismen =
        specialismen.isEmpty()
            ? Set.of()
            : Collections.unmodifiableSet(EnumSet.copyOf(specialismen));
    talen = Collections.unmodifiableSortedSet(new TreeSet<>(talen));
  }

  /** The same need with another coach now. */
  public Begeleidingsbehoefte metJobcoach(@Nullable JobcoachId jobcoach) {
    return new Begeleidingsbehoefte(omvang, specialismen, talen, jobcoach);
  }
}
