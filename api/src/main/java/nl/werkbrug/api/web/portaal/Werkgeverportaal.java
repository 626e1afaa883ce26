package nl.werkbrug.api.web.portaal;

import static io.vertx.core.http.HttpMethod.GET;
import static io.vertx.core.http.HttpMethod.POST;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.werkbrug.api.auth.Toegang;
import nl.werkbrug.api.http.Antwoord;
import nl.werkbrug.api.http.HttpDienst;
import nl.werkbrug.api.http.Probleem;
import nl.werkbrug.api.http.Probleemfout;
import nl.werkbrug.api.http.Verzoek;
import nl.werkbrug.api.http.plaatsing.LksAanvragen;
import nl.werkbrug.api.http.record.Werkgeverstand;
import nl.werkbrug.api.web.Cel;
import nl.werkbrug.api.web.Deel;
import nl.werkbrug.api.web.Formulier;
import nl.werkbrug.api.web.Gedaan;
import nl.werkbrug.api.web.Invoer;
import nl.werkbrug.api.web.Lijst;
import nl.werkbrug.api.web.Naslag;
import nl.werkbrug.api.web.Notatie;
import nl.werkbrug.api.web.Paginas;
import nl.werkbrug.api.web.Profiel;
import nl.werkbrug.api.web.Tabel;
import nl.werkbrug.api.web.Wachtend;
import nl.werkbrug.api.web.Webdiensten;
import nl.werkbrug.api.web.Werkbeschrijving;
import nl.werkbrug.api.web.Werkregel;
import nl.werkbrug.api.web.ronde.Rondepaginas;
import nl.werkbrug.api.web.werk.Concepten;
import nl.werkbrug.api.web.werk.Werkformulier;
import nl.werkbrug.api.web.werk.Werkformulierbeeld;
import nl.werkbrug.api.web.werkgever.Werkgeverpaginas;
import nl.werkbrug.data.domain.AanbodId;
import nl.werkbrug.data.domain.VoorstelId;
import nl.werkbrug.data.domain.WerkgeverId;
import nl.werkbrug.data.domain.aanbod.AanbodSoort;
import nl.werkbrug.data.domain.aanbod.Aanbodstatus;
import nl.werkbrug.data.domain.aanbod.Onderscheidtoets;
import nl.werkbrug.data.domain.aanbod.Vacature;
import nl.werkbrug.data.domain.aanbod.Werkaanbod;
import nl.werkbrug.data.domain.plaatsing.Functie;
import nl.werkbrug.data.domain.plaatsing.LksToekenning;
import nl.werkbrug.data.domain.plaatsing.Plaatsing;
import nl.werkbrug.data.domain.werkgever.Vestiging;
import nl.werkbrug.data.domain.werkgever.Werkgever;
import nl.werkbrug.data.norm.Normen;
import nl.werkbrug.data.store.AanbodStore;
import nl.werkbrug.data.store.Account;
import nl.werkbrug.data.store.AccountStore;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.data.store.MetVersie;
import nl.werkbrug.data.store.Plaatsingenlijst;
import nl.werkbrug.data.store.WerkgeverStore;
import nl.werkbrug.data.store.WerkzoekendeStore;
import nl.werkbrug.engine.reporting.Werkgeverkosten;
import nl.werkbrug.engine.review.Kandidaatbeeld;
import nl.werkbrug.engine.review.Kandidatenlijst;
import org.jspecify.annotations.Nullable;

/**
 * What a werkgever sees: the own vacatures, candidates without a name, and the own social return.
 */
public final class Werkgeverportaal {
  private static final Toegang WERKGEVER = Toegang.voor(Functie.WERKGEVER);
  static final String VACATURES = "/portaal/vacatures";
  private static final String PLAATSINGEN = "/portaal/plaatsingen/";
  private static final String NIEUW = VACATURES + "/nieuw";

  private final Paginas paginas;
  private final Naslag naslag;
  private final Database database;
  private final WerkgeverStore werkgevers;
  private final AanbodStore aanbod;
  private final AccountStore accounts;
  private final Kandidatenlijst kandidaten;
  private final Werkformulier formulier;
  private final Onderscheidtoets toets = Onderscheidtoets.ingebouwd();
  private final Concepten concepten;
  private final Normen normen;
  private final Plaatsingenlijst plaatsingen;
  private final WerkzoekendeStore mensen;
  private final LksAanvragen aanvragen;
  private final Clock klok;

