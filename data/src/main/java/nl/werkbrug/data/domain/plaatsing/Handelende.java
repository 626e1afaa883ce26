package nl.werkbrug.data.domain.plaatsing;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import nl.werkbrug.data.domain.Controle;

/**
 * Who acts.
 *
 * @param id account of the person, or the key of a machine, 1 to 100 characters; never a name
 * @param persoon account of who answers for it: of a key whoever made it
 * @param functies at least one
 */
public record Handelende(String id, String persoon, Set<Functie> functies) {
  public Handelende {
    new Controle()
        .tekst("handelende", id, 1, 100)
        .tekst("persoon", persoon, 1, 100)
        .eis(!functies.isEmpty(), "functies", functies, "moet er ten minste één hebben")
        .klaar();
    functies = Collections.unmodifiableSet(EnumSet.copyOf(functies));
  }

  /** Somebody with an account. */
  public Handelende(String id, Set<Functie> functies) {
    this(id, id, functies);
  }

  /** Whether it is a key and no human being. */
  public boolean isMachine() {
    return !id.equals(persoon);
  }

  public static Handelende met(String id, Functie functie) {
    return new Handelende(id, Set.of(functie));
  }

  public boolean is(Functie functie) {
    return functies.contains(functie);
  }
}
