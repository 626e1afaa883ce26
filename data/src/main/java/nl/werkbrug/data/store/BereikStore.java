package nl.werkbrug.data.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.werkbrug.data.domain.GemeenteId;
import nl.werkbrug.data.domain.OrganisatieId;
import nl.werkbrug.data.domain.WerkgeverId;
import nl.werkbrug.data.domain.WerkzoekendeId;
import org.jspecify.annotations.Nullable;

/** Whom records belong to, read from their columns. */
public final class BereikStore {
  private static final int BLOK = 500;

  private final Database database;

  public BereikStore(Database database) {
    this.database = database;
  }

  /** Empty when there is no such record. */
  public Optional<Eigenaar> find(Bereiksoort soort, String id) {
    return switch (soort) {
      case WERKZOEKENDE ->
          eigenaar("organisatie, gemeente, NULL, NULL, id FROM werkzoekende WHERE id = ?", id);
      case VOORSTEL ->
          eigenaar(
              "w.organisatie, w.gemeente, a.werkgever, a.inlener, w.id FROM voorstel v"
                  + " JOIN werkzoekende w ON w.id = v.werkzoekende"
                  + " LEFT JOIN voorstel_verloop n ON n.voorstel = v.id"
                  + " JOIN aanbod a ON a.id = coalesce(n.aanbod, v.aanbod) WHERE v.id = ?",
              id);
      case PLAATSING ->
          eigenaar(
              "w.organisatie, w.gemeente, a.werkgever, a.inlener, w.id FROM plaatsing p"
                  + " JOIN werkzoekende w ON w.id = p.werkzoekende"
                  + " JOIN aanbod a ON a.id = p.aanbod WHERE p.id = ?",
              id);
      case AANBOD ->
          eigenaar("organisatie, gemeente, werkgever, inlener, NULL FROM aanbod WHERE id = ?", id);
      case WERKGEVER ->
          eigenaar("organisatie, NULL, id, NULL, NULL FROM werkgever WHERE id = ?", id);
      case JOBCOACH ->
          eigenaar("organisatie, NULL, NULL, NULL, NULL FROM jobcoach WHERE id = ?", id);
      case MATCHINGSRONDE ->
          eigenaar("organisatie, NULL, NULL, NULL, NULL FROM matchingsronde WHERE id = ?", id);
      case BELEIDSKADER ->
          eigenaar(
              "organisatie, NULL, NULL, NULL, NULL FROM beleidskader WHERE id = ?"
                  + " ORDER BY versie DESC LIMIT 1",
              id);
      case GEDEELD -> Optional.of(Eigenaar.REGIO);
    };
  }

  /**
   * Those of {@code ids} who belong to the organisation and to one of the gemeenten, or whose
   * gemeente is unknown.
   *
   * @param organisatie null: any
   * @param gemeenten empty: any
   */
  public Set<WerkzoekendeId> mensen(
      Collection<WerkzoekendeId> ids,
      @Nullable OrganisatieId organisatie,
      Collection<GemeenteId> gemeenten) {
    List<String> alle = ids.stream().map(WerkzoekendeId::waarde).distinct().toList();
    Set<WerkzoekendeId> uit = new HashSet<>();
    for (int i = 0; i < alle.size(); i += BLOK) {
      uit.addAll(blok(alle.subList(i, Math.min(i + BLOK, alle.size())), organisatie, gemeenten));
    }
    return uit;
  }

  /** Of which gemeenten an organisation takes care; empty means the whole region. */
  public Set<GemeenteId> gemeenten(OrganisatieId organisatie) {
    return new OrganisatieStore(database).get(organisatie).gemeenten();
  }

  private List<WerkzoekendeId> blok(
      List<String> ids, @Nullable OrganisatieId organisatie, Collection<GemeenteId> gemeenten) {
    List<@Nullable Object> waarden = new ArrayList<>(ids);
    StringBuilder sql =
        new StringBuilder("SELECT id FROM werkzoekende WHERE id IN (")
            .append(Verwijzing.vraagtekens(ids.size()))
            .append(")")
            .append(organisatie == null ? "" : " AND organisatie = ?");
    if (organisatie != null) {
      waarden.add(organisatie.waarde());
    }
    if (!gemeenten.isEmpty()) {
      sql.append(" AND (gemeente IS NULL OR gemeente IN (")
          .append(Verwijzing.vraagtekens(gemeenten.size()))
          .append("))");
      gemeenten.forEach(gemeente -> waarden.add(gemeente.waarde()));
    }
    return database.lees(
        sessie ->
            sessie.lijst(
                sql.toString(), rij -> new WerkzoekendeId(rij.getString(1)), waarden.toArray()));
  }

  private Optional<Eigenaar> eigenaar(String selectie, String id) {
    return database.lees(
        sessie ->
            sessie.eerste(
                "SELECT " + selectie,
                rij -> {
                  Set<WerkgeverId> werkgevers = new HashSet<>();
                  for (int kolom = 3; kolom <= 4; kolom++) {
                    if (rij.getString(kolom) != null) {
                      werkgevers.add(new WerkgeverId(rij.getString(kolom)));
                    }
                  }
                  String organisatie = rij.getString(1);
                  String gemeente = rij.getString(2);
                  String persoon = rij.getString(5);
                  return new Eigenaar(
                      organisatie == null ? null : new OrganisatieId(organisatie),
                      gemeente == null ? null : new GemeenteId(gemeente),
                      werkgevers,
                      persoon == null ? null : new WerkzoekendeId(persoon));
                },
                id));
  }
}
