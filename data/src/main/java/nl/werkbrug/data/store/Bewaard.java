package nl.werkbrug.data.store;

/** How many records a save added, changed, and left alone because they were stored already. */
public record Bewaard(int nieuw, int gewijzigd, int ongewijzigd) {
  public static final Bewaard NIETS = new Bewaard(0, 0, 0);

  Bewaard plus(Bewaard ander) {
    return new Bewaard(
        nieuw + ander.nieuw, gewijzigd + ander.gewijzigd, ongewijzigd + ander.ongewijzigd);
  }
}
