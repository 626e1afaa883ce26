package nl.werkbrug.api.web.werk;

import java.util.List;
import nl.werkbrug.api.web.Rondeoverzicht;

/**
 * The people for one vacature or arrangement, for somebody with the employer on the phone.
 *
 * @param telling how many there are, and how many are shown
 * @param meer address with more of them, or empty
 * @param gerekend which round the effects are about
 */
public record Kandidatenbeeld(
    String titel,
    String werkadres,
    String omschrijving,
    String telling,
    String gerekend,
    List<Kandidaat> voorgesteld,
    List<Kandidaat> reserve,
    String meer) {
  public Kandidatenbeeld {
    voorgesteld = List.copyOf(voorgesteld);
    reserve = List.copyOf(reserve);
  }

  /**
   * Somebody who suits.
   *
   * @param effect what choosing this person does to the round; empty for whom it proposes
   */
  public record Kandidaat(
      int rang,
      String naam,
      String adres,
      String omschrijving,
      String passendheid,
      String effect,
      List<String> vragen,
      List<Rondeoverzicht.Staaf> delen) {
    public Kandidaat {
      vragen = List.copyOf(vragen);
      delen = List.copyOf(delen);
    }
  }
}
