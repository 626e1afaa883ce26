package nl.werkbrug.api.web.beheer;

import static io.vertx.core.http.HttpMethod.GET;
import static io.vertx.core.http.HttpMethod.POST;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkbrug.api.auth.Wachtwoorden;
import nl.werkbrug.api.http.Antwoord;
import nl.werkbrug.api.http.HttpDienst;
import nl.werkbrug.api.http.Probleemfout;
import nl.werkbrug.api.http.Verzoek;
import nl.werkbrug.api.http.beheer.Gebruikerroutes;
import nl.werkbrug.api.web.Bladzijde;
import nl.werkbrug.api.web.Blok;
import nl.werkbrug.api.web.Cel;
import nl.werkbrug.api.web.Feit;
import nl.werkbrug.api.web.Formulier;
import nl.werkbrug.api.web.Gedaan;
import nl.werkbrug.api.web.Invoer;
import nl.werkbrug.api.web.Lijst;
import nl.werkbrug.api.web.Link;
import nl.werkbrug.api.web.Naslag;
import nl.werkbrug.api.web.Notatie;
import nl.werkbrug.api.web.Paginas;
import nl.werkbrug.data.domain.GemeenteId;
import nl.werkbrug.data.domain.OngeldigeGegevens;
import nl.werkbrug.data.domain.OrganisatieId;
import nl.werkbrug.data.domain.WerkgeverId;
import nl.werkbrug.data.domain.jobcoach.Jobcoach;
import nl.werkbrug.data.domain.plaatsing.Functie;
import nl.werkbrug.data.store.Account;
import nl.werkbrug.data.store.AccountStore;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.data.store.MetVersie;
import nl.werkbrug.data.store.Opslagfout;
import org.jspecify.annotations.Nullable;

/** The accounts: the list, a new one, and one to change, to block, or to give a new password. */
final class Gebruikerpaginas {
  private static final String PAD = "/beheer/gebruikers";
  private static final int MEESTE = 5_000;
  private static final List<Functie> FUNCTIES =
      Arrays.stream(Functie.values()).filter(een -> een != Functie.WERKZOEKENDE).toList();

  private final Paginas paginas;
  private final Naslag naslag;
  private final Database database;
  private final AccountStore accounts;

  Gebruikerpaginas(Paginas paginas, Naslag naslag, Database database, Beheerdiensten diensten) {
    this.paginas = paginas;
    this.naslag = naslag;
    this.database = database;
    accounts = diensten.accounts();
  }

  void voegToe(HttpDienst http) {
    http.route(GET, PAD, Beheerpaginas.BEHEERDER, this::lijst)
        .route(POST, PAD + "/besluit", Beheerpaginas.BEHEERDER, this::maak)
        .route(GET, PAD + "/:id", Beheerpaginas.BEHEERDER, this::gebruiker)
        .route(POST, PAD + "/:id/besluit", Beheerpaginas.BEHEERDER, this::wijzig);
  }

  private Antwoord lijst(Verzoek verzoek) {
    return toonLijst(verzoek, 200, Formulier.met(Map.of()), null);
  }

  private Antwoord maak(Verzoek verzoek) {
    verzoek.klaar();
    Formulier gegeven = new Formulier(verzoek.formulier());
    String wachtwoord = Wachtwoorden.verzin();
    String id = gegeven.tekst("id");
    boolean gelukt =
        probeer(
            gegeven,
            () -> {
              Account nieuw = lees(gegeven, id, true, Wachtwoorden.maak(wachtwoord, id));
              Gebruikerroutes.eisEigen(verzoek, nieuw);
              database.wijzig(sessie -> accounts.maak(sessie, nieuw));
            });
    return gelukt
        ? toonLijst(verzoek, 201, Formulier.met(Map.of()), eenmalig(id, wachtwoord))
        : toonLijst(verzoek, 422, gegeven, null);
  }

