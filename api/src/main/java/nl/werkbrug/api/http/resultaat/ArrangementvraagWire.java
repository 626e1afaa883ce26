package nl.werkbrug.api.http.resultaat;

import java.util.List;
import nl.werkbrug.data.domain.aanbod.AanbodSoort;
import nl.werkbrug.engine.reporting.Arrangementvraag;

/** The demand for new work over the wire: how many people, never who. */
record ArrangementvraagWire(int mensen, List<Wens> wensen, List<Carving> jobcarving) {

  record Wens(
      AanbodSoort soort,
      String beroep,
      String gemeente,
      int urenMin,
      int urenMax,
      int mensenErbij,
      int mensenTotaal,
      String tekst) {}

  record Carving(String aanbod, String regel, int mensen, String tekst) {}

  static ArrangementvraagWire van(Arrangementvraag vraag) {
    return new ArrangementvraagWire(
        vraag.mensen(),
        vraag.wensen().stream()
            .map(
                wens ->
                    new Wens(
                        wens.soort(),
                        wens.beroep().waarde(),
                        wens.gemeente().waarde(),
                        wens.urenMin(),
                        wens.urenMax(),
                        wens.erbij().size(),
                        wens.totaal(),
                        wens.tekst()))
            .toList(),
        vraag.carvings().stream()
            .map(
                carving ->
                    new Carving(
                        carving.aanbod().waarde(),
                        carving.regel(),
                        carving.mensen(),
                        carving.tekst()))
            .toList());
  }
}
