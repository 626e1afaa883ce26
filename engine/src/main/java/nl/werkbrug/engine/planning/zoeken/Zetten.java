package nl.werkbrug.engine.planning.zoeken;

import static nl.werkbrug.engine.planning.Planprobleem.GEEN;

import java.util.Arrays;
import nl.werkbrug.engine.planning.Planprobleem;

/**
 * The moves on a {@link Stand}, drawn at random: take a plek (the person on it moves on, to a depth
 * of three), swap two places, move guided people to another coach or a later start so that someone
 * else fits, fill or empty a group, take someone off.
 *
 * <p>A move is done on the stand and left in its log: the caller keeps it or takes it back. Every
 * move respects every capacity.
 */
public final class Zetten {
  private static final int DIEPTE = 4;
  private static final int STEEKPROEF = 8;
  private static final int ZELDEN = 256;

  private final Stand stand;
  private final Planprobleem probleem;
  private final Toeval toeval;

  /** Pairs per aanbod: {@code paren} from {@code van[aanbod]} to {@code van[aanbod + 1]}. */
  private final int[] van;

  private final int[] paren;
  private final int[] metPaar;
  private final int[] groepen;
  private final int[] weg = new int[32];
  private int wegAantal;
  private int deler = 1;
  private long beginWaarde;
  private long bereik = Long.MAX_VALUE >> 2;

  public Zetten(Stand stand, Toeval toeval) {
    this.stand = stand;
    this.probleem = stand.probleem;
    this.toeval = toeval;
    van = stand.parenVan();
    paren = stand.parenPerAanbod(van);
    int aantal = 0;
    int[] mensen = new int[probleem.personen()];
    for (int persoon = 0; persoon < mensen.length; persoon++) {
      if (probleem.paarVan[persoon + 1] > probleem.paarVan[persoon]) {
        mensen[aantal++] = persoon;
      }
    }
    metPaar = Arrays.copyOf(mensen, aantal);
    aantal = 0;
    int[] samen = new int[probleem.aanbodAantal()];
    for (int aanbod = 0; aanbod < samen.length; aanbod++) {
      if (stand.nodig[aanbod] > 1
          && stand.nodig[aanbod] <= probleem.plekken[aanbod]
          && van[aanbod + 1] - van[aanbod] >= stand.nodig[aanbod]) {
        samen[aantal++] = aanbod;
      }
    }
    groepen = Arrays.copyOf(samen, aantal);
  }

  /** Whether there is anything to move at all. */
  public boolean leeg() {
    return metPaar.length == 0;
  }

  /** Draws from a seed of its own from here on. */
  public void begin(long seed) {
    toeval.begin(seed);
  }

  /** Gives up chains that cannot come back to within this many points of where they began. */
  public void bereik(long punten) {
    bereik = punten;
  }

  /** Does one random move; false when it came to nothing (the stand is then as it was). */
  public boolean doe() {
    wegAantal = 0;
    beginWaarde = stand.waarde();
    boolean gelukt = trek();
    if (gelukt && stand.gewijzigd() > 0 && stand.geldig()) {
      return true;
    }
    stand.neemTerug();
    return false;
  }

  private boolean trek() {
    if (groepen.length > 0 && toeval.getal(ZELDEN) == 0) {
      int groep = groepen[toeval.getal(groepen.length)];
      return stand.opAanbod[groep] == 0 ? vulGroep(groep) : leegGroep(groep);
    }
    int persoon = metPaar[toeval.getal(metPaar.length)];
    int keus = toeval.getal(16);
    if (stand.plan.paar[persoon] == GEEN) {
      return keus < 2 ? trekIn(willekeurigPaar(persoon)) : neem(persoon, willekeurigPaar(persoon));
    }
    if (keus < 6) {
      return neem(persoon, willekeurigPaar(persoon));
    }
    if (keus < 10) {
      return ruil(persoon);
    }
    if (keus < 13) {
      return anderBegeleiding(persoon);
    }
    return maakVrij(persoon);
  }

  private int willekeurigPaar(int persoon) {
    int eerste = probleem.paarVan[persoon];
    int aantal = probleem.paarVan[persoon + 1] - eerste;
    return eerste + Math.min(toeval.getal(aantal), toeval.getal(aantal));
  }

