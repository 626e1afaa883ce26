package nl.werkbrug.api.web;

import static io.vertx.core.http.HttpMethod.GET;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.werkbrug.api.auth.Toegang;
import nl.werkbrug.api.http.Antwoord;
import nl.werkbrug.api.http.HttpDienst;
import nl.werkbrug.api.http.Verzoek;
import nl.werkbrug.data.domain.OngeldigeGegevens;
import nl.werkbrug.data.domain.plaatsing.Functie;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.data.store.ImportStore;
import nl.werkbrug.data.store.Importverslag;

/** What came of imports: the list, and the report of one. */
final class Importpaginas {
  private static final int MEESTE = 200;
  private static final Pattern UUID = Pattern.compile("[0-9a-f-]{36}");
  private static final Toegang BEHEER = Toegang.voor(Functie.BEHEERDER);

  private final Paginas paginas;
  private final ImportStore verslagen;

  Importpaginas(Paginas paginas, Database database) {
    this.paginas = paginas;
    verslagen = new ImportStore(database);
  }

  void voegToe(HttpDienst http) {
    http.route(GET, "/importen", BEHEER, this::lijst)
        .route(GET, "/importen/:id", BEHEER, this::verslag);
  }

  private Antwoord lijst(Verzoek verzoek) {
    Tabel tabel =
        new Lijst<Importverslag>(
                "Importen",
                "/importen",
                "Er is nog niets ingelezen over het netwerk. Stuur een bestand naar /v1/importen,"
                    + " of gebruik de opdracht import.")
            .rang(
                "Wanneer",
                verslag -> verslag.moment().toEpochMilli(),
                verslag -> Cel.link(Notatie.moment(verslag.moment()), "/importen/" + verslag.id()))
            .tekst("Uitkomst", verslag -> uitkomst(verslag))
            .tekst("Soort", verslag -> Cel.tekst(verslag.bron()))
            .getal("Records", Importpaginas::records, een -> Cel.tekst(Notatie.getal(records(een))))
            .getal(
                "Fouten",
                Importverslag::aantalFouten,
                een -> Cel.tekst(Notatie.getal(een.aantalFouten())))
            .maak(verzoek, verslagen.pagina(null, MEESTE).rijen(), Map.of());
    return paginas.toon(
        verzoek,
        Deel.BELEID,
        List.of(Deel.BELEID.link()),
        "Importen",
        "importen.jte",
        new Lijstbeeld(tabel));
  }

  private Antwoord verslag(Verzoek verzoek) {
    Importverslag verslag = verslagen.get(verzoek.pad("id", Importpaginas::id));
    return paginas.toon(
        verzoek,
        Deel.BELEID,
        List.of(Deel.BELEID.link(), new Link("Importen", "/importen")),
        "Import van " + Notatie.moment(verslag.moment()),
        "import.jte",
        new Importbeeld(
            "Import van " + Notatie.moment(verslag.moment()),
            uitkomst(verslag),
            verslag.aantallen().entrySet().stream()
                .map(
                    een ->
                        Feit.van(
                            Notatie.zin(een.getKey()),
                            "%s nieuw, %s gewijzigd, %s gelijk"
                                .formatted(
                                    Notatie.getal(een.getValue().nieuw()),
                                    Notatie.getal(een.getValue().gewijzigd()),
                                    Notatie.getal(een.getValue().ongewijzigd()))))
                .toList(),
            Notatie.aantal(verslag.aantalFouten(), "fout", "fouten"),
            verslag.fouten().stream()
                .map(
                    fout ->
                        "%s%s, %s: %s"
                            .formatted(
                                fout.bestand(),
                                fout.regel() == 0 ? "" : ", regel " + Notatie.getal(fout.regel()),
                                fout.veld(),
                                fout.toegestaan()))
                .toList(),
            verslag.onbekend(),
            verslag.opmerkingen()));
  }

  private static String id(String tekst) {
    if (!UUID.matcher(tekst).matches()) {
      throw new OngeldigeGegevens("id", tekst, "moet een UUID zijn");
    }
    return tekst;
  }

  private static long records(Importverslag verslag) {
    return verslag.aantallen().values().stream()
        .mapToLong(een -> (long) een.nieuw() + een.gewijzigd() + een.ongewijzigd())
        .sum();
  }

  private static Cel uitkomst(Importverslag verslag) {
    return switch (verslag.uitkomst()) {
      case OPGESLAGEN -> Cel.label("opgeslagen", Cel.Kleur.GOED);
      case GEWEIGERD -> Cel.label("geweigerd", Cel.Kleur.FOUT);
    };
  }
}
