package nl.werkbrug.engine.matching;

import nl.werkbrug.data.domain.aanbod.Contractsoort;
import nl.werkbrug.data.domain.aanbod.Werkaanbod;
import nl.werkbrug.data.domain.beleid.Passendheidsdeel;

/**
 * The parts of passendheid as numbers: 0 to 1000, {@link #ONBEKEND} when data are missing, {@link
 * #NVT} when the part does not apply to this person or place. Age, gender, nationality and
 * neighbourhood play no part; a postcode counts for travel only. Allocates nothing per pair.
 */
final class Deelscore {
  static final int ONBEKEND = -1;
  static final int NVT = -2;
  static final int HOOGST = 1000;

  private static final int SOM_BITS = 32;
  private static final long SOM_MASKER = (1L << SOM_BITS) - 1;

  // Choices of this product, on the scale of 0 to 1000.
  private static final int TEKORT_PER_NIVEAU = 300;
  private static final int OVERSCHOT_PER_NIVEAU = 40;
  private static final int LAGERE_VOORKEUR = 50;
  private static final int LAAGSTE_VOORKEUR = 800;
  private static final int ZELFDE_GROEP = 700;
  private static final int ERVARING = 650;
  private static final int ERVARING_GROEP = 500;
  private static final int SECTOR = 550;
  private static final int GELIJKENIS_DREMPEL = 300;
  private static final int KORTE_REIS = 10;
  private static final int GANGBARE_REIS = 60;
  private static final int AAN_EIGEN_GRENS = 250;
  private static final int LOKAAL_GEBIED = 700;
  private static final int NIVEAUVERLIES = 100;

  private Deelscore() {}

  /** Score of one part. */
  static int score(Passendheidsdeel deel, PersoonFeiten p, AanbodFeiten a) {
    return switch (deel) {
      case COMPETENTIES -> competenties(p, a);
      case BEROEP -> beroep(p, a);
      case REISTIJD -> reistijd(p, a);
      case UREN -> uren(p, a);
      case ONTWIKKELING -> ontwikkeling(p, a);
      case LOONWAARDEBENUTTING -> loonwaardebenutting(p, a);
      case INCLUSIE -> a.inclusie;
      case LOKAAL -> lokaal(p, a);
      case DUURZAAMHEID -> a.duurzaamheid;
    };
  }

  /**
   * Passendheid of a pair, 0 to 1000, half-up: the weighted mean of the parts that are known and
   * apply; halved for a bridging place. 0 when no part is known.
   */
  static int passendheid(int[] gewichten, PersoonFeiten p, AanbodFeiten a) {
    // Written out rather than looped over score(deel): this runs millions of times a round.
    long gepakt = gewogen(gewichten[0], competenties(p, a));
    gepakt += gewogen(gewichten[1], beroep(p, a));
    gepakt += gewogen(gewichten[2], reistijd(p, a));
    gepakt += gewogen(gewichten[3], uren(p, a));
    gepakt += gewogen(gewichten[4], ontwikkeling(p, a));
    gepakt += gewogen(gewichten[5], loonwaardebenutting(p, a));
    gepakt += gewogen(gewichten[6], a.inclusie);
    gepakt += gewogen(gewichten[7], lokaal(p, a));
    gepakt += gewogen(gewichten[8], a.duurzaamheid);
    long som = gepakt & SOM_MASKER;
    long gewicht = gepakt >>> SOM_BITS;
    long noemer = gewicht * deler(p, a);
    return noemer == 0 ? 0 : (int) ((2 * som + noemer) / (2 * noemer));
  }

  /** The weight above, weight times score below; nothing when the score is not known. */
  private static long gewogen(int gewicht, int score) {
    return score < 0 ? 0 : ((long) gewicht << SOM_BITS) + (long) gewicht * score;
  }

  /** 2 for a bridging place, else 1. */
  static int deler(PersoonFeiten p, AanbodFeiten a) {
    return overbrugging(p, a) ? 2 : 1;
  }

  static boolean overbrugging(PersoonFeiten p, AanbodFeiten a) {
    var rij = p.toelating;
    return rij != null && rij[a.soort] == nl.werkbrug.data.domain.beleid.Toelating.OVERBRUGGING;
  }

