package nl.werkbrug.engine.matching;

import java.time.LocalDate;
import nl.werkbrug.data.domain.aanbod.AanbodSoort;
import nl.werkbrug.data.domain.beleid.Toelating;
import nl.werkbrug.data.domain.ronde.Spoor;
import nl.werkbrug.data.domain.werkzoekende.Clientprofiel;
import nl.werkbrug.data.domain.werkzoekende.Doelgroep;
import nl.werkbrug.data.domain.werkzoekende.Uitkering;
import nl.werkbrug.data.domain.werkzoekende.UwvAdvies;
import org.jspecify.annotations.Nullable;

/** Who may be matched to what: the placement table, and the gates of law beside it. */
enum Doelgroepregel implements Regel {
  DOELGROEP_SOORT(
      "doelgroep-soort", "Plaatsingstabel van het beleidskader", Neutraal.TRAJECT, true) {
    @Override
    public byte oordeel(PersoonFeiten p, AanbodFeiten a) {
      Toelating[] rij = p.toelating;
      if (rij == null) {
        return ONBEKEND;
      }
      return switch (rij[a.soort]) {
        case JA, OVERBRUGGING, MET_UWV_ADVIES -> GOED;
        case NEE -> FOUT;
        case NAAST -> a.context.bereik().spoor() == Spoor.MAATSCHAPPELIJK ? GOED : FOUT;
        case EIGEN_WENS -> wenst(p, a) ? GOED : FOUT;
        case MET_EINDDATUM -> a.heeftEinde ? GOED : FOUT;
        case ALS_BESCHUTTE_PLEK -> a.beschut ? GOED : FOUT;
        case MET_WMO_BESLUIT ->
            !wenst(p, a) || p.wmoDagbesteding == PersoonFeiten.NEE
                ? FOUT
                : p.wmoDagbesteding == PersoonFeiten.JA ? GOED : ONBEKEND;
        case SW_PLEK -> a.swPlek ? GOED : FOUT;
        case PRO_VSO ->
            p.proVso == PersoonFeiten.JA ? GOED : p.proVso == PersoonFeiten.NEE ? FOUT : ONBEKEND;
      };
    }

    @Override
    public boolean herstelbaar(PersoonFeiten p, AanbodFeiten a) {
      Toelating[] rij = p.toelating;
      return rij != null && rij[a.soort] == Toelating.MET_EINDDATUM;
    }

    @Override
    public String tekst(PersoonFeiten p, AanbodFeiten a, byte oordeel) {
      String soort = a.bron.soort().omschrijving();
      Doelgroep doelgroep = p.bron.doelgroep().waardeOfNull();
      Toelating[] rij = p.toelating;
      if (doelgroep == null || rij == null) {
        return "De doelgroep is niet bekend; of een %s mag, hangt daarvan af.".formatted(soort);
      }
      String voorwaarde =
          switch (rij[a.soort]) {
            case JA -> "mag";
            case NEE -> "mag niet";
            case NAAST ->
                oordeel == GOED
                    ? "mag in het spoor van maatschappelijke plaatsing"
                    : "mag alleen in het spoor van maatschappelijke plaatsing, naast werk";
            case EIGEN_WENS ->
                oordeel == GOED
                    ? "mag, want de werkzoekende vraagt er zelf om"
                    : "mag alleen als de werkzoekende er zelf om vraagt";
            case MET_EINDDATUM ->
                oordeel == GOED
                    ? "mag, want er is een einddatum"
                    : "mag alleen met een einddatum, en die ontbreekt";
            case MET_UWV_ADVIES -> "mag met een positief advies van UWV";
            case ALS_BESCHUTTE_PLEK ->
                oordeel == GOED
                    ? "mag, want de plek is beschut"
                    : "mag alleen als de plek beschut wordt aangeboden";
            case OVERBRUGGING -> "mag als overbrugging";
            case MET_WMO_BESLUIT ->
                oordeel == GOED
                    ? "mag, want er is een Wmo-besluit en de werkzoekende vraagt erom"
                    : oordeel == FOUT
                        ? "mag alleen op eigen wens en met een Wmo-besluit"
                        : "mag alleen met een Wmo-besluit, en het is niet bekend of dat er is";
            case SW_PLEK ->
                oordeel == GOED
                    ? "mag, want het is een plek voor Wsw-werknemers"
                    : "mag alleen op een plek voor Wsw-werknemers";
            case PRO_VSO ->
                oordeel == GOED
                    ? "mag, want de werkzoekende komt van pro of vso"
                    : oordeel == FOUT
                        ? "mag alleen voor schoolverlaters van pro of vso"
                        : "mag alleen voor schoolverlaters van pro of vso, en dat is niet bekend";
          };
      return "Doelgroep %s, soort %s: %s.".formatted(doelgroep.omschrijving(), soort, voorwaarde);
    }

    @Override
    public String remedie(PersoonFeiten p, AanbodFeiten a) {
      return "Spreek met de werkgever een einddatum af.";
    }
  },

