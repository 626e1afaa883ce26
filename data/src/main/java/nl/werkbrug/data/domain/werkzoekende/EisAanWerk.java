package nl.werkbrug.data.domain.werkzoekende;

import nl.werkbrug.data.domain.Gegeven;

/** What somebody needs of the work. Bron: VUM EisAanWerk. */
public record EisAanWerk(
    Gegeven<Boolean> aanpassingWerkomgeving,
    Gegeven<Boolean> begeleiding,
    Gegeven<Boolean> werkvariatie) {

  public static final EisAanWerk ONBEKEND =
      new EisAanWerk(Gegeven.onbekend(), Gegeven.onbekend(), Gegeven.onbekend());
}
