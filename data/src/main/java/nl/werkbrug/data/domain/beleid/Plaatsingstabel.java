package nl.werkbrug.data.domain.beleid;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import nl.werkbrug.data.domain.Controle;
import nl.werkbrug.data.domain.aanbod.AanbodSoort;
import nl.werkbrug.data.domain.werkzoekende.Doelgroep;

/** Who may be matched to what. A cell that is absent means {@link Toelating#NEE}. */
public record Plaatsingstabel(Map<Doelgroep, Map<AanbodSoort, Toelating>> rijen) {
  public Plaatsingstabel {
    EnumMap<Doelgroep, Map<AanbodSoort, Toelating>> kopie = new EnumMap<>(Doelgroep.class);
    rijen.forEach(
        (doelgroep, rij) -> {
          if (!rij.isEmpty()) {
            kopie.put(doelgroep, Collections.unmodifiableMap(new EnumMap<>(rij)));
          }
        });
    new Controle()
        .eis(!kopie.isEmpty(), "plaatsingstabel", "leeg", "moet ten minste één doelgroep toelaten")
        .klaar();
    rijen = Collections.unmodifiableMap(kopie);
  }

  public Toelating toelating(Doelgroep doelgroep, AanbodSoort soort) {
    return rijen.getOrDefault(doelgroep, Map.of()).getOrDefault(soort, Toelating.NEE);
  }
}
