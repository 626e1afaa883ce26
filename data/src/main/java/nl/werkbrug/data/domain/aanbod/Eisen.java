package nl.werkbrug.data.domain.aanbod;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.werkbrug.data.domain.Belastingaspect;
import nl.werkbrug.data.domain.Controle;
import nl.werkbrug.data.domain.Rijbewijs;
import nl.werkbrug.data.domain.Taalbeheersing;
import nl.werkbrug.data.domain.WerkDenkniveau;
import org.jspecify.annotations.Nullable;

/**
 * What the work demands. Everything absent is not demanded.
 *
 * @param rijbewijzen all of these are demanded
 * @param certificaten names of certificates or diplomas, all demanded, compared without case
 * @param werkDenkniveau minimum, or null when none is asked
 * @param talen levels asked per language
 * @param competenties competence profile (Werkstap)
 * @param belasting physical and mental load per aspect
 * @param minimumleeftijd years, or null; only with {@code rechtsgrondLeeftijd}
 * @param rechtsgrondLeeftijd the law that demands the age
 */
public record Eisen(
    Set<Rijbewijs> rijbewijzen,
    SortedSet<String> certificaten,
    @Nullable WerkDenkniveau werkDenkniveau,
    List<Taalbeheersing> talen,
    List<Competentievraag> competenties,
    Map<Belastingaspect, Belasting> belasting,
    @Nullable Integer minimumleeftijd,
    @Nullable String rechtsgrondLeeftijd) {

  public static final Eisen GEEN =
      new Eisen(Set.of(), new TreeSet<>(), null, List.of(), List.of(), Map.of(), null, null);

  public Eisen {
    rijbewijzen =
        rijbewijzen.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(rijbewijzen));
    certificaten = Collections.unmodifiableSortedSet(new TreeSet<>(certificaten));
    talen = List.copyOf(talen);
    competenties = List.copyOf(competenties);
    belasting =
        belasting.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(belasting));
    Controle controle = new Controle();
    for (String certificaat : certificaten) {
      controle.tekst("certificaten", certificaat, 1, 120);
    }
    controle.eis(
        talen.stream().map(Taalbeheersing::taal).distinct().count() == talen.size(),
        "talen",
        talen,
        "mag elke taal één keer noemen");
    controle.eis(
        competenties.stream().map(Competentievraag::competentie).distinct().count()
            == competenties.size(),
        "competenties",
        competenties.size(),
        "mag elke competentie één keer noemen");
    if (minimumleeftijd != null) {
      controle
          .tussen("minimumleeftijd", minimumleeftijd, 13, 21)
          .samenhang(
              rechtsgrondLeeftijd != null && !rechtsgrondLeeftijd.isBlank(),
              "rechtsgrondLeeftijd",
              rechtsgrondLeeftijd,
              "is verplicht bij een minimumleeftijd: leeftijd mag alleen worden geëist als de wet"
                  + " dat doet");
    }
    controle.klaar();
  }
}
