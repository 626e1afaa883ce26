package nl.werkbrug.api.web.voorstel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.werkbrug.api.web.Cel;
import nl.werkbrug.api.web.Feit;
import nl.werkbrug.api.web.Formulier;
import nl.werkbrug.api.web.Link;
import nl.werkbrug.api.web.Naslag;
import nl.werkbrug.api.web.Notatie;
import nl.werkbrug.api.web.Stap;
import nl.werkbrug.api.web.Werkregel;
import nl.werkbrug.api.web.Zet;
import nl.werkbrug.data.domain.JobcoachId;
import nl.werkbrug.data.domain.plaatsing.Gespreksantwoord;
import nl.werkbrug.data.domain.plaatsing.Handelende;
import nl.werkbrug.data.domain.plaatsing.Vastgelegd;
import nl.werkbrug.data.domain.plaatsing.Voorstelgebeurtenis;
import nl.werkbrug.data.domain.plaatsing.Voorstelverloop;
import nl.werkbrug.data.domain.plaatsing.Voorstelzet;
import nl.werkbrug.data.domain.plaatsing.Weigering;
import nl.werkbrug.data.domain.ronde.Matchingsronde;
import nl.werkbrug.data.domain.ronde.Voorstel;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.data.store.VerloopStore;
import nl.werkbrug.engine.review.Beoordelingsdienst;
import org.jspecify.annotations.Nullable;

/** The part of the page of a voorstel where people decide. */
public final class Besluitblok {
  public static final String IEMAND_WAS_EERDER =
      "Iemand anders was eerder. Er is niets overschreven; hieronder staat hoe het nu is";

  private final Beoordelingsdienst dienst;
  private final VerloopStore verlopen;

  Besluitblok(Database database, Beoordelingsdienst dienst) {
    this.dienst = dienst;
    verlopen = new VerloopStore(database);
  }

  /** Puts every reason on top of the form. */
  public static void neem(Formulier gegeven, List<Weigering> redenen) {
    for (Weigering reden : redenen) {
      gegeven.fout(reden.code(), zonderPunt(reden.tekst()));
    }
  }

  private static String zonderPunt(String zin) {
    return zin.endsWith(".") ? zin.substring(0, zin.length() - 1) : zin;
  }

  /**
   * The block as this reader may use it.
   *
   * @param consulent whose queue goes on after this voorstel
   * @param gevraagd the form that was refused, or null
   */
  Besluitbeeld maak(
      Voorstel voorstel,
      Matchingsronde ronde,
      @Nullable String consulent,
      Handelende wie,
      Formulier gegeven,
      Besluitformulier.@Nullable Doe gevraagd,
      Naslag nu,
      boolean zorg) {
    Voorstelverloop stand = dienst.get(voorstel.id());
    boolean gesloten = verlopen.isGesloten(ronde.id());
    Set<Voorstelzet> mogelijk = EnumSet.noneOf(Voorstelzet.class);
    if (!ronde.proef()) {
      mogelijk.addAll(Beoordelingsdienst.mogelijk(stand, wie));
    }
    if (gesloten) {
      mogelijk.remove(Voorstelzet.BEOORDELEN);
      mogelijk.remove(Voorstelzet.INTREKKEN);
    }
    String adres = "/voorstellen/" + voorstel.id().waarde();
    List<Zet> zetten = Besluitformulier.zetten(stand, mogelijk, gegeven, gevraagd, adres);
    return new Besluitbeeld(
        adres,
        stand.versie(),
        oordeel(stand),
        feiten(voorstel, stand, nu),
        gegeven.foutlijst(),
        zetten,
        slot(ronde, gesloten),
        geschiedenis(voorstel, nu, zorg),
        ronde.proef() ? new Link("", "") : volgende(voorstel, consulent));
  }

  private static String slot(Matchingsronde ronde, boolean gesloten) {
    if (ronde.proef()) {
      return "Dit voorstel komt uit een proefronde. Daarover wordt niet besloten.";
    }
    return gesloten ? "De ronde is afgesloten. Oordelen staan vast." : "";
  }

  private Link volgende(Voorstel voorstel, @Nullable String consulent) {
    VerloopStore.Wachtrij rij = verlopen.wachtrij(voorstel.ronde(), consulent, voorstel.id());
    return rij.volgende() == null
        ? new Link("Alles van deze ronde is beoordeeld", "/taken")
        : new Link(
            "Volgende voorstel (nog %s)".formatted(Notatie.getal(rij.aantal())),
            "/voorstellen/" + rij.volgende().waarde());
  }

  static Cel oordeel(Voorstelverloop stand) {
    return switch (stand.oordeel()) {
      case OPEN -> Cel.label("nog niet beoordeeld", Cel.Kleur.LET_OP);
      case GEACCEPTEERD -> Cel.label("geaccepteerd", Cel.Kleur.GOED);
      case AANGEPAST -> Cel.label("aangepast", Cel.Kleur.GOED);
      case AFGEWEZEN -> Cel.label("afgewezen", Cel.Kleur.FOUT);
    };
  }

