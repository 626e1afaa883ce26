package nl.werkbrug.data.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.werkbrug.data.domain.AanbodId;
import nl.werkbrug.data.domain.GemeenteId;
import nl.werkbrug.data.domain.OrganisatieId;
import nl.werkbrug.data.domain.PlaatsingId;
import nl.werkbrug.data.domain.WerkzoekendeId;
import nl.werkbrug.data.domain.plaatsing.Functie;
import nl.werkbrug.data.domain.plaatsing.Plaatsing;
import nl.werkbrug.data.domain.plaatsing.Plaatsingsfase;
import nl.werkbrug.data.domain.plaatsing.Plaatsingsgebeurtenis;
import nl.werkbrug.data.domain.plaatsing.Plaatsingsloop;
import nl.werkbrug.data.domain.plaatsing.Vastgelegd;
import org.jspecify.annotations.Nullable;

/**
 * The plaatsingen. Events are only ever added, and every plaatsing that is read was replayed from
 * them.
 */
public final class PlaatsingStore {
  private static final String EVENTS =
      "SELECT g.nummer, g.moment, g.wie, g.functie, g.document, g.plaatsing"
          + " FROM plaatsing_gebeurtenis g JOIN plaatsing p ON p.id = g.plaatsing";

  private final Database database;

  /** Which plaatsingen; null fits all. */
  public record Filter(
      @Nullable Plaatsingsfase fase,
      boolean alleenLopend,
      @Nullable OrganisatieId organisatie,
      @Nullable GemeenteId gemeente,
      @Nullable WerkzoekendeId werkzoekende,
      @Nullable AanbodId aanbod) {
    public static final Filter ALLES = new Filter(null, false, null, null, null, null);
    public static final Filter LOPEND = new Filter(null, true, null, null, null, null);

    /** Everything of one person. */
    public static Filter van(WerkzoekendeId werkzoekende) {
      return new Filter(null, false, null, null, werkzoekende, null);
    }
  }

  public PlaatsingStore(Database database) {
    this.database = database;
  }

  public Optional<Plaatsing> find(PlaatsingId id) {
    return database.lees(sessie -> find(sessie, id));
  }

  public Optional<Plaatsing> find(Sessie sessie, PlaatsingId id) {
    List<Vastgelegd<Plaatsingsgebeurtenis>> events = gebeurtenissen(sessie, id);
    return events.isEmpty() ? Optional.empty() : Optional.of(speelAf(id, events));
  }

  /** As {@link #find}; an {@link Opslagfout} when there is none. */
  public Plaatsing get(Sessie sessie, PlaatsingId id) {
    return find(sessie, id).orElseThrow(() -> Opslagfout.nietGevonden("plaatsing", id));
  }

  /** As {@link #get(Sessie, PlaatsingId)}. */
  public Plaatsing get(PlaatsingId id) {
    return database.lees(sessie -> get(sessie, id));
  }

  /** The events of a plaatsing, oldest first; empty when there is none. */
  public List<Vastgelegd<Plaatsingsgebeurtenis>> listGebeurtenissen(PlaatsingId id) {
    return database.lees(sessie -> gebeurtenissen(sessie, id));
  }

  /** What happened, oldest first, without when and by whom. */
  public List<Plaatsingsgebeurtenis> listGebeurtenissen(Sessie sessie, PlaatsingId id) {
    return gebeurtenissen(sessie, id).stream().map(Vastgelegd::gebeurtenis).toList();
  }

  /** In order of id. */
  public List<Plaatsing> list(Filter filter) {
    return database.lees(sessie -> list(sessie, filter));
  }

  /** In order of id. */
  public List<Plaatsing> list(Sessie sessie, Filter filter) {
    List<String> waar = new ArrayList<>();
    List<Object> waarden = new ArrayList<>();
    voeg(waar, waarden, "p.fase = ?", filter.fase() == null ? null : filter.fase().name());
    voeg(waar, waarden, "p.organisatie = ?", tekst(filter.organisatie()));
    voeg(waar, waarden, "p.gemeente = ?", tekst(filter.gemeente()));
    voeg(waar, waarden, "p.werkzoekende = ?", tekst(filter.werkzoekende()));
    voeg(waar, waarden, "p.aanbod = ?", tekst(filter.aanbod()));
    if (filter.alleenLopend()) {
      waar.add("p.fase NOT IN ('UITGESTROOMD', 'BEEINDIGD')");
    }
    return list(sessie, waar, waarden);
  }

