package nl.werkbrug.api.http.levering;

import java.util.List;
import nl.werkbrug.api.http.Probleem;
import nl.werkbrug.data.domain.aanbod.Aanbodstatus;
import nl.werkbrug.data.domain.aanbod.Onderscheid;
import org.jspecify.annotations.Nullable;

/** What became of the vacatures of one delivery, in the order in which they were sent. */
record LeveringWire(
    int aangemaakt,
    int gewijzigd,
    int ongewijzigd,
    int ingetrokken,
    int geweigerd,
    List<Vacature> items) {

  enum Uitkomst {
    AANGEMAAKT,
    GEWIJZIGD,
    ONGEWIJZIGD,
    INGETROKKEN,
    GEWEIGERD
  }

  /**
   * @param nummer place in the delivery, from 0
   * @param fouten why it was refused
   * @param waarschuwingen why it stays a concept until somebody looked at it
   * @param nietOvergenomen fields that were sent and not used
   */
  record Vacature(
      int nummer,
      @Nullable String referentie,
      Uitkomst uitkomst,
      @Nullable String id,
      @Nullable Aanbodstatus status,
      List<Probleem.Fout> fouten,
      List<Onderscheid> waarschuwingen,
      List<Probleem.Fout> nietOvergenomen) {}

  static LeveringWire van(List<Vacature> items) {
    return new LeveringWire(
        tel(items, Uitkomst.AANGEMAAKT),
        tel(items, Uitkomst.GEWIJZIGD),
        tel(items, Uitkomst.ONGEWIJZIGD),
        tel(items, Uitkomst.INGETROKKEN),
        tel(items, Uitkomst.GEWEIGERD),
        items);
  }

  private static int tel(List<Vacature> items, Uitkomst uitkomst) {
    return (int) items.stream().filter(een -> een.uitkomst() == uitkomst).count();
  }
}
