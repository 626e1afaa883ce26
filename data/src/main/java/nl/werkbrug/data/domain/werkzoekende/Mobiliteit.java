package nl.werkbrug.data.domain.werkzoekende;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import nl.werkbrug.data.domain.Controle;
import nl.werkbrug.data.domain.Gegeven;
import nl.werkbrug.data.domain.Postcode;
import nl.werkbrug.data.domain.Vervoermiddel;

/**
 * Where somebody lives and how far somebody can travel. Bron: VUM Mobiliteit and Vervoermiddel.
 *
 * @param maximaleReisafstandKm one way, 0 to 999
 * @param maximaleReistijdMinuten one way, 0 to 999
 * @param vervoermiddelen for going to work; a known empty set means on foot only
 */
public record Mobiliteit(
    Gegeven<Postcode> postcode,
    Gegeven<Integer> maximaleReisafstandKm,
    Gegeven<Integer> maximaleReistijdMinuten,
    Gegeven<Set<Vervoermiddel>> vervoermiddelen) {

  public static final Mobiliteit ONBEKEND =
      new Mobiliteit(
          Gegeven.onbekend(), Gegeven.onbekend(), Gegeven.onbekend(), Gegeven.onbekend());

  public Mobiliteit {
    new Controle()
        .tussen("maximaleReisafstand", maximaleReisafstandKm, 0, 999)
        .tussen("maximaleReistijd", maximaleReistijdMinuten, 0, 999)
        .klaar();
    vervoermiddelen =
        vervoermiddelen.map(set -> Collections.unmodifiableSortedSet(new TreeSet<>(set)));
  }
}
