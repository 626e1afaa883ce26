package nl.werkbrug.data.exchange;

import java.time.LocalDate;
import java.util.List;
import nl.werkbrug.data.domain.BeroepCode;
import nl.werkbrug.data.domain.Gegeven;
import nl.werkbrug.data.domain.WerkzoekendeId;
import nl.werkbrug.data.domain.werkzoekende.Opleiding;
import nl.werkbrug.data.domain.werkzoekende.Werkervaring;
import org.jspecify.annotations.Nullable;

/** Columns of the opleidingen and the werkervaring of werkzoekenden, in the order of the file. */
final class Loopbaankolommen {
  private static final String VAN_WIE = "werkzoekende om wie het gaat (werkzoekenden.csv)";

  private static final Kolom<Bij<WerkzoekendeId, Opleiding>, WerkzoekendeId> OPLEIDING_VAN =
      new Kolom<>("werkzoekende", VAN_WIE, Cel.verplicht(Vorm.WERKZOEKENDE), Bij::ouder);
  private static final Kolom<Bij<WerkzoekendeId, Opleiding>, String> OPLEIDING_NAAM =
      new Kolom<>(
          "opleidingNaam",
          "code of naam van de opleiding",
          Cel.verplicht(Vorm.tekst(1, 500)),
          bij -> bij.deel().naam());
  private static final Kolom<Bij<WerkzoekendeId, Opleiding>, Gegeven<Integer>> NIVEAU =
      new Kolom<>(
          "codeNiveauOpleiding",
          "1 basisonderwijs, 2 vmbo, 3 havo of vwo, 4 mbo, 5 hbo, 6 wo, 9 anders",
          Cel.gegeven(Vorm.geheel(1, 9)),
          bij -> bij.deel().niveau());
  private static final Kolom<Bij<WerkzoekendeId, Opleiding>, Gegeven<Boolean>> DIPLOMA =
      new Kolom<>(
          "indicatieDiploma",
          "of er een diploma is",
          Cel.gegeven(Vorm.JA_NEE),
          bij -> bij.deel().diploma());

  static final Bestandsoort<Bij<WerkzoekendeId, Opleiding>> OPLEIDINGEN =
      new Bestandsoort<>(
          "opleidingen.csv",
          "",
          List.of(OPLEIDING_VAN, OPLEIDING_NAAM, NIVEAU, DIPLOMA),
          rij ->
              new Bij<>(
                  rij.get(OPLEIDING_VAN),
                  new Opleiding(rij.get(OPLEIDING_NAAM), rij.get(NIVEAU), rij.get(DIPLOMA))));

  private static final Kolom<Bij<WerkzoekendeId, Werkervaring>, WerkzoekendeId> ERVARING_VAN =
      new Kolom<>("werkzoekende", VAN_WIE, Cel.verplicht(Vorm.WERKZOEKENDE), Bij::ouder);
  private static final Kolom<Bij<WerkzoekendeId, Werkervaring>, Gegeven<BeroepCode>> BEROEP =
      new Kolom<>("beroep", "beroep", Cel.gegeven(Vorm.BEROEP), bij -> bij.deel().beroep());
  private static final Kolom<Bij<WerkzoekendeId, Werkervaring>, @Nullable LocalDate> VAN =
      new Kolom<>(
          "datumAanvangWerkzaamheden",
          "eerste dag",
          Cel.ofNiets(Vorm.DATUM),
          bij -> bij.deel().van());
  private static final Kolom<Bij<WerkzoekendeId, Werkervaring>, @Nullable LocalDate> TOT =
      new Kolom<>(
          "datumEindeWerkzaamheden",
          "laatste dag",
          Cel.ofNiets(Vorm.DATUM),
          bij -> bij.deel().tot());
  private static final Kolom<Bij<WerkzoekendeId, Werkervaring>, @Nullable String> TOELICHTING =
      new Kolom<>(
          "toelichtingWerkervaring",
          "toelichting",
          Cel.ofNiets(Vorm.tekst(0, 2_000)),
          bij -> bij.deel().toelichting());

  static final Bestandsoort<Bij<WerkzoekendeId, Werkervaring>> WERKERVARING =
      new Bestandsoort<>(
          "werkervaring.csv",
          "",
          List.of(ERVARING_VAN, BEROEP, VAN, TOT, TOELICHTING),
          rij ->
              new Bij<>(
                  rij.get(ERVARING_VAN),
                  new Werkervaring(
                      rij.get(BEROEP), rij.get(VAN), rij.get(TOT), rij.get(TOELICHTING))));

  private Loopbaankolommen() {}
}
