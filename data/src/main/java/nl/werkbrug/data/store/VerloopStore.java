package nl.werkbrug.data.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.werkbrug.data.domain.AanbodId;
import nl.werkbrug.data.domain.GemeenteId;
import nl.werkbrug.data.domain.JobcoachId;
import nl.werkbrug.data.domain.OrganisatieId;
import nl.werkbrug.data.domain.RondeId;
import nl.werkbrug.data.domain.VoorstelId;
import nl.werkbrug.data.domain.WerkgeverId;
import nl.werkbrug.data.domain.WerkzoekendeId;
import nl.werkbrug.data.domain.plaatsing.Afwijsreden;
import nl.werkbrug.data.domain.plaatsing.Functie;
import nl.werkbrug.data.domain.plaatsing.Vastgelegd;
import nl.werkbrug.data.domain.plaatsing.Voorstelgebeurtenis;
import nl.werkbrug.data.domain.plaatsing.Voorstelverloop;
import nl.werkbrug.data.domain.ronde.Matchingsronde;
import nl.werkbrug.data.domain.werkzoekende.Doelgroep;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;
import org.jspecify.annotations.Nullable;

/**
 * What people decided about voorstellen. Events are only ever added; where they have led is kept
 * beside them, in the same transaction.
 */
public final class VerloopStore {
  private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

  private final Database database;

  /** A voorstel of an open round that nobody has judged, with the consulent of the person. */
  public record TeBeoordelen(
      VoorstelId voorstel,
      RondeId ronde,
      WerkzoekendeId werkzoekende,
      AanbodId aanbod,
      @Nullable String consulent) {}

  /** A judged voorstel with the consulent of the person and the last day it changed. */
  public record Lopend(Voorstelverloop verloop, @Nullable String consulent, Instant gewijzigd) {}

  /**
   * A judgement of a consulent that stands.
   *
   * @param dag on which it was given
   * @param reden only of a rejection
   */
  public record Geoordeeld(
      VoorstelId voorstel,
      LocalDate dag,
      Wat wat,
      @Nullable Afwijsreden reden,
      OrganisatieId organisatie,
      @Nullable GemeenteId gemeente,
      @Nullable Doelgroep doelgroep) {

    /** What was found. */
    public enum Wat {
      GEACCEPTEERD,
      AANGEPAST,
      AFGEWEZEN
    }
  }

  /** Somebody without a voorstel in each of the last rounds. */
  public record NooitVoorgesteld(WerkzoekendeId werkzoekende, @Nullable String consulent) {}

  /** People that went from one consulent to another. */
  public record Overdracht(
      String id,
      Instant moment,
      String wie,
      String van,
      String naar,
      String reden,
      List<WerkzoekendeId> mensen) {
    public Overdracht {
      mensen = List.copyOf(mensen);
    }
  }

  public VerloopStore(Database database) {
    this.database = database;
  }

  public Optional<Voorstelverloop> find(VoorstelId id) {
    return database.lees(sessie -> find(sessie, id));
  }

  public Optional<Voorstelverloop> find(Sessie sessie, VoorstelId id) {
    return sessie.eerste(
        "SELECT document FROM voorstel_verloop WHERE voorstel = ?",
        rij -> Document.lees(rij.getString(1), Voorstelverloop.class),
        id.waarde());
  }

  /** The events of a voorstel, oldest first. */
  public List<Vastgelegd<Voorstelgebeurtenis>> listGebeurtenissen(VoorstelId id) {
    return database.lees(
        sessie ->
            sessie.lijst(
                "SELECT nummer, moment, wie, functie, document FROM voorstel_gebeurtenis"
                    + " WHERE voorstel = ? ORDER BY nummer",
                rij ->
                    new Vastgelegd<>(
                        rij.getInt(1),
                        Instant.parse(rij.getString(2)),
                        rij.getString(3),
                        Functie.valueOf(rij.getString(4)),
                        Document.lees(rij.getString(5), Voorstelgebeurtenis.class)),
                id.waarde()));
  }

