package nl.werkbrug.api.http.voorstel;

import static io.vertx.core.http.HttpMethod.GET;
import static io.vertx.core.http.HttpMethod.POST;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import nl.werkbrug.api.auth.Toegang;
import nl.werkbrug.api.http.Antwoord;
import nl.werkbrug.api.http.Bladzijde;
import nl.werkbrug.api.http.HttpDienst;
import nl.werkbrug.api.http.Verzoek;
import nl.werkbrug.data.domain.PlaatsingId;
import nl.werkbrug.data.domain.RondeId;
import nl.werkbrug.data.domain.VoorstelId;
import nl.werkbrug.data.domain.beleid.Bedrag;
import nl.werkbrug.data.domain.plaatsing.Functie;
import nl.werkbrug.data.domain.plaatsing.Plaatsing;
import nl.werkbrug.data.domain.ronde.Matchingsronde;
import nl.werkbrug.data.domain.ronde.Voorstel;
import nl.werkbrug.data.norm.Normen;
import nl.werkbrug.data.store.AanbodStore;
import nl.werkbrug.data.store.BedragStore;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.data.store.PlaatsingStore;
import nl.werkbrug.data.store.RondeStore;
import nl.werkbrug.data.store.UitkomstStore;
import nl.werkbrug.data.store.WerkzoekendeStore;
import nl.werkbrug.engine.reporting.Gemeentegeld;
import nl.werkbrug.engine.reporting.Plaatsinggeld;
import nl.werkbrug.engine.reporting.Rondegeld;
import nl.werkbrug.engine.reporting.Voorstelgeld;
import org.jspecify.annotations.Nullable;

/** What plaatsingen cost and save, and the amounts behind that. It never decides who is placed. */
public final class Geldroutes {
  private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");
  private static final int EERSTE_JAAR = 2015;
  private static final int LAATSTE_JAAR = 2100;

  private final Database database;
  private final BedragStore bedragen;
  private final PlaatsingStore plaatsingen;
  private final WerkzoekendeStore werkzoekenden;
  private final AanbodStore aanbod;
  private final UitkomstStore uitkomsten;
  private final RondeStore rondes;
  private final Normen normen;
  private final Clock klok;

  public Geldroutes(Database database, Normen normen, Clock klok) {
    this.normen = normen;
    this.database = database;
    this.klok = klok;
    bedragen = new BedragStore(database);
    plaatsingen = new PlaatsingStore(database);
    werkzoekenden = new WerkzoekendeStore(database);
    aanbod = new AanbodStore(database);
    uitkomsten = new UitkomstStore(database);
    rondes = new RondeStore(database);
  }

  public void voegToe(HttpDienst http) {
    Toegang sturing = Toegang.voor(Functie.BELEID, Functie.BEHEERDER, Functie.ACCOUNTMANAGER);
    Toegang plaatsing = Toegang.VOORSTELLEN.en(Functie.BELEID);
    http.route(GET, "/v1/bedragen", Toegang.MEDEWERKERS, this::lijst)
        .route(POST, "/v1/bedragen", Toegang.voor(Functie.BEHEERDER), this::bewaar)
        .route(GET, "/v1/plaatsingen/:id/geld", plaatsing, this::vanPlaatsing)
        .route(GET, "/v1/voorstellen/:id/geld", Toegang.MENSEN, this::vanVoorstel)
        .route(GET, "/v1/matchingsrondes/:id/geld", Toegang.MEDEWERKERS, this::vanRonde)
        .route(GET, "/v1/rapportages/geld", sturing, this::perGemeente);
  }

  private record BedragWire(Bedrag.Soort soort, LocalDate vanaf, BigDecimal euro, String bron) {
    static BedragWire van(Bedrag een) {
      return new BedragWire(een.soort(), een.vanaf(), euroVan(een.cent()), een.bron());
    }
  }

  private Antwoord lijst(Verzoek verzoek) {
    Bladzijde bladzijde = Bladzijde.van(verzoek);
    verzoek.klaar();
    return Antwoord.json(
        bladzijde
            .uit(bedragen.list(), een -> een.soort() + " " + een.vanaf())
            .map(BedragWire::van));
  }

  private record NieuwBedrag(Bedrag.Soort soort, LocalDate vanaf, int cent, String bron) {}

  private Antwoord bewaar(Verzoek verzoek) {
    verzoek.eisHeleRegio("Alleen een beheerder van de hele regio wijzigt bedragen.");
    NieuwBedrag inhoud = verzoek.inhoud(NieuwBedrag.class);
    Bedrag bedrag = new Bedrag(inhoud.soort, inhoud.vanaf, inhoud.cent, inhoud.bron);
    bedragen.bewaar(bedrag, verzoek.handelende().id(), klok.instant());
    return Antwoord.json(201, BedragWire.van(bedrag), Map.of());
  }

