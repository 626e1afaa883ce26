package nl.werkbrug.engine.planning.model;

import static nl.werkbrug.engine.planning.Planprobleem.GEEN;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.optaplanner.core.api.domain.entity.PlanningEntity;
import org.optaplanner.core.api.domain.lookup.PlanningId;
import org.optaplanner.core.api.domain.valuerange.ValueRangeProvider;
import org.optaplanner.core.api.domain.variable.PlanningVariable;

/**
 * The planning entity: where one person goes, and who guides them from when.
 *
 * <p>The begeleiding counts only when a placement needs it: without a placement, or with one that
 * needs no jobcoach, it is ignored and cleared on the way out. Forbidding it instead would trap the
 * search, because two variables would have to change at once.
 */
@PlanningEntity
public class Plaatsing {
  private Persoon persoon;
  private Feiten feiten;
  private @Nullable Paarkeuze paar;
  private @Nullable Begeleiding begeleiding;

  @SuppressWarnings("NullAway") // OptaPlanner wants this constructor; it fills nothing with it
  Plaatsing() {}

  Plaatsing(Persoon persoon, Feiten feiten) {
    this.persoon = persoon;
    this.feiten = feiten;
  }

  Plaatsing kopie() {
    Plaatsing kopie = new Plaatsing(persoon, feiten);
    kopie.paar = paar;
    kopie.begeleiding = begeleiding;
    return kopie;
  }

  @PlanningId
  public int getNummer() {
    return persoon.nummer();
  }

  public Persoon getPersoon() {
    return persoon;
  }

  @PlanningVariable(nullable = true, valueRangeProviderRefs = "paren")
  public @Nullable Paarkeuze getPaar() {
    return paar;
  }

  public void setPaar(@Nullable Paarkeuze paar) {
    this.paar = paar;
  }

  @PlanningVariable(nullable = true, valueRangeProviderRefs = "begeleidingen")
  public @Nullable Begeleiding getBegeleiding() {
    return begeleiding;
  }

  public void setBegeleiding(@Nullable Begeleiding begeleiding) {
    this.begeleiding = begeleiding;
  }

  @ValueRangeProvider(id = "paren")
  public List<Paarkeuze> getParen() {
    return persoon.paren();
  }

  @ValueRangeProvider(id = "begeleidingen")
  public List<Begeleiding> getBegeleidingen() {
    return persoon.begeleidingen();
  }

  public boolean isGeplaatst() {
    return paar != null;
  }

  /** The place; only for someone who is placed. */
  public Plek plek() {
    return gekozen().plek();
  }

  /** The pair; only for someone who is placed. */
  public Paarkeuze gekozen() {
    if (paar == null) {
      throw new IllegalStateException("persoon %d is niet geplaatst".formatted(getNummer()));
    }
    return paar;
  }

  /** Whether the placement needs a jobcoach. */
  public boolean vraagtJobcoach() {
    return paar != null && paar.klasse() != null;
  }

  /** The begeleiding that counts: needed, chosen and by someone who may serve; else null. */
  public @Nullable Begeleiding telt() {
    return vraagtJobcoach() && begeleiding != null && begeleiding.toegestaan() ? begeleiding : null;
  }

  /** Whether a jobcoach works for this placement. */
  public boolean heeftJobcoach() {
    return telt() != null;
  }

  /** The jobcoach; only when {@link #heeftJobcoach()}. */
  public Coach coach() {
    Begeleiding telt = telt();
    if (telt == null) {
      throw new IllegalStateException("persoon %d heeft geen jobcoach".formatted(getNummer()));
    }
    return telt.coach();
  }

  /** Minutes of the jobcoach in a period. */
  public int minuten(int periode) {
    Klasse klasse = gekozen().klasse();
    return klasse == null ? 0 : klasse.minuten(start(), periode);
  }

  /** Start period: that of the begeleiding where it is needed, else the first of the pair. */
  public int start() {
    Paarkeuze gekozen = gekozen();
    return vraagtJobcoach() && begeleiding != null
        ? Math.max(begeleiding.start(), gekozen.eersteStart())
        : gekozen.eersteStart();
  }

  /** Whether the start is one that the pair allows. */
  public boolean startToegestaan() {
    return !vraagtJobcoach() || begeleiding == null || gekozen().magBeginnen(begeleiding.start());
  }

  /** Soft points of the jobcoach, less the delay of the start. */
  public long begeleidingSoft() {
    Paarkeuze gekozen = gekozen();
    long vertraging = (long) persoon.startvertraging() * (start() - gekozen.eersteStart());
    Begeleiding telt = telt();
    return (telt == null ? 0 : telt.soft()) - vertraging;
  }

  /** Whether a half pin on the aanbod is not honoured. */
  public boolean vastAanbodMist() {
    return persoon.vastAanbod() != GEEN
        && (paar == null || paar.plek().aanbod() != persoon.vastAanbod());
  }

  /** Whether a half pin on the jobcoach is not honoured. */
  public boolean vastCoachMist() {
    return persoon.vastCoach() != GEEN
        && vraagtJobcoach()
        && (begeleiding == null || begeleiding.coach().nummer() != persoon.vastCoach());
  }

  /** Contracts under which the placement counts; empty without a placement. */
  public List<Contract> contracten() {
    List<Contract> contracten = new ArrayList<>(2);
    if (paar != null && paar.plek().contract() != null) {
      contracten.add(paar.plek().contract());
    }
    Begeleiding telt = telt();
    if (telt != null && telt.coach().contract() != null) {
      contracten.add(telt.coach().contract());
    }
    return contracten;
  }

  /** Terms of one rule in which the placement counts; empty without a placement. */
  public List<Term> termen(String regel) {
    if (paar == null) {
      return List.of();
    }
    List<Term> gevonden = new ArrayList<>(4);
    voegToe(gevonden, regel, persoon.termen());
    voegToe(gevonden, regel, feiten.aanbodTermen(paar.plek().aanbod()));
    if (paar.beschut()) {
      voegToe(gevonden, regel, persoon.beschutTerm());
    }
    Begeleiding telt = telt();
    if (telt != null) {
      voegToe(gevonden, regel, telt.coach().term());
    }
    return gevonden;
  }

  private static void voegToe(List<Term> doel, String regel, List<Term> termen) {
    for (Term term : termen) {
      voegToe(doel, regel, term);
    }
  }

  private static void voegToe(List<Term> doel, String regel, @Nullable Term term) {
    if (term != null && term.trap().regel().equals(regel)) {
      doel.add(term);
    }
  }

  @Override
  public String toString() {
    return "Plaatsing " + persoon.nummer();
  }
}