  /** Someone takes a pair; who is in the way moves on. */
  private boolean neem(int persoon, int paar) {
    if (stand.plan.paar[persoon] == paar) {
      return false;
    }
    int gat = GEEN;
    if (stand.plan.paar[persoon] == GEEN) {
      if (kansloos(persoon, paar) && toeval.getal(4) != 0) {
        return false;
      }
    } else {
      gat = probleem.paarAanbod[stand.plan.paar[persoon]];
      stand.haalWeg(persoon);
    }
    if (!plaatsMetVerdringing(persoon, paar) || !plaatsVerdrongenen(DIEPTE)) {
      return false;
    }
    if (gat != GEEN && stand.plekVrij(gat) && toeval.getal(2) == 0) {
      vulGat(gat, 2);
    }
    return true;
  }

  /** Whether someone on the plek is worth far more; a longer chain may still make it good. */
  private boolean kansloos(int persoon, int paar) {
    int aanbod = probleem.paarAanbod[paar];
    int bezetters = stand.opAanbodLeden.aantal(aanbod);
    if (bezetters == 0 || stand.plekVrij(aanbod)) {
      return false;
    }
    int ander = stand.opAanbodLeden.lid(aanbod, bezetters == 1 ? 0 : toeval.getal(bezetters));
    long winst = stand.opties.persoonWaarde(persoon) + probleem.paarSoft[paar];
    return winst < stand.eigenWaarde(ander) - bereik;
  }

  /** Places someone who is off; those who leave for it come in {@code weg}. */
  private boolean plaatsMetVerdringing(int persoon, int paar) {
    int aanbod = probleem.paarAanbod[paar];
    if (probleem.plekken[aanbod] < stand.nodig[aanbod]) {
      return false;
    }
    if (!stand.plekVrij(aanbod) && !verdring(stand.opAanbodLeden, aanbod)) {
      return false;
    }
    if (stand.opAanbod[aanbod] + 1 < stand.nodig[aanbod]) {
      return false;
    }
    if (!stand.werkgeverVrij(paar)
        && !verdring(stand.werkgeverLeden, probleem.aanbodWerkgever[aanbod])) {
      return false;
    }
    if (!stand.contractVrij(aanbod)
        && !verdring(stand.aanbodContractLeden, probleem.aanbodContract[aanbod])) {
      return false;
    }
    if (probleem.paarKlasse[paar] == GEEN) {
      stand.plaats(persoon, paar, GEEN, probleem.eersteStart(paar));
      return true;
    }
    return begeleidMetVerdringing(persoon, paar);
  }

  private boolean begeleidMetVerdringing(int persoon, int paar) {
    if (toeval.getal(4) != 0) {
      stand.opties.zoekCoach(persoon, paar);
      if (stand.opties.gevondenCoach != GEEN) {
        stand.plaats(persoon, paar, stand.opties.gevondenCoach, stand.opties.gevondenStart);
        return true;
      }
    }
    int keuzen = probleem.coachVan[persoon + 1] - probleem.coachVan[persoon];
    if (keuzen == 0) {
      return false;
    }
    int coach = probleem.coachKeuze[probleem.coachVan[persoon] + toeval.getal(keuzen)];
    return stand.magCoach(persoon, coach) && plaatsBijCoach(persoon, paar, coach);
  }

  /** Places someone with one coach, at the first start that fits once others have left. */
  private boolean plaatsBijCoach(int persoon, int paar, int coach) {
    int aanbod = probleem.paarAanbod[paar];
    for (int ronde = 0; ronde < 3; ronde++) {
      int starts = stand.starts(coach, paar);
      boolean contract = stand.coachContractVrij(coach, aanbod);
      if (starts != 0 && contract) {
        int start = Integer.numberOfTrailingZeros(starts);
        int later = starts & starts - 1;
        if (later != 0 && toeval.getal(8) == 0) {
          start = Integer.numberOfTrailingZeros(later);
        }
        stand.plaats(persoon, paar, coach, start);
        return true;
      }
      Leden leden = contract ? stand.coachLeden : stand.coachContractLeden;
      if (!verdring(leden, contract ? coach : probleem.coachContract[coach])) {
        return false;
      }
    }
    return false;
  }

