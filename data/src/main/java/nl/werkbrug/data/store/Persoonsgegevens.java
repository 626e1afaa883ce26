package nl.werkbrug.data.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkbrug.data.domain.GemeenteId;
import nl.werkbrug.data.domain.OrganisatieId;
import nl.werkbrug.data.domain.WerkzoekendeId;
import nl.werkbrug.data.domain.beleid.Beleidskader;
import nl.werkbrug.data.domain.beleid.Bewaartermijn;
import nl.werkbrug.data.domain.jobcoach.Inzet;
import nl.werkbrug.data.domain.jobcoach.Jobcoach;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;
import org.jspecify.annotations.Nullable;

/**
 * All that is kept about one werkzoekende: the record, and every row that refers to it, straight or
 * through another such row. The database itself says which tables those are, so that a new one is
 * never forgotten.
 */
public final class Persoonsgegevens {
  private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");
  private static final String PERSOON = "werkzoekende";

  /** Files of a round, such as its dossier, tell of everybody in it. */
  private static final String RONDEBESTAND = "ronde_bestand";

  /** Who was handed over with whom: ids with a space between them, which no reference tells of. */
  private static final String OVERDRACHT = "caseload_overdracht";

  private static final String MENSEN = "' ' || mensen || ' '";
  private static final String ZONDER = "replace(" + MENSEN + ", ' ' || ? || ' ', ' ')";

  /** The guidance in the record of a jobcoach. */
  private static final String INZET = "jobcoach_inzet";

  /** Which rows of a table are about the person; each question mark is the id. */
  private record Deel(String tabel, String voorwaarde, List<String> kolommen) {
    @Nullable Object[] waarden(WerkzoekendeId id) {
      @Nullable Object[] waarden =
          new @Nullable Object[(int) voorwaarde.chars().filter(teken -> teken == '?').count()];
      Arrays.fill(waarden, id.toString());
      return waarden;
    }
  }

  private final Database database;
  private final JobcoachStore coaches;
  private final BeleidskaderStore kaders;

  public Persoonsgegevens(Database database) {
    this.database = database;
    coaches = new JobcoachStore(database);
    kaders = new BeleidskaderStore(database);
  }

  /**
   * Every row per table, as column and value; the files of rounds are left out, since others are in
   * them too and nobody's name is.
   */
  public Map<String, List<Map<String, Object>>> lees(WerkzoekendeId id) {
    return database.lees(
        sessie -> {
          eisBestaand(sessie, id);
          Map<String, List<Map<String, Object>>> alles = new LinkedHashMap<>();
          for (Deel deel : delen(sessie)) {
            if (!deel.tabel().equals(RONDEBESTAND)) {
              alles.put(
                  deel.tabel(),
                  sessie.lijst(
                      "SELECT %s FROM %s WHERE %s"
                          .formatted(
                              String.join(", ", deel.kolommen()), deel.tabel(), deel.voorwaarde()),
                      rij -> rij(rij, deel.kolommen()),
                      deel.waarden(id)));
            }
          }
          alles.put(INZET, begeleiding(sessie, id).map(Persoonsgegevens::rij).toList());
          return alles;
        });
  }

  /** What erasing would remove: rows per table. */
  public Map<String, Long> tel(WerkzoekendeId id) {
    return database.lees(
        sessie -> {
          eisBestaand(sessie, id);
          Map<String, Long> aantallen = new LinkedHashMap<>();
          for (Deel deel : delen(sessie)) {
            aantallen.put(
                deel.tabel(),
                sessie
                    .eerste(
                        "SELECT count(*) FROM %s WHERE %s"
                            .formatted(deel.tabel(), deel.voorwaarde()),
                        rij -> rij.getLong(1),
                        deel.waarden(id))
                    .orElse(0L));
          }
          aantallen.put(INZET, begeleiding(sessie, id).count());
          return aantallen;
        });
  }

