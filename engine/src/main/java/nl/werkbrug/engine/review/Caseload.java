package nl.werkbrug.engine.review;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.werkbrug.data.domain.Controle;
import nl.werkbrug.data.domain.Gegevensfout;
import nl.werkbrug.data.domain.OngeldigeGegevens;
import nl.werkbrug.data.domain.WerkzoekendeId;
import nl.werkbrug.data.domain.plaatsing.Handelende;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.data.store.Pagina;
import nl.werkbrug.data.store.PersoonslinkStore;
import nl.werkbrug.data.store.VerloopStore;
import nl.werkbrug.data.store.WerkzoekendeStore;

/** Hands people over from one consulent to another. */
public final class Caseload {
  private static final int BLADZIJDE = 1_000;

  private final Database database;
  private final WerkzoekendeStore werkzoekenden;
  private final VerloopStore verlopen;
  private final PersoonslinkStore links;
  private final Clock klok;

  public Caseload(Database database, Clock klok) {
    this.database = database;
    this.klok = klok;
    werkzoekenden = new WerkzoekendeStore(database);
    verlopen = new VerloopStore(database);
    links = new PersoonslinkStore(database);
  }

  /**
   * Hands people over, all or none. A personal link that was not used yet ends with it.
   *
   * @throws OngeldigeGegevens when somebody is not in the caseload of {@code van}, or nobody is
   *     handed over
   */
  public VerloopStore.Overdracht draagOver(
      Handelende wie, String van, String naar, Collection<WerkzoekendeId> mensen, String reden) {
    new Controle()
        .tekst("van", van, 1, 100)
        .tekst("naar", naar, 1, 100)
        .tekst("reden", reden, 1, 500)
        .samenhang(!van.equals(naar), "naar", naar, "moet een ander zijn dan `van`")
        .klaar();
    List<Werkzoekende> caseload = caseload(van);
    List<WerkzoekendeId> eigen = caseload.stream().map(Werkzoekende::id).toList();
    List<Gegevensfout> fouten = new ArrayList<>();
    mensen.stream()
        .filter(id -> !eigen.contains(id))
        .forEach(
            id ->
                fouten.add(
                    new Gegevensfout(
                        "werkzoekenden", id.waarde(), "moet in de caseload van `van` zitten")));
    if (mensen.isEmpty()) {
      fouten.add(new Gegevensfout("van", van, "heeft geen mensen in de caseload"));
    }
    if (!fouten.isEmpty()) {
      throw new OngeldigeGegevens(fouten);
    }
    List<Werkzoekende> over =
        caseload.stream().filter(persoon -> mensen.contains(persoon.id())).toList();
    VerloopStore.Overdracht overdracht =
        new VerloopStore.Overdracht(
            UUID.randomUUID().toString(),
            klok.instant(),
            wie.id(),
            van,
            naar,
            reden,
            over.stream().map(Werkzoekende::id).toList());
    database.wijzig(
        sessie -> {
          List<Werkzoekende> nieuw = new ArrayList<>();
          for (Werkzoekende persoon : over) {
            nieuw.add(werkzoekenden.get(sessie, persoon.id()).metConsulent(naar));
          }
          werkzoekenden.bewaar(sessie, nieuw);
          over.forEach(persoon -> links.trekOngebruiktIn(sessie, persoon.id()));
          verlopen.legOverdrachtVast(sessie, overdracht);
        });
    return overdracht;
  }

  /** Everybody in the caseload of this consulent. */
  public List<WerkzoekendeId> mensen(String consulent) {
    return caseload(consulent).stream().map(Werkzoekende::id).toList();
  }

  /** Everything that was handed over, newest first. */
  public List<VerloopStore.Overdracht> list() {
    return verlopen.listOverdrachten();
  }

  private List<Werkzoekende> caseload(String consulent) {
    WerkzoekendeStore.Filter filter =
        new WerkzoekendeStore.Filter(null, null, null, consulent, null);
    List<Werkzoekende> uit = new ArrayList<>();
    String na = null;
    do {
      Pagina<Werkzoekende> pagina = werkzoekenden.pagina(filter, na, BLADZIJDE);
      uit.addAll(pagina.rijen());
      na = pagina.volgende();
    } while (na != null);
    return uit;
  }
}
