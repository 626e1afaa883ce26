package nl.werkbrug.api.http.mijn;

import static io.vertx.core.http.HttpMethod.DELETE;
import static io.vertx.core.http.HttpMethod.GET;
import static io.vertx.core.http.HttpMethod.POST;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.werkbrug.api.auth.Gebruiker;
import nl.werkbrug.api.auth.Persoonslinks;
import nl.werkbrug.api.auth.Toegang;
import nl.werkbrug.api.http.Antwoord;
import nl.werkbrug.api.http.Bladzijde;
import nl.werkbrug.api.http.HttpDienst;
import nl.werkbrug.api.http.Probleem;
import nl.werkbrug.api.http.Probleemfout;
import nl.werkbrug.api.http.Verzoek;
import nl.werkbrug.api.http.Wirevorm;
import nl.werkbrug.api.http.voorstel.BesluitprobleemWire;
import nl.werkbrug.data.domain.AanbodId;
import nl.werkbrug.data.domain.VoorstelId;
import nl.werkbrug.data.domain.WerkzoekendeId;
import nl.werkbrug.data.domain.plaatsing.Functie;
import nl.werkbrug.data.domain.plaatsing.Gespreksantwoord;
import nl.werkbrug.data.domain.plaatsing.Voorstelgebeurtenis;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;
import nl.werkbrug.data.store.AanbodStore;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.data.store.KenmerkStore;
import nl.werkbrug.data.store.WerkzoekendeStore;
import nl.werkbrug.engine.review.Beoordelingsdienst;
import nl.werkbrug.engine.review.Mijnvoorstellen;
import nl.werkbrug.engine.review.Mijnvoorstellen.Mijnvoorstel;
import org.jspecify.annotations.Nullable;

/** What a werkzoekende reads and answers, and the personal link that lets one in. */
public final class Mijnroutes {
  static final Toegang WERKZOEKENDE = Toegang.voor(Functie.WERKZOEKENDE);
  private static final String LINK = "/v1/werkzoekenden/:id/persoonslink";

  private final Database database;
  private final WerkzoekendeStore mensen;
  private final AanbodStore aanbod;
  private final KenmerkStore kenmerken;
  private final Persoonslinks links;
  private final Beoordelingsdienst dienst;
  private final Mijnvoorstellen voorstellen;

  private record Link(String adres, Instant verloopt) {}

  private record Antwoordinvoer(int versie, Gespreksantwoord antwoord, @Nullable String notitie) {}

  private record Vrijgaveinvoer(int versie, boolean vrij) {}

  /** One voorstel, with the work by name. */
  private record Wire(
      VoorstelId id,
      AanbodId aanbod,
      String titel,
      LocalDate start,
      int versie,
      @Nullable Gespreksantwoord antwoord,
      boolean kanAntwoorden,
      boolean geplaatst,
      boolean kanVrijgeven,
      boolean vrij,
      List<String> redenen,
      List<String> vragen) {}

  public Mijnroutes(Database database, Persoonslinks links, Beoordelingsdienst dienst) {
    this.database = database;
    this.links = links;
    this.dienst = dienst;
    mensen = new WerkzoekendeStore(database);
    aanbod = new AanbodStore(database);
    kenmerken = new KenmerkStore(database);
    voorstellen = new Mijnvoorstellen(database);
  }

  public void voegToe(HttpDienst http) {
    Toegang consulent = Toegang.voor(Functie.CONSULENT);
    http.route(POST, LINK, consulent, this::maakLink)
        .route(DELETE, LINK, consulent, this::trekLinkIn)
        .route(GET, "/v1/mijn/profiel", WERKZOEKENDE, this::profiel)
        .route(GET, "/v1/mijn/voorstellen", WERKZOEKENDE, this::voorstellen)
        .route(POST, "/v1/mijn/voorstellen/:voorstel/antwoord", WERKZOEKENDE, this::beantwoord)
        .route(POST, "/v1/mijn/voorstellen/:voorstel/vrijgave", WERKZOEKENDE, this::geefVrij);
  }

  /** Where a link with this key leads. */
  public static String adres(Verzoek verzoek, String sleutel) {
    return verzoek.herkomst() + "/mijn/link?sleutel=" + sleutel;
  }

