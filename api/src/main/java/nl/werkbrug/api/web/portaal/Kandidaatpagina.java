package nl.werkbrug.api.web.portaal;

import static io.vertx.core.http.HttpMethod.GET;
import static io.vertx.core.http.HttpMethod.POST;

import java.util.List;
import java.util.Optional;
import nl.werkbrug.api.auth.Toegang;
import nl.werkbrug.api.http.Antwoord;
import nl.werkbrug.api.http.HttpDienst;
import nl.werkbrug.api.http.Probleem;
import nl.werkbrug.api.http.Probleemfout;
import nl.werkbrug.api.http.Verzoek;
import nl.werkbrug.api.web.Cel;
import nl.werkbrug.api.web.Deel;
import nl.werkbrug.api.web.Formulier;
import nl.werkbrug.api.web.Invoer;
import nl.werkbrug.api.web.Link;
import nl.werkbrug.api.web.Notatie;
import nl.werkbrug.api.web.Paginas;
import nl.werkbrug.api.web.voorstel.Besluitblok;
import nl.werkbrug.api.web.voorstel.Besluitformulier;
import nl.werkbrug.data.domain.VoorstelId;
import nl.werkbrug.data.domain.plaatsing.Besluit;
import nl.werkbrug.data.domain.plaatsing.Functie;
import nl.werkbrug.data.domain.plaatsing.Voorstelgebeurtenis;
import nl.werkbrug.data.domain.plaatsing.Voorstelverloop;
import nl.werkbrug.engine.review.Beoordelingsdienst;
import nl.werkbrug.engine.review.Kandidaatbeeld;
import nl.werkbrug.engine.review.Kandidatenlijst;
import org.jspecify.annotations.Nullable;

/** A candidate as the werkgever sees it, and what the werkgever answers. */
public final class Kandidaatpagina {
  private static final String ADRES = "/portaal/kandidaten/";

  private final Paginas paginas;
  private final Kandidatenlijst kandidaten;
  private final Beoordelingsdienst dienst;

  public Kandidaatpagina(Paginas paginas, Kandidatenlijst kandidaten, Beoordelingsdienst dienst) {
    this.paginas = paginas;
    this.kandidaten = kandidaten;
    this.dienst = dienst;
  }

  public void voegToe(HttpDienst http) {
    Toegang werkgever = Toegang.voor(Functie.WERKGEVER);
    http.route(GET, ADRES + ":voorstel", werkgever, this::kandidaat)
        .route(POST, ADRES + ":voorstel", werkgever, this::reageer);
  }

  /** The candidate in the list of the overview. */
  static Portaalbeeld.Kandidaat regel(Kandidaatbeeld een) {
    return new Portaalbeeld.Kandidaat(
        een.titel(),
        ADRES + een.voorstel().waarde(),
        Notatie.datum(een.start()),
        een.voldoet().isEmpty()
            ? ""
            : "Voldoet aan "
                + Notatie.aantal(een.voldoet().size(), "van uw eisen.", "van uw eisen."),
        stand(een.reactie()));
  }

  private static Cel stand(Voorstelverloop.@Nullable Reactie reactie) {
    return switch (reactie) {
      case null -> Cel.label("wacht op u", Cel.Kleur.LET_OP);
      case KENNISMAKEN -> Cel.label("kennismaken", Cel.Kleur.GOED);
      case NIET_PASSEND -> Cel.label("niet passend", Cel.Kleur.RUST);
    };
  }

  private Antwoord kandidaat(Verzoek verzoek) {
    verzoek.findTekst("gedaan", 40);
    VoorstelId id = verzoek.pad("voorstel", VoorstelId::new);
    return toon(verzoek, 200, vind(verzoek, id), new Formulier(java.util.Map.of()), false);
  }

  private Kandidaatbeeld vind(Verzoek verzoek, VoorstelId id) {
    return kandidaten
        .find(Werkgeverportaal.eigen(verzoek), id)
        .orElseThrow(
            () ->
                new Probleemfout(
                    Probleem.Soort.NIET_GEVONDEN,
                    "Deze kandidaat is er niet, of is niet meer beschikbaar."));
  }

  private Antwoord reageer(Verzoek verzoek) {
    VoorstelId id = verzoek.pad("voorstel", VoorstelId::new);
    Kandidaatbeeld beeld = vind(verzoek, id);
    Formulier gegeven = new Formulier(verzoek.formulier());
    Besluitformulier.Doe doe =
        Besluitformulier.Doe.van(gegeven.tekst("doe"))
            .filter(
                een ->
                    een == Besluitformulier.Doe.KENNISMAKEN
                        || een == Besluitformulier.Doe.NIET_PASSEND)
            .orElse(null);
    if (doe == null) {
      gegeven.fout("doe", "kies kennismaken of niet passend");
      return toon(verzoek, 422, beeld, gegeven, false);
    }
    boolean nietPassend = doe == Besluitformulier.Doe.NIET_PASSEND;
    Optional<Voorstelgebeurtenis> wat = Besluitformulier.lees(doe, gegeven);
    if (wat.isEmpty()) {
      return toon(verzoek, 422, beeld, gegeven, nietPassend);
    }
    // A werkgever sees no versie: what it saw may always be answered.
    return switch (dienst.doe(id, dienst.get(id).versie(), verzoek.handelende(), wat.get())) {
      case Besluit.Genomen<Voorstelverloop> genomen ->
          Antwoord.naar(doe.gedaanDoorWerkgever().op(ADRES + id.waarde()));
      case Besluit.Geweigerd<Voorstelverloop> geweigerd -> {
        Besluitblok.neem(gegeven, geweigerd.redenen());
        yield toon(verzoek, 409, vind(verzoek, id), gegeven, nietPassend);
      }
      case Besluit.Verouderd<Voorstelverloop> verouderd -> {
        gegeven.fout("versie", Besluitblok.IEMAND_WAS_EERDER);
        yield toon(verzoek, 409, vind(verzoek, id), gegeven, nietPassend);
      }
    };
  }

  private Antwoord toon(
      Verzoek verzoek, int status, Kandidaatbeeld kandidaat, Formulier gegeven, boolean open) {
    List<Invoer> velden = Besluitformulier.werkgevervelden(gegeven);
    return paginas.metStatus(
        status,
        verzoek,
        Deel.OVERZICHT,
        List.of(new Link(kandidaat.titel(), vacature(kandidaat))),
        "Kandidaat voor " + kandidaat.titel(),
        "portaal-kandidaat.jte",
        new Portaalkandidaat(
            "Kandidaat voor " + kandidaat.titel(),
            ADRES + kandidaat.voorstel().waarde(),
            Notatie.datum(kandidaat.start()),
            kandidaat.voldoet(),
            kandidaat.nogVragen(),
            stand(kandidaat.reactie()),
            kandidaat.reactie() == null,
            velden,
            open,
            gegeven.foutlijst()));
  }

  private static String vacature(Kandidaatbeeld kandidaat) {
    return Werkgeverportaal.VACATURES + "/" + kandidaat.aanbod().waarde() + "/wijzig";
  }
}