  /** Adds an event, and replaces the state by what it led to. */
  public void leg(
      Sessie sessie, Vastgelegd<Voorstelgebeurtenis> gebeurtenis, Voorstelverloop daarna) {
    List<Verwijzing> verwijzingen = new ArrayList<>();
    new Verwijzing.Verzamelaar(Soort.MATCHINGSRONDE, daarna.ronde().waarde(), verwijzingen)
        .naar(Soort.WERKZOEKENDE, "werkzoekende", daarna.werkzoekende())
        .naar(Soort.AANBOD, "aanbod", daarna.aanbod())
        .naar(Soort.JOBCOACH, "jobcoach", daarna.jobcoach());
    Verwijzing.controleer(sessie, verwijzingen, Map.of());
    LocalDate tot = daarna.gereserveerdTot();
    JobcoachId jobcoach = daarna.jobcoach();
    sessie.voerUit(
        "INSERT INTO voorstel_verloop (voorstel, versie, ronde, werkzoekende, aanbod, jobcoach,"
            + " stap, oordeel, zichtbaar, gereserveerd_tot, gewijzigd, document)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
            + " ON CONFLICT (voorstel) DO UPDATE SET versie = excluded.versie,"
            + " aanbod = excluded.aanbod, jobcoach = excluded.jobcoach, stap = excluded.stap,"
            + " oordeel = excluded.oordeel, zichtbaar = excluded.zichtbaar,"
            + " gereserveerd_tot = excluded.gereserveerd_tot, gewijzigd = excluded.gewijzigd,"
            + " document = excluded.document",
        daarna.voorstel().waarde(),
        daarna.versie(),
        daarna.ronde().waarde(),
        daarna.werkzoekende().waarde(),
        daarna.aanbod().waarde(),
        jobcoach == null ? null : jobcoach.waarde(),
        daarna.stap().name(),
        daarna.oordeel().name(),
        daarna.zichtbaarVoorWerkgever(),
        tot == null ? null : tot.toString(),
        gebeurtenis.moment().toString(),
        Document.van(daarna).json());
    sessie.voerUit(
        "INSERT INTO voorstel_gebeurtenis (voorstel, nummer, moment, wie, functie, document)"
            + " VALUES (?, ?, ?, ?, ?, ?)",
        daarna.voorstel().waarde(),
        gebeurtenis.nummer(),
        gebeurtenis.moment().toString(),
        gebeurtenis.wie(),
        gebeurtenis.functie().name(),
        Document.van(gebeurtenis.gebeurtenis()).json());
  }

  /** People who were accepted for this aanbod and have not left it: they take a plek. */
  public int kandidaten(Sessie sessie, AanbodId aanbod, VoorstelId behalve) {
    return sessie
        .eerste(
            "SELECT count(*) FROM voorstel_verloop l JOIN werkzoekende w ON w.id = l.werkzoekende"
                + " WHERE l.aanbod = ? AND l.voorstel <> ? AND w.status = 'ACTIEF'"
                + " AND l.oordeel IN ('GEACCEPTEERD', 'AANGEPAST')"
                + " AND l.stap NOT IN ('NIET_PASSEND', 'GEPLAATST')",
            rij -> rij.getInt(1),
            aanbod.waarde(),
            behalve.waarde())
        .orElse(0);
  }

  /** Voorstellen for which a plek of this aanbod is kept on {@code dag}. */
  public int reserveringen(Sessie sessie, AanbodId aanbod, LocalDate dag, VoorstelId behalve) {
    return sessie
        .eerste(
            "SELECT count(*) FROM voorstel_verloop"
                + " WHERE aanbod = ? AND voorstel <> ? AND gereserveerd_tot >= ?",
            rij -> rij.getInt(1),
            aanbod.waarde(),
            behalve.waarde(),
            dag.toString())
        .orElse(0);
  }

  /** The reservations that hold on {@code dag}, those that end first in front. */
  public List<Voorstelverloop> listReserveringen(LocalDate dag) {
    return lijst(
        "SELECT document FROM voorstel_verloop WHERE gereserveerd_tot >= ?"
            + " ORDER BY gereserveerd_tot, voorstel",
        dag.toString());
  }

