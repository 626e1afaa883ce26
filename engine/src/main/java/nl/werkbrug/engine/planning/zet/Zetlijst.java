package nl.werkbrug.engine.planning.zet;

import java.util.Iterator;
import java.util.Objects;
import java.util.Random;
import nl.werkbrug.engine.planning.model.Planmodel;
import org.optaplanner.core.api.score.director.ScoreDirector;
import org.optaplanner.core.impl.heuristic.selector.move.factory.MoveIteratorFactory;

/**
 * Gives OptaPlanner its moves. It is asked for a new iterator at each step, so that one costs
 * nothing: the arrays live with the working solution and are made once for it.
 */
public class Zetlijst implements MoveIteratorFactory<Planmodel, Zet> {

  @Override
  public long getSize(ScoreDirector<Planmodel> director) {
    return Math.max(1, director.getWorkingSolution().getPlaatsingen().size());
  }

  @Override
  public Iterator<Zet> createOriginalMoveIterator(ScoreDirector<Planmodel> director) {
    return createRandomMoveIterator(director, new Random(0));
  }

  @Override
  public Iterator<Zet> createRandomMoveIterator(ScoreDirector<Planmodel> director, Random toeval) {
    Zetbron bron = bron(director.getWorkingSolution());
    bron.begin(toeval.nextLong());
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return !bron.leeg();
      }

      @Override
      public Zet next() {
        return bron.volgende();
      }
    };
  }

  private static Zetbron bron(Planmodel werk) {
    if (werk.zetbron() instanceof Zetbron bron) {
      return bron;
    }
    Zoekgrens grens = (Zoekgrens) Objects.requireNonNull(werk.zoekgrens(), "zoekgrens");
    Zetbron bron = new Zetbron(werk, grens);
    werk.zetZetbron(bron);
    return bron;
  }
}
