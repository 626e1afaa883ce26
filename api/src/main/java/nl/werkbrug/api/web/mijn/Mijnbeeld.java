package nl.werkbrug.api.web.mijn;

import java.util.List;
import nl.werkbrug.api.web.Cel;
import nl.werkbrug.api.web.Feit;
import nl.werkbrug.api.web.Invoer;
import nl.werkbrug.api.web.Link;
import nl.werkbrug.api.web.werk.Zoekwerkbeeld;

/**
 * The pages of a werkzoekende.
 *
 * @param naam of the person
 * @param onbekend names of facts that decide on work and are unknown
 */
public record Mijnbeeld(
    String naam, List<Kaart> voorstellen, List<String> onbekend, List<Feit.Groep> groepen) {

  /** A voorstel in the list. */
  public record Kaart(String titel, String adres, String omschrijving, String start, Cel stand) {}

  /**
   * A voorstel with its answer.
   *
   * @param antwoord what was said, as a sentence, or empty
   * @param vrij whether the person lets the werkgever see it
   * @param velden the form; empty when there is nothing to answer any more
   */
  public record Voorstel(
      String titel,
      String adres,
      String omschrijving,
      String start,
      Cel stand,
      String antwoord,
      boolean kanVrijgeven,
      boolean vrij,
      boolean doorConsulent,
      List<String> redenen,
      List<String> vragen,
      String versie,
      List<Invoer> velden,
      List<Link> fouten) {}

  /** A vacature. */
  public record Werk(String titel, List<String> alineas, List<Feit.Groep> groepen) {}

  /** Searching vacatures. */
  public record Zoek(
      String tekst,
      String postcode,
      String km,
      List<String> fouten,
      String telling,
      List<Zoekwerkbeeld.Plek> plekken,
      String volgende) {}

  /** The door: a link that can be used, or why not. */
  public record Deur(String sleutel, String fout) {}

  /**
   * The link of a person, for the consulent.
   *
   * @param stand how the link stands, as a sentence
   * @param link the new link, to be seen once, or empty
   */
  public record Persoonslink(
      String naam, String adres, String stand, boolean loopt, String link, String geldigTot) {}
}