  private static Blok eenmalig(String id, String wachtwoord) {
    return new Blok.Eenmalig(
        "Wachtwoord van " + id,
        "Geef dit wachtwoord door op een veilige manier. U ziet het alleen nu.",
        wachtwoord);
  }

  /** Runs it; what is refused stands in the form. */
  private static boolean probeer(Formulier gegeven, Runnable werk) {
    try {
      werk.run();
    } catch (OngeldigeGegevens e) {
      gegeven.neem(e);
    } catch (Probleemfout e) {
      gegeven.fout("gebruiker", zonderPunt(String.valueOf(e.getMessage())));
    } catch (Opslagfout e) {
      if (e.code() == Opslagfout.Code.BESTAAT_AL) {
        gegeven.fout("id", "is al van iemand anders");
      } else if (e.code() == Opslagfout.Code.VEROUDERD) {
        gegeven.fout("versie", "Iemand anders was eerder. Open de bladzijde opnieuw");
      } else {
        throw e;
      }
    }
    return gegeven.isGoed();
  }

  private static String zonderPunt(String zin) {
    return zin.endsWith(".") ? zin.substring(0, zin.length() - 1) : zin;
  }

  private static Account lees(Formulier gegeven, String id, boolean actief, @Nullable String hash) {
    Set<Functie> functies = EnumSet.noneOf(Functie.class);
    gegeven
        .alle("functies")
        .forEach(
            tekst ->
                FUNCTIES.stream().filter(een -> een.name().equals(tekst)).forEach(functies::add));
    TreeSet<GemeenteId> gemeenten =
        gegeven.alle("gemeenten").stream()
            .map(GemeenteId::new)
            .collect(Collectors.toCollection(TreeSet::new));
    String organisatie = gegeven.tekst("organisatie");
    String werkgever = gegeven.tekst("werkgever");
    String emailadres = gegeven.tekst("emailadres");
    return new Account(
        id,
        gegeven.tekst("naam"),
        emailadres.isEmpty() ? null : emailadres,
        functies,
        organisatie.isEmpty() ? null : new OrganisatieId(organisatie),
        gemeenten,
        werkgever.isEmpty() ? null : new WerkgeverId(werkgever),
        actief,
        hash,
        0,
        Instant.EPOCH);
  }

  private Antwoord toonLijst(Verzoek verzoek, int status, Formulier gegeven, @Nullable Blok eerst) {
    Naslag nu = naslag.nu();
    List<Account> alle =
        accounts.pagina(verzoek.gebruiker().organisatie(), "", MEESTE).stream()
            .map(MetVersie::waarde)
            .filter(een -> Gebruikerroutes.isEigen(verzoek.gebruiker(), een))
            .toList();
    List<Blok> blokken = new ArrayList<>();
    if (eerst != null) {
      blokken.add(eerst);
    }
    gegeven.veld(Invoer.Vorm.TEKST, "id", "Gebruikersnaam", "Kleine letters, cijfers en . _ @ -.");
    velden(gegeven, nu);
    blokken.add(
        new Blok.Doen(
            "Nieuwe gebruiker",
            "",
            List.of(
                Beheerpaginas.zet(
                    "nieuw",
                    "Maak een gebruiker",
                    "Het wachtwoord ziet u daarna één keer.",
                    gegeven.invoer(),
                    "Maak de gebruiker",
                    status == 422)),
            PAD,
            0,
            ""));
    blokken.add(
        new Blok.Rijen(
            Notatie.aantal(alle.size(), "gebruiker", "gebruikers"),
            "",
            new Lijst<Account>(
                    "Gebruikers", PAD, "Er zijn nog geen gebruikers. Maak hierboven de eerste.")
                .tekst("Naam", een -> Cel.link(een.naam(), PAD + "/" + een.id()).met(een.id()))
                .tekst("Functies", een -> Cel.tekst(Functie.namen(een.functies())))
                .tekst(
                    "Organisatie",
                    een ->
                        Cel.tekst(
                            een.organisatie() == null
                                ? "de hele regio"
                                : nu.organisatie(een.organisatie())))
                .tekst(
                    "Stand",
                    een ->
                        een.actief()
                            ? Cel.label("actief", Cel.Kleur.GOED)
                            : Cel.label("geblokkeerd", Cel.Kleur.RUST))
                .maak(verzoek, alle, Map.of())));
    return Beheerpaginas.toon(
        paginas,
        verzoek,
        status,
        List.of(),
        Bladzijde.van("Gebruikers", "", blokken).metFouten(gegeven.foutlijst()));
  }

