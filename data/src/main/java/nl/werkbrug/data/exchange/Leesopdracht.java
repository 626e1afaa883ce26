package nl.werkbrug.data.exchange;

import java.util.function.Predicate;
import nl.werkbrug.data.domain.Controle;
import nl.werkbrug.data.domain.OrganisatieId;
import org.jspecify.annotations.Nullable;

/**
 * How to read.
 *
 * @param bekend whether a record that is not in the files exists already, so that files may refer
 *     to it
 * @param organisatie the organisation of people who come from a VUM file, or null for an
 *     organisation of its own
 * @param meestFouten how many faults are reported in full, 1 to 100 000
 */
public record Leesopdracht(
    Predicate<Verwijzing> bekend, @Nullable OrganisatieId organisatie, int meestFouten) {

  /** Files that stand on their own. */
  public static final Leesopdracht OP_ZICHZELF = new Leesopdracht(verwijzing -> false, null, 1_000);

  public Leesopdracht {
    new Controle().tussen("meestFouten", meestFouten, 1, 100_000).klaar();
  }

  /** Files that may refer to what {@code bekend} knows. */
  public static Leesopdracht naast(Predicate<Verwijzing> bekend) {
    return new Leesopdracht(bekend, null, OP_ZICHZELF.meestFouten());
  }
}
