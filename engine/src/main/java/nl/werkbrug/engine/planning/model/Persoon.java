package nl.werkbrug.engine.planning.model;

import static nl.werkbrug.engine.planning.Planprobleem.GEEN;

import java.util.ArrayList;
import java.util.List;
import nl.werkbrug.engine.planning.Planprobleem;
import org.jspecify.annotations.Nullable;

/** What a werkzoekende brings to the round, with the values that may be chosen. */
public final class Persoon {
  private final int nummer;
  private final int prioriteit;
  private final int vastAanbod;
  private final int vastCoach;
  private final List<Term> termen;
  private final @Nullable Term beschutTerm;
  private final Feiten feiten;
  private @Nullable List<Paarkeuze> paren;
  private @Nullable List<Begeleiding> begeleidingen;

  /**
   * @param vastAanbod aanbod of a half pin, or {@link Planprobleem#GEEN}
   * @param vastCoach coach of a half pin, or {@link Planprobleem#GEEN}
   * @param termen terms in which any placement counts
   */
  Persoon(
      int nummer,
      int prioriteit,
      int vastAanbod,
      int vastCoach,
      List<Term> termen,
      @Nullable Term beschutTerm,
      Feiten feiten) {
    this.nummer = nummer;
    this.prioriteit = prioriteit;
    this.vastAanbod = vastAanbod;
    this.vastCoach = vastCoach;
    this.termen = List.copyOf(termen);
    this.beschutTerm = beschutTerm;
    this.feiten = feiten;
  }

  public int nummer() {
    return nummer;
  }

  public int prioriteit() {
    return prioriteit;
  }

  /** Points in the sum of being placed at all. */
  public long waarde() {
    return (long) feiten.kappa() * prioriteit;
  }

  /** Points lost for each period of delay. */
  public int startvertraging() {
    return feiten.startvertraging();
  }

  public int vastAanbod() {
    return vastAanbod;
  }

  public int vastCoach() {
    return vastCoach;
  }

  public List<Term> termen() {
    return termen;
  }

  public @Nullable Term beschutTerm() {
    return beschutTerm;
  }

  /** Pairs that may be chosen; made when first asked for. */
  List<Paarkeuze> paren() {
    List<Paarkeuze> lijst = paren;
    if (lijst == null) {
      lijst = feiten.paren(nummer);
      paren = lijst;
    }
    return lijst;
  }

  /** Coaches that may serve, at each start that a pair of theirs allows; made when asked for. */
  List<Begeleiding> begeleidingen() {
    List<Begeleiding> lijst = begeleidingen;
    if (lijst == null) {
      lijst = new ArrayList<>();
      int starts = 0;
      for (Paarkeuze paar : paren()) {
        starts |= paar.klasse() == null ? 0 : paar.starts();
      }
      feiten.voegBegeleidingenToe(nummer, starts, lijst);
      begeleidingen = lijst;
    }
    return lijst;
  }

  /** The pair with this index in the problem, or null for {@link Planprobleem#GEEN}. */
  public @Nullable Paarkeuze paar(int paar) {
    return paar == GEEN ? null : feiten.paar(paar);
  }

  /** The begeleiding with this coach and start, or null for {@link Planprobleem#GEEN}. */
  public @Nullable Begeleiding begeleiding(int coach, int start) {
    return coach == GEEN ? null : feiten.begeleiding(nummer, coach, start);
  }

  @Override
  public String toString() {
    return "Persoon " + nummer;
  }
}
