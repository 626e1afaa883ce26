package nl.werkbrug.api.web.voorstel;

import java.util.List;
import nl.werkbrug.api.web.Blok;
import nl.werkbrug.api.web.Cel;
import nl.werkbrug.api.web.Feit;
import nl.werkbrug.api.web.Kolomgrafiek;
import nl.werkbrug.api.web.Rondeoverzicht;
import org.jspecify.annotations.Nullable;

/**
 * A voorstel on one screen.
 *
 * @param passendheidDeel the passendheid as filled part of a bar, 0 to 100
 * @param brief address of the explanation as a letter; empty for who may not see it
 * @param geld what it costs and gains, or null for who may not see it
 * @param vragen what to ask first, because it is unknown
 */
public record Voorstelbeeld(
    String naam,
    String brief,
    String persoonadres,
    List<Feit> persoon,
    String titel,
    String werkadres,
    List<Feit> werk,
    String passendheid,
    int passendheidDeel,
    List<Rondeoverzicht.Staaf> delen,
    List<String> vragen,
    Coach jobcoach,
    List<Regel> regels,
    List<Anders> alternatieven,
    boolean proef,
    Blok.@Nullable Werking geld,
    Besluitbeeld besluit) {

  /** The guidance; {@code naam} is empty when there is no jobcoach. */
  public record Coach(
      String naam, String adres, String uitleg, String totaal, @Nullable Kolomgrafiek uren) {}

  /** A rule that was checked, and where it comes from. */
  public record Regel(Cel oordeel, String tekst, String bron) {}

  /** Another place for this person. */
  public record Anders(String titel, String adres, String passendheid, String uitleg) {}
}
