package nl.werkbrug.data.domain.werkgever;

import nl.werkbrug.data.domain.Controle;
import org.jspecify.annotations.Nullable;

/** Somebody to call at an employer. Bron: VUM ContactpersoonAfdeling. */
public record Contactpersoon(
    String naam, @Nullable String functie, @Nullable String emailadres, @Nullable String telefoon) {
  public Contactpersoon {
    new Controle()
        .tekst("contactNaam", naam, 1, 120)
        .tekstOfLeeg("contactFunctie", functie, 120)
        .tekstOfLeeg("contactEmailadres", emailadres, 320)
        .tekstOfLeeg("contactTelefoon", telefoon, 20)
        .klaar();
  }
}
