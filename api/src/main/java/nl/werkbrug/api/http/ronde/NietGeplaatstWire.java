package nl.werkbrug.api.http.ronde;

import java.util.List;
import nl.werkbrug.data.domain.ronde.NietGeplaatst;
import nl.werkbrug.data.domain.ronde.Regeloordeel;
import nl.werkbrug.engine.matching.Regel;
import nl.werkbrug.engine.matching.Regels;

/** Somebody without a voorstel over the wire: why, and what would help. */
record NietGeplaatstWire(
    String werkzoekende,
    NietGeplaatst.Reden reden,
    String tekst,
    String hulp,
    int aantalGeschikt,
    int aantalOnbepaald,
    List<NietGeplaatst.Blokkade> blokkades,
    List<Bijna> bijnaPassend) {

  record Bijna(String aanbod, String regel, String tekst, String remedie) {}

  /** For a reader who may know of health and doelgroep, or one who may not. */
  static NietGeplaatstWire van(NietGeplaatst iemand, boolean zorg) {
    return new NietGeplaatstWire(
        iemand.werkzoekende().waarde(),
        iemand.reden(),
        zorg ? iemand.tekst() : iemand.reden().neutraleTekst(),
        iemand.hulp(),
        iemand.aantalGeschikt(),
        iemand.aantalOnbepaald(),
        iemand.blokkades(),
        iemand.bijna().stream()
            .map(
                bijna ->
                    new Bijna(
                        bijna.aanbod().waarde(),
                        bijna.regel(),
                        zorg ? bijna.tekst() : neutraal(bijna.regel()),
                        zorg ? bijna.remedie() : Regeloordeel.NEUTRALE_REMEDIE))
            .toList());
  }

  private static String neutraal(String id) {
    return Regels.ALLE.stream()
        .filter(regel -> regel.id().equals(id))
        .map(regel -> regel.neutraleTekst(Regel.FOUT))
        .findFirst()
        .orElse("");
  }
}