  /** What a werkgever may see now, as formal employer or as inlener. */
  public List<Voorstelverloop> listZichtbaar(WerkgeverId werkgever) {
    return lijst(
        "SELECT l.document FROM voorstel_verloop l JOIN aanbod a ON a.id = l.aanbod"
            + " WHERE l.zichtbaar = ? AND (a.werkgever = ? OR a.inlener = ?)"
            + " ORDER BY l.aanbod, l.voorstel",
        true,
        werkgever.waarde(),
        werkgever.waarde());
  }

  /** The judgements that stand: of each voorstel the last one, unless it was taken back. */
  public List<Geoordeeld> listOordelen() {
    Map<String, Geoordeeld> laatste = new TreeMap<>();
    database.<@Nullable Void>lees(
        sessie -> {
          sessie.verwerk(
              "SELECT g.voorstel, g.moment, g.document, w.document FROM voorstel_gebeurtenis g"
                  + " JOIN voorstel_verloop l ON l.voorstel = g.voorstel"
                  + " JOIN werkzoekende w ON w.id = l.werkzoekende"
                  + " ORDER BY g.voorstel, g.nummer",
              rij -> {
                String voorstel = rij.getString(1);
                LocalDate dag = LocalDate.ofInstant(Instant.parse(rij.getString(2)), NEDERLAND);
                String persoon = rij.getString(4);
                switch (Document.lees(rij.getString(3), Voorstelgebeurtenis.class)) {
                  case Voorstelgebeurtenis.Geaccepteerd g ->
                      laatste.put(
                          voorstel,
                          geoordeeld(voorstel, dag, Geoordeeld.Wat.GEACCEPTEERD, null, persoon));
                  case Voorstelgebeurtenis.Aangepast g ->
                      laatste.put(
                          voorstel,
                          geoordeeld(voorstel, dag, Geoordeeld.Wat.AANGEPAST, null, persoon));
                  case Voorstelgebeurtenis.Afgewezen g ->
                      laatste.put(
                          voorstel,
                          geoordeeld(voorstel, dag, Geoordeeld.Wat.AFGEWEZEN, g.reden(), persoon));
                  case Voorstelgebeurtenis.Ingetrokken g -> laatste.remove(voorstel);
                  default -> {}
                }
                return voorstel;
              },
              voorstel -> {});
          return null;
        });
    return List.copyOf(laatste.values());
  }

  /** What was decided about the voorstellen of a round, in order of voorstel. */
  public List<Voorstelverloop> listVan(RondeId ronde) {
    return lijst(
        "SELECT document FROM voorstel_verloop WHERE ronde = ? ORDER BY voorstel", ronde.waarde());
  }

  /** What was decided about the voorstellen of a person, in order of voorstel. */
  public List<Voorstelverloop> listVan(WerkzoekendeId werkzoekende) {
    return lijst(
        "SELECT document FROM voorstel_verloop WHERE werkzoekende = ? ORDER BY voorstel",
        werkzoekende.waarde());
  }

  /**
   * What changes when anything here or in the change log does.
   *
   * @param nummer of the last line of the change log
   */
  public record Stand(long nummer, long gebeurtenissen, long afsluitingen) {}

  /** Costs less than reading what it is about. */
  public Stand stand() {
    return database.lees(
        sessie ->
            new Stand(
                sessie.laatsteNummer(),
                tel(sessie, "SELECT count(*) FROM voorstel_gebeurtenis"),
                tel(sessie, "SELECT count(*) FROM ronde_afsluiting")));
  }

  private static long tel(Sessie sessie, String sql) {
    return sessie.eerste(sql, rij -> rij.getLong(1)).orElseThrow();
  }

