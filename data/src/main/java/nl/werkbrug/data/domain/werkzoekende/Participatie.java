package nl.werkbrug.data.domain.werkzoekende;

import java.time.LocalDate;
import nl.werkbrug.data.domain.Controle;
import nl.werkbrug.data.domain.Gegeven;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody stands in the Participatiewet.
 *
 * @param ontheffingTot last day of an ontheffing, or null
 * @param loonwaarde percentage of the WML
 * @param herindicatie whether the loonwaarde is being established anew
 * @param lksToegekend whether LKS was granted before (Pw art. 7 lid 3 c)
 * @param doelgroepregister whether somebody counts for the banenafspraak
 * @param trede ladder of participation, 1 (geïsoleerd) to 6 (betaald werk)
 * @param proVso school leaver of praktijkonderwijs or vso (Schakel-Makelpool)
 * @param onderwijsPassend under 27: whether school is possible and fitting (Pw art. 7 lid 3 a)
 * @param wmoDagbesteding whether there is a Wmo decision for dagbesteding
 * @param ingeschrevenOp start of the waiting time
 */
public record Participatie(
    Gegeven<Clientprofiel> clientprofiel,
    Gegeven<Voorziening> voorziening,
    Gegeven<Cohort> cohort,
    Gegeven<Uitkering> uitkering,
    @Nullable LocalDate ontheffingTot,
    Loonwaarde loonwaarde,
    boolean herindicatie,
    UwvAdvies uwvAdvies,
    Gegeven<Boolean> lksToegekend,
    Gegeven<Boolean> doelgroepregister,
    Gegeven<Integer> trede,
    Gegeven<Boolean> proVso,
    Gegeven<Boolean> onderwijsPassend,
    Gegeven<Boolean> wmoDagbesteding,
    Gegeven<LocalDate> ingeschrevenOp) {

  public static final Participatie ONBEKEND =
      new Participatie(
          Gegeven.onbekend(),
          Gegeven.onbekend(),
          Gegeven.onbekend(),
          Gegeven.onbekend(),
          null,
          new Loonwaarde.Onbekend(),
          false,
          new UwvAdvies.NietGevraagd(),
          Gegeven.onbekend(),
          Gegeven.onbekend(),
          Gegeven.onbekend(),
          Gegeven.onbekend(),
          Gegeven.onbekend(),
          Gegeven.onbekend(),
          Gegeven.onbekend());

  public Participatie {
    new Controle().tussen("trede", trede, 1, 6).klaar();
  }

  /** The same with another UWV advice. */
  public Participatie metUwvAdvies(UwvAdvies nieuwAdvies) {
    return new Participatie(
        clientprofiel,
        voorziening,
        cohort,
        uitkering,
        ontheffingTot,
        loonwaarde,
        herindicatie,
        nieuwAdvies,
        lksToegekend,
        doelgroepregister,
        trede,
        proVso,
        onderwijsPassend,
        wmoDagbesteding,
        ingeschrevenOp);
  }

  /** The same with another ontheffing, or with none. */
  public Participatie metOntheffingTot(@Nullable LocalDate nieuw) {
    return new Participatie(
        clientprofiel,
        voorziening,
        cohort,
        uitkering,
        nieuw,
        loonwaarde,
        herindicatie,
        uwvAdvies,
        lksToegekend,
        doelgroepregister,
        trede,
        proVso,
        onderwijsPassend,
        wmoDagbesteding,
        ingeschrevenOp);
  }

  /**
   * The same with another loonwaarde.
   *
   * @param nieuweHerindicatie whether it is being established anew
   */
  public Participatie metLoonwaarde(Loonwaarde nieuweLoonwaarde, boolean nieuweHerindicatie) {
    return new Participatie(
        clientprofiel,
        voorziening,
        cohort,
        uitkering,
        ontheffingTot,
        nieuweLoonwaarde,
        nieuweHerindicatie,
        uwvAdvies,
        lksToegekend,
        doelgroepregister,
        trede,
        proVso,
        onderwijsPassend,
        wmoDagbesteding,
        ingeschrevenOp);
  }

  /** The same for somebody to whom LKS was granted. */
  public Participatie metLks() {
    return new Participatie(
        clientprofiel,
        voorziening,
        cohort,
        uitkering,
        ontheffingTot,
        loonwaarde,
        herindicatie,
        uwvAdvies,
        Gegeven.bekend(true),
        doelgroepregister,
        trede,
        proVso,
        onderwijsPassend,
        wmoDagbesteding,
        ingeschrevenOp);
  }

  /** The row of the placement table; a Wsw contract goes before the voorziening. */
  public Gegeven<Doelgroep> doelgroep() {
    return cohort.is(Cohort.SW_ZITTEND)
        ? Gegeven.bekend(Doelgroep.SW_ZITTEND)
        : voorziening.map(Doelgroep::van);
  }
}
