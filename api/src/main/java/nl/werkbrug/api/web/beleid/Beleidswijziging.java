package nl.werkbrug.api.web.beleid;

import static io.vertx.core.http.HttpMethod.GET;
import static io.vertx.core.http.HttpMethod.POST;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.werkbrug.api.auth.Toegang;
import nl.werkbrug.api.http.Antwoord;
import nl.werkbrug.api.http.HttpDienst;
import nl.werkbrug.api.http.Verzoek;
import nl.werkbrug.api.http.record.Beleidskaderroutes;
import nl.werkbrug.api.web.Deel;
import nl.werkbrug.api.web.Formulier;
import nl.werkbrug.api.web.Gedaan;
import nl.werkbrug.api.web.Invoer;
import nl.werkbrug.api.web.Invoergroep;
import nl.werkbrug.api.web.Notatie;
import nl.werkbrug.api.web.Paginas;
import nl.werkbrug.api.web.Verschil;
import nl.werkbrug.data.domain.BeleidskaderId;
import nl.werkbrug.data.domain.beleid.Beleidskader;
import nl.werkbrug.data.domain.beleid.Passendheidsdeel;
import nl.werkbrug.data.store.BeleidskaderStore;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.data.store.Opslagfout;
import org.jspecify.annotations.Nullable;

/** Changing a beleidskader: always a new version, after seeing what it changes. */
public final class Beleidswijziging {
  private static final Set<String> GEWICHTEN =
      Arrays.stream(Passendheidsdeel.values()).map(Enum::name).collect(Collectors.toSet());

  private final Paginas paginas;
  private final Database database;
  private final BeleidskaderStore kaders;

  public Beleidswijziging(Paginas paginas, Database database) {
    this.paginas = paginas;
    this.database = database;
    kaders = new BeleidskaderStore(database);
  }

  public void voegToe(HttpDienst http) {
    http.route(GET, "/beleid/:id/wijzig", Beleidskaderroutes.WIJZIGEN, this::formulier)
        .route(POST, "/beleid/:id/wijzig", Beleidskaderroutes.WIJZIGEN, this::bewaar)
        .route(GET, "/beleid/:id/versies", Toegang.MEDEWERKERS, this::versies);
  }

  private Antwoord formulier(Verzoek verzoek) {
    Beleidskader kader = kaders.get(verzoek.pad("id", BeleidskaderId::new));
    return toon(verzoek, 200, kader, Beleidsformulier.met(kader), null);
  }

  private Antwoord bewaar(Verzoek verzoek) {
    Beleidskader oud = kaders.get(verzoek.pad("id", BeleidskaderId::new));
    Formulier gegeven = new Formulier(verzoek.formulier());
    int versie = gegeven.getal("versie", 1, 1_000_000).orElse(0);
    Beleidskader nieuw = Beleidsformulier.lees(gegeven, oud).orElse(null);
    if (nieuw == null) {
      return toon(verzoek, 422, oud, gegeven, null);
    }
    List<Verschil> verschil = Beleidsformulier.verschil(oud, nieuw);
    if (versie != oud.versie()) {
      gegeven.fout(
          "versie", "Iemand anders heeft intussen een nieuwe versie bewaard. Open het opnieuw");
      return toon(verzoek, 409, oud, gegeven, verschil);
    }
    if (!gegeven.tekst("doe").equals("bewaar")) {
      return toon(verzoek, 200, oud, gegeven, verschil);
    }
    if (verschil.isEmpty()) {
      gegeven.fout("versie", "Er is niets gewijzigd");
      return toon(verzoek, 422, oud, gegeven, verschil);
    }
    try {
      database.wijzig(sessie -> kaders.volgOp(sessie, nieuw, versie));
    } catch (Opslagfout e) {
      if (e.code() != Opslagfout.Code.VEROUDERD) {
        throw e;
      }
      gegeven.fout(
          "versie", "Iemand anders heeft intussen een nieuwe versie bewaard. Open het opnieuw");
      return toon(verzoek, 409, oud, gegeven, verschil);
    }
    return Antwoord.naar(Gedaan.BELEID_BEWAARD.op("/beleid/" + oud.id().waarde() + "/versies"));
  }

  private Antwoord toon(
      Verzoek verzoek,
      int status,
      Beleidskader kader,
      Formulier gegeven,
      @Nullable List<Verschil> verschil) {
    Formulier formulier = Beleidsformulier.beschrijf(gegeven);
    String titel = kader.naam() + " wijzigen";
    return paginas.metStatus(
        status,
        verzoek,
        Deel.BELEID,
        List.of(Deel.BELEID.link()),
        titel,
        "beleid-wijzig.jte",
        new Beleidswijzigbeeld(
            titel,
            "/beleid/" + kader.id().waarde() + "/wijzig",
            kader.versie(),
            groepen(formulier.invoer()),
            formulier.foutlijst(),
            verschil));
  }

  /** The fields under what they are about, in their own order. */
  private static List<Invoergroep> groepen(List<Invoer> velden) {
    Map<String, List<Invoer>> perKop = new LinkedHashMap<>();
    for (Invoer veld : velden) {
      perKop.computeIfAbsent(kop(veld.naam()), nieuw -> new ArrayList<>()).add(veld);
    }
    return perKop.entrySet().stream()
        .map(een -> new Invoergroep(een.getKey(), "", een.getValue()))
        .toList();
  }

  private static String kop(String veld) {
    if (GEWICHTEN.contains(veld)) {
      return "Waar een ronde op let";
    }
    return switch (veld) {
      case "naam", "geldigVan" -> "Algemeen";
      case "basis",
          "jongerDan27",
          "rechtsgrondLeeftijd",
          "perWachtkwartaal",
          "wachtMaximum",
          "beschutAdvies",
          "aanspraakBegeleiding" ->
          "Wie voorrang krijgt";
      case "bewaarmaanden" -> "Hoe lang gegevens blijven";
      default -> "Hoe een ronde verloopt";
    };
  }

  private Antwoord versies(Verzoek verzoek) {
    verzoek.findTekst("gedaan", 40);
    BeleidskaderId id = verzoek.pad("id", BeleidskaderId::new);
    Beleidskader nu = kaders.get(id);
    List<Beleidswijzigbeeld.Versie> uit = new ArrayList<>();
    Beleidskader vorige = null;
    for (int versie : kaders.versies(id)) {
      Beleidskader kader = kaders.get(id, versie);
      uit.addFirst(
          new Beleidswijzigbeeld.Versie(
              "Versie " + versie,
              "Geldig vanaf %s.".formatted(Notatie.datum(kader.geldigVan())),
              vorige == null ? List.of() : Beleidsformulier.verschil(vorige, kader)));
      vorige = kader;
    }
    return paginas.toon(
        verzoek,
        Deel.BELEID,
        List.of(Deel.BELEID.link()),
        "Versies van " + nu.naam(),
        "beleid-versies.jte",
        new Beleidswijzigbeeld.Versies("Versies van " + nu.naam(), uit));
  }
}
