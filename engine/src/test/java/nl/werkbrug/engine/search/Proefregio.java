package nl.werkbrug.engine.search;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.werkbrug.data.domain.AanbodId;
import nl.werkbrug.data.domain.Beroep;
import nl.werkbrug.data.domain.BeroepCode;
import nl.werkbrug.data.domain.Gegeven;
import nl.werkbrug.data.domain.GemeenteId;
import nl.werkbrug.data.domain.OrganisatieId;
import nl.werkbrug.data.domain.Postcode;
import nl.werkbrug.data.domain.WerkgeverId;
import nl.werkbrug.data.domain.WerkzoekendeId;
import nl.werkbrug.data.domain.aanbod.Aanbodkern;
import nl.werkbrug.data.domain.aanbod.Aanbodstatus;
import nl.werkbrug.data.domain.aanbod.Arbeidsvoorwaarden;
import nl.werkbrug.data.domain.aanbod.Eisen;
import nl.werkbrug.data.domain.aanbod.LksBereidheid;
import nl.werkbrug.data.domain.aanbod.Ondersteuning;
import nl.werkbrug.data.domain.aanbod.Vacature;
import nl.werkbrug.data.domain.aanbod.Verdringingstoets;
import nl.werkbrug.data.domain.aanbod.Werkaanbod;
import nl.werkbrug.data.domain.aanbod.Werktijd;
import nl.werkbrug.data.domain.organisatie.Gemeente;
import nl.werkbrug.data.domain.organisatie.Organisatie;
import nl.werkbrug.data.domain.organisatie.Regio;
import nl.werkbrug.data.domain.werkgever.Werkgever;
import nl.werkbrug.data.domain.werkzoekende.Begeleidingsbehoefte;
import nl.werkbrug.data.domain.werkzoekende.Belastbaarheid;
import nl.werkbrug.data.domain.werkzoekende.Beschikbaarheid;
import nl.werkbrug.data.domain.werkzoekende.EisAanWerk;
import nl.werkbrug.data.domain.werkzoekende.Kwalificatie;
import nl.werkbrug.data.domain.werkzoekende.Mobiliteit;
import nl.werkbrug.data.domain.werkzoekende.Participatie;
import nl.werkbrug.data.domain.werkzoekende.Persoon;
import nl.werkbrug.data.domain.werkzoekende.Wensen;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;
import nl.werkbrug.data.geo.Postcodetabel;
import nl.werkbrug.data.store.AanbodStore;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.data.store.RegioStore;
import nl.werkbrug.data.store.WerkzoekendeStore;

/** A database in a folder with one organisation, gemeente and werkgever, and its index. */
final class Proefregio implements AutoCloseable {
  static final OrganisatieId ORGANISATIE = new OrganisatieId("wsp");
  static final GemeenteId HILVERSUM = new GemeenteId("hilversum");
  static final GemeenteId HUIZEN = new GemeenteId("huizen");
  static final WerkgeverId WERKGEVER = new WerkgeverId("w1");
  static final BeroepCode HOVENIER = new BeroepCode("hovenier");
  static final LocalDate DAG = LocalDate.of(2026, 3, 2);

  final Path map;
  final Database database;
  final AanbodStore aanbod;
  final WerkzoekendeStore mensen;
  final RegioStore regio;
  Zoekindex index;

  Proefregio(Path map) {
    this.map = map;
    database = Database.open(map);
    aanbod = new AanbodStore(database);
    mensen = new WerkzoekendeStore(database);
    regio = new RegioStore(database);
    index = open();
  }

  /** With the fixed records that aanbod and people refer to. */
  Proefregio metBasis() {
    regio.bewaar(
        new Regio(
            List.of(
                new Gemeente(HILVERSUM, "Hilversum", null, null),
                new Gemeente(HUIZEN, "Huizen", null, null)),
            List.of(
                new Organisatie(
                    ORGANISATIE,
                    "Werkgeversservicepunt",
                    Organisatie.Soort.WERKGEVERSSERVICEPUNT,
                    new TreeSet<>())),
            List.of(new Beroep(HOVENIER, "hovenier", "groen")),
            List.of(),
            List.of(werkgever("Zonnemeer BV")),
            List.of(),
            List.of(),
            List.of()));
    return this;
  }

