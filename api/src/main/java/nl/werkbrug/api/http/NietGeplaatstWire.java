package nl.werkbrug.api.http;

import java.util.List;
import nl.werkbrug.data.domain.ronde.NietGeplaatst;

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

  static NietGeplaatstWire van(NietGeplaatst iemand) {
    return new NietGeplaatstWire(
        iemand.werkzoekende().waarde(),
        iemand.reden(),
        iemand.tekst(),
        iemand.hulp(),
        iemand.aantalGeschikt(),
        iemand.aantalOnbepaald(),
        iemand.blokkades(),
        iemand.bijna().stream()
            .map(
                bijna ->
                    new Bijna(
                        bijna.aanbod().waarde(), bijna.regel(), bijna.tekst(), bijna.remedie()))
            .toList());
  }
}
