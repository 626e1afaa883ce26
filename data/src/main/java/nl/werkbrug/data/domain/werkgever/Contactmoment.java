package nl.werkbrug.data.domain.werkgever;

import java.time.LocalDate;
import nl.werkbrug.data.domain.Controle;
import nl.werkbrug.data.domain.WerkgeverId;
import org.jspecify.annotations.Nullable;

/**
 * Contact with an employer. The fields are those of the Werkgeverscontactmoment of VUM 3.1; its
 * codes for soort and onderwerp are not published, so these are words of our own. Bron: VUM 3.1.
 *
 * @param id 1 to 64 letters, digits, dots, hyphens or underscores
 * @param accountmanager user name of who had the contact
 * @param contactpersoon name of who was spoken to, or null
 * @param verslag what was said, 1 to 2 000 characters; about the employer, never about a candidate
 * @param opvolgen day on which to go after it, not before {@code datum}, or null
 * @param afgehandeld day on which that was done, or null
 */
public record Contactmoment(
    String id,
    WerkgeverId werkgever,
    LocalDate datum,
    Soort soort,
    Onderwerp onderwerp,
    String accountmanager,
    @Nullable String contactpersoon,
    String verslag,
    @Nullable LocalDate opvolgen,
    @Nullable LocalDate afgehandeld) {

  /** How. */
  public enum Soort {
    BEZOEK("bezoek"),
    TELEFOON("telefoon"),
    EMAIL("e-mail"),
    VIDEOGESPREK("videogesprek"),
    BIJEENKOMST("bijeenkomst");

    private final String omschrijving;

    Soort(String omschrijving) {
      this.omschrijving = omschrijving;
    }

    public String omschrijving() {
      return omschrijving;
    }
  }

  /** What about. */
  public enum Onderwerp {
    KENNISMAKING("kennismaking"),
    VACATURE("vacature"),
    ARRANGEMENT("arrangement"),
    JOBCARVING("jobcarving"),
    KANDIDAAT("kandidaat"),
    NAZORG("nazorg na een plaatsing"),
    SOCIAL_RETURN("social return"),
    REGELINGEN("regelingen en subsidies"),
    OVERIG("iets anders");

    private final String omschrijving;

    Onderwerp(String omschrijving) {
      this.omschrijving = omschrijving;
    }

    public String omschrijving() {
      return omschrijving;
    }
  }

  public Contactmoment {
    new Controle()
        .eis(id.matches("[A-Za-z0-9._-]{1,64}"), "contactmomentId", id, "is geen nummer")
        .tekst("accountmanager", accountmanager, 1, 320)
        .tekstOfLeeg("contactpersoon", contactpersoon, 120)
        .tekst("verslag", verslag, 1, 2_000)
        .volgorde("opvolgen", datum, opvolgen)
        .samenhang(
            afgehandeld == null || opvolgen != null,
            "afgehandeld",
            afgehandeld,
            "hoort bij een dag om op te volgen")
        .volgorde("afgehandeld", datum, afgehandeld)
        .klaar();
  }

  /** Whether somebody still has to go after it. */
  public boolean staatOpen() {
    return opvolgen != null && afgehandeld == null;
  }

  /** The same, done on this day. */
  public Contactmoment handelAf(LocalDate dag) {
    return new Contactmoment(
        id,
        werkgever,
        datum,
        soort,
        onderwerp,
        accountmanager,
        contactpersoon,
        verslag,
        opvolgen,
        dag);
  }
}
