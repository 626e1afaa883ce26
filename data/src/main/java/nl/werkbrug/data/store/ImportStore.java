package nl.werkbrug.data.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The reports of imports, the newest first. */
public final class ImportStore {
  private final Database database;

  private record Rij(Pagina.Plek plek, Importverslag verslag) {}

  public ImportStore(Database database) {
    this.database = database;
  }

  public void bewaar(Sessie sessie, Importverslag verslag) {
    sessie.voerUit(
        "INSERT INTO import (id, sleutel, document) VALUES (?, ?, ?)",
        verslag.id(),
        verslag.moment().toString(),
        Document.van(verslag).json());
  }

  public Optional<Importverslag> find(String id) {
    return database.lees(
        sessie ->
            sessie.eerste(
                "SELECT document FROM import WHERE id = ?",
                rij -> Document.lees(rij.getString(1), Importverslag.class),
                id));
  }

  /** Throws an {@link Opslagfout} when there is no such report. */
  public Importverslag get(String id) {
    return find(id).orElseThrow(() -> Opslagfout.nietGevonden("import", id));
  }

  /**
   * One page, the newest first.
   *
   * @param na cursor of the page before, or null for the first
   * @param hoogstens 1 to 1 000 reports
   */
  public Pagina<Importverslag> pagina(@Nullable String na, int hoogstens) {
    List<@Nullable Object> waarden = new ArrayList<>();
    if (na != null) {
      Pagina.Plek begin = Pagina.Plek.van(na);
      waarden.add(begin.sleutel());
      waarden.add(begin.id());
    }
    waarden.add(hoogstens + 1);
    List<Rij> rijen =
        database.lees(
            sessie ->
                sessie.lijst(
                    "SELECT sleutel, id, document FROM import%s ORDER BY sleutel DESC, id DESC LIMIT ?"
                        .formatted(na == null ? "" : " WHERE (sleutel, id) < (?, ?)"),
                    rij ->
                        new Rij(
                            new Pagina.Plek(rij.getString(1), rij.getString(2)),
                            Document.lees(rij.getString(3), Importverslag.class)),
                    waarden.toArray()));
    boolean meer = rijen.size() > hoogstens;
    List<Rij> getoond = meer ? rijen.subList(0, hoogstens) : rijen;
    return new Pagina<>(
        getoond.stream().map(Rij::verslag).toList(),
        meer ? getoond.getLast().plek().cursor() : null);
  }
}
