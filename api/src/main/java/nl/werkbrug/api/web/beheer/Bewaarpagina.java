package nl.werkbrug.api.web.beheer;

import static io.vertx.core.http.HttpMethod.GET;
import static io.vertx.core.http.HttpMethod.POST;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.werkbrug.api.http.Antwoord;
import nl.werkbrug.api.http.HttpDienst;
import nl.werkbrug.api.http.Verzoek;
import nl.werkbrug.api.http.beheer.Auditroutes;
import nl.werkbrug.api.web.Bladzijde;
import nl.werkbrug.api.web.Blok;
import nl.werkbrug.api.web.Cel;
import nl.werkbrug.api.web.Formulier;
import nl.werkbrug.api.web.Gedaan;
import nl.werkbrug.api.web.Invoer;
import nl.werkbrug.api.web.Lijst;
import nl.werkbrug.api.web.Naslag;
import nl.werkbrug.api.web.Notatie;
import nl.werkbrug.api.web.Paginas;
import nl.werkbrug.data.domain.GemeenteId;
import nl.werkbrug.data.domain.OrganisatieId;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.data.store.Persoonsgegevens;
import nl.werkbrug.data.store.Uitgestroomde;
import org.jspecify.annotations.Nullable;

/** Of whom the retention term is over: what would go, and erasing it. */
final class Bewaarpagina {
  private static final String PAD = "/beheer/bewaren";

  private final Paginas paginas;
  private final Naslag naslag;
  private final Persoonsgegevens gegevens;
  private final Beheerdiensten diensten;
  private final Clock klok;

  Bewaarpagina(
      Paginas paginas, Naslag naslag, Database database, Beheerdiensten diensten, Clock klok) {
    this.paginas = paginas;
    this.naslag = naslag;
    this.diensten = diensten;
    this.klok = klok;
    gegevens = new Persoonsgegevens(database);
  }

  void voegToe(HttpDienst http) {
    http.route(GET, PAD, Beheerpaginas.BEHEERDER, this::proef)
        .route(POST, PAD + "/besluit", Beheerpaginas.BEHEERDER, this::wis);
  }

  private Antwoord proef(Verzoek verzoek) {
    Auditroutes.eisRegio(verzoek);
    verzoek.findTekst("gedaan", 40);
    Lijst.meld(verzoek);
    verzoek.klaar();
    return toon(verzoek, 200, Formulier.met(Map.of()));
  }

  private LocalDate vandaag() {
    return LocalDate.ofInstant(klok.instant(), Notatie.NEDERLAND);
  }

  private static List<Uitgestroomde> weg(List<Uitgestroomde> mensen, LocalDate dag) {
    return mensen.stream().filter(een -> een.magWeg(dag)).toList();
  }

  private Antwoord wis(Verzoek verzoek) {
    Auditroutes.eisRegio(verzoek);
    verzoek.klaar();
    Formulier gegeven = new Formulier(verzoek.formulier());
    LocalDate vandaag = vandaag();
    List<Uitgestroomde> mensen = weg(gegevens.uitgestroomd(vandaag), vandaag);
    int bevestigd = gegeven.getal("aantal", 0, Integer.MAX_VALUE).orElse(-1);
    if (bevestigd != mensen.size() || mensen.isEmpty()) {
      gegeven.fout(
          "aantal", "moet het aantal mensen zijn dat gewist wordt: %d".formatted(mensen.size()));
      return toon(verzoek, 422, gegeven);
    }
    mensen.forEach(een -> gegevens.wis(een.id()));
    diensten.index().volg();
    diensten.index().wisVerwijderde();
    return Antwoord.naar(Gedaan.GEWIST.op(PAD));
  }

