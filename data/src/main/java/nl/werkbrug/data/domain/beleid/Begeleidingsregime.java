package nl.werkbrug.data.domain.beleid;

import java.util.List;
import nl.werkbrug.data.domain.Controle;

/**
 * How much guidance a placement gets over time, as a share of the worked hours that tapers off.
 * Bron: intensity is municipal policy (Pw art. 8a lid 2 e); UWV's guideline is 15, 7.5 and 6% in
 * year 1, 2 and 3.
 *
 * @param fasen in order of {@code vanafPeriode}; the first starts at 0
 */
public record Begeleidingsregime(String code, String naam, List<Fase> fasen) {

  /**
   * @param vanafPeriode period of four weeks since the start, 0 to 12
   * @param promille guidance in thousandths of the worked hours, 0 to 1000
   */
  public record Fase(int vanafPeriode, int promille) {
    public Fase {
      new Controle()
          .tussen("vanafPeriode", vanafPeriode, 0, 12)
          .tussen("promille", promille, 0, 1000)
          .klaar();
    }
  }

  public Begeleidingsregime {
    fasen = List.copyOf(fasen);
    Controle controle = new Controle().tekst("code", code, 1, 40).tekst("naam", naam, 1, 120);
    controle.eis(
        !fasen.isEmpty() && fasen.getFirst().vanafPeriode() == 0,
        "fasen",
        fasen,
        "moet met periode 0 beginnen");
    for (int i = 1; i < fasen.size(); i++) {
      controle.eis(
          fasen.get(i).vanafPeriode() > fasen.get(i - 1).vanafPeriode(),
          "fasen",
          fasen,
          "moeten op volgorde van periode staan");
    }
    controle.klaar();
  }

  /** Thousandths of the worked hours in the given period since the start. */
  public int promilleIn(int periode) {
    int promille = 0;
    for (Fase fase : fasen) {
      if (fase.vanafPeriode() <= periode) {
        promille = fase.promille();
      }
    }
    return promille;
  }
}