  private static List<Feit> feiten(Voorstel voorstel, Voorstelverloop stand, Naslag nu) {
    List<Feit> uit = new ArrayList<>();
    if (stand.oordeel() == Voorstelverloop.Oordeel.AANGEPAST) {
      uit.add(
          Feit.van(
              "Gekozen werk",
              nu.findWerk(stand.aanbod()).map(Werkregel::titel).orElse(stand.aanbod().waarde())));
      uit.add(Feit.van("Gekozen jobcoach", coach(stand.jobcoach(), nu)));
    }
    if (!stand.geaccepteerd()) {
      return uit;
    }
    uit.add(
        new Feit(
            "Gesprek",
            stand.gesprek() == null ? "nog niet gevoerd" : antwoord(stand.gesprek()),
            stand.gesprek() != null));
    uit.add(
        new Feit(
            "Vrijgegeven door",
            stand.vrijgegeven()
                ? "werkzoekende en consulent"
                : stand.vrijDoorPersoon()
                    ? "werkzoekende, nog niet door de consulent"
                    : stand.vrijDoorConsulent()
                        ? "consulent, nog niet door de werkzoekende"
                        : "nog niemand",
            stand.vrijgegeven()));
    if (stand.tweedeNodig()) {
      uit.add(
          new Feit(
              "Tweede beoordeling",
              stand.tweedeAkkoord() ? "akkoord" : "nog nodig",
              stand.tweedeAkkoord()));
    }
    if (stand.gereserveerdTot() != null && stand.plaatsing() == null) {
      uit.add(Feit.van("Plek vast tot en met", Notatie.datum(stand.gereserveerdTot())));
    }
    if (stand.zichtbaarVoorWerkgever()) {
      uit.add(
          Feit.van(
              "Werkgever",
              switch (stand.reactie()) {
                case KENNISMAKEN -> "wil kennismaken";
                case NIET_PASSEND -> "vindt het niet passend";
                case null -> "heeft nog niet gereageerd";
              }));
    }
    if (voorstel.jobcoach() != null && stand.oordeel() != Voorstelverloop.Oordeel.AANGEPAST) {
      uit.add(Feit.van("Jobcoach", coach(stand.jobcoach(), nu)));
    }
    return uit;
  }

  private static String coach(@Nullable JobcoachId id, Naslag nu) {
    return id == null ? "geen" : nu.findJobcoach(id).map(coach -> coach.naam()).orElse(id.waarde());
  }

  private static String antwoord(Gespreksantwoord antwoord) {
    return switch (antwoord) {
      case JA -> "ja";
      case NEE -> "nee";
      case TWIJFEL -> "twijfel";
    };
  }

  private List<Stap> geschiedenis(Voorstel voorstel, Naslag nu, boolean zorg) {
    List<Stap> stappen = new ArrayList<>();
    for (Vastgelegd<Voorstelgebeurtenis> een : dienst.geschiedenis(voorstel.id())) {
      stappen.add(
          new Stap(
              Notatie.moment(een.moment()),
              wat(een.gebeurtenis().voor(zorg), nu),
              "%s (%s)".formatted(een.wie(), een.functie().omschrijving())));
    }
    Collections.reverse(stappen);
    return stappen;
  }

  private static String wat(Voorstelgebeurtenis gebeurtenis, Naslag nu) {
    return switch (gebeurtenis) {
      case Voorstelgebeurtenis.Geaccepteerd g -> met("Geaccepteerd", g.reden());
      case Voorstelgebeurtenis.Aangepast g ->
          met(
              "Aangepast naar %s, jobcoach %s"
                  .formatted(
                      nu.findWerk(g.aanbod()).map(Werkregel::titel).orElse(g.aanbod().waarde()),
                      coach(g.jobcoach(), nu)),
              g.reden());
      case Voorstelgebeurtenis.Afgewezen g ->
          met("Afgewezen: " + g.reden().omschrijving(), g.toelichting());
      case Voorstelgebeurtenis.Ingetrokken g -> met("Oordeel ongedaan gemaakt", g.reden());
      case Voorstelgebeurtenis.Besproken g ->
          met("Besproken, antwoord: " + antwoord(g.antwoord()), g.notitie());
      case Voorstelgebeurtenis.Vrijgegeven g ->
          "Vrijgegeven door de " + (g.doorPersoon() ? "werkzoekende" : "consulent");
      case Voorstelgebeurtenis.VrijgaveIngetrokken g ->
          "Vrijgave ingetrokken door de " + (g.doorPersoon() ? "werkzoekende" : "consulent");
      case Voorstelgebeurtenis.TweedeBeoordeling g ->
          met("Tweede beoordeling: " + (g.akkoord() ? "akkoord" : "niet akkoord"), g.reden());
      case Voorstelgebeurtenis.Gereserveerd g ->
          "Plek vastgehouden tot en met " + Notatie.datum(g.tot());
      case Voorstelgebeurtenis.ReserveringBeeindigd g -> "Plek niet langer vastgehouden";
      case Voorstelgebeurtenis.Voorgelegd g -> "Voorgelegd aan de werkgever";
      case Voorstelgebeurtenis.Kennismaken g -> "De werkgever wil kennismaken";
      case Voorstelgebeurtenis.NietPassend g ->
          met("De werkgever vindt het niet passend: " + g.reden().omschrijving(), g.toelichting());
      case Voorstelgebeurtenis.Geplaatst g -> "Geplaatst";
    };
  }

  private static String met(String wat, String waarom) {
    return waarom.isEmpty() ? wat : "%s. “%s”".formatted(wat, waarom);
  }
}
