package nl.werkbrug.engine.review;

import nl.werkbrug.data.domain.plaatsing.Loonwaardemeting;
import nl.werkbrug.data.domain.plaatsing.Plaatsing;
import nl.werkbrug.data.domain.plaatsing.Plaatsingsgebeurtenis;
import nl.werkbrug.data.domain.plaatsing.Plaatsingsgebeurtenis.Afgesproken;
import nl.werkbrug.data.domain.plaatsing.Plaatsingsgebeurtenis.Beeindigd;
import nl.werkbrug.data.domain.plaatsing.Plaatsingsgebeurtenis.HerindicatieGevraagd;
import nl.werkbrug.data.domain.plaatsing.Plaatsingsgebeurtenis.JobcoachGewisseld;
import nl.werkbrug.data.domain.plaatsing.Plaatsingsgebeurtenis.LksToegekend;
import nl.werkbrug.data.domain.plaatsing.Plaatsingsgebeurtenis.LoonwaardeVastgesteld;
import nl.werkbrug.data.domain.plaatsing.Plaatsingsgebeurtenis.Uitgestroomd;
import nl.werkbrug.data.domain.werkzoekende.Loonwaarde;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;
import nl.werkbrug.data.store.PlaatsingStore;
import nl.werkbrug.data.store.Sessie;
import nl.werkbrug.data.store.WerkzoekendeStore;

/** What an event of a plaatsing means for the profile, and so for the next round. */
final class Plaatsingsgevolg {
  private final PlaatsingStore plaatsingen;
  private final WerkzoekendeStore werkzoekenden;

  Plaatsingsgevolg(PlaatsingStore plaatsingen, WerkzoekendeStore werkzoekenden) {
    this.plaatsingen = plaatsingen;
    this.werkzoekenden = werkzoekenden;
  }

  void werkDoor(Sessie sessie, Plaatsing daarna, Plaatsingsgebeurtenis gebeurtenis) {
    Werkzoekende nu = werkzoekenden.get(sessie, daarna.afspraak().werkzoekende());
    Werkzoekende nieuw =
        switch (gebeurtenis) {
          case Afgesproken g -> {
            Werkzoekende metCoach =
                g.jobcoach() == null
                    ? nu
                    : nu.metBegeleiding(nu.begeleiding().metJobcoach(g.jobcoach()));
            yield g.naast() ? metCoach : metCoach.metStatus(Werkzoekende.Status.GEPLAATST);
          }
          case HerindicatieGevraagd g ->
              nu.metParticipatie(
                  nu.participatie().metLoonwaarde(nu.participatie().loonwaarde(), true));
          case LoonwaardeVastgesteld g ->
              nu.metParticipatie(nu.participatie().metLoonwaarde(loonwaarde(g.meting()), false));
          case LksToegekend g -> nu.metParticipatie(nu.participatie().metLks());
          case JobcoachGewisseld g ->
              g.tot() == null ? nu.metBegeleiding(nu.begeleiding().metJobcoach(g.jobcoach())) : nu;
          case Beeindigd g -> klaar(sessie, daarna, nu, Werkzoekende.Status.ACTIEF);
          case Uitgestroomd g -> klaar(sessie, daarna, nu, Werkzoekende.Status.UITGESTROOMD);
          default -> nu;
        };
    if (!nieuw.equals(nu)) {
      werkzoekenden.bewaar(sessie, nieuw);
    }
  }

  /** Only the end of the last plaatsing of the first track decides whether somebody takes part. */
  private Werkzoekende klaar(
      Sessie sessie, Plaatsing daarna, Werkzoekende nu, Werkzoekende.Status status) {
    boolean andere =
        plaatsingen.list(sessie, PlaatsingStore.Filter.van(nu.id())).stream()
            .anyMatch(
                een ->
                    !een.id().equals(daarna.id())
                        && !een.fase().voorbij()
                        && !een.afspraak().naast());
    return daarna.afspraak().naast() || andere ? nu : nu.metStatus(status);
  }

  private static Loonwaarde loonwaarde(Loonwaardemeting meting) {
    return new Loonwaarde.Vastgesteld(
        meting.procent(), meting.datum(), meting.methode(), meting.deskundige());
  }
}
