package nl.werkbrug.data.domain.plaatsing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.werkbrug.data.domain.AanbodId;
import nl.werkbrug.data.domain.JobcoachId;
import nl.werkbrug.data.domain.PlaatsingId;
import nl.werkbrug.data.domain.RondeId;
import nl.werkbrug.data.domain.VoorstelId;
import nl.werkbrug.data.domain.WerkzoekendeId;
import nl.werkbrug.data.domain.plaatsing.Voorstelgebeurtenis.Aangepast;
import nl.werkbrug.data.domain.plaatsing.Voorstelgebeurtenis.Afgewezen;
import nl.werkbrug.data.domain.plaatsing.Voorstelgebeurtenis.Besproken;
import nl.werkbrug.data.domain.plaatsing.Voorstelgebeurtenis.Geaccepteerd;
import nl.werkbrug.data.domain.plaatsing.Voorstelgebeurtenis.Geplaatst;
import nl.werkbrug.data.domain.plaatsing.Voorstelgebeurtenis.Gereserveerd;
import nl.werkbrug.data.domain.plaatsing.Voorstelgebeurtenis.Ingetrokken;
import nl.werkbrug.data.domain.plaatsing.Voorstelgebeurtenis.Kennismaken;
import nl.werkbrug.data.domain.plaatsing.Voorstelgebeurtenis.NietPassend;
import nl.werkbrug.data.domain.plaatsing.Voorstelgebeurtenis.ReserveringBeeindigd;
import nl.werkbrug.data.domain.plaatsing.Voorstelgebeurtenis.TweedeBeoordeling;
import nl.werkbrug.data.domain.plaatsing.Voorstelgebeurtenis.Voorgelegd;
import nl.werkbrug.data.domain.plaatsing.Voorstelgebeurtenis.VrijgaveIngetrokken;
import nl.werkbrug.data.domain.plaatsing.Voorstelgebeurtenis.Vrijgegeven;
import nl.werkbrug.data.domain.ronde.Voorstel;
import org.jspecify.annotations.Nullable;

/**
 * How a voorstel stands with the people who decide about it. Pure: {@link #bezwaren} tells what
 * speaks against an event, {@link #na} what follows from it.
 *
 * @param versie number of events so far; two people who start from the same versie cannot both act
 * @param aanbod the place now, after an adjustment perhaps another than proposed
 * @param jobcoach the jobcoach now, or null
 * @param tweedeNodig whether a second pair of eyes must agree
 * @param beoordelaar account of who judged, with a key of whoever made it, or null
 * @param gesprek what the person said last, or null
 * @param tweedeAkkoord whether the second pair of eyes agreed
 * @param reactie what the werkgever said, or null
 * @param gereserveerdTot last day of the reservation, or null
 * @param plaatsing what it became, or null
 */
