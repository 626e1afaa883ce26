package nl.werkbrug.data.domain.aanbod;

import nl.werkbrug.data.domain.CompetentieCode;
import nl.werkbrug.data.domain.Controle;

/**
 * A competentie that the work asks.
 *
 * @param niveau level asked, 1 to 5
 * @param gewicht weight against the other competenties of the same place, 1 to 10
 */
public record Competentievraag(CompetentieCode competentie, int niveau, int gewicht) {
  public Competentievraag {
    new Controle().tussen("niveau", niveau, 1, 5).tussen("gewicht", gewicht, 1, 10).klaar();
  }
}