  /**
   * Erases the person everywhere, in one transaction, the answers kept for a repeated request
   * included; what has been erased is not kept in the log of the database either.
   *
   * @return rows removed per table
   */
  public Map<String, Long> wis(WerkzoekendeId id) {
    Map<String, Long> gewist =
        database.schrijf(
            sessie -> {
              eisBestaand(sessie, id);
              new IdempotentieStore().vergeet(sessie, id);
              Map<String, Long> aantallen = new LinkedHashMap<>();
              aantallen.put(INZET, wisBegeleiding(sessie, id));
              List<Deel> delen = new ArrayList<>(delen(sessie));
              Collections.reverse(delen); // what refers goes before what it refers to
              for (Deel deel : delen) {
                long aantal =
                    deel.tabel().equals(OVERDRACHT)
                        ? wisUitOverdrachten(sessie, id)
                        : sessie.voerUit(
                            "DELETE FROM %s WHERE %s".formatted(deel.tabel(), deel.voorwaarde()),
                            deel.waarden(id));
                aantallen.put(deel.tabel(), aantal);
              }
              sessie.log(Soort.WERKZOEKENDE, List.of(id.toString()), true);
              return aantallen;
            });
    database.leegLogboek();
    return gewist;
  }

  /** Others stay in what was handed over together; with nobody in it, it goes. */
  private static long wisUitOverdrachten(Sessie sessie, WerkzoekendeId id) {
    long aantal =
        sessie.voerUit(
            "UPDATE %s SET mensen = trim(%s) WHERE %s <> %s"
                .formatted(OVERDRACHT, ZONDER, ZONDER, MENSEN),
            id.waarde(),
            id.waarde());
    sessie.voerUit("DELETE FROM %s WHERE mensen = ''".formatted(OVERDRACHT));
    return aantal;
  }

  private record Begeleiding(Jobcoach coach, Inzet inzet) {}

  private Stream<Begeleiding> begeleiding(Sessie sessie, WerkzoekendeId id) {
    return coaches.list(sessie).stream()
        .flatMap(coach -> coach.inzet().stream().map(inzet -> new Begeleiding(coach, inzet)))
        .filter(een -> id.equals(een.inzet().werkzoekende()));
  }

  private static Map<String, Object> rij(Begeleiding een) {
    return Map.of(
        "jobcoach", een.coach().id().waarde(),
        "minuten_per_week", een.inzet().minutenPerWeek(),
        "van", een.inzet().van().toString(),
        "tot", een.inzet().tot().toString());
  }

  private long wisBegeleiding(Sessie sessie, WerkzoekendeId id) {
    List<Begeleiding> weg = begeleiding(sessie, id).toList();
    weg.stream()
        .map(Begeleiding::coach)
        .distinct()
        .forEach(
            coach ->
                coaches.bewaar(
                    sessie,
                    coach.metInzet(
                        coach.inzet().stream()
                            .filter(inzet -> !id.equals(inzet.werkzoekende()))
                            .toList())));
    return weg.size();
  }

  /** The term of the beleidskader that holds for somebody on {@code dag}, left or not. */
  public Bewaartermijn termijn(WerkzoekendeId id, LocalDate dag) {
    return database.lees(
        sessie -> {
          List<Beleidskader> geldend = kaders.geldend(sessie, dag);
          return sessie
              .eerste(
                  "SELECT organisatie, gemeente FROM werkzoekende WHERE id = ?",
                  rij ->
                      Bewaartermijn.van(
                          geldend, new OrganisatieId(rij.getString(1)), gemeente(rij, 2)),
                  id.toString())
              .orElseThrow(() -> Opslagfout.nietGevonden(PERSOON, id));
        });
  }

  private static @Nullable GemeenteId gemeente(ResultSet rij, int kolom) throws SQLException {
    String code = rij.getString(kolom);
    return code == null ? null : new GemeenteId(code);
  }

