package nl.werkbrug.data.domain.aanbod;

/**
 * A question of the verdringingstoets. No source gives a list, so these are our own: what the
 * documents ask is that unpaid places push out no paid work. Bron: keuze; visiedocumenten.
 */
public enum Verdringingsvraag {
  EERDER_BETAALD("Deed iemand dit werk hier het laatste jaar tegen loon?", true),
  VACATURE("Staat er voor dit werk een betaalde vacature open, of het laatste halfjaar?", true),
  ONTSLAG("Is voor dit werk het laatste jaar iemand ontslagen of een contract gestopt?", true),
  CONCURRENTIE("Krijgt de werkgever hierdoor een voordeel op andere bedrijven?", true),
  EXTRA("Blijft dit werk liggen als deze plek er niet is?", false),
  DOEL("Is de plek er om te leren, te wennen of mee te doen, met begeleiding?", false);

  private final String vraag;
  private final boolean verdringing;

  Verdringingsvraag(String vraag, boolean verdringing) {
    this.vraag = vraag;
    this.verdringing = verdringing;
  }

  public String vraag() {
    return vraag;
  }

  /** Whether this answer points to verdringing. */
  public boolean wijstOpVerdringing(boolean ja) {
    return ja == verdringing;
  }
}
