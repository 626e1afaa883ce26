package nl.werkbrug.api.web.voorstel;

import java.util.List;
import nl.werkbrug.api.web.Invoer;
import nl.werkbrug.api.web.Link;
import org.jspecify.annotations.Nullable;

/**
 * Other work or another jobcoach for a voorstel, with the effect before the choice.
 *
 * @param keuze what was chosen and waits to be confirmed, or null when nothing is yet
 * @param gerekend which round the effects are about
 */
public record Aanpasbeeld(
    String naam,
    String adres,
    String titelNu,
    String gerekend,
    List<Optie> opties,
    @Nullable Keuze keuze) {
  public Aanpasbeeld {
    opties = List.copyOf(opties);
  }

  /** Work that may be chosen; {@code huidig} when it is what the voorstel says. */
  public record Optie(
      String titel,
      String omschrijving,
      String passendheid,
      int deel,
      String effect,
      List<String> vragen,
      boolean huidig,
      String adres) {
    public Optie {
      vragen = List.copyOf(vragen);
    }
  }

  /**
   * What was chosen.
   *
   * @param bezwaren rules that forbid it
   */
  public record Keuze(
      String titel,
      String werkadres,
      String omschrijving,
      String passendheid,
      String effect,
      List<String> bezwaren,
      List<String> vragen,
      int versie,
      String aanbod,
      List<Invoer> velden,
      List<Link> fouten) {
    public Keuze {
      bezwaren = List.copyOf(bezwaren);
      vragen = List.copyOf(vragen);
      velden = List.copyOf(velden);
      fouten = List.copyOf(fouten);
    }
  }
}