  /** Takes the cheapest of a few members off. */
  private boolean verdring(Leden leden, int groep) {
    int aantal = leden.aantal(groep);
    if (aantal == 0 || wegAantal == weg.length) {
      return false;
    }
    int slachtoffer = leden.lid(groep, toeval.getal(aantal));
    if (aantal > 1 && toeval.getal(4) != 0) {
      long laagste = stand.eigenWaarde(slachtoffer);
      for (int poging = 1; poging < Math.min(4, aantal); poging++) {
        int ander = leden.lid(groep, toeval.getal(aantal));
        long verlies = stand.eigenWaarde(ander);
        if (verlies < laagste) {
          laagste = verlies;
          slachtoffer = ander;
        }
      }
    }
    stand.haalWeg(slachtoffer);
    weg[wegAantal++] = slachtoffer;
    return true;
  }

  /** Gives everyone in {@code weg} their best free option, or a taken one while depth is left. */
  private boolean plaatsVerdrongenen(int diepte) {
    for (int eerste = 0; eerste < wegAantal; eerste++) {
      int persoon = weg[eerste];
      if (stand.plan.paar[persoon] != GEEN) {
        continue;
      }
      boolean dieper = wegAantal < diepte && stand.waarde() < beginWaarde;
      if (dieper && toeval.getal(4) == 0 && neemBesteBezette(persoon, diepte)) {
        continue;
      }
      if (stand.opties.zoekOptie(persoon, GEEN, 0)) {
        stand.plaats(
            persoon, stand.opties.optiePaar, stand.opties.optieCoach, stand.opties.optieStart);
      } else if (dieper) {
        neemBesteBezette(persoon, diepte);
      }
      if (diepte > 0 && stand.waarde() < beginWaarde - bereik && eerste + 1 == wegAantal) {
        return false;
      }
    }
    return true;
  }

  /** Takes the taken plek that seems to give most. */
  private boolean neemBesteBezette(int persoon, int diepte) {
    int eerste = probleem.paarVan[persoon];
    int aantal = probleem.paarVan[persoon + 1] - eerste;
    int beste = GEEN;
    long besteWinst =
        wegAantal + 1 < diepte
            ? Long.MIN_VALUE
            : beginWaarde - bereik - stand.waarde() - stand.opties.persoonWaarde(persoon);
    int pogingen = Math.min(aantal, 1 + toeval.getal(STEEKPROEF));
    int begin = toeval.getal(aantal);
    for (int poging = 0; poging < pogingen; poging++) {
      int paar = begin + poging < aantal ? begin + poging : begin + poging - aantal;
      paar += eerste;
      int aanbod = probleem.paarAanbod[paar];
      int bezetters = stand.opAanbodLeden.aantal(aanbod);
      if (bezetters == 0 || stand.plekVrij(aanbod)) {
        continue;
      }
      int ander = stand.opAanbodLeden.lid(aanbod, bezetters == 1 ? 0 : toeval.getal(bezetters));
      long winst = probleem.paarSoft[paar] - stand.eigenWaarde(ander);
      if (winst > besteWinst) {
        besteWinst = winst;
        beste = paar;
      }
    }
    return beste != GEEN && plaatsMetVerdringing(persoon, beste);
  }

  /** Two people swap places, each with the best coach for it. */
  private boolean ruil(int persoon) {
    int hier = probleem.paarAanbod[stand.plan.paar[persoon]];
    int paar = willekeurigPaar(persoon);
    int daar = probleem.paarAanbod[paar];
    int bezetters = stand.opAanbodLeden.aantal(daar);
    if (daar == hier || bezetters == 0) {
      return false;
    }
    int ander = stand.opAanbodLeden.lid(daar, toeval.getal(bezetters));
    int terug = probleem.findPaar(ander, hier);
    if (terug == GEEN) {
      return false;
    }
    stand.haalWeg(persoon);
    stand.haalWeg(ander);
    return plaatsMetVerdringing(persoon, paar)
        && plaatsMetVerdringing(ander, terug)
        && plaatsVerdrongenen(DIEPTE);
  }

