package nl.werkbrug.engine.matching;

import java.util.ArrayList;
import java.util.List;
import nl.werkbrug.data.domain.beleid.Passendheidsdeel;
import nl.werkbrug.data.domain.ronde.Scoredeel;

/**
 * How well work suits a person.
 *
 * @param score 0 to 1000
 * @param delen the parts that apply, unknown ones included; their contributions add up to the score
 * @param overbrugging a bridging place: every contribution is halved
 */
public record Passendheid(int score, List<Scoredeel> delen, boolean overbrugging) {
  public Passendheid {
    delen = List.copyOf(delen);
  }

  static Passendheid van(int[] gewichten, PersoonFeiten p, AanbodFeiten a) {
    boolean overbrugging = Deelscore.overbrugging(p, a);
    int[] bijdragen = bijdragen(gewichten, p, a);
    List<Scoredeel> uit = new ArrayList<>();
    for (Passendheidsdeel deel : Passendheidsdeel.values()) {
      int gewicht = gewichten[deel.ordinal()];
      int score = Deelscore.score(deel, p, a);
      if (telt(score, gewicht)) {
        String tekst = Scoretekst.tekst(deel, p, a, score);
        uit.add(
            new Scoredeel(
                deel,
                score,
                gewicht,
                bijdragen[deel.ordinal()],
                overbrugging && score > 0
                    ? tekst + " Telt half: dit is een overbrugging."
                    : tekst));
      }
    }
    return new Passendheid(Deelscore.passendheid(gewichten, p, a), uit, overbrugging);
  }

  /** What each part adds, by its ordinal; together the score. */
  static int[] bijdragen(int[] gewichten, PersoonFeiten p, AanbodFeiten a) {
    Passendheidsdeel[] delen = Passendheidsdeel.values();
    int[] scores = new int[delen.length];
    long bekendGewicht = 0;
    for (int i = 0; i < delen.length; i++) {
      scores[i] = Deelscore.score(delen[i], p, a);
      bekendGewicht += scores[i] >= 0 ? gewichten[i] : 0;
    }
    int[] bijdragen = new int[delen.length];
    long[] resten = new long[delen.length];
    long noemer = Math.max(1, bekendGewicht * Deelscore.deler(p, a));
    int rest = Deelscore.passendheid(gewichten, p, a);
    for (int i = 0; i < delen.length; i++) {
      long teller = (long) gewichten[i] * Math.max(0, scores[i]);
      bijdragen[i] = (int) (teller / noemer);
      resten[i] = telt(scores[i], gewichten[i]) ? teller % noemer : -1;
      rest -= bijdragen[i];
    }
    // Largest remainder: the points lost by rounding down go where most was lost.
    for (; rest > 0; rest--) {
      int meest = 0;
      for (int i = 1; i < delen.length; i++) {
        meest = resten[i] > resten[meest] ? i : meest;
      }
      bijdragen[meest]++;
      resten[meest] = -1;
    }
    return bijdragen;
  }

  private static boolean telt(int score, int gewicht) {
    return score != Deelscore.NVT && gewicht > 0;
  }
}