  UWV_ADVIES("uwv-advies", "Participatiewet art. 10b lid 2", Neutraal.TRAJECT, true) {
    @Override
    public byte oordeel(PersoonFeiten p, AanbodFeiten a) {
      Toelating[] rij = p.toelating;
      boolean beschutteWerkplek = a.soort == AanbodSoort.BESCHUTTE_WERKPLEK.ordinal();
      if (rij == null) {
        // A Wsw employee needs no advice, and the doelgroep is unknown.
        return !a.beschut || p.uwvAdvies == Feiten.UWV_POSITIEF ? GOED : ONBEKEND;
      }
      Toelating toelating = rij[a.soort];
      boolean nodig =
          toelating == Toelating.MET_UWV_ADVIES
              || (toelating == Toelating.ALS_BESCHUTTE_PLEK && a.beschut)
              || (beschutteWerkplek && p.doelgroep != Doelgroep.SW_ZITTEND.ordinal());
      if (!nodig || p.uwvAdvies == Feiten.UWV_POSITIEF) {
        return GOED;
      }
      return p.uwvAdvies == Feiten.UWV_AANGEVRAAGD ? ONBEKEND : FOUT;
    }

    @Override
    public boolean herstelbaar(PersoonFeiten p, AanbodFeiten a) {
      return p.uwvAdvies == Feiten.UWV_GEEN;
    }

    @Override
    public String tekst(PersoonFeiten p, AanbodFeiten a, byte oordeel) {
      String advies =
          switch (p.bron.participatie().uwvAdvies()) {
            case UwvAdvies.NietGevraagd geen -> "er is geen advies van UWV over beschut werk";
            case UwvAdvies.Aangevraagd aanvraag ->
                "het advies van UWV over beschut werk is op %s aangevraagd en nog niet binnen"
                    .formatted(Zin.datum(aanvraag.datum()));
            case UwvAdvies.Afgegeven afgegeven ->
                "het advies van UWV over beschut werk van %s is %s"
                    .formatted(
                        Zin.datum(afgegeven.datum()),
                        afgegeven.positief() ? "positief" : "negatief");
          };
      if (oordeel == GOED && p.uwvAdvies != Feiten.UWV_POSITIEF) {
        return "Voor een %s is hier geen advies van UWV nodig."
            .formatted(a.bron.soort().omschrijving());
      }
      return "Voor deze %s is een positief advies nodig; %s."
          .formatted(a.bron.soort().omschrijving(), advies);
    }

    @Override
    public String remedie(PersoonFeiten p, AanbodFeiten a) {
      return "Laat de toegang bij UWV een advies over beschut werk aanvragen.";
    }
  },

