package nl.werkbrug.data.domain.beleid;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.werkbrug.data.domain.Controle;

/**
 * Weights of the planning.
 *
 * @param kappa soft points that one priority point is worth, 1 to 1 000 000 (default 1 000)
 * @param passendheidGewicht soft points per point of passendheid, 0 to 100 (default 1)
 * @param kandidatenPerPlek people proposed per plek, 1 to 3
 * @param startkeuzes later start periods offered beside the first, 0 to 12
 * @param coachContinuiteit soft points for keeping the current jobcoach
 * @param coachSpecialisme soft points when the coach has a specialism that is needed
 * @param coachTaal soft points when the coach speaks a language that helps
 * @param coachReistijd soft points for a coach who starts at most 15 minutes away, falling to 0 at
 *     60 minutes
 * @param startvertraging soft points lost for each period that the guidance starts later
 * @param sroiPunten soft points for each placement that fills an SROI obligation
 * @param beschutPunten medium points for each placement that fills the yearly number of the
 *     gemeente
 * @param spreidingWerkgever soft points per placement at one werkgever, as a concave staircase
 * @param spreidingCaseload soft points per placement with one jobcoach, as a concave staircase
 * @param behoudPunten soft points in a replanned round for a proposal that keeps its place, and as
 *     many for its jobcoach
 * @param uitgeschakeld ids of medium and soft rules that are switched off
 */
public record Planningsbeleid(
    int kappa,
    int passendheidGewicht,
    int kandidatenPerPlek,
    int startkeuzes,
    int coachContinuiteit,
    int coachSpecialisme,
    int coachTaal,
    int coachReistijd,
    int startvertraging,
    int sroiPunten,
    int beschutPunten,
    List<Trap> spreidingWerkgever,
    List<Trap> spreidingCaseload,
    int behoudPunten,
    SortedSet<String> uitgeschakeld) {
  public Planningsbeleid {
    spreidingWerkgever = List.copyOf(spreidingWerkgever);
    spreidingCaseload = List.copyOf(spreidingCaseload);
    uitgeschakeld = Collections.unmodifiableSortedSet(new TreeSet<>(uitgeschakeld));
    Controle controle =
        new Controle()
            .tussen("kappa", kappa, 1, 1_000_000)
            .tussen("passendheidGewicht", passendheidGewicht, 0, 100)
            .tussen("kandidatenPerPlek", kandidatenPerPlek, 1, 3)
            .tussen("startkeuzes", startkeuzes, 0, 12)
            .tussen("coachContinuiteit", coachContinuiteit, 0, 10_000)
            .tussen("coachSpecialisme", coachSpecialisme, 0, 10_000)
            .tussen("coachTaal", coachTaal, 0, 10_000)
            .tussen("coachReistijd", coachReistijd, 0, 10_000)
            .tussen("startvertraging", startvertraging, 0, 10_000)
            .tussen("sroiPunten", sroiPunten, 0, 100_000)
            .tussen("beschutPunten", beschutPunten, 0, 100)
            .tussen("behoudPunten", behoudPunten, 0, 10_000);
    Trap.controleer(controle, "spreidingWerkgever", spreidingWerkgever);
    Trap.controleer(controle, "spreidingCaseload", spreidingCaseload);
    controle.klaar();
  }
}