  public Werkgeverportaal(
      Paginas paginas, Naslag naslag, Database database, Webdiensten diensten, Clock klok) {
    this.paginas = paginas;
    this.naslag = naslag;
    this.database = database;
    kandidaten = diensten.kandidaten();
    this.klok = klok;
    normen = diensten.normen();
    plaatsingen = diensten.plaatsingenlijst();
    mensen = new WerkzoekendeStore(database);
    aanvragen = new LksAanvragen(database, diensten.plaatsingen(), normen, klok);
    concepten = new Concepten(database, klok);
    werkgevers = new WerkgeverStore(database);
    aanbod = new AanbodStore(database);
    accounts = new AccountStore(database);
    formulier = new Werkformulier(naslag);
  }

  public void voegToe(HttpDienst http) {
    http.route(GET, VACATURES, WERKGEVER, this::vacatures)
        .route(GET, VACATURES + "/nieuw", WERKGEVER, this::nieuw)
        .route(POST, VACATURES + "/nieuw", WERKGEVER, this::maak)
        .route(GET, VACATURES + "/:id/wijzig", WERKGEVER, this::wijzig)
        .route(POST, VACATURES + "/:id/wijzig", WERKGEVER, this::bewaar)
        .route(POST, VACATURES + "/:id/sluit", WERKGEVER, this::sluit)
        .route(POST, PLAATSINGEN + ":voorstel/lks-aanvraag", LksAanvragen.VRAGEN, this::vraagLks);
  }

  /** What waits today, whom to call, and the own social return. */
  public Antwoord overzicht(Verzoek verzoek) {
    Werkgever ik = werkgevers.get(eigen(verzoek));
    LocalDate vandaag = Rondepaginas.vandaag(klok);
    List<Kandidaatbeeld> alle = kandidaten.list(ik.id());
    long wacht = alle.stream().filter(een -> een.reactie() == null).count();
    List<Werkregel> werk = vacatures(ik.id());
    long open = werk.stream().filter(een -> een.status() == Aanbodstatus.OPEN).count();
    long concept = werk.stream().filter(een -> een.status() == Aanbodstatus.CONCEPT).count();
    List<Wachtend> taken = new ArrayList<>();
    taken.add(
        Wachtend.van(
            wacht,
            "kandidaat wacht op uw antwoord",
            "kandidaten wachten op uw antwoord",
            wacht == 0 ? "U hoort het als er een nieuwe is." : "Kies kennismaken of niet passend.",
            "#kandidaten"));
    taken.add(
        Wachtend.van(
            open,
            "vacature staat open",
            "vacatures staan open",
            open == 0 ? "Plaats een vacature." : "Bekijk of wijzig ze.",
            open == 0 ? VACATURES + "/nieuw" : VACATURES));
    if (concept > 0) {
      taken.add(
          Wachtend.van(
              concept,
              "vacature staat nog niet open",
              "vacatures staan nog niet open",
              "Maak ze af, of wacht op uw contactpersoon.",
              VACATURES + "?sorteer=stand"));
    }
    return paginas.toon(
        verzoek,
        Deel.OVERZICHT,
        List.of(),
        "Overzicht",
        "portaal.jte",
        new Portaalbeeld(
            ik.naam(),
            Notatie.zin(Notatie.datum(vandaag)),
            taken,
            alle.stream().map(Kandidaatpagina::regel).toList(),
            kosten(ik.id(), vandaag),
            lks(ik.id(), vandaag),
            contacten(ik),
            Werkgeverpaginas.sroiStaven(ik, vandaag)));
  }

  private List<Portaalbeeld.Kosten> kosten(WerkgeverId ik, LocalDate vandaag) {
    return plaatsingen.lopend().stream()
        .filter(een -> Werkgeverkosten.isPartij(een, ik))
        .flatMap(
            een ->
                Werkgeverkosten.van(een, mensen.get(een.afspraak().werkzoekende()), normen, vandaag)
                    .stream())
        .map(this::kosten)
        .toList();
  }