  /** Finished rounds that count and are not closed, newest first. */
  public List<Matchingsronde> listOpenRondes() {
    return database
        .lees(
            sessie ->
                sessie.lijst(
                    "SELECT r.document FROM matchingsronde r"
                        + " LEFT JOIN ronde_afsluiting a ON a.ronde = r.id"
                        + " WHERE a.ronde IS NULL AND r.status IN ('KLAAR', 'GESTOPT')"
                        + " ORDER BY r.sleutel, r.id",
                    rij -> Document.lees(rij.getString(1), Matchingsronde.class)))
        .stream()
        .filter(ronde -> !ronde.proef())
        .toList();
  }

  /** What nobody judged in this round, of people who still take part. */
  public List<TeBeoordelen> listTeBeoordelen(RondeId ronde) {
    return database.lees(
        sessie ->
            sessie.lijst(
                "SELECT v.id, v.ronde, v.werkzoekende, v.aanbod, w.consulent FROM voorstel v"
                    + " JOIN werkzoekende w ON w.id = v.werkzoekende"
                    + " LEFT JOIN voorstel_verloop l ON l.voorstel = v.id"
                    + " WHERE v.ronde = ? AND w.status = 'ACTIEF'"
                    + " AND (l.oordeel IS NULL OR l.oordeel = 'OPEN')"
                    + " ORDER BY v.volgnummer",
                rij ->
                    new TeBeoordelen(
                        new VoorstelId(rij.getString(1)),
                        new RondeId(rij.getString(2)),
                        new WerkzoekendeId(rij.getString(3)),
                        new AanbodId(rij.getString(4)),
                        rij.getString(5)),
                ronde.waarde()));
  }

  /** What still has to be judged in a round beside {@code na}, for one consulent. */
  public record Wachtrij(int aantal, @Nullable VoorstelId volgende) {}

  /**
   * How many voorstellen of this round a consulent has yet to judge, and the first of them after
   * {@code na} in the order of the round; after the last one it starts again.
   *
   * @param consulent null for people without one
   */
  public Wachtrij wachtrij(RondeId ronde, @Nullable String consulent, VoorstelId na) {
    // CROSS JOIN and || '': by the index of the consulent, not by the round or the status
    String van =
        " FROM werkzoekende w CROSS JOIN voorstel v LEFT JOIN voorstel_verloop l ON l.voorstel ="
            + " v.id WHERE w.id = v.werkzoekende AND v.ronde = ? AND w.status || '' = 'ACTIEF' AND"
            + " v.id <> ? AND (l.oordeel IS NULL OR l.oordeel = 'OPEN') AND w.consulent "
            + (consulent == null ? "IS NULL" : "= ?");
    List<Object> waarden = new ArrayList<>(List.of(ronde.waarde(), na.waarde()));
    if (consulent != null) {
      waarden.add(consulent);
    }
    List<Object> metNa = new ArrayList<>(waarden);
    metNa.add(na.waarde());
    return database.lees(
        sessie ->
            new Wachtrij(
                sessie
                    .eerste("SELECT count(*)" + van, rij -> rij.getInt(1), waarden.toArray())
                    .orElse(0),
                sessie
                    .eerste(
                        "SELECT v.id"
                            + van
                            + " ORDER BY CASE WHEN v.volgnummer >"
                            + " (SELECT volgnummer FROM voorstel WHERE id = ?)"
                            + " THEN 0 ELSE 1 END, v.volgnummer LIMIT 1",
                        rij -> new VoorstelId(rij.getString(1)),
                        metNa.toArray())
                    .orElse(null)));
  }

  public boolean isGesloten(RondeId ronde) {
    return database.lees(sessie -> isGesloten(sessie, ronde));
  }

  /** Accepted voorstellen that are not yet a plaatsing, of people who still take part. */
  public List<Lopend> listLopend() {
    return database.lees(
        sessie ->
            sessie.lijst(
                "SELECT l.document, w.consulent, l.gewijzigd FROM voorstel_verloop l"
                    + " JOIN werkzoekende w ON w.id = l.werkzoekende"
                    + " WHERE l.oordeel IN ('GEACCEPTEERD', 'AANGEPAST')"
                    + " AND l.stap <> 'GEPLAATST' AND w.status = 'ACTIEF'"
                    + " ORDER BY l.gewijzigd, l.voorstel",
                rij ->
                    new Lopend(
                        Document.lees(rij.getString(1), Voorstelverloop.class),
                        rij.getString(2),
                        Instant.parse(rij.getString(3)))));
  }

