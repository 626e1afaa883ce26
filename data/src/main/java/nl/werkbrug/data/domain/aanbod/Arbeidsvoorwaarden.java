package nl.werkbrug.data.domain.aanbod;

import nl.werkbrug.data.domain.Controle;
import nl.werkbrug.data.domain.Gegeven;

/**
 * Contract and wage.
 *
 * @param contract kind of contract, or unknown
 * @param contractMaanden length of a fixed-term contract in months, 1 to 60, or unknown
 * @param uurloonCent gross hourly wage in euro cents, or unknown; 0 for unpaid work
 * @param volletijdsnorm full-time hours a week of the cao, 32 to 40
 * @param lks whether the employer takes loonkostensubsidie
 * @param leercomponent whether learning is part of the work
 * @param uitzichtOpContract whether a (longer) contract is in prospect
 */
public record Arbeidsvoorwaarden(
    Gegeven<Contractsoort> contract,
    Gegeven<Integer> contractMaanden,
    Gegeven<Integer> uurloonCent,
    int volletijdsnorm,
    LksBereidheid lks,
    Gegeven<Boolean> leercomponent,
    Gegeven<Boolean> uitzichtOpContract) {
  public Arbeidsvoorwaarden {
    new Controle()
        .tussen("contractMaanden", contractMaanden, 1, 60)
        .tussen("uurloonCent", uurloonCent, 0, 100_00)
        .tussen("volletijdsnorm", volletijdsnorm, 32, 40)
        .klaar();
  }
}