  ONTHEFFING(
      "ontheffing",
      "Participatiewet art. 9 lid 2; cliëntprofiel 4 (Westerveld §5.14): alleen op eigen wens",
      Neutraal.WENS,
      false) {
    @Override
    public byte oordeel(PersoonFeiten p, AanbodFeiten a) {
      if (wenst(p, a)) {
        return GOED;
      }
      if (p.ontheffing || p.profiel == PROFIEL_ZONDER_GROEI) {
        return FOUT;
      }
      return p.profiel == PersoonFeiten.GEEN ? ONBEKEND : GOED;
    }

    @Override
    public String tekst(PersoonFeiten p, AanbodFeiten a, byte oordeel) {
      LocalDate tot = p.bron.participatie().ontheffingTot();
      Clientprofiel profiel = p.bron.participatie().clientprofiel().waardeOfNull();
      String stand =
          p.ontheffing && tot != null
              ? "Er is een ontheffing tot en met " + Zin.datum(tot)
              : profiel == null
                  ? "Het cliëntprofiel is niet bekend"
                  : "Het cliëntprofiel is %d (%s)".formatted(p.profiel, profiel.omschrijving());
      String wens =
          wenst(p, a)
              ? "; de werkzoekende vraagt zelf om een " + a.bron.soort().omschrijving() + "."
              : oordeel == GOED
                  ? "."
                  : oordeel == FOUT
                      ? "; dan kan een %s alleen op eigen wens, en die is er niet."
                          .formatted(a.bron.soort().omschrijving())
                      : "; bij profiel 4 kan werk alleen op eigen wens.";
      return stand + wens;
    }
  },

  UWV_UITKERING("uwv-uitkering", "Participatiewet art. 7 lid 3 c", Neutraal.TRAJECT, false) {
    @Override
    public byte oordeel(PersoonFeiten p, AanbodFeiten a) {
      boolean nietVanUwv = p.uitkering != PersoonFeiten.GEEN && !UITKERINGEN[p.uitkering].vanUwv();
      if (nietVanUwv
          || p.lksToegekend == PersoonFeiten.JA
          || p.doelgroep == Doelgroep.SW_ZITTEND.ordinal()
          || (a.beschut && p.doelgroep == Doelgroep.BESCHUT_WERK.ordinal())) {
        return GOED;
      }
      boolean kanNog =
          p.uitkering == PersoonFeiten.GEEN
              || p.lksToegekend == PersoonFeiten.WEETNIET
              || p.doelgroep == PersoonFeiten.GEEN;
      return kanNog ? ONBEKEND : FOUT;
    }

    @Override
    public String tekst(PersoonFeiten p, AanbodFeiten a, byte oordeel) {
      Uitkering uitkering = p.bron.participatie().uitkering().waardeOfNull();
      String naam = uitkering == null ? "niet bekend" : naam(uitkering);
      if (uitkering != null && !uitkering.vanUwv()) {
        return "De uitkering (%s) is niet van UWV.".formatted(naam);
      }
      return Regel.kies(
          oordeel,
          "De uitkering is %s; beschut werk, een Wsw-dienstverband of eerder toegekende LKS maakt"
                  .formatted(naam)
              + " bemiddeling door de gemeente mogelijk.",
          "De uitkering is %s: bemiddeling is aan UWV, behalve bij beschut werk of eerder"
                  .formatted(naam)
              + " toegekende LKS.",
          "De uitkering is %s; of de gemeente mag bemiddelen, hangt af van de uitkering, de"
                  .formatted(naam)
              + " doelgroep en eerder toegekende LKS.");
    }
  },