  static Werkgever werkgever(String naam) {
    return new Werkgever(
        WERKGEVER,
        ORGANISATIE,
        naam,
        Gegeven.onbekend(),
        Gegeven.onbekend(),
        List.of(),
        List.of(),
        Gegeven.onbekend(),
        List.of(),
        Werkgever.Status.ACTIEF);
  }

  Path indexmap() {
    return map.resolve("index");
  }

  Zoekindex open() {
    return Zoekindex.open(indexmap(), database, Postcodetabel::ingebouwd);
  }

  /** Closes the index and opens it again, as after a restart. */
  void herstart() {
    index.close();
    index = open();
  }

  void bewaar(Werkaanbod... plekken) {
    database.wijzig(sessie -> aanbod.bewaar(sessie, List.of(plekken)));
    index.volg();
  }

  void bewaar(Werkzoekende... personen) {
    database.wijzig(sessie -> mensen.bewaar(sessie, List.of(personen)));
    index.volg();
  }

  List<String> vind(String tekst) {
    return ids(index.zoekAanbod(Zoekvraag.naarAanbod(tekst)));
  }

  static List<String> ids(Zoekresultaat resultaat) {
    return resultaat.treffers().stream().map(Treffer::id).toList();
  }

  static Werkaanbod vacature(String id, String titel, String tekst) {
    return vacature(id, titel, tekst, Gegeven.bekend(HILVERSUM), Gegeven.bekend("1211AA"), 24);
  }

  static Werkaanbod vacature(
      String id,
      String titel,
      String tekst,
      Gegeven<GemeenteId> gemeente,
      Gegeven<String> postcode,
      int uren) {
    return new Vacature(
        new Aanbodkern(
            new AanbodId(id),
            null,
            ORGANISATIE,
            WERKGEVER,
            null,
            null,
            titel,
            tekst,
            Gegeven.onbekend(),
            Gegeven.onbekend(),
            gemeente,
            postcode.map(Postcode::new),
            1,
            new Werktijd(
                uren,
                uren,
                Gegeven.onbekend(),
                Gegeven.onbekend(),
                Gegeven.onbekend(),
                true,
                null,
                null),
            Eisen.GEEN,
            new Arbeidsvoorwaarden(
                Gegeven.onbekend(),
                Gegeven.onbekend(),
                Gegeven.onbekend(),
                36,
                LksBereidheid.ONBEKEND,
                Gegeven.onbekend(),
                Gegeven.onbekend()),
            Ondersteuning.GEEN,
            new Verdringingstoets.NietUitgevoerd(),
            null,
            null,
            Aanbodstatus.OPEN,
            DAG));
  }

  static Werkzoekende persoon(String id, String naam, String presentatie) {
    SortedMap<nl.werkbrug.data.domain.CompetentieCode, Integer> geen = new TreeMap<>();
    return new Werkzoekende(
        new WerkzoekendeId(id),
        "K-" + id,
        ORGANISATIE,
        Gegeven.bekend(HILVERSUM),
        "consulent1",
        Werkzoekende.Status.ACTIEF,
        new Persoon(Gegeven.bekend(naam), Gegeven.onbekend(), Gegeven.onbekend()),
        Participatie.ONBEKEND,
        new Kwalificatie(
            Gegeven.onbekend(),
            Gegeven.bekend(Set.of()),
            Gegeven.onbekend(),
            List.of(),
            List.of(),
            List.of(),
            geen,
            List.of(HOVENIER),
            List.of(),
            List.of()),
        Beschikbaarheid.ONBEKEND,
        Mobiliteit.ONBEKEND,
        EisAanWerk.ONBEKEND,
        new Belastbaarheid(
            Map.of(nl.werkbrug.data.domain.Belastingaspect.TILLEN, Belastbaarheid.Niveau.NIET)),
        Wensen.GEEN,
        Begeleidingsbehoefte.AF_TE_LEIDEN,
        presentatie);
  }

  @Override
  public void close() {
    index.close();
    database.close();
  }
}