  static int competenties(PersoonFeiten p, AanbodFeiten a) {
    if (a.competenties.length == 0) {
      return NVT;
    }
    int som = 0;
    int gewicht = 0;
    for (int i = 0; i < a.competenties.length; i++) {
      int eigen = competentie(p, a.competenties[i]);
      if (eigen > 0) {
        som += a.competentiegewichten[i] * competentie(eigen, a.competentieniveaus[i]);
        gewicht += a.competentiegewichten[i];
      }
    }
    return gewicht == 0 ? ONBEKEND : (som + gewicht / 2) / gewicht;
  }

  /** Own level of a competentie, 0 when unknown. */
  static int competentie(PersoonFeiten p, int nummer) {
    return nummer < p.competenties.length ? p.competenties[nummer] : 0;
  }

  /** Score of one competentie: full when met, less when short, mildly less when over-qualified. */
  static int competentie(int eigen, int gevraagd) {
    return eigen >= gevraagd
        ? HOOGST - OVERSCHOT_PER_NIVEAU * Math.max(0, eigen - gevraagd - 1)
        : Math.max(0, HOOGST - TEKORT_PER_NIVEAU * (gevraagd - eigen));
  }

  static int beroep(PersoonFeiten p, AanbodFeiten a) {
    if (!p.wensenBekend) {
      return ONBEKEND;
    }
    int beste = 0;
    if (a.beroep >= 0) {
      int plaats = plaats(p.wensberoepen, a.beroep);
      if (plaats >= 0) {
        return Math.max(LAAGSTE_VOORKEUR, HOOGST - LAGERE_VOORKEUR * plaats);
      }
      if (plaats(p.ervaringberoepen, a.beroep) >= 0) {
        beste = ERVARING;
      }
      if (a.groep >= 0) {
        if (plaats(p.wensgroepen, a.groep) >= 0) {
          beste = Math.max(beste, ZELFDE_GROEP);
        } else if (plaats(p.ervaringgroepen, a.groep) >= 0) {
          beste = Math.max(beste, ERVARING_GROEP);
        }
      }
    }
    if (a.sector >= 0 && p.wenssectoren[a.sector]) {
      beste = Math.max(beste, SECTOR);
    }
    return beste >= ZELFDE_GROEP ? beste : Math.max(beste, tekst(p, a));
  }

  /** Likeness of the wishes to the title and occupation; small likeness is chance. */
  static int tekst(PersoonFeiten p, AanbodFeiten a) {
    int gelijkenis = p.tekst.gelijkenis(a.tekst);
    return gelijkenis < GELIJKENIS_DREMPEL
        ? 0
        : (gelijkenis - GELIJKENIS_DREMPEL) * ZELFDE_GROEP / (HOOGST - GELIJKENIS_DREMPEL);
  }

  static int plaats(int[] nummers, int nummer) {
    for (int i = 0; i < nummers.length; i++) {
      if (nummers[i] == nummer) {
        return i;
      }
    }
    return -1;
  }

  /** Full up to ten minutes, then falling to a quarter at the own maximum, and on to 0. */
  static int reistijd(PersoonFeiten p, AanbodFeiten a) {
    int minuten = reisminuten(p, a);
    if (minuten < 0) {
      return ONBEKEND;
    }
    int grens = Math.max(KORTE_REIS + 1, p.maximumMinuten >= 0 ? p.maximumMinuten : GANGBARE_REIS);
    if (minuten <= KORTE_REIS) {
      return HOOGST;
    }
    int daling = (HOOGST - AAN_EIGEN_GRENS) * (minuten - KORTE_REIS) / (grens - KORTE_REIS);
    return Math.max(0, HOOGST - daling);
  }

  /** Minutes of the journey as it would be made, or -1 when unknown. */
  static int reisminuten(PersoonFeiten p, AanbodFeiten a) {
    int eigen = p.middelenBekend ? p.minutenLaagst(a) : PersoonFeiten.GEEN;
    if (!a.vervoerGeregeld) {
      return eigen;
    }
    int vervoer = p.minutenVervoer(a);
    return eigen < 0 ? vervoer : Math.min(eigen, vervoer);
  }

  /** Hours a week of the pair: the person's most or the place's most, whichever is less. */
  static int paaruren(PersoonFeiten p, AanbodFeiten a) {
    return p.urenMax < 0 ? a.urenMax : Math.min(p.urenMax, a.urenMax);
  }

