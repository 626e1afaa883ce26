package nl.werkbrug.api.http.voorstel;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.werkbrug.data.domain.plaatsing.Functie;
import nl.werkbrug.data.domain.plaatsing.Gespreksantwoord;
import nl.werkbrug.data.domain.plaatsing.Vastgelegd;
import nl.werkbrug.data.domain.plaatsing.Voorstelgebeurtenis;
import nl.werkbrug.data.domain.plaatsing.Voorstelstap;
import nl.werkbrug.data.domain.plaatsing.Voorstelverloop;
import nl.werkbrug.data.domain.plaatsing.Voorstelzet;
import org.jspecify.annotations.Nullable;

/**
 * How a voorstel stands with the people who decide.
 *
 * @param mogelijk moves that the state allows
 */
public record VerloopWire(
    String voorstel,
    int versie,
    String ronde,
    String werkzoekende,
    String aanbod,
    @Nullable String jobcoach,
    Voorstelstap stap,
    Voorstelverloop.Oordeel oordeel,
    @Nullable String beoordelaar,
    @Nullable Gespreksantwoord gesprek,
    boolean vrijDoorPersoon,
    boolean vrijDoorConsulent,
    boolean tweedeNodig,
    boolean tweedeAkkoord,
    boolean voorgelegd,
    Voorstelverloop.@Nullable Reactie reactie,
    @Nullable LocalDate gereserveerdTot,
    @Nullable String plaatsing,
    List<Voorstelzet> mogelijk) {

  /** A voorstel with how it stands. */
  record Stand(VoorstelWire voorstel, VerloopWire verloop) {}

  /** One thing that was done. */
  record Gedaan(
      int nummer, Instant moment, String wie, Functie functie, Voorstelgebeurtenis gebeurtenis) {

    static Gedaan van(Vastgelegd<Voorstelgebeurtenis> een, boolean zorg) {
      return new Gedaan(
          een.nummer(), een.moment(), een.wie(), een.functie(), een.gebeurtenis().voor(zorg));
    }
  }

  /** How it stands now. */
  public static VerloopWire van(Voorstelverloop nu) {
    return new VerloopWire(
        nu.voorstel().waarde(),
        nu.versie(),
        nu.ronde().waarde(),
        nu.werkzoekende().waarde(),
        nu.aanbod().waarde(),
        nu.jobcoach() == null ? null : nu.jobcoach().waarde(),
        nu.stap(),
        nu.oordeel(),
        nu.beoordelaar(),
        nu.gesprek(),
        nu.vrijDoorPersoon(),
        nu.vrijDoorConsulent(),
        nu.tweedeNodig(),
        nu.tweedeAkkoord(),
        nu.voorgelegd(),
        nu.reactie(),
        nu.gereserveerdTot(),
        nu.plaatsing() == null ? null : nu.plaatsing().waarde(),
        nu.mogelijk());
  }
}
