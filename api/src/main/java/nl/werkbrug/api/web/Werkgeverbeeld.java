package nl.werkbrug.api.web;

import java.util.List;

/** The page of an employer. */
public record Werkgeverbeeld(
    String naam,
    List<Feit> feiten,
    List<Contact> contacten,
    List<Feit> vestigingen,
    List<Rondeoverzicht.Staaf> sroi,
    Tabel werk) {

  /** Somebody to call; what is not known is empty. */
  public record Contact(String naam, String functie, String telefoon, String emailadres) {}
}
