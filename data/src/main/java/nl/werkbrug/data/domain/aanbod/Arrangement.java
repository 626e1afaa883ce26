package nl.werkbrug.data.domain.aanbod;

import nl.werkbrug.data.domain.Controle;

/**
 * What werkgeversdienstverlening makes together with an employer so that the target group can be
 * placed.
 *
 * @param soort any kind but {@link AanbodSoort#VACATURE}
 * @param groep size of the group, {@link Groep#GEEN} where everybody starts on their own
 * @param beschutAangeboden offered as a sheltered place (by a regular employer or a detachering)
 * @param swPlek a place for Wsw employees
 */
public record Arrangement(
    Aanbodkern kern, AanbodSoort soort, Groep groep, boolean beschutAangeboden, boolean swPlek)
    implements Werkaanbod {
  public Arrangement {
    new Controle()
        .eis(soort != AanbodSoort.VACATURE, "soort", soort, "moet een soort arrangement zijn")
        .samenhang(
            groep.minimum() <= kern.plekken(),
            "groepMinimum",
            groep.minimum(),
            "mag niet groter zijn dan plekken (" + kern.plekken() + ")")
        .klaar();
  }
}
