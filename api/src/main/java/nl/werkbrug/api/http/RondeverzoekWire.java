package nl.werkbrug.api.http;

import java.time.LocalDate;
import java.util.List;
import nl.werkbrug.data.domain.ronde.Spoor;
import nl.werkbrug.data.domain.werkzoekende.Doelgroep;
import org.jspecify.annotations.Nullable;

/** What a client asks of a new round; everything may be left out. */
record RondeverzoekWire(
    @Nullable String beleidskader,
    @Nullable List<String> gemeenten,
    @Nullable List<Doelgroep> doelgroepen,
    @Nullable LocalDate peildatum,
    @Nullable Spoor spoor,
    @Nullable Boolean proef,
    @Nullable Long seed,
    @Nullable Integer prijsstappen,
    @Nullable Integer zoekstappen,
    @Nullable Integer planstappen,
    @Nullable Integer maximumSeconden) {}