  /** How much of the hours that somebody can work the place offers. */
  static int uren(PersoonFeiten p, AanbodFeiten a) {
    return p.urenMax < 0 ? ONBEKEND : p.urenMax == 0 ? HOOGST : HOOGST * paaruren(p, a) / p.urenMax;
  }

  static int ontwikkeling(PersoonFeiten p, AanbodFeiten a) {
    return p.doelgroep < 0 ? ONBEKEND : p.ontwikkeldoel ? a.ontwikkeling : NVT;
  }

  /**
   * How far the place lets this person realise the own attainable hours and level; the height of
   * the loonwaarde itself plays no part, for that would favour the cheap.
   */
  static int loonwaardebenutting(PersoonFeiten p, AanbodFeiten a) {
    if (p.doelgroep < 0) {
      return ONBEKEND;
    }
    if (!p.loonwaardedoel) {
      return NVT;
    }
    if (!a.betaald) {
      return 0;
    }
    int uren = uren(p, a);
    return uren < 0 ? ONBEKEND : uren * (HOOGST - niveauverlies(p, a)) / HOOGST;
  }

  private static int niveauverlies(PersoonFeiten p, AanbodFeiten a) {
    return p.niveau < 0 || a.niveau < 0 ? 0 : NIVEAUVERLIES * Math.max(0, p.niveau - a.niveau);
  }

  static int lokaal(PersoonFeiten p, AanbodFeiten a) {
    if (p.gemeente < 0 || a.gemeente < 0) {
      return ONBEKEND;
    }
    return p.gemeente == a.gemeente ? HOOGST : p.lokaal(a.gemeente) ? LOKAAL_GEBIED : 0;
  }

  // ---- of the aanbod alone, computed once

  /** Regular before sheltered, paid before unpaid. */
  static int inclusie(Werkaanbod aanbod) {
    int soort =
        switch (aanbod.soort()) {
          case VACATURE -> HOOGST;
          case JOBCARVING -> 950;
          case SROI_PLEK -> 900;
          case BEGELEID_WERKEN -> 850;
          case DETACHERING -> 800;
          case GROEPSDETACHERING -> 700;
          case PROEFPLAATS -> 750;
          case LEERWERKPLEK -> 700;
          case STAGE_PRO_VSO -> 700;
          case WERKERVARINGSPLAATS -> 600;
          case PARTICIPATIEPLAATS -> 500;
          case MAATSCHAPPELIJKE_PLEK -> 500;
          case BESCHUTTE_WERKPLEK -> 400;
          case DAGBESTEDINGSPLEK -> 300;
        };
    return aanbod.beschut() ? Math.min(soort, 700) : soort;
  }

  /** Length of the contract for seven tenths, guidance by the employer for three tenths. */
  static int duurzaamheid(Werkaanbod aanbod) {
    Contractsoort contract = aanbod.kern().voorwaarden().contract().waardeOfNull();
    if (contract == null) {
      return ONBEKEND;
    }
    Integer maanden = aanbod.kern().voorwaarden().contractMaanden().waardeOfNull();
    int duur =
        switch (contract) {
          case ONBEPAALDE_TIJD -> HOOGST;
          case BEPAALDE_TIJD -> maanden == null ? 400 : 200 + 600 * Math.min(maanden, 24) / 24;
          case GEEN -> 0;
        };
    int begeleiding = aanbod.kern().ondersteuning().interneBegeleidingProcent() * 10;
    return (7 * duur + 3 * begeleiding) / 10;
  }

  /** Learning and prospect of a contract, half each; what is unknown does not count. */
  static int ontwikkeling(Werkaanbod aanbod) {
    Boolean leren = aanbod.kern().voorwaarden().leercomponent().waardeOfNull();
    Boolean uitzicht = aanbod.kern().voorwaarden().uitzichtOpContract().waardeOfNull();
    if (leren == null && uitzicht == null) {
      return ONBEKEND;
    }
    int som =
        (Boolean.TRUE.equals(leren) ? HOOGST : 0) + (Boolean.TRUE.equals(uitzicht) ? HOOGST : 0);
    return leren == null || uitzicht == null ? som : som / 2;
  }
}
