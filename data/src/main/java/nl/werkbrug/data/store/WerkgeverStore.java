package nl.werkbrug.data.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.werkbrug.data.domain.Gegevensfout;
import nl.werkbrug.data.domain.GemeenteId;
import nl.werkbrug.data.domain.OngeldigeGegevens;
import nl.werkbrug.data.domain.OrganisatieId;
import nl.werkbrug.data.domain.WerkgeverId;
import nl.werkbrug.data.domain.aanbod.Werkaanbod;
import nl.werkbrug.data.domain.werkgever.Werkgever;
import org.jspecify.annotations.Nullable;

/** The employers. */
public final class WerkgeverStore extends Documentstore<WerkgeverId, Werkgever> {

  public WerkgeverStore(Database database) {
    super(
        database,
        Soort.WERKGEVER,
        Werkgever.class,
        Werkgever::id,
        werkgever -> Sorteersleutel.van(werkgever.naam()),
        List.of(
            new Kolom<>("organisatie", Werkgever::organisatie),
            new Kolom<>("kvk", werkgever -> werkgever.kvk().waardeOfNull()),
            new Kolom<>("status", Werkgever::status)),
        List.of(
            Verwijsveld.een("organisatie", Soort.ORGANISATIE, Werkgever::organisatie),
            new Verwijsveld<>(
                "vestigingen.gemeente", Soort.GEMEENTE, WerkgeverStore::vestigingsgemeenten)));
  }

  /** As {@link #pagina(String, int)}, of one organisation. */
  public Pagina<Werkgever> pagina(OrganisatieId organisatie, @Nullable String na, int hoogstens) {
    return pagina(List.of(new Voorwaarde("organisatie", organisatie)), na, hoogstens);
  }

  private static List<@Nullable GemeenteId> vestigingsgemeenten(Werkgever werkgever) {
    List<@Nullable GemeenteId> gemeenten = new ArrayList<>();
    werkgever.vestigingen().forEach(een -> gemeenten.add(een.gemeente().waardeOfNull()));
    return gemeenten;
  }

  /** With a werkgever that stops go its keys, accounts and webhooks, and the work it offers. */
  @Override
  void naSchrijven(Sessie sessie, List<Werkgever> nieuw, List<Werkgever> gewijzigd) {
    Stream.concat(nieuw.stream(), gewijzigd.stream())
        .filter(werkgever -> werkgever.status() == Werkgever.Status.GESTOPT)
        .forEach(werkgever -> beeindig(sessie, werkgever.id()));
  }

  private void beeindig(Sessie sessie, WerkgeverId werkgever) {
    new ApiSleutelStore(database()).trekIn(sessie, werkgever);
    new AccountStore(database()).sluit(sessie, werkgever);
    new Postvak(database()).verwijder(sessie, werkgever);
    new AanbodStore(database()).trekIn(sessie, werkgever);
  }

  /** Throws when this werkgever has stopped: nobody new gets in for it. */
  static void eisActief(Sessie sessie, @Nullable WerkgeverId werkgever) {
    if (werkgever != null && !gestopt(sessie, List.of(werkgever.waarde())).isEmpty()) {
      throw new OngeldigeGegevens("werkgever", werkgever, "mag niet gestopt zijn");
    }
  }

  /** Those of these ids that have stopped. */
  static Set<WerkgeverId> gestopt(Sessie sessie, Collection<String> ids) {
    if (ids.isEmpty()) {
      return Set.of();
    }
    List<Object> waarden = new ArrayList<>(ids);
    waarden.add(Werkgever.Status.GESTOPT.name());
    return new HashSet<>(
        sessie.lijst(
            "SELECT id FROM werkgever WHERE id IN (%s) AND status = ?"
                .formatted(Verwijzing.vraagtekens(ids.size())),
            rij -> new WerkgeverId(rij.getString(1)),
            waarden.toArray()));
  }

  /** A vestiging or SROI contract that aanbod names cannot go. */
  @Override
  void controleerWijziging(Sessie sessie, Werkgever werkgever) {
    List<Gegevensfout> fouten = new ArrayList<>();
    sessie.verwerk(
        "SELECT document FROM aanbod WHERE werkgever = ? OR inlener = ?",
        rij -> Document.lees(rij.getString(1), Werkaanbod.class).kern(),
        kern -> {
          WerkgeverId ander =
              kern.werkgever().equals(werkgever.id()) ? kern.werkplek() : kern.werkgever();
          List<Werkgever> eigen = new ArrayList<>(List.of(werkgever));
          if (!ander.equals(werkgever.id())) {
            find(sessie, ander).ifPresent(eigen::add);
          }
          fouten.addAll(AanbodStore.onderdelen(kern, eigen));
        },
        werkgever.id().waarde(),
        werkgever.id().waarde());
    if (!fouten.isEmpty()) {
      throw new OngeldigeGegevens(fouten);
    }
  }
}
