package nl.werkbrug.engine.planning.relaxation;

/** Hears how far a relaxation is; called from the thread that runs it. */
@FunctionalInterface
public interface Relaxatievoortgang {
  /** What is being done. */
  enum Fase {
    PRIJZEN_SOM,
    UITPRIJZEN,
    PLAN,
    PRIJZEN_SOFT,
    PRIJZEN_MEDIUM
  }

  /**
   * @param stap steps done, all phases together
   * @param grens best bound of this phase so far, in points of its level
   */
  void meld(Fase fase, int stap, double grens);

  static Relaxatievoortgang stil() {
    return (fase, stap, grens) -> {};
  }
}
