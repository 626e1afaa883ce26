package nl.werkbrug.data.domain.plaatsing;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
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
import org.jspecify.annotations.Nullable;

/** The moves on a voorstel: who may make one, and when. */
public enum Voorstelzet {
  BEOORDELEN("beoordelen", Functie.CONSULENT) {
    @Override
    @Nullable String bezwaar(Voorstelverloop nu) {
      return nu.oordeel() == Voorstelverloop.Oordeel.OPEN
          ? null
          : "Het voorstel is al beoordeeld. Trek dat oordeel eerst in.";
    }
  },
  INTREKKEN("het oordeel intrekken", Functie.CONSULENT) {
    @Override
    @Nullable String bezwaar(Voorstelverloop nu) {
      if (nu.oordeel() == Voorstelverloop.Oordeel.OPEN) {
        return "Er is nog geen oordeel.";
      }
      return nu.plaatsing() != null ? "Er is al een plaatsing." : null;
    }
  },
  BESPREKEN("het gesprek vastleggen", Functie.CONSULENT, Functie.JOBCOACH, Functie.WERKZOEKENDE) {
    @Override
    @Nullable String bezwaar(Voorstelverloop nu) {
      return naOordeel(nu);
    }
  },
  VRIJGEVEN_PERSOON("vrijgeven namens de werkzoekende", Functie.WERKZOEKENDE, Functie.CONSULENT) {
    @Override
    @Nullable String bezwaar(Voorstelverloop nu) {
      String eerst = naOordeel(nu);
      return eerst == null && nu.gesprek() != Gespreksantwoord.JA
          ? "De werkzoekende heeft nog geen ja gezegd."
          : eerst;
    }
  },
  VRIJGEVEN_CONSULENT("vrijgeven als consulent", Functie.CONSULENT) {
    @Override
    @Nullable String bezwaar(Voorstelverloop nu) {
      return VRIJGEVEN_PERSOON.bezwaar(nu);
    }
  },
  VRIJGAVE_INTREKKEN("de vrijgave intrekken", Functie.CONSULENT, Functie.WERKZOEKENDE) {
    @Override
    @Nullable String bezwaar(Voorstelverloop nu) {
      if (nu.plaatsing() != null) {
        return "Er is al een plaatsing.";
      }
      return nu.vrijDoorPersoon() || nu.vrijDoorConsulent() ? null : "Er is niets vrijgegeven.";
    }
  },
  TWEEDE_BEOORDELING(
      "als tweede beoordelen", Functie.CONSULENT, Functie.TOEGANG, Functie.BEHEERDER) {
    @Override
    @Nullable String bezwaar(Voorstelverloop nu) {
      String eerst = naOordeel(nu);
      return eerst == null && !nu.tweedeNodig()
          ? "Een tweede beoordeling is hier niet nodig."
          : eerst;
    }
  },
  RESERVEREN("een plek reserveren", Functie.ACCOUNTMANAGER) {
    @Override
    @Nullable String bezwaar(Voorstelverloop nu) {
      return naOordeel(nu);
    }
  },
  RESERVERING_BEEINDIGEN("de reservering beëindigen", Functie.ACCOUNTMANAGER) {
    @Override
    @Nullable String bezwaar(Voorstelverloop nu) {
      return nu.gereserveerdTot() == null ? "Er is geen reservering." : null;
    }
  },
  VOORLEGGEN("voorleggen aan de werkgever", Functie.ACCOUNTMANAGER) {
    @Override
    @Nullable String bezwaar(Voorstelverloop nu) {
      String eerst = naOordeel(nu);
      if (eerst != null) {
        return eerst;
      }
      if (nu.gesprek() != Gespreksantwoord.JA) {
        return "De werkzoekende heeft nog geen ja gezegd.";
      }
      if (!nu.vrijgegeven()) {
        return "De werkzoekende en de consulent hebben het nog niet beiden vrijgegeven.";
      }
      if (nu.wachtOpTweede()) {
        return "Er is nog geen akkoord van een tweede beoordelaar.";
      }
      return nu.voorgelegd() ? "Het voorstel ligt al bij de werkgever." : null;
    }
  },
  REAGEREN("reageren als werkgever", Functie.WERKGEVER, Functie.ACCOUNTMANAGER) {
    @Override
    @Nullable String bezwaar(Voorstelverloop nu) {
      return nu.zichtbaarVoorWerkgever() && nu.plaatsing() == null
          ? null
          : "Het voorstel ligt niet bij de werkgever.";
    }
  },
  PLAATSEN("plaatsen", Functie.ACCOUNTMANAGER, Functie.CONSULENT) {
    @Override
    @Nullable String bezwaar(Voorstelverloop nu) {
      if (nu.plaatsing() != null) {
        return "Er is al een plaatsing.";
      }
      return nu.zichtbaarVoorWerkgever() && nu.reactie() == Voorstelverloop.Reactie.KENNISMAKEN
          ? null
          : "De werkgever heeft nog niet gezegd te willen kennismaken.";
    }
  };

  private final String omschrijving;
  private final Set<Functie> wie;

  Voorstelzet(String omschrijving, Functie eerste, Functie... meer) {
    this.omschrijving = omschrijving;
    this.wie = Collections.unmodifiableSet(EnumSet.of(eerste, meer));
  }

  /** What speaks against the move now, as a Dutch sentence, or null. */
  abstract @Nullable String bezwaar(Voorstelverloop nu);

  /** As the end of "Nu kan: …". */
  public String omschrijving() {
    return omschrijving;
  }

  /** Who may make the move. */
  public Set<Functie> wie() {
    return wie;
  }

  static Voorstelzet van(Voorstelgebeurtenis gebeurtenis) {
    return switch (gebeurtenis) {
      case Geaccepteerd g -> BEOORDELEN;
      case Aangepast g -> BEOORDELEN;
      case Afgewezen g -> BEOORDELEN;
      case Ingetrokken g -> INTREKKEN;
      case Besproken g -> BESPREKEN;
      case Vrijgegeven g -> g.doorPersoon() ? VRIJGEVEN_PERSOON : VRIJGEVEN_CONSULENT;
      case VrijgaveIngetrokken g -> VRIJGAVE_INTREKKEN;
      case TweedeBeoordeling g -> TWEEDE_BEOORDELING;
      case Gereserveerd g -> RESERVEREN;
      case ReserveringBeeindigd g -> RESERVERING_BEEINDIGEN;
      case Voorgelegd g -> VOORLEGGEN;
      case Kennismaken g -> REAGEREN;
      case NietPassend g -> REAGEREN;
      case Geplaatst g -> PLAATSEN;
    };
  }

  private static @Nullable String naOordeel(Voorstelverloop nu) {
    return switch (nu.oordeel()) {
      case OPEN -> "Het voorstel is nog niet beoordeeld.";
      case AFGEWEZEN -> "Het voorstel is afgewezen.";
      case GEACCEPTEERD, AANGEPAST -> nu.plaatsing() == null ? null : "Er is al een plaatsing.";
    };
  }
}