  /**
   * Refuses a consulent a link for a person of somebody else. Somebody without a consulent is of
   * every consulent who reaches the person; invented people are of everybody.
   */
  public static void eisEigen(Werkzoekende persoon, Gebruiker wie, boolean verzonnen) {
    String consulent = persoon.consulent();
    if (!verzonnen && consulent != null && !consulent.equals(wie.id())) {
      throw new Probleemfout(
          Probleem.Soort.GEEN_TOEGANG,
          "Deze persoon heeft een andere consulent. Alleen die maakt of beëindigt een"
              + " persoonlijke link.");
    }
  }

  private WerkzoekendeId eigen(Verzoek verzoek) {
    WerkzoekendeId id = verzoek.pad("id", WerkzoekendeId::new);
    eisEigen(mensen.get(id), verzoek.gebruiker(), kenmerken.isVerzonnen());
    return id;
  }

  private Antwoord maakLink(Verzoek verzoek) {
    WerkzoekendeId id = eigen(verzoek);
    Persoonslinks.Nieuw nieuw =
        database.schrijf(sessie -> links.maak(sessie, id, verzoek.gebruiker().id()));
    return Antwoord.geheim(new Link(adres(verzoek, nieuw.sleutel()), nieuw.verloopt()), Map.of());
  }

  private Antwoord trekLinkIn(Verzoek verzoek) {
    WerkzoekendeId id = eigen(verzoek);
    database.wijzig(sessie -> links.trekIn(sessie, id));
    return new Antwoord(204, Antwoord.JSON, new byte[0], Map.of());
  }

  private static WerkzoekendeId zelf(Verzoek verzoek) {
    return Objects.requireNonNull(verzoek.gebruiker().werkzoekende());
  }

  private Antwoord profiel(Verzoek verzoek) {
    verzoek.klaar();
    return Antwoord.json(Wirevorm.van(Werkzoekende.class).naarWire(mensen.get(zelf(verzoek))));
  }

  private Antwoord voorstellen(Verzoek verzoek) {
    Bladzijde bladzijde = Bladzijde.van(verzoek);
    verzoek.klaar();
    return Antwoord.json(
        bladzijde
            .uit(voorstellen.list(zelf(verzoek)), een -> een.start() + " " + een.id())
            .map(this::wire));
  }

  private Wire wire(Mijnvoorstel een) {
    return new Wire(
        een.id(),
        een.aanbod(),
        aanbod.get(een.aanbod()).kern().titel(),
        een.start(),
        een.versie(),
        een.antwoord(),
        een.kanAntwoorden(),
        een.geplaatst(),
        een.kanVrijgeven(),
        een.vrij(),
        een.redenen(),
        een.vragen());
  }

  private Antwoord beantwoord(Verzoek verzoek) {
    VoorstelId id = eigenVoorstel(verzoek);
    Antwoordinvoer inhoud = verzoek.inhoud(Antwoordinvoer.class);
    String notitie = inhoud.notitie == null ? "" : inhoud.notitie;
    return doe(
        verzoek, id, inhoud.versie, new Voorstelgebeurtenis.Besproken(inhoud.antwoord, notitie));
  }

  private Antwoord geefVrij(Verzoek verzoek) {
    VoorstelId id = eigenVoorstel(verzoek);
    Vrijgaveinvoer inhoud = verzoek.inhoud(Vrijgaveinvoer.class);
    return doe(verzoek, id, inhoud.versie, vrijgave(inhoud.vrij));
  }

  /** Whether the werkgever may see the voorstel, as the person says it. */
  public static Voorstelgebeurtenis vrijgave(boolean vrij) {
    return vrij
        ? new Voorstelgebeurtenis.Vrijgegeven(true)
        : new Voorstelgebeurtenis.VrijgaveIngetrokken(true);
  }

  private VoorstelId eigenVoorstel(Verzoek verzoek) {
    VoorstelId id = verzoek.pad("voorstel", VoorstelId::new);
    if (voorstellen.find(zelf(verzoek), id).isEmpty()) {
      throw new Probleemfout(
          Probleem.Soort.NIET_GEVONDEN, "Er is hier niets met nummer " + id + ".");
    }
    return id;
  }

  private Antwoord doe(Verzoek verzoek, VoorstelId id, int versie, Voorstelgebeurtenis wat) {
    return BesluitprobleemWire.antwoord(
        dienst.doe(id, versie, verzoek.handelende(), wat),
        nu -> wire(voorstellen.find(zelf(verzoek), id).orElseThrow()));
  }
}
