package nl.werkbrug.api.http.beheer;

import static io.vertx.core.http.HttpMethod.DELETE;
import static io.vertx.core.http.HttpMethod.GET;

import com.fasterxml.jackson.databind.util.RawValue;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.werkbrug.api.auth.Toegang;
import nl.werkbrug.api.http.Antwoord;
import nl.werkbrug.api.http.HttpDienst;
import nl.werkbrug.api.http.Verzoek;
import nl.werkbrug.data.domain.BeleidskaderId;
import nl.werkbrug.data.domain.Gegevensfout;
import nl.werkbrug.data.domain.WerkzoekendeId;
import nl.werkbrug.data.domain.beleid.Beleidskader;
import nl.werkbrug.data.domain.beleid.Bewaartermijn;
import nl.werkbrug.data.domain.plaatsing.Functie;
import nl.werkbrug.data.store.Persoonsgegevens;
import nl.werkbrug.engine.search.Zoekindex;
import org.jspecify.annotations.Nullable;

/** All that is kept about one person: to read, and to erase (AVG art. 15 and 17). */
public final class Privacyroutes {
  private static final String PAD = "/v1/werkzoekenden/:id/persoonsgegevens";
  private static final String DOCUMENT = "document";
  private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

  private final Persoonsgegevens gegevens;
  private final Zoekindex index;
  private final Clock klok;

  /** Rows per table, and how long they stay (AVG art. 15, first paragraph, under d). */
  record Inzage(Map<String, List<Map<String, Object>>> tabellen, Termijn bewaartermijn) {}

  /**
   * How long data stay after somebody left.
   *
   * @param beleidskader null when none holds
   */
  record Termijn(
      int maanden,
      @Nullable BeleidskaderId beleidskader,
      @Nullable Integer versie,
      String herkomst) {
    static Termijn van(Bewaartermijn termijn) {
      Beleidskader kader = termijn.kader();
      return new Termijn(
          termijn.maanden(),
          kader == null ? null : kader.id(),
          kader == null ? null : kader.versie(),
          termijn.herkomst());
    }
  }

  /** Rows per table that are gone, or would be. */
  record Wissing(boolean proef, Map<String, Long> aantallen) {}

  public Privacyroutes(Persoonsgegevens gegevens, Zoekindex index, Clock klok) {
    this.gegevens = gegevens;
    this.index = index;
    this.klok = klok;
  }

  public void voegToe(HttpDienst http) {
    http.route(GET, PAD, Toegang.voor(Functie.BEHEERDER, Functie.CONSULENT), this::lees)
        .route(DELETE, PAD, Toegang.voor(Functie.BEHEERDER), this::wis);
  }

  private Antwoord lees(Verzoek verzoek) {
    WerkzoekendeId id = verzoek.pad("id", WerkzoekendeId::new);
    Map<String, List<Map<String, Object>>> tabellen = new LinkedHashMap<>();
    gegevens
        .lees(id)
        .forEach(
            (tabel, rijen) ->
                tabellen.put(tabel, rijen.stream().map(Privacyroutes::leesbaar).toList()));
    LocalDate vandaag = LocalDate.ofInstant(klok.instant(), NEDERLAND);
    return Antwoord.json(new Inzage(tabellen, Termijn.van(gegevens.termijn(id, vandaag))));
  }

  /** The document is JSON already. */
  private static Map<String, Object> leesbaar(Map<String, Object> rij) {
    Map<String, Object> leesbaar = new LinkedHashMap<>(rij);
    leesbaar.computeIfPresent(DOCUMENT, (kolom, json) -> new RawValue(json.toString()));
    return leesbaar;
  }

  private Antwoord wis(Verzoek verzoek) {
    String proef = verzoek.findTekst("proef", 5).orElse("true");
    if (!List.of("true", "false").contains(proef)) {
      verzoek.fout(new Gegevensfout("proef", proef, "moet true of false zijn"));
    }
    WerkzoekendeId id = verzoek.pad("id", WerkzoekendeId::new);
    if (proef.equals("true")) {
      return Antwoord.json(new Wissing(true, gegevens.tel(id)));
    }
    Map<String, Long> gewist = gegevens.wis(id);
    index.volg();
    index.wisVerwijderde();
    return Antwoord.json(new Wissing(false, gewist));
  }
}