  private static void velden(Formulier gegeven, Naslag nu) {
    gegeven
        .veld(Invoer.Vorm.TEKST, "naam", "Naam", "")
        .veld(
            Invoer.Vorm.TEKST,
            "emailadres",
            "E-mailadres",
            "Hoogstens één bericht per dag, met aantallen en zonder namen. Leeg: geen berichten, of"
                + " naar de gebruikersnaam als die een e-mailadres is.")
        .keuze(
            Invoer.Vorm.VINKEN,
            "functies",
            "Functies",
            "Een werkgever heeft geen andere functie.",
            FUNCTIES.stream()
                .map(een -> new Invoer.Keuze(een.name(), Notatie.zin(een.omschrijving())))
                .toList())
        .keuze(
            Invoer.Vorm.LIJST,
            "organisatie",
            "Organisatie",
            "Wie van één organisatie is, ziet alleen de mensen van die organisatie.",
            Stream.concat(
                    Stream.of(new Invoer.Keuze("", "de hele regio")),
                    nu.jobcoaches().stream()
                        .map(Jobcoach::organisatie)
                        .distinct()
                        .sorted()
                        .map(een -> new Invoer.Keuze(een.waarde(), nu.organisatie(een))))
                .toList())
        .keuze(
            Invoer.Vorm.VINKEN,
            "gemeenten",
            "Gemeenten",
            "Niets aangevinkt: alle gemeenten van de organisatie.",
            nu.gemeenten().entrySet().stream()
                .map(een -> new Invoer.Keuze(een.getKey().waarde(), een.getValue()))
                .toList())
        .veld(
            Invoer.Vorm.TEKST,
            "werkgever",
            "Nummer van de werkgever",
            "Alleen bij de functie werkgever.");
  }

  private MetVersie<Account> get(Verzoek verzoek) {
    String id = verzoek.pad("id", tekst -> tekst);
    return Gebruikerroutes.get(accounts, verzoek.gebruiker(), id);
  }

  private Antwoord gebruiker(Verzoek verzoek) {
    verzoek.findTekst("gedaan", 40);
    MetVersie<Account> nu = get(verzoek);
    return toon(verzoek, 200, nu, ingevuld(nu.waarde()), null);
  }

  private static Formulier ingevuld(Account nu) {
    Map<String, List<String>> velden = new HashMap<>();
    velden.put("naam", List.of(nu.naam()));
    velden.put("emailadres", List.of(Objects.requireNonNullElse(nu.emailadres(), "")));
    velden.put("functies", nu.functies().stream().map(Enum::name).toList());
    velden.put("organisatie", List.of(nu.organisatie() == null ? "" : nu.organisatie().waarde()));
    velden.put("gemeenten", nu.gemeenten().stream().map(GemeenteId::waarde).toList());
    velden.put("werkgever", List.of(nu.werkgever() == null ? "" : nu.werkgever().waarde()));
    return Formulier.met(velden);
  }

