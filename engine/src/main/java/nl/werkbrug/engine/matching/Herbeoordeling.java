package nl.werkbrug.engine.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import nl.werkbrug.data.domain.AanbodId;
import nl.werkbrug.data.domain.WerkzoekendeId;
import nl.werkbrug.data.domain.aanbod.Werkaanbod;
import nl.werkbrug.data.domain.jobcoach.Jobcoach;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;

/**
 * Judges a region again after a few changes: who changed against all aanbod, all others against the
 * aanbod that changed, and the rest is taken over. The outcome is that of judging everything anew,
 * which is what happens when much has changed.
 */
public final class Herbeoordeling {
  private static final int NIET = -1;

  /** One in so many people or places changed: then everything anew is as fast. */
  private static final int VEEL = 5;

  private final Paren vorige;
  private final Regelcontext toen;
  private final Regelcontext context;
  private final List<Werkzoekende> personen;
  private final List<Werkaanbod> aanbod;

  /** Old index of each person and aanbod that did not change, else NIET. */
  private final int[] persoonToen;

  private final int[] aanbodToen;

  /** New index of each old aanbod that did not change, else NIET. */
  private final int[] aanbodNu;

  private Herbeoordeling(
      Paren vorige,
      Regelcontext toen,
      Regelcontext context,
      List<Werkzoekende> personen,
      List<Werkaanbod> aanbod,
      Set<AanbodId> anders) {
    this.vorige = vorige;
    this.toen = toen;
    this.context = context;
    this.personen = personen.stream().sorted(Comparator.comparing(Werkzoekende::id)).toList();
    this.aanbod = aanbod.stream().sorted(Comparator.comparing(Werkaanbod::id)).toList();
    aanbodToen = new int[aanbod.size()];
    aanbodNu = new int[vorige.aanbod.size()];
    koppelAanbod(anders);
    persoonToen = new int[personen.size()];
    koppelPersonen();
  }

  /**
   * Judges every pair.
   *
   * @param vorige all pairs of the judgement before
   * @param toen its context: equal to {@code context}, but for werkgevers
   * @param anders aanbod to judge again although it is equal itself
   */
  public static Paren beoordeel(
      Paren vorige,
      Regelcontext toen,
      Regelcontext context,
      List<Werkzoekende> personen,
      List<Werkaanbod> aanbod,
      Set<AanbodId> anders) {
    Herbeoordeling herbeoordeling =
        new Herbeoordeling(vorige, toen, context, personen, aanbod, anders);
    return herbeoordeling.isVeel()
        ? Massabeoordeling.beoordeel(context, personen, aanbod)
        : herbeoordeling.voegSamen();
  }

  private void koppelAanbod(Set<AanbodId> anders) {
    Map<AanbodId, Integer> toen = new HashMap<>();
    for (int i = 0; i < vorige.aanbod.size(); i++) {
      toen.put(vorige.aanbod.get(i).id(), i);
    }
    Arrays.fill(aanbodNu, NIET);
    for (int i = 0; i < aanbod.size(); i++) {
      Werkaanbod werk = aanbod.get(i);
      int oud = toen.getOrDefault(werk.id(), NIET);
      boolean gelijk =
          oud != NIET && !anders.contains(werk.id()) && werk.equals(vorige.aanbod.get(oud));
      aanbodToen[i] = gelijk ? oud : NIET;
      if (gelijk) {
        aanbodNu[oud] = i;
      }
    }
  }

  private void koppelPersonen() {
    Map<WerkzoekendeId, Integer> toen = new HashMap<>();
    for (int i = 0; i < vorige.personen.size(); i++) {
      toen.put(vorige.personen.get(i).id(), i);
    }
    for (int i = 0; i < personen.size(); i++) {
      int oud = toen.getOrDefault(personen.get(i).id(), NIET);
      boolean gelijk = oud != NIET && personen.get(i).equals(vorige.personen.get(oud));
      persoonToen[i] = gelijk && !mistBijna(oud) ? oud : NIET;
    }
  }

  /** Whether the next best bijna-match is needed, which was not kept. */
  private boolean mistBijna(int persoon) {
    if (vorige.bijna[persoon] <= Paren.BIJNA) {
      return false;
    }
    for (int k = persoon * Paren.BIJNA; k < (persoon + 1) * Paren.BIJNA; k++) {
      if (aanbodNu[vorige.bijnaAanbod[k]] == NIET) {
        return true;
      }
    }
    return false;
  }

  private boolean isVeel() {
    return aantal(persoonToen) > personen.size() / VEEL
        || aantal(aanbodToen) > aanbod.size() / VEEL;
  }