  /** The same place with another coach or start; then someone takes the room that came free. */
  private boolean anderBegeleiding(int persoon) {
    int paar = stand.plan.paar[persoon];
    int keuzen = probleem.coachVan[persoon + 1] - probleem.coachVan[persoon];
    int oudeCoach = stand.plan.coach[persoon];
    if (oudeCoach == GEEN || keuzen == 0) {
      return maakVrij(persoon);
    }
    int coach = probleem.coachKeuze[probleem.coachVan[persoon] + toeval.getal(keuzen)];
    if (!stand.magCoach(persoon, coach)) {
      return false;
    }
    int oudeStart = stand.plan.start[persoon];
    stand.haalWeg(persoon);
    if (coach == oudeCoach) {
      int later = stand.starts(coach, paar) & ~(1 << oudeStart);
      if (later == 0) {
        return false;
      }
      int start = Integer.numberOfTrailingZeros(later);
      stand.plaats(persoon, paar, coach, start);
    } else if (!plaatsBijCoach(persoon, paar, coach)) {
      return false;
    }
    plaatsVerdrongenen(DIEPTE);
    int aanbod = probleem.paarAanbod[willekeurigPaar(persoon)];
    if (stand.plekVrij(aanbod)) {
      vulGat(aanbod, 1);
    }
    return true;
  }

  /** Someone goes; another takes the plek; the first gets their best free option. */
  private boolean maakVrij(int persoon) {
    int aanbod = probleem.paarAanbod[stand.plan.paar[persoon]];
    stand.haalWeg(persoon);
    vulGat(aanbod, 2);
    if (stand.opties.zoekOptie(persoon, toeval.getal(2) == 0 ? aanbod : GEEN, 0)) {
      stand.plaats(
          persoon, stand.opties.optiePaar, stand.opties.optieCoach, stand.opties.optieStart);
    }
    return true;
  }

  /** Someone else than the one drawn takes the place. */
  private boolean trekIn(int paar) {
    int aanbod = probleem.paarAanbod[paar];
    if (!stand.plekVrij(aanbod)) {
      return false;
    }
    vulGat(aanbod, DIEPTE);
    return true;
  }

  /** The best of a few candidates takes a free plek; the plek they leave is filled in turn. */
  private void vulGat(int aanbod, int diepte) {
    int aantal = van[aanbod + 1] - van[aanbod];
    if (aantal == 0 || stand.opAanbod[aanbod] + 1 < stand.nodig[aanbod]) {
      return;
    }
    int begin = toeval.getal(aantal);
    int beste = GEEN;
    long besteWinst = 0;
    for (int poging = 0; poging < Math.min(aantal, STEEKPROEF); poging++) {
      int paar = paren[van[aanbod] + (begin + poging) % aantal];
      int persoon = stand.paarPersoon[paar];
      if (stand.plan.paar[persoon] != GEEN
          && probleem.paarAanbod[stand.plan.paar[persoon]] == aanbod) {
        continue;
      }
      boolean vrij = stand.plan.paar[persoon] == GEEN;
      if (!vrij && !magUitGroep(probleem.paarAanbod[stand.plan.paar[persoon]])) {
        continue;
      }
      long winst =
          vrij
              ? (long) probleem.kappa * probleem.prioriteit[persoon] + probleem.paarSoft[paar]
              : probleem.paarSoft[paar] - stand.eigenSoft(persoon);
      if (winst > besteWinst && (vrij || diepte > 0)) {
        besteWinst = winst;
        beste = paar;
      }
    }
    if (beste == GEEN) {
      return;
    }
    int persoon = stand.paarPersoon[beste];
    int oud = stand.plan.paar[persoon];
    int oudeCoach = stand.plan.coach[persoon];
    int oudeStart = stand.plan.start[persoon];
    if (oud != GEEN) {
      stand.haalWeg(persoon);
    }
    if (!plaatsVrij(persoon, beste)) {
      if (oud != GEEN) {
        stand.plaats(persoon, oud, oudeCoach, oudeStart);
      }
    } else if (oud != GEEN) {
      vulGat(probleem.paarAanbod[oud], diepte - 1);
    }
  }

  /** Whether a group does without one of its people. */
  private boolean magUitGroep(int aanbod) {
    return stand.nodig[aanbod] == 1 || stand.opAanbod[aanbod] > stand.nodig[aanbod];
  }

