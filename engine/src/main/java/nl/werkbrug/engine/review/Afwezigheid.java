package nl.werkbrug.engine.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.werkbrug.data.domain.Controle;
import nl.werkbrug.data.domain.JobcoachId;
import nl.werkbrug.data.domain.jobcoach.Inzet;
import nl.werkbrug.data.domain.jobcoach.Jobcoach;
import nl.werkbrug.data.domain.plaatsing.Plaatsing;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.data.store.JobcoachStore;
import nl.werkbrug.data.store.PlaatsingStore;
import nl.werkbrug.data.store.Sessie;
import org.jspecify.annotations.Nullable;

/** Absence of jobcoaches, and who needs a replacement because of it. */
public final class Afwezigheid {
  private static final int LANGST_DAGEN = 366;

  private final Database database;
  private final JobcoachStore jobcoaches;
  private final PlaatsingStore plaatsingen;

  public Afwezigheid(Database database) {
    this.database = database;
    jobcoaches = new JobcoachStore(database);
    plaatsingen = new PlaatsingStore(database);
  }

  /**
   * Records absence among the inzet of the coach; an {@code Opslagfout} when there is no such
   * coach.
   *
   * @param minutenPerWeek how much of the week, or null for all of it
   * @return the plaatsingen with guidance by this coach on a day on which there is too little time
   */
  public List<Plaatsing> meld(
      JobcoachId id, LocalDate van, LocalDate tot, @Nullable Integer minutenPerWeek) {
    return database.schrijf(sessie -> meld(sessie, id, van, tot, minutenPerWeek));
  }

  /**
   * As {@link #meld(JobcoachId, LocalDate, LocalDate, Integer)}, in a transaction of the caller.
   */
  public List<Plaatsing> meld(
      Sessie sessie,
      JobcoachId id,
      LocalDate van,
      LocalDate tot,
      @Nullable Integer minutenPerWeek) {
    new Controle()
        .volgorde("tot", van, tot)
        .samenhang(
            !tot.isAfter(van.plusDays(LANGST_DAGEN)),
            "tot",
            tot,
            "mag hoogstens een jaar na de eerste dag liggen")
        .klaar();
    Jobcoach nu = jobcoaches.get(sessie, id);
    List<Inzet> inzet = new ArrayList<>(nu.inzet());
    inzet.add(
        new Inzet(null, minutenPerWeek == null ? nu.minutenPerWeek() : minutenPerWeek, van, tot));
    Jobcoach coach = nu.metInzet(inzet);
    jobcoaches.bewaar(sessie, coach);
    return teVervangen(coach, van, tot);
  }

  /** The plaatsingen of this coach on the days on which the coach has too little time, by id. */
  public List<Plaatsing> teVervangen(Jobcoach coach, LocalDate van, LocalDate tot) {
    List<Plaatsing> lopend = plaatsingen.list(PlaatsingStore.Filter.LOPEND);
    List<LocalDate> tekort =
        van.datesUntil(tot.plusDays(1))
            .filter(dag -> Coachruimte.op(coach, lopend, dag).vrij() < 0)
            .toList();
    return lopend.stream()
        .filter(
            plaatsing ->
                tekort.stream()
                    .anyMatch(
                        dag ->
                            coach.id().equals(plaatsing.jobcoachOp(dag))
                                && plaatsing.begeleidingOp(dag) > 0))
        .toList();
  }

  /** How full a coach is on the first day of each of the coming periods of four weeks. */
  public List<Coachruimte.Dag> vooruit(JobcoachId id, LocalDate peildatum) {
    Jobcoach coach = jobcoaches.get(id);
    List<Plaatsing> lopend = plaatsingen.list(PlaatsingStore.Filter.LOPEND);
    List<Coachruimte.Dag> dagen = new ArrayList<>();
    for (int periode = 0; periode < Jobcoach.PERIODEN; periode++) {
      dagen.add(
          Coachruimte.op(
              coach, lopend, peildatum.plusDays((long) periode * Jobcoach.DAGEN_PER_PERIODE)));
    }
    return dagen;
  }
}
