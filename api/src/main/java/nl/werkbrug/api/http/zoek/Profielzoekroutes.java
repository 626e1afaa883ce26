package nl.werkbrug.api.http.zoek;

import static io.vertx.core.http.HttpMethod.POST;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.werkbrug.api.auth.Toegang;
import nl.werkbrug.api.http.Antwoord;
import nl.werkbrug.api.http.HttpDienst;
import nl.werkbrug.api.http.Verzoek;
import nl.werkbrug.data.domain.WerkzoekendeId;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.data.store.WerkzoekendeStore;
import nl.werkbrug.engine.search.Profielfilter;
import nl.werkbrug.engine.search.Treffer;
import nl.werkbrug.engine.search.Zoekindex;
import nl.werkbrug.engine.search.Zoekresultaat;
import nl.werkbrug.engine.search.Zoekvraag;

/** Searching people, for staff only. */
public final class Profielzoekroutes {
  private final Zoekindex index;
  private final WerkzoekendeStore mensen;
  private final Supplier<Zoeknamen> namenbron;

  public Profielzoekroutes(Database database, Zoekindex index) {
    this.index = index;
    mensen = new WerkzoekendeStore(database);
    namenbron = Zoeknamen.bron(database, index);
  }

  public void voegToe(HttpDienst http) {
    http.route(POST, "/v1/werkzoekenden/_zoek", Toegang.MENSEN, this::zoek);
  }

  private Antwoord zoek(Verzoek verzoek) {
    ProfielvraagWire wire = verzoek.inhoud(ProfielvraagWire.class).binnen(verzoek.gebruiker());
    Zoekvraag<Profielfilter> vraag = wire.naarVraag();
    Zoekresultaat resultaat = Zoekroutes.metNa(() -> index.zoekProfielen(vraag));
    Map<String, Werkzoekende> gevonden = new HashMap<>();
    for (Werkzoekende mens :
        mensen.list(
            resultaat.treffers().stream().map(een -> new WerkzoekendeId(een.id())).toList())) {
      gevonden.put(mens.id().waarde(), mens);
    }
    Zoeknamen namen = namenbron.get();
    List<GevondenProfielWire> items = new ArrayList<>();
    for (Treffer treffer : resultaat.treffers()) {
      Werkzoekende mens = gevonden.get(treffer.id());
      if (mens != null) { // the index may be a moment behind
        items.add(GevondenProfielWire.van(treffer, mens, wire.metNaam(), namen));
      }
    }
    return Antwoord.json(ZoekresultaatWire.van(resultaat, items, namen));
  }
}