  /** Places someone who is off where there is room; false when there is none. */
  private boolean plaatsVrij(int persoon, int paar) {
    if (!stand.magErbij(paar, true)) {
      return false;
    }
    if (probleem.paarKlasse[paar] == GEEN) {
      stand.plaats(persoon, paar, GEEN, probleem.eersteStart(paar));
      return true;
    }
    stand.opties.zoekCoach(persoon, paar);
    if (stand.opties.gevondenCoach == GEEN) {
      return false;
    }
    stand.plaats(persoon, paar, stand.opties.gevondenCoach, stand.opties.gevondenStart);
    return true;
  }

  /** Begins a group with the candidates who gain most; the plekken they leave are filled. */
  private boolean vulGroep(int groep) {
    int aantal = van[groep + 1] - van[groep];
    long[] volgorde = new long[aantal];
    for (int i = 0; i < aantal; i++) {
      int paar = paren[van[groep] + i];
      int persoon = stand.paarPersoon[paar];
      long winst = stand.opties.bovengrens(persoon, paar) - stand.opties.verlies(persoon);
      long begrensd = Math.clamp(winst >> 4, -(1L << 31), 1L << 31);
      volgorde[i] = -(begrensd << 30) + i;
    }
    Arrays.sort(volgorde);
    deler = deler % 4 + 1;
    for (long sleutel : volgorde) {
      int nummer = (int) (sleutel & (1 << 30) - 1);
      if (stand.opAanbod[groep] >= probleem.plekken[groep]) {
        break;
      }
      boolean nogNodig = stand.opAanbod[groep] < stand.nodig[groep];
      if (!nogNodig && sleutel - nummer >= 0) {
        break;
      }
      if (deler == 1 && aantal > 2 * stand.nodig[groep] && toeval.getal(4) == 0) {
        continue;
      }
      int paar = paren[van[groep] + nummer];
      lokIn(stand.paarPersoon[paar], paar, nogNodig);
    }
    return stand.opAanbod[groep] >= stand.nodig[groep];
  }

  private void lokIn(int persoon, int paar, boolean metVerdringing) {
    int oud = stand.plan.paar[persoon];
    int oudeCoach = stand.plan.coach[persoon];
    int oudeStart = stand.plan.start[persoon];
    if (oud != GEEN) {
      stand.haalWeg(persoon);
    }
    boolean gelukt = plaatsVrij(persoon, paar);
    if (!gelukt && metVerdringing && stand.magErbij(paar, true)) {
      gelukt = maakRuimteBijCoach(persoon, paar);
    }
    if (!gelukt && oud != GEEN && kanTerug(persoon, oud, oudeCoach, oudeStart)) {
      stand.plaats(persoon, oud, oudeCoach, oudeStart);
    } else if (gelukt && oud != GEEN) {
      vulGat(probleem.paarAanbod[oud], 1);
    }
  }

  private boolean kanTerug(int persoon, int paar, int coach, int start) {
    return stand.magErbij(paar, true)
        && (coach == GEEN || stand.coachKan(persoon, paar, coach, start));
  }

  /** Takes guided people off until someone fits; they get their best free option at once. */
  private boolean maakRuimteBijCoach(int persoon, int paar) {
    int keuzen = probleem.coachVan[persoon + 1] - probleem.coachVan[persoon];
    if (keuzen == 0) {
      return false;
    }
    int coach = probleem.coachKeuze[probleem.coachVan[persoon] + toeval.getal(keuzen)];
    wegAantal = 0;
    boolean gelukt = stand.magCoach(persoon, coach) && plaatsBijCoach(persoon, paar, coach);
    plaatsVerdrongenen(0);
    return gelukt;
  }

  /** Ends a group; everyone in it gets their best free option. */
  private boolean leegGroep(int groep) {
    int aantal = stand.opAanbod[groep];
    int[] mensen = new int[aantal];
    for (int i = 0; i < aantal; i++) {
      mensen[i] = stand.opAanbodLeden.lid(groep, i);
    }
    for (int persoon : mensen) {
      stand.haalWeg(persoon);
    }
    for (int persoon : mensen) {
      if (stand.opties.zoekOptie(persoon, groep, 0)) {
        stand.plaats(
            persoon, stand.opties.optiePaar, stand.opties.optieCoach, stand.opties.optieStart);
      }
    }
    return true;
  }
}