  /** Who takes part and got no voorstel in any of these rounds, though each looked. */
  public List<NooitVoorgesteld> listNooitVoorgesteld(Collection<RondeId> rondes) {
    List<Object> waarden = new ArrayList<>();
    rondes.forEach(ronde -> waarden.add(ronde.waarde()));
    waarden.add(rondes.size());
    return database.lees(
        sessie ->
            sessie.lijst(
                "SELECT n.werkzoekende, w.consulent FROM niet_geplaatst n"
                    + " JOIN werkzoekende w ON w.id = n.werkzoekende"
                    + " WHERE n.ronde IN (%s) AND w.status = 'ACTIEF'"
                        .formatted(Verwijzing.vraagtekens(rondes.size()))
                    + " AND n.reden <> 'BUITEN_BEMIDDELING'"
                    + " GROUP BY n.werkzoekende, w.consulent HAVING count(*) = ?"
                    + " ORDER BY n.werkzoekende",
                rij -> new NooitVoorgesteld(new WerkzoekendeId(rij.getString(1)), rij.getString(2)),
                waarden.toArray()));
  }

  public boolean isGesloten(Sessie sessie, RondeId ronde) {
    return sessie
        .eerste(
            "SELECT wie FROM ronde_afsluiting WHERE ronde = ?",
            rij -> rij.getString(1),
            ronde.waarde())
        .isPresent();
  }

  /** Closes a round; false when it was closed before. */
  public boolean sluit(Sessie sessie, RondeId ronde, String wie, Instant moment) {
    return sessie.voerUit(
            "INSERT INTO ronde_afsluiting (ronde, moment, wie) VALUES (?, ?, ?)"
                + " ON CONFLICT (ronde) DO NOTHING",
            ronde.waarde(),
            moment.toString(),
            wie)
        > 0;
  }

  public void legOverdrachtVast(Sessie sessie, Overdracht overdracht) {
    sessie.voerUit(
        "INSERT INTO caseload_overdracht (id, moment, wie, van, naar, reden, mensen)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
        overdracht.id(),
        overdracht.moment().toString(),
        overdracht.wie(),
        overdracht.van(),
        overdracht.naar(),
        overdracht.reden(),
        String.join(" ", overdracht.mensen().stream().map(WerkzoekendeId::waarde).toList()));
  }

  /** Everything that was handed over, newest first. */
  public List<Overdracht> listOverdrachten() {
    return database.lees(
        sessie ->
            sessie.lijst(
                "SELECT id, moment, wie, van, naar, reden, mensen FROM caseload_overdracht"
                    + " ORDER BY moment DESC, id",
                rij ->
                    new Overdracht(
                        rij.getString(1),
                        Instant.parse(rij.getString(2)),
                        rij.getString(3),
                        rij.getString(4),
                        rij.getString(5),
                        rij.getString(6),
                        List.of(rij.getString(7).split(" ")).stream()
                            .map(WerkzoekendeId::new)
                            .toList())));
  }

  private static Geoordeeld geoordeeld(
      String voorstel,
      LocalDate dag,
      Geoordeeld.Wat wat,
      @Nullable Afwijsreden reden,
      String persoon) {
    Werkzoekende mens = Document.lees(persoon, Werkzoekende.class);
    return new Geoordeeld(
        new VoorstelId(voorstel),
        dag,
        wat,
        reden,
        mens.organisatie(),
        mens.gemeente().waardeOfNull(),
        mens.doelgroep().waardeOfNull());
  }

  private List<Voorstelverloop> lijst(String sql, @Nullable Object... waarden) {
    return database.lees(
        sessie ->
            sessie.lijst(
                sql, rij -> Document.lees(rij.getString(1), Voorstelverloop.class), waarden));
  }
}