  LKS_BEREID("lks-bereid", "Participatiewet art. 10c en 10d", Neutraal.VOORWAARDEN, true) {
    @Override
    public byte oordeel(PersoonFeiten p, AanbodFeiten a) {
      if (!a.betaald || a.lks == PersoonFeiten.JA) {
        return GOED;
      }
      if (p.doelgroep == PersoonFeiten.GEEN) {
        return ONBEKEND;
      }
      return !p.metLks ? GOED : a.lks == PersoonFeiten.NEE ? FOUT : ONBEKEND;
    }

    @Override
    public String tekst(PersoonFeiten p, AanbodFeiten a, byte oordeel) {
      String werkgever = a.context.naam(a.bron.kern().werkgever());
      if (!a.betaald) {
        return "Een %s is onbetaald; loonkostensubsidie speelt niet."
            .formatted(a.bron.soort().omschrijving());
      }
      if (p.bron.doelgroep().isBekend() && !p.metLks) {
        return "De werkzoekende komt zonder loonkostensubsidie.";
      }
      return switch (a.bron.kern().voorwaarden().lks()) {
        case JA -> werkgever + " neemt mensen met loonkostensubsidie aan.";
        case NEE ->
            oordeel == FOUT
                ? werkgever + " neemt geen mensen met loonkostensubsidie aan."
                : werkgever
                    + " neemt geen mensen met loonkostensubsidie aan; of die nodig is, is niet"
                    + " bekend.";
        case ONBEKEND ->
            "Het is niet bekend of %s mensen met loonkostensubsidie aanneemt.".formatted(werkgever);
      };
    }

    @Override
    public String remedie(PersoonFeiten p, AanbodFeiten a) {
      return "Bespreek loonkostensubsidie met "
          + a.context.naam(a.bron.kern().werkgever())
          + ": de gemeente vergoedt het verschil tussen loon en loonwaarde.";
    }
  },

  WSW_GEEN_LKS("wsw-geen-lks", "Participatiewet art. 10d lid 3", Neutraal.TRAJECT, false) {
    @Override
    public byte oordeel(PersoonFeiten p, AanbodFeiten a) {
      if (!a.betaald) {
        return GOED;
      }
      if (p.cohortSw == PersoonFeiten.JA) {
        return p.lksToegekend == PersoonFeiten.JA ? FOUT : GOED;
      }
      boolean lksMogelijk = p.metLks || p.doelgroep == PersoonFeiten.GEEN;
      return p.cohortSw == PersoonFeiten.WEETNIET && lksMogelijk ? ONBEKEND : GOED;
    }

    @Override
    public String tekst(PersoonFeiten p, AanbodFeiten a, byte oordeel) {
      if (!a.betaald) {
        return "Een %s is onbetaald; loonkostensubsidie speelt niet."
            .formatted(a.bron.soort().omschrijving());
      }
      if (p.cohortSw == PersoonFeiten.JA) {
        return oordeel == FOUT
            ? "Er is een Wsw-dienstverband én toegekende LKS; dat sluit elkaar uit."
            : "Er is een Wsw-dienstverband; plaatsing gaat zonder LKS.";
      }
      return oordeel == GOED
          ? "Er is geen botsing tussen een Wsw-dienstverband en LKS."
          : "Het cohort is niet bekend; met een Wsw-dienstverband kan geen LKS worden gegeven.";
    }
  },

  ALGEMENE_BIJSTAND(
      "algemene-bijstand", "Participatiewet art. 8a lid 2 d en art. 10a", Neutraal.TRAJECT, false) {
    @Override
    public byte oordeel(PersoonFeiten p, AanbodFeiten a) {
      if (a.soort != AanbodSoort.PROEFPLAATS.ordinal()
          && a.soort != AanbodSoort.PARTICIPATIEPLAATS.ordinal()) {
        return GOED;
      }
      return p.uitkering == PersoonFeiten.GEEN
          ? ONBEKEND
          : p.uitkering == Uitkering.ALGEMENE_BIJSTAND.ordinal() ? GOED : FOUT;
    }

    @Override
    public String tekst(PersoonFeiten p, AanbodFeiten a, byte oordeel) {
      String soort = a.bron.soort().omschrijving();
      if (a.bron.soort() != AanbodSoort.PROEFPLAATS
          && a.bron.soort() != AanbodSoort.PARTICIPATIEPLAATS) {
        return "Voor een %s is geen algemene bijstand nodig.".formatted(soort);
      }
      Uitkering uitkering = p.bron.participatie().uitkering().waardeOfNull();
      return "Een %s kan alleen met algemene bijstand; de uitkering is %s."
          .formatted(soort, uitkering == null ? "niet bekend" : naam(uitkering));
    }
  },

