package nl.werkbrug.data.domain.beleid;

import nl.werkbrug.data.domain.Controle;

/**
 * How people deal with voorstellen and plaatsingen.
 *
 * @param tweedePaarOgenAltijd whether every accepted voorstel needs a second pair of eyes, and not
 *     only those that lead to a beschikking
 * @param reserveringDagen days that a plek is kept, 1 to 60
 * @param taakDagen days in which a task should be done, 1 to 60
 * @param loonwaardeMaanden months after which a loonwaarde has to be looked at again, 6 to 60
 * @param evaluatieMaanden months between evaluations of a plaatsing, 1 to 24
 * @param vooraankondigingDagen days ahead that a signal shows, 7 to 120
 */
public record Beoordelingsbeleid(
    boolean tweedePaarOgenAltijd,
    int reserveringDagen,
    int taakDagen,
    int loonwaardeMaanden,
    int evaluatieMaanden,
    int vooraankondigingDagen) {

  /** Where the beleidskader says nothing. */
  public static final Beoordelingsbeleid STANDAARD =
      new Beoordelingsbeleid(false, 14, 7, 36, 3, 31);

  public Beoordelingsbeleid {
    new Controle()
        .tussen("reserveringDagen", reserveringDagen, 1, 60)
        .tussen("taakDagen", taakDagen, 1, 60)
        .tussen("loonwaardeMaanden", loonwaardeMaanden, 6, 60)
        .tussen("evaluatieMaanden", evaluatieMaanden, 1, 24)
        .tussen("vooraankondigingDagen", vooraankondigingDagen, 7, 120)
        .klaar();
  }
}
