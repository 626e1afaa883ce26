package nl.werkbrug.data.domain.werkzoekende;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.werkbrug.data.domain.BeroepCode;
import nl.werkbrug.data.domain.CompetentieCode;
import nl.werkbrug.data.domain.Controle;
import nl.werkbrug.data.domain.Gegeven;
import nl.werkbrug.data.domain.Rijbewijs;
import nl.werkbrug.data.domain.Sbi;
import nl.werkbrug.data.domain.Taalbeheersing;
import nl.werkbrug.data.domain.WerkDenkniveau;

/**
 * What somebody knows, can and wants to do. Bron: VUM Arbeidsmarktkwalificatie, with the
 * competenties of the Werkstap method.
 *
 * @param rijbewijzen licences held; a known empty set means none
 * @param certificaten courses; unknown means nobody asked
 * @param talen one entry a language; a language that is absent is unknown
 * @param competenties level 1 to 5 per competentie; absent is unknown
 * @param bemiddelingsberoepen occupations in which somebody looks for work, in order of preference
 * @param sectoren sectors of interest
 * @param interesses free words, each at most 120 characters
 */
public record Kwalificatie(
    Gegeven<WerkDenkniveau> werkDenkniveau,
    Gegeven<Set<Rijbewijs>> rijbewijzen,
    Gegeven<List<Certificaat>> certificaten,
    List<Opleiding> opleidingen,
    List<Taalbeheersing> talen,
    List<Werkervaring> werkervaring,
    SortedMap<CompetentieCode, Integer> competenties,
    List<BeroepCode> bemiddelingsberoepen,
    List<Sbi> sectoren,
    List<String> interesses) {

  public static final Kwalificatie ONBEKEND =
      new Kwalificatie(
          Gegeven.onbekend(),
          Gegeven.onbekend(),
          Gegeven.onbekend(),
          List.of(),
          List.of(),
          List.of(),
          new TreeMap<>(),
          List.of(),
          List.of(),
          List.of());

  public Kwalificatie {
    rijbewijzen = rijbewijzen.map(Kwalificatie::geordend);
    certificaten = certificaten.map(List::copyOf);
    opleidingen = List.copyOf(opleidingen);
    talen = List.copyOf(talen);
    werkervaring = List.copyOf(werkervaring);
    competenties = Collections.unmodifiableSortedMap(new TreeMap<>(competenties));
    bemiddelingsberoepen = bemiddelingsberoepen.stream().distinct().toList();
    sectoren = sectoren.stream().distinct().toList();
    interesses = List.copyOf(interesses);
    Controle controle = new Controle();
    competenties.forEach(
        (code, niveau) -> controle.tussen("competentie " + code.waarde(), niveau, 1, 5));
    interesses.forEach(interesse -> controle.tekst("naamInteresse", interesse, 1, 120));
    controle.eis(
        talen.stream().map(Taalbeheersing::taal).distinct().count() == talen.size(),
        "taalbeheersing",
        talen.size(),
        "mag elke taal één keer noemen");
    controle.klaar();
  }

  private static Set<Rijbewijs> geordend(Set<Rijbewijs> rijbewijzen) {
    return Collections.unmodifiableSortedSet(new java.util.TreeSet<>(rijbewijzen));
  }
}