  private Antwoord wijzig(Verzoek verzoek) {
    MetVersie<Account> nu = get(verzoek);
    Formulier gegeven = new Formulier(verzoek.formulier());
    int versie = gegeven.getal("versie", 0, Integer.MAX_VALUE).orElse(-1);
    Account oud = nu.waarde();
    String doe = gegeven.tekst("doe");
    String wachtwoord = Wachtwoorden.verzin();
    boolean gelukt =
        probeer(
            gegeven,
            () -> {
              Account anders =
                  switch (doe) {
                    case "wijzig" -> lees(gegeven, oud.id(), oud.actief(), oud.wachtwoord());
                    case "wachtwoord" -> oud.metWachtwoord(Wachtwoorden.maak(wachtwoord, oud.id()));
                    case "blokkeer", "laat-toe" -> metStand(oud, doe.equals("laat-toe"));
                    default ->
                        throw new OngeldigeGegevens(
                            "doe", doe, "Kies op deze bladzijde wat u wilt doen");
                  };
              Gebruikerroutes.eisEigen(verzoek, anders);
              Gebruikerroutes.eisNietBuitengesloten(verzoek.gebruiker(), anders);
              database.wijzig(sessie -> accounts.wijzig(sessie, anders, versie));
            });
    if (!gelukt) {
      return toon(verzoek, 422, nu, doe.equals("wijzig") ? gegeven : metFouten(gegeven, oud), null);
    }
    return doe.equals("wachtwoord")
        ? toon(verzoek, 200, get(verzoek), ingevuld(oud), eenmalig(oud.id(), wachtwoord))
        : Antwoord.naar(Gedaan.GEBRUIKER_BEWAARD.op(PAD + "/" + oud.id()));
  }

  /** The account as it is, with the faults of a form without fields. */
  private static Formulier metFouten(Formulier gegeven, Account nu) {
    Formulier uit = ingevuld(nu);
    gegeven.foutlijst().forEach(fout -> uit.fout("gebruiker", zonderPunt(fout.tekst())));
    return uit;
  }

  private static Account metStand(Account oud, boolean actief) {
    return new Account(
        oud.id(),
        oud.naam(),
        oud.emailadres(),
        oud.functies(),
        oud.organisatie(),
        oud.gemeenten(),
        oud.werkgever(),
        actief,
        oud.wachtwoord(),
        0,
        Instant.EPOCH);
  }

  private Antwoord toon(
      Verzoek verzoek,
      int status,
      MetVersie<Account> met,
      Formulier gegeven,
      @Nullable Blok eerst) {
    Account nu = met.waarde();
    velden(gegeven, naslag.nu());
    List<Blok> blokken = new ArrayList<>();
    if (eerst != null) {
      blokken.add(eerst);
    }
    blokken.add(
        new Blok.Feiten(
            "Gegevens",
            List.of(
                Feit.van("Gebruikersnaam", nu.id()),
                Feit.van("E-mailadres", nu.findPostadres().orElse("geen")),
                Feit.van("Functies", Functie.namen(nu.functies())),
                Feit.van("Stand", nu.actief() ? "actief" : "geblokkeerd"))));
    blokken.add(
        new Blok.Doen(
            "Wat u kunt doen",
            "",
            List.of(
                Beheerpaginas.zet(
                    "wijzig", "Wijzig de gegevens", "", gegeven.invoer(), "Bewaar", status == 422),
                Beheerpaginas.zet(
                    "wachtwoord",
                    "Nieuw wachtwoord",
                    "Het oude werkt dan niet meer. U ziet het nieuwe één keer.",
                    List.of(),
                    "Maak een nieuw wachtwoord",
                    false),
                nu.actief()
                    ? Beheerpaginas.zet(
                        "blokkeer",
                        "Blokkeer",
                        "Deze gebruiker wordt meteen uitgelogd en kan niet meer inloggen.",
                        List.of(),
                        "Blokkeer de gebruiker",
                        false)
                    : Beheerpaginas.zet(
                        "laat-toe",
                        "Laat weer toe",
                        "",
                        List.of(),
                        "Laat de gebruiker weer toe",
                        true)),
            PAD + "/" + nu.id(),
            Math.toIntExact(met.versie()),
            ""));
    return Beheerpaginas.toon(
        paginas,
        verzoek,
        status,
        List.of(new Link("Gebruikers", PAD)),
        Bladzijde.van(nu.naam(), "", blokken).metFouten(gegeven.foutlijst()));
  }
}
