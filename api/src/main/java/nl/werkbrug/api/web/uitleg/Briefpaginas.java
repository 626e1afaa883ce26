package nl.werkbrug.api.web.uitleg;

import static io.vertx.core.http.HttpMethod.GET;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.api.auth.Toegang;
import nl.werkbrug.api.http.Antwoord;
import nl.werkbrug.api.http.HttpDienst;
import nl.werkbrug.api.http.Verzoek;
import nl.werkbrug.api.web.Deel;
import nl.werkbrug.api.web.Link;
import nl.werkbrug.api.web.Naslag;
import nl.werkbrug.api.web.Notatie;
import nl.werkbrug.api.web.Paginas;
import nl.werkbrug.api.web.Profiel;
import nl.werkbrug.api.web.ronde.Laatsteronde;
import nl.werkbrug.data.domain.VoorstelId;
import nl.werkbrug.data.domain.WerkzoekendeId;
import nl.werkbrug.data.domain.ronde.Voorstel;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;
import nl.werkbrug.data.store.AccountStore;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.data.store.UitkomstStore;
import nl.werkbrug.data.store.WerkzoekendeStore;
import nl.werkbrug.engine.review.Uitlegbrief;
import org.jspecify.annotations.Nullable;

/** The explanation as a letter: of a voorstel, and of why there is none. */
public final class Briefpaginas {
  private final Paginas paginas;
  private final Naslag naslag;
  private final Database database;
  private final Laatsteronde laatste;
  private final UitkomstStore uitkomsten;
  private final WerkzoekendeStore mensen;
  private final AccountStore accounts;
  private final Clock klok;

  public Briefpaginas(
      Paginas paginas, Naslag naslag, Database database, Laatsteronde laatste, Clock klok) {
    this.paginas = paginas;
    this.naslag = naslag;
    this.database = database;
    this.laatste = laatste;
    this.klok = klok;
    uitkomsten = new UitkomstStore(database);
    mensen = new WerkzoekendeStore(database);
    accounts = new AccountStore(database);
  }

  public void voegToe(HttpDienst http) {
    http.route(GET, "/voorstellen/:id/brief", Toegang.MENSEN, this::voorstel)
        .route(GET, "/mensen/:id/brief", Toegang.MENSEN, this::zonder);
  }

  private Antwoord voorstel(Verzoek verzoek) {
    Voorstel voorstel = uitkomsten.getVoorstel(verzoek.pad("id", VoorstelId::new));
    return toon(
        verzoek,
        mensen.get(voorstel.werkzoekende()),
        new Link("Voorstel", "/voorstellen/" + voorstel.id().waarde()),
        Uitlegbrief.over(database, voorstel.id()),
        "De brief is er als een consulent het voorstel heeft geaccepteerd. Van een proefronde komt"
            + " geen brief.");
  }

  private Antwoord zonder(Verzoek verzoek) {
    Werkzoekende mens = mensen.get(verzoek.pad("id", WerkzoekendeId::new));
    return toon(
        verzoek,
        mens,
        new Link(Profiel.naam(mens), "/mensen/" + mens.id().waarde()),
        laatste.find().flatMap(ronde -> Uitlegbrief.zonder(database, ronde, mens.id())),
        "In de laatste ronde kreeg deze persoon een voorstel, of deed niet mee. De uitleg van een"
            + " voorstel staat bij het voorstel.");
  }

  /** By name where the accounts know one. */
  private String afzender(@Nullable String consulent) {
    return Optional.ofNullable(consulent)
        .flatMap(accounts::find)
        .map(een -> een.waarde().naam())
        .orElse("Uw consulent");
  }

  private Antwoord toon(
      Verzoek verzoek, Werkzoekende mens, Link terug, Optional<Uitlegbrief> brief, String leeg) {
    String titel = brief.map(Uitlegbrief::onderwerp).orElse("Uitleg als brief");
    return paginas.toon(
        verzoek,
        Deel.MENSEN,
        List.of(Deel.MENSEN.link(), terug),
        titel,
        "brief.jte",
        new Briefbeeld(
            titel,
            leeg,
            "%s. Peildatum van de ronde: %s."
                .formatted(
                    Notatie.datum(Notatie.vandaag(klok)),
                    brief.map(een -> Notatie.datum(een.dag())).orElse("")),
            "Beste %s,".formatted(Profiel.naam(mens)),
            brief.map(Uitlegbrief::delen).orElse(List.of()),
            "%s, %s"
                .formatted(
                    afzender(mens.consulent()), naslag.nu().organisatie(mens.organisatie()))));
  }
}
