package nl.werkbrug.api.http.plaatsing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.werkbrug.api.auth.Toegang;
import nl.werkbrug.api.http.Probleem;
import nl.werkbrug.api.http.Probleemfout;
import nl.werkbrug.api.http.Verzoek;
import nl.werkbrug.data.domain.PlaatsingId;
import nl.werkbrug.data.domain.VoorstelId;
import nl.werkbrug.data.domain.WerkgeverId;
import nl.werkbrug.data.domain.plaatsing.Besluit;
import nl.werkbrug.data.domain.plaatsing.Functie;
import nl.werkbrug.data.domain.plaatsing.Plaatsing;
import nl.werkbrug.data.domain.plaatsing.Plaatsingsgebeurtenis;
import nl.werkbrug.data.domain.plaatsing.Voorstelverloop;
import nl.werkbrug.data.norm.Norm;
import nl.werkbrug.data.norm.Normen;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.data.store.VerloopStore;
import nl.werkbrug.engine.review.Plaatsingsdienst;

/** LKS that a werkgever asks for, over HTTP and on a page, for who is in its service. */
public final class LksAanvragen {
  /** Who may ask. */
  public static final Toegang VRAGEN = Toegang.voor(Functie.WERKGEVER);

  private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");
  private static final String NIET_IN_DIENST =
      "Loonkostensubsidie vraagt de werkgever aan bij wie iemand in dienst is.";
  private static final String ONBETAALD = "Bij onbetaald werk is er geen loonkostensubsidie.";

  private final VerloopStore verlopen;
  private final Plaatsingsdienst dienst;
  private final Normen normen;
  private final Clock klok;

  public LksAanvragen(Database database, Plaatsingsdienst dienst, Normen normen, Clock klok) {
    this.dienst = dienst;
    this.normen = normen;
    this.klok = klok;
    verlopen = new VerloopStore(database);
  }

  /** Whether this werkgever may ask for LKS with a plaatsing, if nobody did yet. */
  public static boolean kan(Plaatsing plaatsing, WerkgeverId werkgever) {
    return isInDienst(plaatsing, werkgever) && isBetaald(plaatsing);
  }

  private static boolean isInDienst(Plaatsing plaatsing, WerkgeverId werkgever) {
    return plaatsing.afspraak().werkgever().equals(werkgever);
  }

  private static boolean isBetaald(Plaatsing plaatsing) {
    return plaatsing.afspraak().soort().betaald() || plaatsing.afspraak().beschut();
  }

  /** The last day on which the gemeente decides. */
  public LocalDate besluitUiterlijk(LocalDate aangevraagd) {
    return aangevraagd.plusWeeks(
        normen.get(Norm.LKS_BESLISTERMIJN_WEKEN, aangevraagd).waarde().longValue());
  }

  /**
   * Asks today for the plaatsing that came from a voorstel, and returns that day.
   *
   * @throws Probleemfout when there is no such plaatsing, it is not this werkgever's to ask, or it
   *     was asked before
   */
  public LocalDate vraag(Verzoek verzoek, WerkgeverId werkgever, VoorstelId voorstel) {
    PlaatsingId id = verlopen.find(voorstel).map(Voorstelverloop::plaatsing).orElse(null);
    if (id == null) {
      throw conflict("Uit dit voorstel is nog geen plaatsing gekomen.");
    }
    Plaatsing plaatsing = dienst.get(id);
    if (!isInDienst(plaatsing, werkgever)) {
      throw conflict(NIET_IN_DIENST);
    }
    if (!isBetaald(plaatsing)) {
      throw conflict(ONBETAALD);
    }
    LocalDate dag = LocalDate.ofInstant(klok.instant(), NEDERLAND);
    return switch (dienst.doe(
        id,
        plaatsing.versie(),
        verzoek.handelende(),
        new Plaatsingsgebeurtenis.LksAangevraagd(dag))) {
      case Besluit.Genomen<Plaatsing> genomen -> dag;
      case Besluit.Verouderd<Plaatsing> verouderd ->
          throw conflict("Iemand anders was eerder. Probeer het nog eens.");
      case Besluit.Geweigerd<Plaatsing> geweigerd ->
          throw conflict(geweigerd.redenen().getFirst().tekst());
    };
  }

  private static Probleemfout conflict(String tekst) {
    return new Probleemfout(Probleem.Soort.CONFLICT, tekst);
  }
}
