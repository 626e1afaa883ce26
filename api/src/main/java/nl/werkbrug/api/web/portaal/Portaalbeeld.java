package nl.werkbrug.api.web.portaal;

import java.util.List;
import nl.werkbrug.api.web.Cel;
import nl.werkbrug.api.web.Rondeoverzicht;
import nl.werkbrug.api.web.Wachtend;

/**
 * The overview of a werkgever.
 *
 * @param kandidaten released to this werkgever, without anything of the person
 * @param kosten of what is agreed, and of nothing else
 * @param lks of agreed work with a wage, by the formal employer
 * @param contacten who keeps the contact; empty when nobody is named
 */
public record Portaalbeeld(
    String werkgever,
    String vandaag,
    List<Wachtend> taken,
    List<Kandidaat> kandidaten,
    List<Kosten> kosten,
    List<Lks> lks,
    List<Contact> contacten,
    List<Rondeoverzicht.Staaf> sroi) {
  public Portaalbeeld {
    taken = List.copyOf(taken);
    kandidaten = List.copyOf(kandidaten);
    kosten = List.copyOf(kosten);
    lks = List.copyOf(lks);
    contacten = List.copyOf(contacten);
    sroi = List.copyOf(sroi);
  }

  /** A candidate in the list. */
  public record Kandidaat(String titel, String adres, String start, String voldoet, Cel stand) {}

  /** What a plaatsing costs a month. */
  public record Kosten(
      String titel, String begin, String loon, String lasten, String lks, String netto) {}

  /**
   * How it is with the LKS of a plaatsing.
   *
   * @param adres where to ask for it, or empty when that is not needed now
   */
  public record Lks(String titel, String begin, String stand, String adres) {}

  /** Somebody to call; what is not known is empty. */
  public record Contact(String naam, String organisatie, String emailadres, String vestigingen) {}
}