  private Portaalbeeld.Kosten kosten(Werkgeverkosten een) {
    return new Portaalbeeld.Kosten(
        titel(een.aanbod()),
        Notatie.datum(een.begin()),
        Notatie.geld(een.loonCent()),
        Notatie.geld(een.lastenCent()),
        geld(een.lksCent()),
        geld(een.nettoCent()));
  }

  private List<Portaalbeeld.Lks> lks(WerkgeverId ik, LocalDate vandaag) {
    return plaatsingen.lopend().stream()
        .filter(een -> LksAanvragen.kan(een, ik))
        .map(een -> lks(een, vandaag))
        .toList();
  }

  /** A grant is told after the contract, and not before. */
  private Portaalbeeld.Lks lks(Plaatsing een, LocalDate vandaag) {
    LocalDate gevraagd = een.lksAangevraagd();
    LksToekenning toegekend =
        een.overeenkomst() == null
            ? null
            : een.toekenningen().stream()
                .filter(deze -> deze.tot() == null || !deze.tot().isBefore(vandaag))
                .findFirst()
                .orElse(null);
    return new Portaalbeeld.Lks(
        titel(een.afspraak().aanbod()),
        Notatie.datum(een.begin()),
        gevraagd != null
            ? "Aangevraagd op %s. De gemeente besluit uiterlijk op %s."
                .formatted(
                    Notatie.datum(gevraagd), Notatie.datum(aanvragen.besluitUiterlijk(gevraagd)))
            : toegekend != null
                ? "Toegekend vanaf %s.".formatted(Notatie.datum(toegekend.van()))
                : "Nog niet aangevraagd.",
        gevraagd != null || toegekend != null
            ? ""
            : PLAATSINGEN + een.afspraak().voorstel().waarde() + "/lks-aanvraag");
  }

  private Antwoord vraagLks(Verzoek verzoek) {
    VoorstelId voorstel = verzoek.pad("voorstel", VoorstelId::new);
    aanvragen.vraag(verzoek, eigen(verzoek), voorstel);
    return Antwoord.naar(Gedaan.LKS_AANGEVRAAGD.op("/"));
  }

  private String titel(AanbodId aanbod) {
    return naslag.nu().findWerk(aanbod).map(Werkregel::titel).orElse(aanbod.waarde());
  }

  private static String geld(@Nullable Long cent) {
    return cent == null ? Notatie.ONBEKEND : Notatie.geld(cent);
  }

  /** Who keeps the contact, by name where the accounts know one. */
  private List<Portaalbeeld.Contact> contacten(Werkgever ik) {
    String organisatie = naslag.nu().organisatie(ik.organisatie());
    Map<String, List<Vestiging>> perManager =
        ik.vestigingen().stream()
            .filter(vestiging -> vestiging.accountmanager() != null)
            .collect(
                Collectors.groupingBy(
                    vestiging -> Objects.requireNonNull(vestiging.accountmanager()),
                    LinkedHashMap::new,
                    Collectors.toList()));
    return perManager.entrySet().stream()
        .map(
            een -> {
              Optional<Account> account =
                  accounts.find(een.getKey()).map(MetVersie::waarde).filter(Account::actief);
              return new Portaalbeeld.Contact(
                  account.map(Account::naam).orElse(een.getKey()),
                  organisatie,
                  account.flatMap(Account::findPostadres).orElse(""),
                  Profiel.samen(een.getValue().stream().map(Vestiging::naam)));
            })
        .toList();
  }

  private List<Werkregel> vacatures(WerkgeverId ik) {
    return naslag.nu().werk().stream()
        .filter(werk -> werk.soort() == AanbodSoort.VACATURE && werk.werkgever().equals(ik))
        .sorted(
            Comparator.comparing(Werkregel::status)
                .thenComparing(Werkregel::titel, Notatie.volgorde()))
        .toList();
  }

