package nl.werkbrug.api.http.resultaat;

import java.util.List;
import nl.werkbrug.engine.reporting.Eerlijkheid;
import org.jspecify.annotations.Nullable;

/** Fairness over the wire: parts and means rounded for people, counts as they are. */
record EerlijkheidWire(
    String over, int personen, int metVoorstel, double deel, List<Vergelijking> vergelijkingen) {

  record Vergelijking(String kenmerk, String bevinding, List<Groep> groepen) {}

  record Groep(
      String groep,
      int personen,
      int metVoorstel,
      double deel,
      double deelOnder,
      double deelBoven,
      @Nullable Double gemiddeldePassendheid,
      @Nullable Double passendheidMarge,
      boolean wijktAf,
      @Nullable Besluiten besluiten) {}

  record Besluiten(
      int beoordeeld,
      int aangenomen,
      double deel,
      double deelOnder,
      double deelBoven,
      boolean wijktAf) {}

  static EerlijkheidWire van(Eerlijkheid eerlijkheid) {
    return new EerlijkheidWire(
        eerlijkheid.over(),
        eerlijkheid.personen(),
        eerlijkheid.geplaatst(),
        rond(eerlijkheid.deel(), 4),
        eerlijkheid.vergelijkingen().stream()
            .map(
                vergelijking ->
                    new Vergelijking(
                        vergelijking.kenmerk().omschrijving(),
                        vergelijking.bevinding(),
                        vergelijking.groepen().stream().map(EerlijkheidWire::groep).toList()))
            .toList());
  }

  private static Groep groep(Eerlijkheid.Groep groep) {
    Double passendheid = groep.passendheid();
    Double marge = groep.passendheidMarge();
    return new Groep(
        groep.naam(),
        groep.personen(),
        groep.geplaatst(),
        rond(groep.deel(), 4),
        rond(groep.onder(), 4),
        rond(groep.boven(), 4),
        passendheid == null ? null : Double.valueOf(rond(passendheid, 1)),
        marge == null ? null : Double.valueOf(rond(marge, 1)),
        groep.wijktAf(),
        besluiten(groep.besluiten()));
  }

  private static @Nullable Besluiten besluiten(Eerlijkheid.@Nullable Besluiten van) {
    return van == null
        ? null
        : new Besluiten(
            van.beoordeeld(),
            van.aangenomen(),
            rond(van.deel(), 4),
            rond(van.onder(), 4),
            rond(van.boven(), 4),
            van.wijktAf());
  }

  private static double rond(double waarde, int decimalen) {
    double factor = Math.pow(10, decimalen);
    return Math.round(waarde * factor) / factor;
  }
}
