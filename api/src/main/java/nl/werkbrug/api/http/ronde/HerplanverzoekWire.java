package nl.werkbrug.api.http.ronde;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.werkbrug.data.domain.ronde.Rekenbudget;
import nl.werkbrug.engine.round.Rondeverzoek;
import org.jspecify.annotations.Nullable;

/** What a client asks of a replanned round; everything may be left out. */
record HerplanverzoekWire(
    @Nullable LocalDate peildatum,
    @Nullable Integer prijsstappen,
    @Nullable Integer zoekstappen,
    @Nullable Integer planstappen,
    @Nullable Integer maximumSeconden) {

  /** As {@link RondeverzoekWire#naarDomein}; only peildatum and budget count. */
  Rondeverzoek naarDomein(LocalDate vandaag, Rekenbudget standaard) {
    return new RondeverzoekWire(
            null,
            List.of(),
            List.of(),
            peildatum,
            null,
            null,
            null,
            prijsstappen,
            zoekstappen,
            planstappen,
            maximumSeconden,
            Map.of())
        .naarDomein(Set.of(), Set.of(), vandaag, standaard);
  }
}
