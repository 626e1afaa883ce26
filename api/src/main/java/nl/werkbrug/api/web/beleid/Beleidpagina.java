package nl.werkbrug.api.web.beleid;

import static io.vertx.core.http.HttpMethod.GET;

import java.util.ArrayList;
import java.util.List;
import nl.werkbrug.api.auth.Toegang;
import nl.werkbrug.api.http.Antwoord;
import nl.werkbrug.api.http.HttpDienst;
import nl.werkbrug.api.http.Verzoek;
import nl.werkbrug.api.web.Deel;
import nl.werkbrug.api.web.Feit;
import nl.werkbrug.api.web.Naslag;
import nl.werkbrug.api.web.Notatie;
import nl.werkbrug.api.web.Paginas;
import nl.werkbrug.api.web.Profiel;
import nl.werkbrug.api.web.ronde.Rondeformulier;
import nl.werkbrug.data.domain.beleid.Beleidskader;
import nl.werkbrug.data.domain.beleid.Planningsbeleid;
import nl.werkbrug.data.domain.beleid.Prioriteitspunten;
import nl.werkbrug.data.store.BeleidskaderStore;
import nl.werkbrug.data.store.Database;

/** The beleidskader in words. */
public final class Beleidpagina {
  private final Paginas paginas;
  private final Naslag naslag;
  private final BeleidskaderStore kaders;

  public Beleidpagina(Paginas paginas, Naslag naslag, Database database) {
    this.paginas = paginas;
    this.naslag = naslag;
    kaders = new BeleidskaderStore(database);
  }

  public void voegToe(HttpDienst http) {
    http.route(GET, "/beleid", Toegang.MEDEWERKERS, this::beleid);
  }

  private Antwoord beleid(Verzoek verzoek) {
    verzoek.klaar();
    List<Beleidskader> alle = kaders.list();
    Naslag nu = naslag.nu();
    return paginas.toon(
        verzoek,
        Deel.BELEID,
        List.of(),
        "Beleid",
        "beleid.jte",
        new Beleidbeeld(alle.reversed().stream().map(kader -> kader(kader, nu)).toList()));
  }

  private static Beleidbeeld.Kader kader(Beleidskader kader, Naslag nu) {
    Prioriteitspunten voorrang = kader.prioriteit();
    Planningsbeleid planning = kader.planning();
    List<Feit> punten = new ArrayList<>();
    punten.add(Feit.van("Iedereen", punten(voorrang.basis())));
    voorrang
        .perProfiel()
        .forEach(
            (profiel, extra) ->
                punten.add(Feit.van("Cliëntprofiel " + (profiel.ordinal() + 1), "+ " + extra)));
    voorrang
        .perDoelgroep()
        .forEach(
            (groep, extra) ->
                punten.add(Feit.van(Notatie.zin(groep.omschrijving()), "+ " + extra)));
    if (voorrang.jongerDan27() > 0) {
      punten.add(
          Feit.van(
              "Jonger dan 27",
              "+ %d (%s)".formatted(voorrang.jongerDan27(), voorrang.rechtsgrondLeeftijd())));
    }
    punten.add(
        Feit.van(
            "Per kwartaal wachten",
            "+ %d, samen hoogstens %d"
                .formatted(voorrang.perWachtkwartaal(), voorrang.wachtMaximum())));
    punten.add(Feit.van("Positief UWV-advies beschut werk", "+ " + voorrang.beschutAdvies()));
    punten.add(Feit.van("Recht op begeleiding", "+ " + voorrang.aanspraakBegeleiding()));
    return new Beleidbeeld.Kader(
        kader.id().waarde(),
        kader.naam(),
        "Versie %d, geldig vanaf %s, voor %s."
            .formatted(
                kader.versie(),
                Notatie.datum(kader.geldigVan()),
                Profiel.samen(kader.gemeenten().stream().map(nu::gemeente))),
        Rondeformulier.gewichten(kader),
        punten,
        List.of(
            Feit.van("Mensen per plek", Integer.toString(planning.kandidatenPerPlek())),
            Feit.van(
                "Later beginnen", Notatie.aantal(planning.startkeuzes(), "periode", "perioden")),
            Feit.van("Zelfde jobcoach houden", punten(planning.coachContinuiteit())),
            Feit.van("Jobcoach met het juiste specialisme", punten(planning.coachSpecialisme())),
            Feit.van("Jobcoach die de taal spreekt", punten(planning.coachTaal())),
            Feit.van("Jobcoach dichtbij", punten(planning.coachReistijd())),
            Feit.van("Plek voor social return", punten(planning.sroiPunten()))),
        List.of(
            Feit.van(
                "Gegevens na uitstroom",
                Notatie.aantal(kader.bewaartermijn(), "maand", "maanden")
                    + (kader.bewaarmaanden() == null ? " (standaard)" : ""))));
  }

  private static String punten(long aantal) {
    return Notatie.aantal(aantal, "punt", "punten");
  }
}
