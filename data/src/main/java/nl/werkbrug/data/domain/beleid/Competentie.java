package nl.werkbrug.data.domain.beleid;

import java.util.List;
import nl.werkbrug.data.domain.CompetentieCode;
import nl.werkbrug.data.domain.Controle;

/** A competentie of the competentielijst, with its five levels described, lowest first. */
public record Competentie(CompetentieCode code, String naam, List<String> niveaus) {
  public Competentie {
    niveaus = List.copyOf(niveaus);
    new Controle()
        .tekst("naam", naam, 1, 120)
        .eis(niveaus.size() == 5, "niveaus", niveaus.size(), "moet vijf beschrijvingen bevatten")
        .klaar();
  }
}
