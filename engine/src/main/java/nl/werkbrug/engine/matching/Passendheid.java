package nl.werkbrug.engine.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
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
    int totaal = Deelscore.passendheid(gewichten, p, a);
    boolean overbrugging = Deelscore.overbrugging(p, a);
    List<Passendheidsdeel> delen = new ArrayList<>();
    List<Integer> scores = new ArrayList<>();
    long bekendGewicht = 0;
    for (Passendheidsdeel deel : Passendheidsdeel.values()) {
      int score = Deelscore.score(deel, p, a);
      if (score != Deelscore.NVT && gewichten[deel.ordinal()] > 0) {
        delen.add(deel);
        scores.add(score);
        bekendGewicht += score >= 0 ? gewichten[deel.ordinal()] : 0;
      }
    }
    int aantal = delen.size();
    int[] bijdragen = new int[aantal];
    long[] resten = new long[aantal];
    long noemer = Math.max(1, bekendGewicht * Deelscore.deler(p, a));
    int rest = totaal;
    for (int i = 0; i < aantal; i++) {
      long teller = (long) gewichten[delen.get(i).ordinal()] * Math.max(0, scores.get(i));
      bijdragen[i] = (int) (teller / noemer);
      resten[i] = teller % noemer;
      rest -= bijdragen[i];
    }
    // Largest remainder: the points lost by rounding down go where most was lost.
    List<Integer> volgorde =
        IntStream.range(0, aantal)
            .boxed()
            .sorted(Comparator.comparingLong((Integer i) -> -resten[i]))
            .toList();
    for (int i = 0; i < rest; i++) {
      bijdragen[volgorde.get(i)]++;
    }
    List<Scoredeel> uit = new ArrayList<>();
    for (int i = 0; i < aantal; i++) {
      Passendheidsdeel deel = delen.get(i);
      int score = scores.get(i);
      String tekst = Scoretekst.tekst(deel, p, a, score);
      uit.add(
          new Scoredeel(
              deel,
              score,
              gewichten[deel.ordinal()],
              bijdragen[i],
              overbrugging && score > 0 ? tekst + " Telt half: dit is een overbrugging." : tekst));
    }
    return new Passendheid(totaal, uit, overbrugging);
  }
}