  /** Of these people, in order of id. */
  public List<Plaatsing> list(Set<WerkzoekendeId> mensen) {
    return database.lees(
        sessie ->
            list(
                sessie,
                List.of("p.werkzoekende IN (%s)".formatted(Verwijzing.vraagtekens(mensen.size()))),
                mensen.stream().<Object>map(WerkzoekendeId::waarde).toList()));
  }

  private static List<Plaatsing> list(Sessie sessie, List<String> waar, List<Object> waarden) {
    Map<PlaatsingId, List<Vastgelegd<Plaatsingsgebeurtenis>>> perPlaatsing = new LinkedHashMap<>();
    sessie.verwerk(
        EVENTS
            + (waar.isEmpty() ? "" : " WHERE " + String.join(" AND ", waar))
            + " ORDER BY g.plaatsing, g.nummer",
        rij -> Map.entry(new PlaatsingId(rij.getString(6)), event(rij)),
        een ->
            perPlaatsing.computeIfAbsent(een.getKey(), id -> new ArrayList<>()).add(een.getValue()),
        waarden.toArray());
    return perPlaatsing.entrySet().stream()
        .map(een -> speelAf(een.getKey(), een.getValue()))
        .sorted(Comparator.comparing(Plaatsing::id))
        .toList();
  }

  /** Adds an event; the first one makes the plaatsing. */
  public void leg(Sessie sessie, Vastgelegd<Plaatsingsgebeurtenis> gebeurtenis, Plaatsing daarna) {
    if (gebeurtenis.gebeurtenis() instanceof Plaatsingsgebeurtenis.Afgesproken afspraak) {
      GemeenteId gemeente = afspraak.gemeente();
      sessie.voerUit(
          "INSERT INTO plaatsing (id, voorstel, werkzoekende, aanbod, organisatie, gemeente, fase,"
              + " versie, gewijzigd) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
          daarna.id().waarde(),
          afspraak.voorstel().waarde(),
          afspraak.werkzoekende().waarde(),
          afspraak.aanbod().waarde(),
          afspraak.organisatie().waarde(),
          gemeente == null ? null : gemeente.waarde(),
          daarna.fase().name(),
          daarna.versie(),
          gebeurtenis.moment().toString());
    } else {
      sessie.voerUit(
          "UPDATE plaatsing SET fase = ?, versie = ?, gewijzigd = ? WHERE id = ?",
          daarna.fase().name(),
          daarna.versie(),
          gebeurtenis.moment().toString(),
          daarna.id().waarde());
    }
    sessie.voerUit(
        "INSERT INTO plaatsing_gebeurtenis (plaatsing, nummer, moment, wie, functie, document)"
            + " VALUES (?, ?, ?, ?, ?, ?)",
        daarna.id().waarde(),
        gebeurtenis.nummer(),
        gebeurtenis.moment().toString(),
        gebeurtenis.wie(),
        gebeurtenis.functie().name(),
        Document.van(gebeurtenis.gebeurtenis()).json());
    sessie.log(Soort.WERKZOEKENDE, List.of(daarna.afspraak().werkzoekende().waarde()), false);
    sessie.log(Soort.AANBOD, List.of(daarna.afspraak().aanbod().waarde()), false);
  }

  private static List<Vastgelegd<Plaatsingsgebeurtenis>> gebeurtenissen(
      Sessie sessie, PlaatsingId id) {
    return sessie.lijst(
        EVENTS + " WHERE g.plaatsing = ? ORDER BY g.nummer", PlaatsingStore::event, id.waarde());
  }

  private static Vastgelegd<Plaatsingsgebeurtenis> event(ResultSet rij) throws SQLException {
    return new Vastgelegd<>(
        rij.getInt(1),
        Instant.parse(rij.getString(2)),
        rij.getString(3),
        Functie.valueOf(rij.getString(4)),
        Document.lees(rij.getString(5), Plaatsingsgebeurtenis.class));
  }

  private static Plaatsing speelAf(PlaatsingId id, List<Vastgelegd<Plaatsingsgebeurtenis>> events) {
    return Plaatsingsloop.speelAf(id, events.stream().map(Vastgelegd::gebeurtenis).toList());
  }

  private static void voeg(
      List<String> waar, List<Object> waarden, String voorwaarde, @Nullable String waarde) {
    if (waarde != null) {
      waar.add(voorwaarde);
      waarden.add(waarde);
    }
  }

  private static @Nullable String tekst(@Nullable Object id) {
    return id == null ? null : id.toString();
  }
}