  private static long aantal(int[] toen) {
    return Arrays.stream(toen).filter(oud -> oud == NIET).count();
  }

  private Paren voegSamen() {
    List<Werkzoekende> nieuwePersonen = new ArrayList<>();
    List<Werkzoekende> gelijkePersonen = new ArrayList<>();
    for (int i = 0; i < persoonToen.length; i++) {
      (persoonToen[i] == NIET ? nieuwePersonen : gelijkePersonen).add(personen.get(i));
    }
    List<Werkaanbod> af = new ArrayList<>();
    for (int a = 0; a < aanbodNu.length; a++) {
      if (aanbodNu[a] == NIET) {
        af.add(vorige.aanbod.get(a));
      }
    }
    List<Integer> plaatsErbij = new ArrayList<>();
    List<Werkaanbod> erbij = new ArrayList<>();
    for (int a = 0; a < aanbodToen.length; a++) {
      if (aanbodToen[a] == NIET) {
        plaatsErbij.add(a);
        erbij.add(aanbod.get(a));
      }
    }
    return new Samenvoeging(
            Massabeoordeling.beoordeel(context, nieuwePersonen, aanbod),
            Massabeoordeling.beoordeel(toen, gelijkePersonen, af),
            Massabeoordeling.beoordeel(context, gelijkePersonen, erbij),
            plaatsErbij.stream().mapToInt(Integer::intValue).toArray())
        .paren();
  }

  /**
   * Puts the judgement together: whole rows, and rows from which pairs go and to which some come.
   */
  private final class Samenvoeging {
    private final Paren rijen;
    private final Paren af;
    private final Paren erbij;
    private final int[] plaatsErbij;
    private final Persoonstellingen tellingen = new Persoonstellingen(personen.size());
    private final int[] paarVan = new int[personen.size() + 1];
    private int[] paarAanbod = {};
    private short[] passendheid = {};
    private short[] starts = {};
    private byte[] vlaggen = {};

    /** Code of the klasse of each pair, or {@link Paren#GEEN}. */
    private int[] code = {};

    private int volgende;

    Samenvoeging(Paren rijen, Paren af, Paren erbij, int[] plaatsErbij) {
      this.rijen = rijen;
      this.af = af;
      this.erbij = erbij;
      this.plaatsErbij = plaatsErbij;
    }

    Paren paren() {
      int heel = 0;
      int deels = 0;
      for (int i = 0; i < persoonToen.length; i++) {
        int lengte =
            persoonToen[i] == NIET
                ? lengte(rijen, heel++)
                : blijft(persoonToen[i]) + lengte(erbij, deels++);
        paarVan[i + 1] = Math.addExact(paarVan[i], lengte);
      }
      int totaal = paarVan[persoonToen.length];
      paarAanbod = new int[totaal];
      passendheid = new short[totaal];
      starts = new short[totaal];
      vlaggen = new byte[totaal];
      code = new int[totaal];
      heel = 0;
      deels = 0;
      for (int i = 0; i < persoonToen.length; i++) {
        if (persoonToen[i] == NIET) {
          neemOver(i, heel++);
        } else {
          voegSamen(i, persoonToen[i], deels++);
        }
      }
      return metKlassen();
    }

    private static int lengte(Paren paren, int persoon) {
      return paren.paarVan[persoon + 1] - paren.paarVan[persoon];
    }

    private int blijft(int oud) {
      int aantal = 0;
      for (int p = vorige.paarVan[oud]; p < vorige.paarVan[oud + 1]; p++) {
        aantal += aanbodNu[vorige.paarAanbod[p]] == NIET ? 0 : 1;
      }
      return aantal;
    }

    private void neemOver(int persoon, int rij) {
      for (int p = rijen.paarVan[rij]; p < rijen.paarVan[rij + 1]; p++) {
        zet(rijen, p, rijen.paarAanbod[p]);
      }
      tel(persoon, rijen, rij, 1);
      for (int k = rij * Paren.BIJNA; k < (rij + 1) * Paren.BIJNA; k++) {
        bijna(persoon, rijen, k, rijen.bijnaAanbod[k]);
      }
      tellingen.bijna[persoon] = rijen.bijna[rij];
    }

