package nl.werkbrug.engine.review;

import nl.werkbrug.data.domain.Gegeven;
import nl.werkbrug.data.domain.aanbod.AanbodSoort;
import nl.werkbrug.data.domain.aanbod.Werkaanbod;
import nl.werkbrug.data.domain.beleid.Beoordelingsbeleid;
import nl.werkbrug.data.domain.werkzoekende.Doelgroep;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;

/** When a second pair of eyes is needed. Bron: visie toegang, Schouwen-Duiveland §4.4. */
final class VierOgen {
  private VierOgen() {}

  /**
   * Whether a beschikking follows (loonkostensubsidie, beschut werk, proefplaats) or the policy
   * asks for it. For paid work of somebody whose doelgroep is unknown it is needed as well.
   */
  static boolean nodig(Beoordelingsbeleid beleid, Werkzoekende persoon, Werkaanbod aanbod) {
    boolean beschikking =
        aanbod.beschut()
            || aanbod.soort() == AanbodSoort.PROEFPLAATS
            || (aanbod.soort().betaald()
                && switch (persoon.doelgroep()) {
                  case Gegeven.Bekend<Doelgroep>(Doelgroep doelgroep) -> doelgroep.metLks();
                  case Gegeven.Onbekend<Doelgroep> onbekend -> true;
                });
    return beschikking || beleid.tweedePaarOgenAltijd();
  }
}
