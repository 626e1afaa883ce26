package nl.werkbrug.data.domain.aanbod;

import nl.werkbrug.data.domain.AanbodId;

/** Work that somebody can be matched to: a regular {@link Vacature} or an {@link Arrangement}. */
public sealed interface Werkaanbod permits Vacature, Arrangement {

  Aanbodkern kern();

  AanbodSoort soort();

  default AanbodId id() {
    return kern().id();
  }

  /** The fewest people with whom it can start; 1 for all but groups. */
  default int groepMinimum() {
    return this instanceof Arrangement arrangement ? arrangement.groep().minimum() : 1;
  }

  /** Whether it counts as a sheltered place, whatever its kind. */
  default boolean beschut() {
    return soort() == AanbodSoort.BESCHUTTE_WERKPLEK
        || (this instanceof Arrangement arrangement && arrangement.beschutAangeboden());
  }

  /** The same with another verdringingstoets. */
  default Werkaanbod metToets(Verdringingstoets toets) {
    return met(kern().metToets(toets));
  }

  /** The same with another status. */
  default Werkaanbod metStatus(Aanbodstatus status) {
    return met(kern().metStatus(status));
  }

  private Werkaanbod met(Aanbodkern anders) {
    return switch (this) {
      case Vacature vacature -> new Vacature(anders);
      case Arrangement een ->
          new Arrangement(anders, een.soort(), een.groep(), een.beschutAangeboden(), een.swPlek());
    };
  }

  /** Whether it needs a verdringingstoets: unpaid work, and any place that counts for SROI. */
  default boolean toetsplichtig() {
    return !soort().betaald() || soort() == AanbodSoort.SROI_PLEK || kern().sroiContract() != null;
  }
}
