package nl.werkbrug.api.web.mens;

import static io.vertx.core.http.HttpMethod.GET;
import static io.vertx.core.http.HttpMethod.POST;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.werkbrug.api.auth.Toegang;
import nl.werkbrug.api.http.Antwoord;
import nl.werkbrug.api.http.HttpDienst;
import nl.werkbrug.api.http.Verzoek;
import nl.werkbrug.api.web.Deel;
import nl.werkbrug.api.web.Formulier;
import nl.werkbrug.api.web.Gedaan;
import nl.werkbrug.api.web.Invoer;
import nl.werkbrug.api.web.Lijst;
import nl.werkbrug.api.web.Mensregel;
import nl.werkbrug.api.web.Naslag;
import nl.werkbrug.api.web.Notatie;
import nl.werkbrug.api.web.Paginas;
import nl.werkbrug.api.web.Stap;
import nl.werkbrug.api.web.voorstel.Besluitformulier;
import nl.werkbrug.data.domain.OngeldigeGegevens;
import nl.werkbrug.data.domain.WerkzoekendeId;
import nl.werkbrug.data.domain.plaatsing.Functie;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.engine.review.Caseload;

/** Handing people over from one consulent to another. */
public final class Overdrachtpagina {
  private static final int EERDER = 20;

  private final Paginas paginas;
  private final Naslag naslag;
  private final Caseload caseload;

  public Overdrachtpagina(Paginas paginas, Naslag naslag, Database database, Clock klok) {
    this.paginas = paginas;
    this.naslag = naslag;
    caseload = new Caseload(database, klok);
  }

  public void voegToe(HttpDienst http) {
    http.route(
            GET,
            "/caseload/overdracht",
            Toegang.voor(Functie.CONSULENT, Functie.BEHEERDER),
            this::formulier)
        .route(
            POST,
            "/caseload/overdracht",
            Toegang.voor(Functie.CONSULENT, Functie.BEHEERDER),
            this::draagOver);
  }

  private Antwoord formulier(Verzoek verzoek) {
    String van = verzoek.findTekst("van", 100).orElse("");
    verzoek.findTekst("gedaan", 40);
    verzoek.klaar();
    return toon(verzoek, 200, Formulier.met(Map.of("van", List.of(van))));
  }

  private Antwoord draagOver(Verzoek verzoek) {
    Formulier gegeven = new Formulier(verzoek.formulier());
    String van = gegeven.tekst("van");
    String naar =
        gegeven.tekst("anders").isEmpty() ? gegeven.tekst("naar") : gegeven.tekst("anders");
    if (naar.isEmpty()) {
      gegeven.fout("naar", "moet gekozen worden");
    } else if (naar.equals(van)) {
      gegeven.fout("naar", "moet een andere consulent zijn");
    }
    String reden = Besluitformulier.tekst(gegeven, "reden", true).orElse("");
    Set<String> mensen = gegeven.alle("mensen");
    if (mensen.isEmpty()) {
      gegeven.fout("mensen", "moet ten minste één keuze hebben");
    }
    if (gegeven.isGoed()
        && verzoek.bereik().mensen(mensen, WerkzoekendeId::new).size() < mensen.size()) {
      gegeven.fout("mensen", "bevat iemand van een andere gemeente of organisatie");
    }
    if (gegeven.isGoed()) {
      try {
        caseload.draagOver(
            verzoek.handelende(),
            van,
            naar,
            mensen.stream().map(WerkzoekendeId::new).toList(),
            reden);
        return Antwoord.naar(
            Gedaan.CASELOAD_OVERGEDRAGEN.op(
                Lijst.adres("/caseload/overdracht", Map.of("van", van))));
      } catch (OngeldigeGegevens e) {
        e.fouten()
            .forEach(
                fout ->
                    gegeven.fout(
                        fout.veld().equals("werkzoekenden") ? "mensen" : fout.veld(),
                        fout.veld().equals("werkzoekenden")
                            ? "bevat iemand die niet meer in deze caseload zit"
                            : fout.toegestaan()));
      }
    }
    return toon(verzoek, 422, gegeven);
  }

  private Antwoord toon(Verzoek verzoek, int status, Formulier gegeven) {
    Naslag nu = naslag.nu();
    String van = gegeven.tekst("van");
    List<String> consulenten = nu.consulenten();
    if (!van.isEmpty()) {
      velden(
          gegeven,
          van,
          consulenten,
          verzoek.bereik().mensen(nu.mensen(), Mensregel::id),
          verzoek.gebruiker().magZorg());
    }
    List<Stap> eerder = new ArrayList<>();
    caseload.list().stream()
        .filter(een -> verzoek.bereik().bereiktAlle(een.mensen()))
        .limit(EERDER)
        .forEach(
            een ->
                eerder.add(
                    new Stap(
                        Notatie.moment(een.moment()),
                        "%s van %s naar %s. “%s”"
                            .formatted(
                                Notatie.aantal(een.mensen().size(), "mens", "mensen"),
                                een.van(),
                                een.naar(),
                                een.reden()),
                        een.wie())));
    return paginas.metStatus(
        status,
        verzoek,
        Deel.TAKEN,
        List.of(Deel.TAKEN.link()),
        "Caseload overdragen",
        "overdracht.jte",
        new Overdrachtbeeld(
            van,
            List.of(
                new Invoer(
                    Invoer.Vorm.LIJST,
                    "van",
                    "Van consulent",
                    "",
                    "",
                    Set.of(van),
                    Stream.concat(
                            Stream.of(new Invoer.Keuze("", "Kies een consulent")),
                            consulenten.stream().map(een -> new Invoer.Keuze(een, een)))
                        .toList())),
            gegeven.invoer(),
            gegeven.foutlijst(),
            eerder));
  }

  private static void velden(
      Formulier gegeven,
      String van,
      List<String> consulenten,
      List<Mensregel> mensen,
      boolean zorg) {
    gegeven
        .keuze(
            Invoer.Vorm.LIJST,
            "naar",
            "Naar consulent",
            "",
            Stream.concat(
                    Stream.of(new Invoer.Keuze("", "Kies een consulent")),
                    consulenten.stream()
                        .filter(een -> !een.equals(van))
                        .map(een -> new Invoer.Keuze(een, een)))
                .toList())
        .veld(
            Invoer.Vorm.TEKST,
            "anders",
            "Of een consulent die nog niemand heeft",
            "De naam van het account. Wat u hier invult, gaat voor.")
        .veld(Invoer.Vorm.KORT, "reden", "Reden", "")
        .keuze(
            Invoer.Vorm.VINKEN,
            "mensen",
            "Mensen",
            "",
            mensen.stream()
                .filter(mens -> van.equals(mens.consulent()))
                .sorted(Comparator.comparing(Mensregel::naam, Notatie.volgorde()))
                .map(
                    mens ->
                        new Invoer.Keuze(
                            mens.id().waarde(),
                            zorg
                                ? "%s (%s)".formatted(mens.naam(), mens.doelgroepnaam())
                                : mens.naam()))
                .toList());
  }
}
