package nl.werkbrug.api.http.zoek;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.werkbrug.data.domain.Beroep;
import nl.werkbrug.data.domain.BeroepCode;
import nl.werkbrug.data.domain.GemeenteId;
import nl.werkbrug.data.domain.aanbod.AanbodSoort;
import nl.werkbrug.data.domain.organisatie.Gemeente;
import nl.werkbrug.data.store.BeroepStore;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.data.store.GemeenteStore;
import nl.werkbrug.data.store.Soort;
import nl.werkbrug.data.store.Wijzigingslog;
import nl.werkbrug.engine.search.Facetsoort;
import nl.werkbrug.engine.search.Urenklasse;
import nl.werkbrug.engine.search.Zoekindex;
import org.jspecify.annotations.Nullable;

/** Names by id, for whoever reads a result of the search. */
public record Zoeknamen(Map<GemeenteId, String> gemeenten, Map<BeroepCode, String> beroepen) {

  private static final Set<Soort> SOORTEN = Set.of(Soort.GEMEENTE, Soort.BEROEP);

  /** The names of now; read again only when the index has taken in a change of one of them. */
  static Supplier<Zoeknamen> bron(Database database, Zoekindex index) {
    GemeenteStore gemeenten = new GemeenteStore(database);
    BeroepStore beroepen = new BeroepStore(database);
    Wijzigingslog log = new Wijzigingslog(database);
    AtomicReference<@Nullable Gelezen> laatste = new AtomicReference<>();
    return () -> {
      long nummer = index.nummer();
      Gelezen eerder = laatste.get();
      if (eerder == null
          || nummer < eerder.nummer()
          || (nummer > eerder.nummer() && log.raakt(eerder.nummer(), SOORTEN))) {
        eerder = new Gelezen(nummer, lees(gemeenten, beroepen));
      } else if (nummer > eerder.nummer()) {
        eerder = new Gelezen(nummer, eerder.namen());
      }
      laatste.set(eerder);
      return eerder.namen();
    };
  }

  private record Gelezen(long nummer, Zoeknamen namen) {}

  /** The names as they are now. */
  public static Zoeknamen lees(GemeenteStore gemeenten, BeroepStore beroepen) {
    return new Zoeknamen(
        gemeenten.list().stream().collect(Collectors.toMap(Gemeente::id, Gemeente::naam)),
        beroepen.list().stream().collect(Collectors.toMap(Beroep::code, Beroep::naam)));
  }

  @Nullable String gemeente(GemeenteId id) {
    return gemeenten.get(id);
  }

  @Nullable String beroep(BeroepCode code) {
    return beroepen.get(code);
  }

  /** The name of a value of a facet; the value itself when it has none. */
  String facet(Facetsoort soort, String waarde) {
    String naam =
        switch (soort) {
          case GEMEENTE -> gemeente(new GemeenteId(waarde));
          case BEROEP -> beroep(new BeroepCode(waarde));
          case SOORT -> AanbodSoort.valueOf(waarde).omschrijving();
          case UREN -> Urenklasse.valueOf(waarde).omschrijving();
          case STATUS, LKS -> waarde.toLowerCase(Locale.ROOT).replace('_', ' ');
          case BEROEPSGROEP, SECTOR -> waarde;
        };
    return naam == null ? waarde : naam;
  }
}
