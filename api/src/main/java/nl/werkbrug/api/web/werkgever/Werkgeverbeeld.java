package nl.werkbrug.api.web.werkgever;

import java.util.List;
import nl.werkbrug.api.web.Blok;
import nl.werkbrug.api.web.Feit;
import nl.werkbrug.api.web.Link;
import nl.werkbrug.api.web.Rondeoverzicht;
import nl.werkbrug.api.web.Tabel;

/**
 * The page of an employer.
 *
 * @param blokken what the reader may see and do beside it; may be empty
 * @param fouten what was wrong with what was filled in
 */
public record Werkgeverbeeld(
    String naam,
    List<Feit> feiten,
    List<Contact> contacten,
    List<Feit> vestigingen,
    List<Rondeoverzicht.Staaf> sroi,
    Tabel werk,
    List<Blok> blokken,
    List<Link> fouten) {

  /** Somebody to call; what is not known is empty. */
  public record Contact(String naam, String functie, String telefoon, String emailadres) {}
}
