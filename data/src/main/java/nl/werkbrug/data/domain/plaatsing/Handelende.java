package nl.werkbrug.data.domain.plaatsing;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import nl.werkbrug.data.domain.Controle;

/**
 * Who acts.
 *
 * @param id account of the person, 1 to 100 characters; never a name
 * @param functies at least one
 */
public record Handelende(String id, Set<Functie> functies) {
  public Handelende {
    new Controle()
        .tekst("handelende", id, 1, 100)
        .eis(!functies.isEmpty(), "functies", functies, "moet er ten minste één hebben")
        .klaar();
    functies = Collections.unmodifiableSet(EnumSet.copyOf(functies));
  }

  public static Handelende met(String id, Functie functie) {
    return new Handelende(id, Set.of(functie));
  }

  public boolean is(Functie functie) {
    return functies.contains(functie);
  }
}