  private Antwoord vacatures(Verzoek verzoek) {
    WerkgeverId ik = eigen(verzoek);
    verzoek.findTekst("gedaan", 40);
    Map<AanbodId, Long> perVacature =
        kandidaten.list(ik).stream()
            .collect(Collectors.groupingBy(Kandidaatbeeld::aanbod, Collectors.counting()));
    Tabel tabel =
        new Lijst<Werkregel>(
                "Mijn vacatures",
                VACATURES,
                "U hebt nog geen vacatures. Plaats er een: dan zoeken wij er kandidaten bij.")
            .tekst(
                "Titel",
                werk -> Cel.link(werk.titel(), VACATURES + "/" + werk.id().waarde() + "/wijzig"))
            .getal("Uren", Werkregel::urenMax, werk -> Cel.tekst(werk.uren()))
            .getal("Plekken", Werkregel::plekken, werk -> Cel.tekst(Notatie.getal(werk.plekken())))
            .rang(
                "Voorstellen tot",
                werk -> werk.sluiting() == null ? Long.MAX_VALUE : werk.sluiting().toEpochDay(),
                werk -> Cel.tekst(Notatie.kort(werk.sluiting())))
            .getal(
                "Kandidaten",
                werk -> perVacature.getOrDefault(werk.id(), 0L),
                werk -> Cel.tekst(Notatie.getal(perVacature.getOrDefault(werk.id(), 0L))))
            .rang(
                "Stand",
                werk -> werk.status().ordinal(),
                werk -> Werkbeschrijving.status(werk.status()))
            .maak(verzoek, vacatures(ik), Map.of());
    verzoek.klaar();
    return paginas.toon(
        verzoek, Deel.EIGEN_WERK, List.of(), "Mijn vacatures", "portaal-vacatures.jte", tabel);
  }

  private Antwoord nieuw(Verzoek verzoek) {
    verzoek.findTekst("gedaan", 40);
    AanbodId van = verzoek.find("van", AanbodId::new).orElse(null);
    verzoek.klaar();
    return toon(
        verzoek,
        200,
        null,
        van == null
            ? concepten.open(verzoek, NIEUW, Werkformulier.leeg())
            : zonderConcept(
                Formulier.met(Werkformulier.waarden(eigenVacature(verzoek, van).waarde()))));
  }

  private Antwoord maak(Verzoek verzoek) {
    verzoek.klaar();
    if (Concepten.isOver(verzoek.formulier())) {
      return concepten.doe(verzoek, NIEUW);
    }
    Formulier gegeven = gegeven(verzoek);
    Werkaanbod nieuw = formulier.lees(gegeven, null, Rondepaginas.vandaag(klok)).orElse(null);
    if (nieuw == null) {
      return toon(verzoek, 422, null, zonderConcept(gegeven));
    }
    Werkaanbod beoordeeld = metStatus(nieuw, null);
    aanbod.bewaar(beoordeeld);
    concepten.klaar(verzoek, NIEUW);
    return klaar(nieuw, beoordeeld);
  }

  private Antwoord wijzig(Verzoek verzoek) {
    verzoek.findTekst("gedaan", 40);
    AanbodId id = verzoek.pad("id", AanbodId::new);
    MetVersie<Werkaanbod> nu = eigenVacature(verzoek, id);
    Map<String, List<String>> waarden = new LinkedHashMap<>(Werkformulier.waarden(nu.waarde()));
    waarden.put("versie", List.of(Long.toString(nu.versie())));
    return toon(verzoek, 200, nu.waarde(), concepten.open(verzoek, wijzigadres(id), waarden));
  }

  private Antwoord bewaar(Verzoek verzoek) {
    AanbodId id = verzoek.pad("id", AanbodId::new);
    MetVersie<Werkaanbod> nu = eigenVacature(verzoek, id);
    if (Concepten.isOver(verzoek.formulier())) {
      return concepten.doe(verzoek, wijzigadres(id));
    }
    Formulier gegeven = gegeven(verzoek);
    Werkaanbod anders =
        formulier.lees(gegeven, nu.waarde(), Rondepaginas.vandaag(klok)).orElse(null);
    if (anders == null) {
      return toon(verzoek, 422, nu.waarde(), zonderConcept(gegeven));
    }
    Werkaanbod beoordeeld = metStatus(anders, nu.waarde());
    if (!formulier.bewaar(database, aanbod, beoordeeld, gegeven.tekst("versie"))) {
      gegeven.fout("versie", Werkformulier.ONDERTUSSEN_GEWIJZIGD);
      return toon(verzoek, 409, nu.waarde(), zonderConcept(gegeven));
    }
    concepten.klaar(verzoek, wijzigadres(id));
    return klaar(anders, beoordeeld);
  }

