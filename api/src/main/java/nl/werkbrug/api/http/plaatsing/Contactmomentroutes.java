package nl.werkbrug.api.http.plaatsing;

import static io.vertx.core.http.HttpMethod.GET;
import static io.vertx.core.http.HttpMethod.POST;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.werkbrug.api.auth.Toegang;
import nl.werkbrug.api.http.Antwoord;
import nl.werkbrug.api.http.Bladzijde;
import nl.werkbrug.api.http.HttpDienst;
import nl.werkbrug.api.http.Probleem;
import nl.werkbrug.api.http.Probleemfout;
import nl.werkbrug.api.http.Verzoek;
import nl.werkbrug.data.domain.Controle;
import nl.werkbrug.data.domain.WerkgeverId;
import nl.werkbrug.data.domain.plaatsing.Functie;
import nl.werkbrug.data.domain.werkgever.Contactmoment;
import nl.werkbrug.data.domain.werkgever.Contactpersoon;
import nl.werkbrug.data.domain.werkgever.Werkgever;
import nl.werkbrug.data.store.ContactmomentStore;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.data.store.OrganisatieStore;
import nl.werkbrug.data.store.WerkgeverStore;
import org.jspecify.annotations.Nullable;

/** Contact with employers, and what to go after; never for the employers themselves. */
public final class Contactmomentroutes {
  /** Who may read of contact with employers. */
  public static final Toegang LEZEN =
      Toegang.voor(Functie.ACCOUNTMANAGER, Functie.CONSULENT, Functie.JOBCOACH, Functie.BEHEERDER);

  /** Who has contact with employers. */
  public static final Toegang SCHRIJVEN = Toegang.voor(Functie.ACCOUNTMANAGER);

  private static final String PAD = "/v1/werkgevers/:id/contactmomenten";
  private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

  private final Database database;
  private final ContactmomentStore contactmomenten;
  private final WerkgeverStore werkgevers;
  private final OrganisatieStore organisaties;
  private final Clock klok;

  public Contactmomentroutes(Database database, Clock klok) {
    this.database = database;
    this.klok = klok;
    contactmomenten = new ContactmomentStore(database);
    werkgevers = new WerkgeverStore(database);
    organisaties = new OrganisatieStore(database);
  }

  public void voegToe(HttpDienst http) {
    http.route(GET, PAD, LEZEN, this::lijst)
        .route(POST, PAD, SCHRIJVEN, this::leg)
        .route(POST, PAD + "/:contactmoment/afhandeling", SCHRIJVEN, this::handelAf)
        .route(GET, "/v1/contactmomenten", LEZEN, this::open);
  }

  /** Names as VUM 3.1 has them, where it has them. */
  private record Wire(
      String id,
      LocalDate datum,
      Contactmoment.Soort soort,
      Contactmoment.Onderwerp onderwerp,
      Accountmanager accountmanager,
      Bedrijf werkgever,
      @Nullable Afdeling contactpersoonAfdeling,
      String verslag,
      @Nullable LocalDate opvolgen,
      @Nullable LocalDate afgehandeld) {}

  private record Accountmanager(String naam, String naamOrganisatie) {}

  private record Bedrijf(
      String id,
      String handelsnaamOrganisatie,
      @Nullable String nummerKvk,
      @Nullable String codeSbi) {}

  private record Afdeling(
      String naam,
      @Nullable String functie,
      @Nullable String emailadres,
      @Nullable String telefoonnummer) {
    static Afdeling van(String naam, Stream<Contactpersoon> bekend) {
      return bekend
          .filter(een -> een.naam().equals(naam))
          .findFirst()
          .map(een -> new Afdeling(naam, een.functie(), een.emailadres(), een.telefoon()))
          .orElseGet(() -> new Afdeling(naam, null, null, null));
    }
  }

  private Wire wire(Contactmoment een, Werkgever werkgever) {
    String persoon = een.contactpersoon();
    return new Wire(
        een.id(),
        een.datum(),
        een.soort(),
        een.onderwerp(),
        new Accountmanager(een.accountmanager(), organisaties.get(werkgever.organisatie()).naam()),
        new Bedrijf(
            werkgever.id().waarde(),
            werkgever.naam(),
            werkgever.kvk().waardeOfNull(),
            werkgever.sbi().map(sbi -> sbi.code()).waardeOfNull()),
        persoon == null ? null : Afdeling.van(persoon, werkgever.contactpersonen().stream()),
        een.verslag(),
        een.opvolgen(),
        een.afgehandeld());
  }

  private Antwoord lijst(Verzoek verzoek) {
    Bladzijde bladzijde = Bladzijde.van(verzoek);
    Werkgever werkgever = werkgevers.get(verzoek.pad("id", WerkgeverId::new));
    return Antwoord.json(
        bladzijde
            .uitHoogste(contactmomenten.list(werkgever.id()), een -> een.datum() + " " + een.id())
            .map(een -> wire(een, werkgever)));
  }

  private Antwoord open(Verzoek verzoek) {
    LocalDate tot = verzoek.findDag("tot").orElse(null);
    Bladzijde bladzijde = Bladzijde.van(verzoek);
    verzoek.klaar();
    return Antwoord.json(
        bladzijde
            .uit(contactmomenten.listOpen(tot), een -> een.opvolgen() + " " + een.id())
            .map(een -> wire(een, werkgevers.get(een.werkgever()))));
  }

  private record Nieuw(
      LocalDate datum,
      Contactmoment.Soort soort,
      Contactmoment.Onderwerp onderwerp,
      @Nullable String contactpersoon,
      String verslag,
      @Nullable LocalDate opvolgen) {}

  private Antwoord leg(Verzoek verzoek) {
    Werkgever werkgever = werkgevers.get(verzoek.pad("id", WerkgeverId::new));
    Nieuw inhoud = verzoek.inhoud(Nieuw.class);
    Contactmoment nieuw =
        new Contactmoment(
            UUID.randomUUID().toString(),
            werkgever.id(),
            inhoud.datum,
            inhoud.soort,
            inhoud.onderwerp,
            verzoek.handelende().id(),
            inhoud.contactpersoon,
            inhoud.verslag,
            inhoud.opvolgen,
            null);
    new Controle()
        .eis(
            !inhoud.datum.isAfter(vandaag()),
            "datum",
            inhoud.datum,
            "mag niet in de toekomst liggen")
        .klaar();
    return database.schrijf(
        sessie -> {
          contactmomenten.bewaar(sessie, nieuw, klok.instant());
          return Antwoord.json(201, wire(nieuw, werkgever), Map.of());
        });
  }

  private Antwoord handelAf(Verzoek verzoek) {
    Werkgever werkgever = werkgevers.get(verzoek.pad("id", WerkgeverId::new));
    String id = verzoek.pad("contactmoment", Objects::requireNonNull);
    Contactmoment gevonden =
        contactmomenten
            .find(werkgever.id(), id)
            .orElseThrow(
                () ->
                    new Probleemfout(
                        Probleem.Soort.NIET_GEVONDEN, "Deze werkgever heeft dat contact niet."));
    if (!gevonden.staatOpen()) {
      throw new Probleemfout(
          Probleem.Soort.CONFLICT, "Bij dit contact staat niets meer open om op te volgen.");
    }
    Contactmoment af = gevonden.handelAf(vandaag());
    contactmomenten.bewaar(af, klok.instant());
    return Antwoord.json(wire(af, werkgever));
  }

  private LocalDate vandaag() {
    return LocalDate.ofInstant(klok.instant(), NEDERLAND);
  }
}
