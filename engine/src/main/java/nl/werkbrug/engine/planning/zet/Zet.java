package nl.werkbrug.engine.planning.zet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import nl.werkbrug.engine.planning.model.Begeleiding;
import nl.werkbrug.engine.planning.model.Paarkeuze;
import nl.werkbrug.engine.planning.model.Plaatsing;
import nl.werkbrug.engine.planning.model.Planmodel;
import org.jspecify.annotations.Nullable;
import org.optaplanner.core.api.score.director.ScoreDirector;
import org.optaplanner.core.impl.heuristic.move.AbstractMove;

/** A move: both variables of a few people at once, in the working solution and its arrays. */
final class Zet extends AbstractMove<Planmodel> {
  private final List<Stap> stappen;

  /** What one person gets. */
  record Stap(Plaatsing plaatsing, @Nullable Paarkeuze paar, @Nullable Begeleiding begeleiding) {

    private Stap nu() {
      return new Stap(plaatsing, plaatsing.getPaar(), plaatsing.getBegeleiding());
    }
  }

  Zet(List<Stap> stappen) {
    this.stappen = stappen;
  }

  @Override
  public boolean isMoveDoable(ScoreDirector<Planmodel> director) {
    return !stappen.isEmpty();
  }

  @Override
  protected Zet createUndoMove(ScoreDirector<Planmodel> director) {
    List<Stap> terug = new ArrayList<>(stappen.size());
    for (int i = stappen.size() - 1; i >= 0; i--) {
      terug.add(stappen.get(i).nu());
    }
    return new Zet(terug);
  }

  @Override
  protected void doMoveOnGenuineVariables(ScoreDirector<Planmodel> director) {
    Zetbron bron = (Zetbron) director.getWorkingSolution().zetbron();
    Objects.requireNonNull(bron, "zetbron");
    for (Stap stap : stappen) {
      Plaatsing plaatsing = stap.plaatsing();
      if (!Objects.equals(plaatsing.getPaar(), stap.paar())) {
        director.beforeVariableChanged(plaatsing, "paar");
        plaatsing.setPaar(stap.paar());
        director.afterVariableChanged(plaatsing, "paar");
      }
      if (!Objects.equals(plaatsing.getBegeleiding(), stap.begeleiding())) {
        director.beforeVariableChanged(plaatsing, "begeleiding");
        plaatsing.setBegeleiding(stap.begeleiding());
        director.afterVariableChanged(plaatsing, "begeleiding");
      }
      bron.volg(plaatsing, stap.paar(), stap.begeleiding());
    }
  }

  @Override
  public Collection<?> getPlanningEntities() {
    return stappen.stream().map(Stap::plaatsing).toList();
  }

  @Override
  public Collection<?> getPlanningValues() {
    List<@Nullable Object> waarden = new ArrayList<>();
    for (Stap stap : stappen) {
      waarden.add(stap.paar());
      waarden.add(stap.begeleiding());
    }
    return waarden;
  }

  @Override
  public String toString() {
    return "Zet " + stappen;
  }
}
