package nl.werkbrug.api.web.beheer;

import static io.vertx.core.http.HttpMethod.GET;
import static io.vertx.core.http.HttpMethod.POST;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.werkbrug.api.auth.Toegang;
import nl.werkbrug.api.http.Antwoord;
import nl.werkbrug.api.http.HttpDienst;
import nl.werkbrug.api.http.Verzoek;
import nl.werkbrug.api.web.Bladzijde;
import nl.werkbrug.api.web.Blok;
import nl.werkbrug.api.web.Cel;
import nl.werkbrug.api.web.Formulier;
import nl.werkbrug.api.web.Gedaan;
import nl.werkbrug.api.web.Invoer;
import nl.werkbrug.api.web.Lijst;
import nl.werkbrug.api.web.Notatie;
import nl.werkbrug.api.web.Paginas;
import nl.werkbrug.data.domain.OngeldigeGegevens;
import nl.werkbrug.data.domain.beleid.Bedrag;
import nl.werkbrug.data.norm.Normen;
import nl.werkbrug.data.store.BedragStore;
import nl.werkbrug.data.store.Database;

/** Dated amounts: of the law with their source, and those that the beheerder enters. */
final class Bedragpagina {
  private static final String PAD = "/beheer/bedragen";

  private final Paginas paginas;
  private final BedragStore bedragen;
  private final Normen normen;
  private final Clock klok;

  Bedragpagina(Paginas paginas, Database database, Normen normen, Clock klok) {
    this.normen = normen;
    this.paginas = paginas;
    this.klok = klok;
    bedragen = new BedragStore(database);
  }

  void voegToe(HttpDienst http) {
    http.route(GET, PAD, Toegang.MEDEWERKERS, this::lijst)
        .route(POST, PAD + "/besluit", Beheerpaginas.BEHEERDER, this::bewaar);
  }

  private Antwoord lijst(Verzoek verzoek) {
    verzoek.findTekst("gedaan", 40);
    Lijst.meld(verzoek);
    verzoek.klaar();
    return toon(verzoek, 200, Formulier.met(Map.of()));
  }

  private Antwoord bewaar(Verzoek verzoek) {
    verzoek.klaar();
    Formulier gegeven = new Formulier(verzoek.formulier());
    Bedrag.Soort soort =
        Arrays.stream(Bedrag.Soort.values())
            .filter(een -> een.name().equals(gegeven.tekst("soort")))
            .findFirst()
            .orElse(null);
    if (soort == null) {
      gegeven.fout("soort", "moet gekozen worden");
    }
    LocalDate vanaf = gegeven.datum("vanaf").orElse(null);
    if (vanaf == null) {
      gegeven.fout("vanaf", "moet ingevuld zijn");
    }
    Long cent = gegeven.lees("cent", Bedragpagina::cent).orElse(null);
    if (cent == null) {
      gegeven.fout("cent", "moet ingevuld zijn");
    }
    if (soort != null && vanaf != null && cent != null && gegeven.isGoed()) {
      try {
        bedragen.bewaar(
            new Bedrag(soort, vanaf, cent, gegeven.tekst("bron")),
            verzoek.handelende().id(),
            klok.instant());
        return Antwoord.naar(Gedaan.BEDRAG_BEWAARD.op(PAD));
      } catch (OngeldigeGegevens e) {
        gegeven.neem(e);
      }
    }
    return toon(verzoek, 422, gegeven);
  }

  private static Long cent(String tekst) {
    if (!tekst.matches("[0-9]{1,6}([.,][0-9]{1,2})?")) {
      throw new OngeldigeGegevens("cent", tekst, "moet een bedrag in euro zijn, zoals 1345,67");
    }
    return new BigDecimal(tekst.replace(',', '.')).movePointRight(2).longValueExact();
  }

  private Antwoord toon(Verzoek verzoek, int status, Formulier gegeven) {
    List<Blok> blokken = new ArrayList<>();
    if (Beheerpaginas.BEHEERDER.mag(verzoek.gebruiker())) {
      gegeven
          .keuze(
              Invoer.Vorm.LIJST,
              "soort",
              "Soort",
              "",
              Stream.concat(
                      Stream.of(new Invoer.Keuze("", "Maak een keuze")),
                      Arrays.stream(Bedrag.Soort.values())
                          .map(
                              een -> new Invoer.Keuze(een.name(), Notatie.zin(een.omschrijving()))))
                  .toList())
          .veld(Invoer.Vorm.DATUM, "vanaf", "Geldt vanaf", "")
          .veld(Invoer.Vorm.GETAL, "cent", "Bedrag in euro", "Zoals 1345,67.")
          .veld(
              Invoer.Vorm.TEKST, "bron", "Bron", "Waar het bedrag staat, zoals de Staatscourant.");
      blokken.add(
          new Blok.Doen(
              "Nieuw bedrag",
              "",
              List.of(
                  Beheerpaginas.zet(
                      "bedrag",
                      "Voer een bedrag in",
                      "Een bedrag van dezelfde soort en dag wordt vervangen.",
                      gegeven.invoer(),
                      "Bewaar het bedrag",
                      status == 422)),
              PAD,
              0,
              ""));
    }
    blokken.add(
        new Blok.Rijen(
            "Zelf ingevoerd",
            "",
            new Lijst<Bedrag>(
                    "Zelf ingevoerd",
                    PAD,
                    "Er is nog niets ingevoerd. Zonder de bijstandsnorm en de kosten van een"
                        + " jobcoach tellen die delen niet mee bij het geld.")
                .naast()
                .tekst("Soort", een -> Cel.tekst(Notatie.zin(een.soort().omschrijving())))
                .rang(
                    "Vanaf",
                    een -> een.vanaf().toEpochDay(),
                    een -> Cel.tekst(Notatie.kort(een.vanaf())))
                .getal("Bedrag", Bedrag::cent, een -> Cel.tekst(Notatie.geld(een.cent())))
                .tekst("Bron", een -> Cel.tekst(een.bron()))
                .maak(verzoek, bedragen.list(), Map.of())));
    blokken.add(
        new Blok.Rijen(
            "Van de wet",
            "Deze bedragen komen met Werkbrug mee, of uit de map in de instelling `normen.map`.",
            new Lijst<Normbedrag>("Van de wet", PAD, "Er zijn geen bedragen.")
                .naast()
                .tekst("Wat", een -> Cel.tekst(Notatie.zin(een.naam())))
                .rang(
                    "Vanaf",
                    een -> een.vanaf().toEpochDay(),
                    een -> Cel.tekst(Notatie.kort(een.vanaf())))
                .rang(
                    "Tot en met",
                    een -> een.totEnMet() == null ? Long.MAX_VALUE : een.totEnMet().toEpochDay(),
                    een -> Cel.tekst(Notatie.kort(een.totEnMet())))
                .getal(
                    "Waarde",
                    een -> een.waarde().movePointRight(4).longValue(),
                    een -> Cel.tekst(Notatie.zoalsHetIs(een.waarde())))
                .tekst(
                    "Bron", een -> Cel.tekst(een.bron()).met(een.zeker() ? "" : "nog niet zeker"))
                .maak(verzoek, Normbedrag.list(normen), Map.of())));
    return Beheerpaginas.toon(
        paginas,
        verzoek,
        status,
        List.of(),
        Bladzijde.van("Bedragen", "Elk bedrag heeft een eerste dag en een bron.", blokken)
            .metFouten(gegeven.foutlijst()));
  }
}
