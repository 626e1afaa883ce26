package nl.werkbrug.api.web.ronde;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.werkbrug.api.web.Naslag;
import nl.werkbrug.api.web.Rondeoverzicht;
import nl.werkbrug.data.domain.RondeId;
import nl.werkbrug.data.domain.ronde.Matchingsronde;
import nl.werkbrug.data.domain.ronde.NietGeplaatst;
import nl.werkbrug.data.domain.ronde.Rondeuitkomst;
import nl.werkbrug.data.domain.ronde.Voorstel;
import nl.werkbrug.data.store.UitkomstStore;

/**
 * What pages show of finished rounds. A finished round never changes, so the last few are kept.
 * Thread-safe.
 */
public final class Rondebeelden {
  private static final int BEWAARD = 4;

  private final UitkomstStore uitkomsten;
  private final Naslag naslag;
  private final Map<RondeId, Rondebeeld> bekend =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<RondeId, Rondebeeld> oudste) {
          return size() > BEWAARD;
        }
      };

  /** A finished round: its overview, and a line for everybody in it. */
  public record Rondebeeld(
      Matchingsronde ronde,
      Rondeuitkomst uitkomst,
      Rondeoverzicht overzicht,
      List<Voorstelregel> voorstellen,
      List<Restregel> nietGeplaatst) {}

  public Rondebeelden(UitkomstStore uitkomsten, Naslag naslag) {
    this.uitkomsten = uitkomsten;
    this.naslag = naslag;
  }

  /** Of a round with an outcome. */
  public synchronized Rondebeeld van(Matchingsronde ronde, Rondeuitkomst uitkomst) {
    Rondebeeld beeld = bekend.get(ronde.id());
    if (beeld == null) {
      beeld = lees(ronde, uitkomst);
      bekend.put(ronde.id(), beeld);
    }
    return beeld;
  }

  private Rondebeeld lees(Matchingsronde ronde, Rondeuitkomst uitkomst) {
    List<Voorstel> voorstellen = new ArrayList<>();
    uitkomsten.verwerkVoorstellen(ronde.id(), voorstellen::add);
    List<NietGeplaatst> rest = new ArrayList<>();
    uitkomsten.verwerkNietGeplaatst(ronde.id(), rest::add);
    return new Rondebeeld(
        ronde,
        uitkomst,
        new Rondeoverzichten(naslag.nu()).maak(ronde, uitkomst, voorstellen, rest),
        voorstellen.stream().map(Voorstelregel::van).toList(),
        rest.stream().map(Restregel::van).toList());
  }
}
