package nl.werkbrug.api.http.zoek;

import java.util.List;
import nl.werkbrug.api.auth.Bereik;
import nl.werkbrug.data.domain.ronde.Scoredeel;
import nl.werkbrug.engine.round.Kandidaten;
import org.jspecify.annotations.Nullable;

/** The people for one aanbod over the wire; ids only. */
record KandidatenWire(
    String aanbod, @Nullable PeilWire ronde, int aantalKandidaten, List<Kandidaat> kandidaten) {

  record Kandidaat(
      String werkzoekende,
      int passendheid,
      List<Scoredeel> uitleg,
      List<String> vragen,
      boolean huidig,
      @Nullable EffectWire effect) {}

  /** For a reader who may know of health and doelgroep, or one who may not. */
  static KandidatenWire van(Kandidaten kandidaten, Bereik bereik, boolean zorg) {
    return new KandidatenWire(
        kandidaten.aanbod().id().waarde(),
        PeilWire.van(kandidaten.peil()),
        kandidaten.aantal(),
        kandidaten.kandidaten().stream()
            .map(
                iemand ->
                    new Kandidaat(
                        iemand.werkzoekende().waarde(),
                        iemand.passendheid().score(),
                        Scoredeel.voor(zorg, iemand.passendheid().delen()),
                        iemand.vragen().stream().map(regel -> regel.voor(zorg).tekst()).toList(),
                        iemand.huidig(),
                        EffectWire.van(iemand.effect(), bereik, zorg)))
            .toList());
  }
}
