package nl.werkbrug.data.demo;

import java.util.List;
import nl.werkbrug.data.domain.GemeenteId;
import nl.werkbrug.data.domain.Postcode;
import nl.werkbrug.data.geo.Postcodetabel;

/**
 * A place where people of a demo region live and work.
 *
 * @param gemeente as in the policy document, also when it has merged since
 * @param inwoners rounded, used as a weight only
 * @param postcodes of four digits, from the built-in table
 */
record Woonplaats(GemeenteId gemeente, String naam, int inwoners, List<Postcode> postcodes) {

  /** The places of these gemeenten, in the order of woonplaatsen.csv. */
  static List<Woonplaats> van(List<GemeenteId> gemeenten) {
    Postcodetabel tabel = Postcodetabel.ingebouwd();
    return Demobestand.rijen("woonplaatsen.csv", 3).stream()
        .filter(rij -> gemeenten.contains(new GemeenteId(rij.get(0))))
        .map(
            rij ->
                new Woonplaats(
                    new GemeenteId(rij.get(0)),
                    rij.get(1),
                    Integer.parseInt(rij.get(2)),
                    tabel.pc4VanPlaats(rij.get(1)).stream()
                        .map(pc4 -> new Postcode(pc4.toString()))
                        .toList()))
        .filter(plaats -> !plaats.postcodes().isEmpty())
        .toList();
  }
}
