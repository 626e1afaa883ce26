package nl.werkbrug.data.store;

import java.util.List;
import nl.werkbrug.data.domain.OngeldigeGegevens;
import nl.werkbrug.data.domain.OrganisatieId;
import nl.werkbrug.data.domain.RondeId;
import nl.werkbrug.data.domain.ronde.Matchingsronde;
import nl.werkbrug.data.domain.ronde.Rondestatus;
import org.jspecify.annotations.Nullable;

/** The rounds, newest first; their results are in {@link UitkomstStore}. */
public final class RondeStore extends Documentstore<RondeId, Matchingsronde> {

  public RondeStore(Database database) {
    super(
        database,
        Soort.MATCHINGSRONDE,
        Matchingsronde.class,
        Matchingsronde::id,
        RondeStore::sleutel,
        List.of(
            new Kolom<>("organisatie", Matchingsronde::organisatie),
            new Kolom<>("beleidskader", Matchingsronde::beleidskader),
            new Kolom<>("beleidsversie", Matchingsronde::beleidsversie),
            new Kolom<>("status", Matchingsronde::status)),
        List.of(
            Verwijsveld.een("organisatie", Soort.ORGANISATIE, Matchingsronde::organisatie),
            Verwijsveld.een("beleidskader", Soort.BELEIDSKADER, Matchingsronde::beleidskader),
            new Verwijsveld<>(
                "bereik.gemeenten", Soort.GEMEENTE, ronde -> ronde.bereik().gemeenten())));
  }

  /** As {@link #pagina(String, int)}, of one organisation or with one status; null fits all. */
  public Pagina<Matchingsronde> pagina(
      @Nullable OrganisatieId organisatie,
      @Nullable Rondestatus status,
      @Nullable String na,
      int hoogstens) {
    return pagina(
        List.of(new Voorwaarde("organisatie", organisatie), new Voorwaarde("status", status)),
        na,
        hoogstens);
  }

  @Override
  void controleer(Sessie sessie, List<Matchingsronde> rondes) {
    for (Matchingsronde ronde : rondes) {
      List<Integer> versies =
          sessie.lijst(
              "SELECT versie FROM beleidskader WHERE id = ? ORDER BY versie",
              rij -> rij.getInt(1),
              ronde.beleidskader().waarde());
      if (!versies.contains(ronde.beleidsversie())) {
        throw new OngeldigeGegevens(
            "matchingsronde %s: beleidsversie".formatted(ronde.id()),
            ronde.beleidsversie(),
            "moet een bestaande versie van beleidskader %s zijn: %s"
                .formatted(ronde.beleidskader(), versies));
      }
    }
  }

  /** Falls as time goes on, so that the newest comes first. */
  private static String sleutel(Matchingsronde ronde) {
    return "%016x".formatted(Long.MAX_VALUE - ronde.aangemaakt().toEpochMilli());
  }
}
