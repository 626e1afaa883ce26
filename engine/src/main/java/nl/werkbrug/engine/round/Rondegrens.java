package nl.werkbrug.engine.round;

import java.util.Optional;
import nl.werkbrug.data.domain.RondeId;
import nl.werkbrug.data.store.Sessie;
import nl.werkbrug.data.store.UitkomstStore;
import nl.werkbrug.engine.planning.Planprobleem;
import nl.werkbrug.engine.planning.relaxation.Grens;

/** The prices behind the bounds of a round, kept with it: a round that replans it begins there. */
record Rondegrens(Rondeprijzen medium, Rondeprijzen som, Rondeprijzen soft) {
  private static final String MEDIUM = "prijzen-medium.json";
  private static final String SOM = "prijzen.json";
  private static final String SOFT = "prijzen-soft.json";

  static Rondegrens van(Rondegegevens gegevens, Planprobleem probleem, Grens grens) {
    return new Rondegrens(
        Rondeprijzen.van(gegevens, probleem, grens.medium()),
        Rondeprijzen.van(gegevens, probleem, grens.som()),
        Rondeprijzen.van(gegevens, probleem, grens.soft()));
  }

  /** The prices at the indices of a problem; they prove nothing yet. */
  Grens in(Rondegegevens gegevens, Planprobleem probleem) {
    return new Grens(
        medium.in(gegevens, probleem), som.in(gegevens, probleem), soft.in(gegevens, probleem));
  }

  void bewaar(Sessie sessie, UitkomstStore uitkomsten, RondeId ronde) {
    medium.bewaar(sessie, uitkomsten, ronde, MEDIUM);
    som.bewaar(sessie, uitkomsten, ronde, SOM);
    soft.bewaar(sessie, uitkomsten, ronde, SOFT);
  }

  /** Empty when the round computed no bound. */
  static Optional<Rondegrens> find(UitkomstStore uitkomsten, RondeId ronde) {
    return Rondeprijzen.find(uitkomsten, ronde, MEDIUM)
        .flatMap(
            medium ->
                Rondeprijzen.find(uitkomsten, ronde, SOM)
                    .flatMap(
                        som ->
                            Rondeprijzen.find(uitkomsten, ronde, SOFT)
                                .map(soft -> new Rondegrens(medium, som, soft))));
  }

  /** The prices of the sum alone; empty when the round computed no bound. */
  static Optional<Rondeprijzen> findSom(UitkomstStore uitkomsten, RondeId ronde) {
    return Rondeprijzen.find(uitkomsten, ronde, SOM);
  }
}