  private record Geld(
      int jaar,
      BigDecimal lks,
      BigDecimal werkgeverslasten,
      BigDecimal lksVerwacht,
      long begeleidingMinuten,
      BigDecimal begeleiding,
      BigDecimal toeleiding,
      BigDecimal uitkeringBespaard,
      BigDecimal maatschappelijkeBaten,
      @Nullable BigDecimal saldo,
      List<String> onbekend) {
    static Geld van(Plaatsinggeld geld) {
      return new Geld(
          geld.jaar(),
          euroVan(geld.lksCent()),
          euroVan(geld.lastenCent()),
          euroVan(geld.verwachtCent()),
          geld.begeleidingMinuten(),
          euroVan(geld.begeleidingCent()),
          euroVan(geld.toeleidingCent()),
          euroVan(geld.uitkeringCent()),
          euroVan(geld.maatschappelijkCent()),
          geld.findSaldoCent().isPresent() ? euroVan(geld.findSaldoCent().getAsLong()) : null,
          geld.onbekend());
    }
  }

  private record Plaatsingantwoord(String plaatsing, Geld geld, List<String> aannames) {}

  private Antwoord vanPlaatsing(Verzoek verzoek) {
    int jaar = jaar(verzoek);
    Plaatsing plaatsing = plaatsingen.get(verzoek.pad("id", PlaatsingId::new));
    return Antwoord.json(
        new Plaatsingantwoord(
            plaatsing.id().waarde(),
            Geld.van(
                Plaatsinggeld.van(
                    plaatsing,
                    werkzoekenden.get(plaatsing.afspraak().werkzoekende()),
                    bedragen.list(),
                    normen,
                    jaar)),
            Plaatsinggeld.AANNAMES));
  }

  private Antwoord vanVoorstel(Verzoek verzoek) {
    Voorstel voorstel = uitkomsten.getVoorstel(verzoek.pad("id", VoorstelId::new));
    return Antwoord.json(
        VoorstelgeldWire.van(
            Voorstelgeld.van(
                voorstel,
                werkzoekenden.get(voorstel.werkzoekende()),
                aanbod.get(voorstel.aanbod()),
                bedragen.list(),
                normen),
            Voorstelgeld.aannames(normen, voorstel.start())));
  }

  private record Rondepost(Voorstelgeld.Soort soort, boolean baat, BigDecimal bedrag, int bekend) {
    static Rondepost van(Rondegeld.Post post) {
      return new Rondepost(post.soort(), post.soort().baat(), euroVan(post.cent()), post.bekend());
    }
  }

  private record Rondeantwoord(
      String ronde,
      int voorstellen,
      int volledig,
      List<Rondepost> posten,
      @Nullable BigDecimal saldo,
      List<String> aannames) {}

  private Antwoord vanRonde(Verzoek verzoek) {
    Matchingsronde ronde = rondes.get(verzoek.pad("id", RondeId::new));
    Rondegeld geld = Rondegeld.van(database, normen, ronde);
    return Antwoord.json(
        new Rondeantwoord(
            ronde.id().waarde(),
            geld.voorstellen(),
            geld.volledig(),
            geld.toonbaar() ? geld.posten().stream().map(Rondepost::van).toList() : List.of(),
            geld.toonbaar() && geld.volledig() > 0 ? euroVan(geld.saldoCent()) : null,
            geld.aannames()));
  }

  private record Gemeenteregel(
      @Nullable String gemeente,
      int plaatsingen,
      Geld geld,
      @Nullable BigDecimal budget,
      BigDecimal vastgelegd,
      BigDecimal verwacht,
      @Nullable String waarschuwing) {
    static Gemeenteregel van(Gemeentegeld een) {
      return new Gemeenteregel(
          een.gemeente() == null ? null : een.gemeente().waarde(),
          een.plaatsingen(),
          Geld.van(een.geld()),
          een.budgetCent() == null ? null : euroVan(een.budgetCent()),
          euroVan(een.vastgelegdCent()),
          euroVan(een.verwachtCent()),
          een.waarschuwing());
    }
  }

  private record Gemeenteantwoord(int jaar, List<Gemeenteregel> gemeenten, List<String> aannames) {}

  private Antwoord perGemeente(Verzoek verzoek) {
    int jaar = jaar(verzoek);
    verzoek.klaar();
    return Antwoord.json(
        new Gemeenteantwoord(
            jaar,
            Gemeentegeld.van(database, normen, jaar).stream().map(Gemeenteregel::van).toList(),
            Plaatsinggeld.AANNAMES));
  }

  private int jaar(Verzoek verzoek) {
    return verzoek.getal(
        "jaar",
        EERSTE_JAAR,
        LAATSTE_JAAR,
        LocalDate.ofInstant(klok.instant(), NEDERLAND).getYear());
  }

  private static BigDecimal euroVan(long cent) {
    return BigDecimal.valueOf(cent, 2);
  }
}