  ONDERWIJS_EERST("onderwijs-eerst", "Participatiewet art. 7 lid 3 a", Neutraal.TRAJECT, false) {
    @Override
    public byte oordeel(PersoonFeiten p, AanbodFeiten a) {
      if (p.leeftijd >= LEEFTIJD_ONDERWIJS
          || p.onderwijsPassend == PersoonFeiten.NEE
          || a.soort == AanbodSoort.STAGE_PRO_VSO.ordinal()) {
        return GOED;
      }
      return p.leeftijd != PersoonFeiten.GEEN && p.onderwijsPassend == PersoonFeiten.JA
          ? FOUT
          : ONBEKEND;
    }

    @Override
    public String tekst(PersoonFeiten p, AanbodFeiten a, byte oordeel) {
      String leeftijd =
          p.leeftijd == PersoonFeiten.GEEN
              ? "De leeftijd is niet bekend"
              : "De werkzoekende is %d jaar".formatted(p.leeftijd);
      if (p.leeftijd >= LEEFTIJD_ONDERWIJS) {
        return leeftijd + "; onderwijs gaat alleen onder de 27 voor.";
      }
      String school =
          switch (p.onderwijsPassend) {
            case PersoonFeiten.JA -> "onderwijs kan en past";
            case PersoonFeiten.NEE -> "onderwijs kan niet of past niet";
            default -> "of onderwijs kan en past, is niet bekend";
          };
      String slot =
          Regel.kies(oordeel, ".", "; dan gaat onderwijs voor.", "; onder de 27 telt dat.");
      return leeftijd + " en " + school + slot;
    }
  };

  /** Neutral sentences: good, failed, unknown. */
  private static final class Neutraal {
    static final String[] TRAJECT = {
      "Dit soort werk past bij de afspraken met deze persoon.",
      "Dit soort werk past niet bij de afspraken met deze persoon.",
      "Of dit soort werk past bij de afspraken met deze persoon, is nog niet bekend."
    };
    static final String[] WENS = {
      "Dit soort werk past bij de wensen van deze persoon.",
      "Deze persoon heeft niet om dit soort werk gevraagd.",
      "Of deze persoon dit soort werk wil, is nog niet bekend."
    };
    static final String[] VOORWAARDEN = {
      "De voorwaarden van de werkgever passen.",
      "De voorwaarden van de werkgever passen niet.",
      "Of de voorwaarden van de werkgever passen, is nog niet bekend."
    };
  }

  private static final Uitkering[] UITKERINGEN = Uitkering.values();
  private static final int PROFIEL_ZONDER_GROEI = 4;
  private static final int LEEFTIJD_ONDERWIJS = 27;

  private final String id;
  private final String bron;
  private final String[] neutraal;
  private final boolean herstelbaar;

  Doelgroepregel(String id, String bron, String[] neutraal, boolean herstelbaar) {
    this.id = id;
    this.bron = bron;
    this.neutraal = neutraal;
    this.herstelbaar = herstelbaar;
  }

  private static boolean wenst(PersoonFeiten p, AanbodFeiten a) {
    return (p.eigenWens >>> a.soort & 1) != 0;
  }

  private static String naam(Uitkering uitkering) {
    return switch (uitkering) {
      case ALGEMENE_BIJSTAND -> "algemene bijstand";
      case IOAW -> "IOAW";
      case IOAZ -> "IOAZ";
      case GEEN -> "geen";
      case WAJONG -> "Wajong";
      case WW -> "WW";
      case WIA_WAO_ZW -> "WIA, WAO of ZW";
    };
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public String bron() {
    return bron;
  }

  @Override
  public boolean herstelbaar() {
    return herstelbaar;
  }

  @Override
  public String neutraleTekst(byte oordeel) {
    return Regel.kies(oordeel, neutraal[GOED], neutraal[FOUT], neutraal[ONBEKEND]);
  }

  @Override
  public @Nullable String remedie(PersoonFeiten p, AanbodFeiten a) {
    return null;
  }
}