  private static Concepten.Begin zonderConcept(Formulier gegeven) {
    return new Concepten.Begin(gegeven, "");
  }

  private static String wijzigadres(AanbodId id) {
    return VACATURES + "/" + id.waarde() + "/wijzig";
  }

  private Antwoord sluit(Verzoek verzoek) {
    AanbodId id = verzoek.pad("id", AanbodId::new);
    Werkaanbod werk = eigenVacature(verzoek, id).waarde();
    aanbod.bewaar(werk.metStatus(Aanbodstatus.INGETROKKEN));
    return Antwoord.naar(Gedaan.WERK_GESLOTEN.op(VACATURES));
  }

  private static Werkaanbod metStatus(Werkaanbod werk, @Nullable Werkaanbod was) {
    return Werkgeverstand.van(werk, was).werk();
  }

  private static Antwoord klaar(Werkaanbod gevraagd, Werkaanbod bewaard) {
    Gedaan gedaan =
        gevraagd.kern().status() != bewaard.kern().status()
            ? Gedaan.VACATURE_WACHT
            : bewaard.kern().status() == Aanbodstatus.OPEN
                ? Gedaan.VACATURE_OPEN
                : Gedaan.VACATURE_CONCEPT;
    return Antwoord.naar(gedaan.op(VACATURES));
  }

  /** What was filled in, always as a vacature of the reader's own. */
  private static Formulier gegeven(Verzoek verzoek) {
    Map<String, List<String>> velden = new LinkedHashMap<>(verzoek.formulier());
    velden.put(Werkformulier.WERKGEVER, List.of(eigen(verzoek).waarde()));
    velden.put(Werkformulier.SOORT, List.of(AanbodSoort.VACATURE.name()));
    return new Formulier(velden);
  }

  private Antwoord toon(
      Verzoek verzoek, int status, @Nullable Werkaanbod werk, Concepten.Begin begin) {
    Formulier gegeven = begin.formulier();
    String titel = werk == null ? "Nieuwe vacature" : werk.kern().titel() + " wijzigen";
    String adres = werk == null ? "/nieuw" : "/" + werk.id().waarde() + "/wijzig";
    List<Invoer> velden =
        formulier.invoer(gegeven).stream()
            .filter(
                veld ->
                    !veld.naam().equals(Werkformulier.WERKGEVER)
                        && !veld.naam().equals(Werkformulier.SOORT))
            .toList();
    return paginas.metStatus(
        status,
        verzoek,
        Deel.EIGEN_WERK,
        List.of(Deel.EIGEN_WERK.link()),
        titel,
        "werk-formulier.jte",
        new Werkformulierbeeld(
            titel,
            VACATURES + adres,
            gegeven.tekst("versie"),
            velden,
            gegeven.foutlijst(),
            werk == null ? List.of() : Werkformulier.letOp(toets.toets(werk.kern())),
            begin.melding(),
            VACATURES,
            werk == null || werk.kern().status() == Aanbodstatus.INGETROKKEN
                ? ""
                : VACATURES + "/" + werk.id().waarde() + "/sluit"));
  }

  private MetVersie<Werkaanbod> eigenVacature(Verzoek verzoek, AanbodId id) {
    return aanbod
        .findMetVersie(id)
        .filter(
            een ->
                een.waarde() instanceof Vacature
                    && een.waarde().kern().werkgever().equals(eigen(verzoek)))
        .orElseThrow(
            () ->
                new Probleemfout(
                    Probleem.Soort.NIET_GEVONDEN, "Deze vacature bestaat niet of niet meer."));
  }

  static WerkgeverId eigen(Verzoek verzoek) {
    return Objects.requireNonNull(verzoek.gebruiker().werkgever(), "geen werkgever");
  }
}
