package nl.werkbrug.data.domain.werkzoekende;

import java.time.LocalDate;
import nl.werkbrug.data.domain.BeroepCode;
import nl.werkbrug.data.domain.Controle;
import nl.werkbrug.data.domain.Gegeven;
import org.jspecify.annotations.Nullable;

/** Work done before. Bron: VUM Werkervaring. */
public record Werkervaring(
    Gegeven<BeroepCode> beroep,
    @Nullable LocalDate van,
    @Nullable LocalDate tot,
    @Nullable String toelichting) {
  public Werkervaring {
    new Controle()
        .volgorde("datumEindeWerkzaamheden", van, tot)
        .tekstOfLeeg("toelichtingWerkervaring", toelichting, 2_000)
        .klaar();
  }
}