    private void voegSamen(int persoon, int oud, int deel) {
      int p = vorige.paarVan[oud];
      int q = erbij.paarVan[deel];
      while (p < vorige.paarVan[oud + 1] || q < erbij.paarVan[deel + 1]) {
        if (p < vorige.paarVan[oud + 1] && aanbodNu[vorige.paarAanbod[p]] == NIET) {
          p++;
        } else if (q == erbij.paarVan[deel + 1]
            || (p < vorige.paarVan[oud + 1] && vorige.paarPassendheid[p] > erbij.paarPassendheid[q])
            || (p < vorige.paarVan[oud + 1]
                && vorige.paarPassendheid[p] == erbij.paarPassendheid[q]
                && aanbodNu[vorige.paarAanbod[p]] < plaatsErbij[erbij.paarAanbod[q]])) {
          zet(vorige, p, aanbodNu[vorige.paarAanbod[p]]);
          p++;
        } else {
          zet(erbij, q, plaatsErbij[erbij.paarAanbod[q]]);
          q++;
        }
      }
      tel(persoon, vorige, oud, 1);
      tel(persoon, af, deel, -1);
      tel(persoon, erbij, deel, 1);
      for (int k = oud * Paren.BIJNA; k < (oud + 1) * Paren.BIJNA; k++) {
        int a = vorige.bijnaAanbod[k];
        bijna(persoon, vorige, k, a == Paren.GEEN ? Paren.GEEN : aanbodNu[a]);
      }
      for (int k = deel * Paren.BIJNA; k < (deel + 1) * Paren.BIJNA; k++) {
        int a = erbij.bijnaAanbod[k];
        bijna(persoon, erbij, k, a == Paren.GEEN ? Paren.GEEN : plaatsErbij[a]);
      }
      tellingen.bijna[persoon] = vorige.bijna[oud] - af.bijna[deel] + erbij.bijna[deel];
    }

    private void zet(Paren bron, int paar, int a) {
      paarAanbod[volgende] = a;
      passendheid[volgende] = bron.paarPassendheid[paar];
      starts[volgende] = bron.paarStarts[paar];
      vlaggen[volgende] = bron.paarVlaggen[paar];
      int klasse = bron.paarKlasse[paar];
      code[volgende++] = klasse == Paren.GEEN ? Paren.GEEN : bron.klasseCodes[klasse];
    }

    private void bijna(int persoon, Paren bron, int plaats, int a) {
      if (a != Paren.GEEN) {
        tellingen.bijna(persoon, a, bron.bijnaRegel[plaats], bron.bijnaScore[plaats]);
      }
    }

    private void tel(int persoon, Paren bron, int rij, int teken) {
      tellingen.geschikt[persoon] += teken * bron.geschikt[rij];
      tellingen.onbepaald[persoon] += teken * bron.onbepaald[rij];
      for (int regel = 0; regel < Paren.REGELS; regel++) {
        int naar = persoon * Paren.REGELS + regel;
        int van = rij * Paren.REGELS + regel;
        tellingen.geblokkeerd[naar] += teken * bron.geblokkeerd[van];
        tellingen.alleen[naar] += teken * bron.alleen[van];
        tellingen.vragen[naar] += teken * bron.vragen[van];
      }
    }

    /** Numbers the klassen that are used, by code. */
    private Paren metKlassen() {
      TreeMap<Integer, int[]> minutenPerCode = new TreeMap<>();
      for (Paren bron : List.of(vorige, rijen, erbij)) {
        for (int klasse = 0; klasse < bron.klasseCodes.length; klasse++) {
          int van = klasse * Jobcoach.PERIODEN;
          minutenPerCode.put(
              bron.klasseCodes[klasse],
              Arrays.copyOfRange(bron.klasseMinuten, van, van + Jobcoach.PERIODEN));
        }
      }
      int hoogste = minutenPerCode.isEmpty() ? -1 : minutenPerCode.lastKey();
      BitSet gebruikt = new BitSet(hoogste + 1);
      for (int een : code) {
        if (een != Paren.GEEN) {
          gebruikt.set(een);
        }
      }
      int[] codes = gebruikt.stream().toArray();
      short[] nummers = new short[hoogste + 1];
      for (int klasse = 0; klasse < codes.length; klasse++) {
        nummers[codes[klasse]] = (short) klasse;
      }
      int[] minuten = new int[codes.length * Jobcoach.PERIODEN];
      for (int klasse = 0; klasse < codes.length; klasse++) {
        int[] bron = Objects.requireNonNull(minutenPerCode.get(codes[klasse]));
        System.arraycopy(bron, 0, minuten, klasse * Jobcoach.PERIODEN, Jobcoach.PERIODEN);
      }
      short[] klasse = new short[code.length];
      for (int p = 0; p < klasse.length; p++) {
        klasse[p] = code[p] == Paren.GEEN ? Paren.GEEN : nummers[code[p]];
      }
      return new Paren(
          personen,
          aanbod,
          tellingen,
          paarVan,
          paarAanbod,
          passendheid,
          klasse,
          starts,
          vlaggen,
          codes,
          minuten);
    }
  }
}