  /** Everybody who left, by id, with the term of the beleidskader that holds on {@code dag}. */
  public List<Uitgestroomde> uitgestroomd(LocalDate dag) {
    return database.lees(
        sessie -> {
          List<Beleidskader> geldend = kaders.geldend(sessie, dag);
          return sessie.lijst(
              "SELECT w.id, w.organisatie, w.gemeente, x.laatste FROM werkzoekende w JOIN (SELECT"
                  + " id, max(moment) AS laatste FROM wijziging WHERE soort = ? GROUP BY id) x"
                  + " ON x.id = w.id WHERE w.status = ? ORDER BY w.id",
              rij -> uitgestroomde(rij, geldend),
              Soort.WERKZOEKENDE.name(),
              Werkzoekende.Status.UITGESTROOMD.name());
        });
  }

  private static Uitgestroomde uitgestroomde(ResultSet rij, List<Beleidskader> geldend)
      throws SQLException {
    OrganisatieId organisatie = new OrganisatieId(rij.getString(2));
    GemeenteId gemeente = gemeente(rij, 3);
    return new Uitgestroomde(
        new WerkzoekendeId(rij.getString(1)),
        organisatie,
        gemeente,
        LocalDate.ofInstant(Instant.parse(rij.getString(4)), NEDERLAND),
        Bewaartermijn.van(geldend, organisatie, gemeente));
  }

  private static void eisBestaand(Sessie sessie, WerkzoekendeId id) {
    if (sessie
        .eerste("SELECT id FROM werkzoekende WHERE id = ?", rij -> rij.getString(1), id.toString())
        .isEmpty()) {
      throw Opslagfout.nietGevonden(PERSOON, id);
    }
  }

  private static Map<String, Object> rij(ResultSet rij, List<String> kolommen) throws SQLException {
    Map<String, Object> waarden = new TreeMap<>();
    for (int i = 0; i < kolommen.size(); i++) {
      Object waarde = rij.getObject(i + 1);
      if (waarde != null) {
        waarden.put(kolommen.get(i), waarde);
      }
    }
    return waarden;
  }

  /** In the order of the tables: what is referred to comes first. */
  private static List<Deel> delen(Sessie sessie) {
    Map<String, Deel> delen = new LinkedHashMap<>();
    Tabellen tabellen;
    try {
      tabellen = Tabellen.van(sessie.verbinding());
    } catch (SQLException e) {
      throw Opslagfout.van(e);
    }
    for (Tabellen.Tabel tabel : tabellen.alle()) {
      List<String> voorwaarden = new ArrayList<>();
      if (tabel.naam().equals(PERSOON)) {
        voorwaarden.add("id = ?");
      } else if (tabel.kolommen().containsKey(PERSOON)) {
        voorwaarden.add(PERSOON + " = ?");
      }
      for (Tabellen.Verwijst verwijst : tabel.verwijzingen()) {
        Deel naar = delen.get(verwijst.naar());
        if (naar != null && !naar.tabel().equals(PERSOON)) {
          voorwaarden.add(
              "(%s) IN (SELECT %s FROM %s WHERE %s)"
                  .formatted(
                      String.join(", ", verwijst.kolommen().keySet()),
                      String.join(", ", verwijst.kolommen().values()),
                      naar.tabel(),
                      naar.voorwaarde()));
        }
      }
      if (!voorwaarden.isEmpty()) {
        delen.put(
            tabel.naam(),
            new Deel(
                tabel.naam(),
                String.join(" OR ", voorwaarden),
                List.copyOf(tabel.kolommen().keySet())));
      }
    }
    String rondes =
        List.copyOf(delen.values()).stream()
            .filter(deel -> deel.kolommen().contains("ronde"))
            .map(deel -> "SELECT ronde FROM %s WHERE %s".formatted(deel.tabel(), deel.voorwaarde()))
            .collect(Collectors.joining(" UNION "));
    delen.put(
        RONDEBESTAND,
        new Deel(RONDEBESTAND, "ronde IN (" + rondes + ")", List.of("ronde", "naam", "deel")));
    delen.put(
        OVERDRACHT,
        new Deel(
            OVERDRACHT,
            ZONDER + " <> " + MENSEN,
            List.of("id", "moment", "wie", "van", "naar", "reden")));
    return List.copyOf(delen.values());
  }
}
