package nl.werkbrug.engine.planning.zoeken;

import static nl.werkbrug.engine.planning.Planprobleem.PERIODEN;

import java.util.Arrays;
import nl.werkbrug.engine.planning.Planprobleem;

/** The minutes that coaches have left, and the starts at which a klasse fits in them. */
final class Coachminuten {
  private static final int ONBEKEND = -1;

  private final Planprobleem probleem;
  private final int[] vrij;
  private final int klassen;

  /** Periods in which a klasse takes minutes, counted from its start. */
  private final int[] klasseLengte;

  /** Starts at which a coach has room for a klasse, at {@code coach * klassen + klasse}. */
  private final int[] startmasker;

  Coachminuten(Planprobleem probleem) {
    this.probleem = probleem;
    vrij = probleem.vrij.clone();
    klassen = probleem.klasseMinuten.length / PERIODEN;
    klasseLengte = new int[klassen];
    for (int klasse = 0; klasse < klassen; klasse++) {
      for (int sinds = 0; sinds < PERIODEN; sinds++) {
        if (probleem.klasseMinuten[klasse * PERIODEN + sinds] > 0) {
          klasseLengte[klasse] = sinds + 1;
        }
      }
    }
    startmasker = new int[probleem.coaches() * klassen];
    Arrays.fill(startmasker, ONBEKEND);
  }

  /** Takes the minutes of a klasse off a coach, or gives them back with {@code teken} -1. */
  void tel(int coach, int klasse, int start, int teken) {
    int tot = Math.min(PERIODEN, start + klasseLengte[klasse]);
    for (int periode = start; periode < tot; periode++) {
      vrij[coach * PERIODEN + periode] -=
          teken * probleem.klasseMinuten[klasse * PERIODEN + periode - start];
    }
    Arrays.fill(startmasker, coach * klassen, (coach + 1) * klassen, ONBEKEND);
  }

  /** Starts at which a coach has the minutes: bit {@code t} for period {@code t}. */
  int starts(int coach, int klasse) {
    int masker = startmasker[coach * klassen + klasse];
    if (masker == ONBEKEND) {
      masker = berekenMasker(coach, klasse);
      startmasker[coach * klassen + klasse] = masker;
    }
    return masker;
  }

  private int berekenMasker(int coach, int klasse) {
    int masker = 0;
    int lengte = klasseLengte[klasse];
    for (int start = 0; start < PERIODEN; start++) {
      int sinds = 0;
      int tot = Math.min(lengte, PERIODEN - start);
      while (sinds < tot
          && probleem.klasseMinuten[klasse * PERIODEN + sinds]
              <= vrij[coach * PERIODEN + start + sinds]) {
        sinds++;
      }
      if (sinds == tot) {
        masker |= 1 << start;
      }
    }
    return masker;
  }
}
