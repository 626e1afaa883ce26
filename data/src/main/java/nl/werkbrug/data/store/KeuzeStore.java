package nl.werkbrug.data.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.werkbrug.data.domain.AanbodId;
import nl.werkbrug.data.domain.JobcoachId;
import nl.werkbrug.data.domain.WerkzoekendeId;
import nl.werkbrug.data.domain.ronde.Uitsluiting;
import nl.werkbrug.data.domain.ronde.Vastzetting;
import org.jspecify.annotations.Nullable;

/** What people decided that a later round has to respect: pins and exclusions. */
public final class KeuzeStore {
  private final Database database;

  public KeuzeStore(Database database) {
    this.database = database;
  }

  /** In order of werkzoekende. */
  public List<Vastzetting> listVastgezet() {
    return database.lees(
        sessie ->
            sessie.lijst(
                "SELECT werkzoekende, aanbod, jobcoach, startperiode FROM vastgezet ORDER BY"
                    + " werkzoekende",
                rij ->
                    new Vastzetting(
                        new WerkzoekendeId(rij.getString(1)),
                        aanbod(rij.getString(2)),
                        jobcoach(rij.getString(3)),
                        rij.getInt(4))));
  }

  /** In order of werkzoekende and aanbod. */
  public List<Uitsluiting> listUitgesloten() {
    return database.lees(
        sessie ->
            sessie.lijst(
                "SELECT werkzoekende, aanbod, reden FROM uitgesloten"
                    + " ORDER BY werkzoekende, aanbod",
                rij ->
                    new Uitsluiting(
                        new WerkzoekendeId(rij.getString(1)),
                        new AanbodId(rij.getString(2)),
                        rij.getString(3))));
  }

  /**
   * One page in order of werkzoekende and aanbod.
   *
   * @param werkzoekende only of this person, or null
   * @param na cursor of the page before, or null for the first
   * @param hoogstens 1 to 1 000
   */
  public Pagina<Uitsluiting> pagina(
      @Nullable WerkzoekendeId werkzoekende, @Nullable String na, int hoogstens) {
    Pagina.Plek begin = Pagina.Plek.van(na);
    List<Uitsluiting> gevonden =
        database.lees(
            sessie ->
                sessie.lijst(
                    "SELECT werkzoekende, aanbod, reden FROM uitgesloten"
                        + " WHERE (werkzoekende, aanbod) > (?, ?)"
                        + (werkzoekende == null ? "" : " AND werkzoekende = ?")
                        + " ORDER BY werkzoekende, aanbod LIMIT ?",
                    rij ->
                        new Uitsluiting(
                            new WerkzoekendeId(rij.getString(1)),
                            new AanbodId(rij.getString(2)),
                            rij.getString(3)),
                    werkzoekende == null
                        ? new Object[] {begin.sleutel(), begin.id(), hoogstens + 1}
                        : new Object[] {
                          begin.sleutel(), begin.id(), werkzoekende.waarde(), hoogstens + 1
                        }));
    boolean meer = gevonden.size() > hoogstens;
    List<Uitsluiting> getoond = meer ? gevonden.subList(0, hoogstens) : gevonden;
    return new Pagina<>(
        getoond,
        meer
            ? new Pagina.Plek(
                    getoond.getLast().werkzoekende().waarde(), getoond.getLast().aanbod().waarde())
                .cursor()
            : null);
  }

  /** The exclusion of this pair. */
  public Optional<Uitsluiting> findUitsluiting(WerkzoekendeId werkzoekende, AanbodId aanbod) {
    return database.lees(
        sessie ->
            sessie.eerste(
                "SELECT reden FROM uitgesloten WHERE werkzoekende = ? AND aanbod = ?",
                rij -> new Uitsluiting(werkzoekende, aanbod, rij.getString(1)),
                werkzoekende.waarde(),
                aanbod.waarde()));
  }

  /** Replaces what was pinned for this person. */
  public void zetVast(Sessie sessie, Vastzetting keuze) {
    List<Verwijzing> verwijzingen = new ArrayList<>();
    new Verwijzing.Verzamelaar(Soort.WERKZOEKENDE, keuze.werkzoekende().waarde(), verwijzingen)
        .naar(Soort.WERKZOEKENDE, "werkzoekende", keuze.werkzoekende())
        .naar(Soort.AANBOD, "aanbod", keuze.aanbod())
        .naar(Soort.JOBCOACH, "jobcoach", keuze.jobcoach());
    Verwijzing.controleer(sessie, verwijzingen, Map.of());
    sessie.voerUit(
        "INSERT INTO vastgezet (werkzoekende, aanbod, jobcoach, startperiode)"
            + " VALUES (?, ?, ?, ?)"
            + " ON CONFLICT (werkzoekende) DO UPDATE SET"
            + " aanbod = excluded.aanbod, jobcoach = excluded.jobcoach,"
            + " startperiode = excluded.startperiode",
        keuze.werkzoekende().waarde(),
        keuze.aanbod() == null ? null : keuze.aanbod().waarde(),
        keuze.jobcoach() == null ? null : keuze.jobcoach().waarde(),
        keuze.startperiode());
    log(sessie, keuze.werkzoekende());
  }

  /** Whether there was anything to let go. */
  public boolean maakLos(Sessie sessie, WerkzoekendeId werkzoekende) {
    log(sessie, werkzoekende);
    return sessie.voerUit("DELETE FROM vastgezet WHERE werkzoekende = ?", werkzoekende.waarde())
        > 0;
  }

  /** Replaces the reason when the pair was excluded before. */
  public void sluitUit(Sessie sessie, Uitsluiting keuze) {
    List<Verwijzing> verwijzingen = new ArrayList<>();
    new Verwijzing.Verzamelaar(Soort.WERKZOEKENDE, keuze.werkzoekende().waarde(), verwijzingen)
        .naar(Soort.WERKZOEKENDE, "werkzoekende", keuze.werkzoekende())
        .naar(Soort.AANBOD, "aanbod", keuze.aanbod());
    Verwijzing.controleer(sessie, verwijzingen, Map.of());
    sessie.voerUit(
        "INSERT INTO uitgesloten (werkzoekende, aanbod, reden) VALUES (?, ?, ?)"
            + " ON CONFLICT (werkzoekende, aanbod) DO UPDATE SET reden = excluded.reden",
        keuze.werkzoekende().waarde(),
        keuze.aanbod().waarde(),
        keuze.reden());
    log(sessie, keuze.werkzoekende());
  }

  /** Whether the pair was excluded. */
  public boolean laatToe(Sessie sessie, WerkzoekendeId werkzoekende, AanbodId aanbod) {
    log(sessie, werkzoekende);
    return sessie.voerUit(
            "DELETE FROM uitgesloten WHERE werkzoekende = ? AND aanbod = ?",
            werkzoekende.waarde(),
            aanbod.waarde())
        > 0;
  }

  /** Whoever follows the log sees a choice as a change of the person. */
  private static void log(Sessie sessie, WerkzoekendeId werkzoekende) {
    sessie.log(Soort.WERKZOEKENDE, List.of(werkzoekende.waarde()), false);
  }

  private static @Nullable AanbodId aanbod(@Nullable String id) {
    return id == null ? null : new AanbodId(id);
  }

  private static @Nullable JobcoachId jobcoach(@Nullable String id) {
    return id == null ? null : new JobcoachId(id);
  }
}