  private Antwoord toon(Verzoek verzoek, int status, Formulier gegeven) {
    LocalDate vandaag = vandaag();
    List<Uitgestroomde> uitgestroomd = gegevens.uitgestroomd(vandaag);
    List<Uitgestroomde> mensen = weg(uitgestroomd, vandaag);
    TreeMap<String, Long> totaal = new TreeMap<>();
    for (Uitgestroomde een : mensen) {
      gegevens.tel(een.id()).forEach((tabel, aantal) -> totaal.merge(tabel, aantal, Long::sum));
    }
    gegeven.veld(
        Invoer.Vorm.GETAL,
        "aantal",
        "Aantal mensen",
        "Typ het aantal over, zodat u zeker weet wat u doet.");
    List<Blok> blokken = new ArrayList<>();
    blokken.add(termijnen(verzoek, uitgestroomd, vandaag));
    blokken.add(
        new Blok.Rijen(
            "Te wissen: " + Notatie.aantal(mensen.size(), "mens", "mensen"),
            "Dit is een proef: er is nog niets gewist.",
            new Lijst<Map.Entry<String, Long>>(
                    "Te wissen",
                    PAD,
                    "Van niemand is de bewaartermijn voorbij. U hoeft niets te doen.")
                .tekst("Tabel", een -> Cel.tekst(Notatie.zin(een.getKey().replace('_', ' '))))
                .getal(
                    "Regels", Map.Entry::getValue, een -> Cel.tekst(Notatie.getal(een.getValue())))
                .naast()
                .maak(verzoek, totaal.entrySet(), Map.of())));
    if (!mensen.isEmpty()) {
      blokken.add(
          new Blok.Doen(
              "Wissen",
              "Ook de dossiers van de rondes met deze mensen gaan weg. Dit is niet terug te"
                  + " draaien.",
              List.of(
                  Beheerpaginas.zet(
                      "wis",
                      "Wis deze mensen",
                      "",
                      gegeven.invoer(),
                      "Wis definitief",
                      status == 422)),
              PAD,
              0,
              ""));
    }
    return Beheerpaginas.toon(
        paginas,
        verzoek,
        status,
        List.of(),
        Bladzijde.van(
                "Bewaren en wissen",
                "Hoelang gegevens blijven nadat iemand is uitgestroomd, staat in het beleidskader"
                    + " dat nu voor de gemeente of organisatie geldt.",
                blokken)
            .metFouten(gegeven.foutlijst()));
  }

  /** Whoever left from the same place has the same term. */
  private record Herkomst(OrganisatieId organisatie, @Nullable GemeenteId gemeente) {}

  private Blok termijnen(Verzoek verzoek, List<Uitgestroomde> uitgestroomd, LocalDate vandaag) {
    Naslag nu = naslag.nu();
    Collection<List<Uitgestroomde>> groepen =
        uitgestroomd.stream()
            .collect(
                Collectors.groupingBy(
                    een -> new Herkomst(een.organisatie(), een.gemeente()),
                    LinkedHashMap::new,
                    Collectors.toList()))
            .values();
    return new Blok.Rijen(
        "Bewaartermijnen",
        "De maanden tellen vanaf de laatste wijziging van iemand die is uitgestroomd.",
        new Lijst<List<Uitgestroomde>>("Bewaartermijnen", PAD, "Er is nog niemand uitgestroomd.")
            .tekst(
                "Organisatie", groep -> Cel.tekst(nu.organisatie(groep.getFirst().organisatie())))
            .tekst("Gemeente", groep -> Cel.tekst(gemeente(nu, groep.getFirst().gemeente())))
            .getal(
                "Maanden",
                groep -> groep.getFirst().termijn().maanden(),
                groep -> Cel.tekst(Notatie.getal(groep.getFirst().termijn().maanden())))
            .tekst(
                "Waar dat staat",
                groep -> Cel.tekst(Notatie.zin(groep.getFirst().termijn().herkomst())))
            .getal("Uitgestroomd", List::size, groep -> Cel.tekst(Notatie.getal(groep.size())))
            .getal(
                "Te wissen",
                groep -> weg(groep, vandaag).size(),
                groep -> Cel.tekst(Notatie.getal(weg(groep, vandaag).size())))
            .rang(
                "Eerste mag weg vanaf",
                groep -> eerste(groep).toEpochDay(),
                groep -> Cel.tekst(Notatie.datum(eerste(groep))))
            .naast()
            .maak(verzoek, groepen, Map.of()));
  }

  private static String gemeente(Naslag nu, @Nullable GemeenteId gemeente) {
    return gemeente == null ? Notatie.ONBEKEND : nu.gemeente(gemeente);
  }

  private static LocalDate eerste(List<Uitgestroomde> mensen) {
    return mensen.stream().map(Uitgestroomde::wegVanaf).min(LocalDate::compareTo).orElseThrow();
  }
}