public record Voorstelverloop(
    VoorstelId voorstel,
    int versie,
    RondeId ronde,
    WerkzoekendeId werkzoekende,
    AanbodId aanbod,
    @Nullable JobcoachId jobcoach,
    boolean tweedeNodig,
    Oordeel oordeel,
    @Nullable String beoordelaar,
    @Nullable Gespreksantwoord gesprek,
    boolean vrijDoorPersoon,
    boolean vrijDoorConsulent,
    boolean tweedeAkkoord,
    boolean voorgelegd,
    @Nullable Reactie reactie,
    @Nullable LocalDate gereserveerdTot,
    @Nullable PlaatsingId plaatsing) {

  private static final String VIER_OGEN = "Vier-ogenprincipe (visie toegang, Schouwen-Duiveland)";

  /** What the consulent found. */
  public enum Oordeel {
    OPEN,
    GEACCEPTEERD,
    AANGEPAST,
    AFGEWEZEN
  }

  /** What the werkgever found. */
  public enum Reactie {
    KENNISMAKEN,
    NIET_PASSEND
  }

  /** A voorstel that nobody has touched. */
  public static Voorstelverloop begin(Voorstel voorstel) {
    return new Voorstelverloop(
        voorstel.id(),
        0,
        voorstel.ronde(),
        voorstel.werkzoekende(),
        voorstel.aanbod(),
        voorstel.jobcoach(),
        false,
        Oordeel.OPEN,
        null,
        null,
        false,
        false,
        false,
        false,
        null,
        null,
        null);
  }

  public boolean geaccepteerd() {
    return oordeel == Oordeel.GEACCEPTEERD || oordeel == Oordeel.AANGEPAST;
  }

  /** Whether both the person and the consulent released it. */
  public boolean vrijgegeven() {
    return vrijDoorPersoon && vrijDoorConsulent;
  }

  /** Whether a second pair of eyes still has to agree. */
  public boolean wachtOpTweede() {
    return tweedeNodig && !tweedeAkkoord;
  }

  /**
   * Whether the werkgever may see it now: a person or second pair of eyes that has second thoughts
   * takes it away again.
   */
  public boolean zichtbaarVoorWerkgever() {
    return voorgelegd && vrijgegeven() && geaccepteerd() && !wachtOpTweede();
  }

  public Voorstelstap stap() {
    if (plaatsing != null) {
      return Voorstelstap.GEPLAATST;
    }
    if (oordeel == Oordeel.OPEN) {
      return Voorstelstap.VOORGESTELD;
    }
    if (zichtbaarVoorWerkgever()) {
      return switch (reactie) {
        case KENNISMAKEN -> Voorstelstap.KENNISMAKING;
        case NIET_PASSEND -> Voorstelstap.NIET_PASSEND;
        case null -> Voorstelstap.VOORGELEGD;
      };
    }
    if (gesprek == null || !geaccepteerd()) {
      return Voorstelstap.BEOORDEELD;
    }
    return tweedeNodig && tweedeAkkoord ? Voorstelstap.TWEEDE_PAAR_OGEN : Voorstelstap.BESPROKEN;
  }

  /** The moves that the state allows, whoever makes them. */
  public List<Voorstelzet> mogelijk() {
    return Arrays.stream(Voorstelzet.values()).filter(zet -> zet.bezwaar(this) == null).toList();
  }

  /** What speaks against this event by this person; empty when nothing does. */
  public List<Weigering> bezwaren(Voorstelgebeurtenis gebeurtenis, Handelende wie) {
    Voorstelzet zet = Voorstelzet.van(gebeurtenis);
    if (zet.wie().stream().noneMatch(wie::is)) {
      return List.of(
          new Weigering(
              "functie",
              "Dit mag alleen als %s."
                  .formatted(
                      zet.wie().stream()
                          .map(Functie::omschrijving)
                          .collect(Collectors.joining(" of "))),
              "Rolverdeling werkgeversdienstverlening"));
    }
    if (zet == Voorstelzet.TWEEDE_BEOORDELING && wie.isMachine()) {
      return List.of(
          new Weigering(
              "sleutel",
              "Een tweede paar ogen is van een mens, en niet van een sleutel. Log daarvoor in.",
              VIER_OGEN));
    }
    String bezwaar = zet.bezwaar(this);
    if (bezwaar != null) {
      return List.of(
          new Weigering(
              "volgorde", bezwaar + " " + watWelKan(), "Stappen van voorstel tot plaatsing"));
    }
    if (zet == Voorstelzet.TWEEDE_BEOORDELING && wie.persoon().equals(beoordelaar)) {
      return List.of(
          new Weigering(
              "zelfde-persoon",
              "Wie het voorstel beoordeelde, mag niet ook de tweede beoordelaar zijn.",
              VIER_OGEN));
    }
    return List.of();
  }

  private String watWelKan() {
    List<Voorstelzet> zetten = mogelijk();
    return zetten.isEmpty()
        ? "Er kan niets meer."
        : zetten.stream()
            .map(Voorstelzet::omschrijving)
            .collect(Collectors.joining(", ", "Nu kan: ", "."));
  }

  /** The function in which somebody who may do this does it. */
  public Functie functie(Voorstelgebeurtenis gebeurtenis, Handelende wie) {
    return Voorstelzet.van(gebeurtenis).wie().stream().filter(wie::is).findFirst().orElseThrow();
  }

  /**
   * How it stands after the event.
   *
   * @param wie account of who answers for it
   * @param tweede whether what was accepted needs a second pair of eyes
   */
  public Voorstelverloop na(Voorstelgebeurtenis gebeurtenis, String wie, boolean tweede) {
    Kopie k = new Kopie(this);
    switch (gebeurtenis) {
      case Geaccepteerd g -> k.beoordeeld(Oordeel.GEACCEPTEERD, wie, tweede);
      case Aangepast g -> {
        k.beoordeeld(Oordeel.AANGEPAST, wie, tweede);
        k.aanbod = g.aanbod();
        k.jobcoach = g.jobcoach();
      }
      case Afgewezen g -> k.beoordeeld(Oordeel.AFGEWEZEN, wie, false);
      case Ingetrokken g -> k.opnieuw();
      case Besproken g -> {
        k.gesprek = g.antwoord();
        k.vrijDoorPersoon &= g.antwoord() == Gespreksantwoord.JA;
      }
      case Vrijgegeven g -> k.vrij(g.doorPersoon(), true);
      case VrijgaveIngetrokken g -> k.vrij(g.doorPersoon(), false);
      case TweedeBeoordeling g -> k.tweedeAkkoord = g.akkoord();
      case Gereserveerd g -> k.gereserveerdTot = g.tot();
      case ReserveringBeeindigd g -> k.gereserveerdTot = null;
      case Voorgelegd g -> k.voorgelegd = true;
      case Kennismaken g -> k.reactie = Reactie.KENNISMAKEN;
      case NietPassend g -> {
        k.reactie = Reactie.NIET_PASSEND;
        k.gereserveerdTot = null;
      }
      case Geplaatst g -> {
        k.plaatsing = g.plaatsing();
        k.gereserveerdTot = null;
      }
    }
    return k.af(this);
  }

  /** The parts that change, while they change. */
  private static final class Kopie {
    AanbodId aanbod;
    @Nullable JobcoachId jobcoach;
    boolean tweedeNodig;
    Oordeel oordeel;
    @Nullable String beoordelaar;
    @Nullable Gespreksantwoord gesprek;
    boolean vrijDoorPersoon;
    boolean vrijDoorConsulent;
    boolean tweedeAkkoord;
    boolean voorgelegd;
    @Nullable Reactie reactie;
    @Nullable LocalDate gereserveerdTot;
    @Nullable PlaatsingId plaatsing;

    Kopie(Voorstelverloop van) {
      aanbod = van.aanbod;
      jobcoach = van.jobcoach;
      tweedeNodig = van.tweedeNodig;
      oordeel = van.oordeel;
      beoordelaar = van.beoordelaar;
      gesprek = van.gesprek;
      vrijDoorPersoon = van.vrijDoorPersoon;
      vrijDoorConsulent = van.vrijDoorConsulent;
      tweedeAkkoord = van.tweedeAkkoord;
      voorgelegd = van.voorgelegd;
      reactie = van.reactie;
      gereserveerdTot = van.gereserveerdTot;
      plaatsing = van.plaatsing;
    }

    void beoordeeld(Oordeel nieuw, String wie, boolean tweede) {
      oordeel = nieuw;
      beoordelaar = wie;
      tweedeNodig = tweede;
    }

    void opnieuw() {
      oordeel = Oordeel.OPEN;
      beoordelaar = null;
      gesprek = null;
      tweedeNodig = false;
      vrijDoorPersoon = false;
      vrijDoorConsulent = false;
      tweedeAkkoord = false;
      voorgelegd = false;
      reactie = null;
      gereserveerdTot = null;
    }

    void vrij(boolean doorPersoon, boolean waarde) {
      if (doorPersoon) {
        vrijDoorPersoon = waarde;
      } else {
        vrijDoorConsulent = waarde;
      }
    }

    Voorstelverloop af(Voorstelverloop van) {
      return new Voorstelverloop(
          van.voorstel,
          van.versie + 1,
          van.ronde,
          van.werkzoekende,
          aanbod,
          jobcoach,
          tweedeNodig,
          oordeel,
          beoordelaar,
          gesprek,
          vrijDoorPersoon,
          vrijDoorConsulent,
          tweedeAkkoord,
          voorgelegd,
          reactie,
          gereserveerdTot,
          plaatsing);
    }
  }
}
