package nl.werkbrug.api.web.werk;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.api.http.Verzoek;
import nl.werkbrug.api.http.plaatsing.Verdringingsroutes;
import nl.werkbrug.api.web.Blok;
import nl.werkbrug.api.web.Feit;
import nl.werkbrug.api.web.Formulier;
import nl.werkbrug.api.web.Invoer;
import nl.werkbrug.api.web.Notatie;
import nl.werkbrug.api.web.Zet;
import nl.werkbrug.data.domain.Gegevensfout;
import nl.werkbrug.data.domain.OngeldigeGegevens;
import nl.werkbrug.data.domain.aanbod.Verdringingstoets;
import nl.werkbrug.data.domain.aanbod.Verdringingsvraag;
import nl.werkbrug.data.domain.aanbod.Werkaanbod;
import nl.werkbrug.data.store.AanbodStore;
import nl.werkbrug.data.store.Database;

/** The verdringingstoets on the page of work that needs one. */
final class Toetsblok {
  private static final String UITLEG = "toelichting-";
  private static final List<Invoer.Keuze> JA_NEE =
      List.of(new Invoer.Keuze("ja", "Ja"), new Invoer.Keuze("nee", "Nee"));

  private final Database database;
  private final AanbodStore aanbod;
  private final Clock klok;

  Toetsblok(Database database, Clock klok) {
    this.database = database;
    this.klok = klok;
    aanbod = new AanbodStore(database);
  }

  /** Empty for work that needs none. */
  List<Blok> blokken(Verzoek verzoek, Werkaanbod werk, Formulier gegeven, boolean open) {
    if (!werk.toetsplichtig()) {
      return List.of();
    }
    List<Blok> uit = new ArrayList<>();
    uit.add(stand(werk.kern().verdringingstoets()));
    if (Verdringingsroutes.TOETSEN.mag(verzoek.gebruiker())) {
      uit.add(
          new Blok.Doen(
              "Verdringing toetsen",
              "",
              List.of(
                  new Zet(
                      "toets",
                      "Doe de verdringingstoets",
                      "U beoordeelt. Wijst een antwoord op verdringing en vindt u dat het dat niet"
                          + " is, leg dat dan uit.",
                      velden(gegeven),
                      "Leg de toets vast",
                      open,
                      "",
                      "")),
              "/werk/" + werk.id().waarde(),
              0,
              ""));
    }
    return uit;
  }

  private static Blok stand(Verdringingstoets toets) {
    return switch (toets) {
      case Verdringingstoets.NietUitgevoerd niet ->
          new Blok.Tekst(
              "Verdringingstoets",
              List.of(
                  "De toets is nog niet gedaan. Zonder de uitkomst geen verdringing wordt niemand"
                      + " voorgesteld."));
      case Verdringingstoets.Uitgevoerd gedaan -> {
        List<Feit> feiten = new ArrayList<>();
        feiten.add(Feit.van("Oordeel", gedaan.verdringing() ? "verdringing" : "geen verdringing"));
        feiten.add(Feit.van("Dag", Notatie.datum(gedaan.datum())));
        feiten.add(Feit.van("Beoordeeld door", gedaan.beoordelaar()));
        for (Verdringingstoets.Antwoord antwoord : gedaan.antwoorden()) {
          feiten.add(
              Feit.van(
                  antwoord.vraag().vraag(),
                  (antwoord.ja() ? "ja" : "nee")
                      + (antwoord.toelichting().isEmpty() ? "" : ". " + antwoord.toelichting())));
        }
        yield new Blok.Feiten("Verdringingstoets", feiten);
      }
    };
  }

  private static List<Invoer> velden(Formulier gegeven) {
    Formulier formulier = gegeven;
    for (Verdringingsvraag een : Verdringingsvraag.values()) {
      formulier =
          formulier
              .keuze(Invoer.Vorm.RADIO, een.name(), een.vraag(), "", JA_NEE)
              .veld(Invoer.Vorm.TEKST, UITLEG + een.name(), "Uitleg bij: " + een.vraag(), "");
    }
    return formulier
        .keuze(
            Invoer.Vorm.RADIO,
            "verdringing",
            "Uw oordeel",
            "",
            List.of(
                new Invoer.Keuze("nee", "Geen verdringing"), new Invoer.Keuze("ja", "Verdringing")))
        .invoer();
  }

  /** Whether it was recorded; otherwise the form holds what is wrong. */
  boolean bewaar(Verzoek verzoek, Werkaanbod werk, Formulier gegeven) {
    List<Optional<Boolean>> gekozen =
        Arrays.stream(Verdringingsvraag.values()).map(een -> ja(gegeven, een.name())).toList();
    Optional<Boolean> oordeel = ja(gegeven, "verdringing");
    if (!gegeven.isGoed()) {
      return false;
    }
    List<Verdringingstoets.Antwoord> antwoorden = new ArrayList<>();
    for (Verdringingsvraag een : Verdringingsvraag.values()) {
      String uitleg = gegeven.tekst(UITLEG + een.name());
      if (uitleg.length() > Verdringingstoets.LANGSTE_TOELICHTING) {
        gegeven.fout(UITLEG + een.name(), "mag hoogstens 500 tekens hebben");
        return false;
      }
      antwoorden.add(
          new Verdringingstoets.Antwoord(een, gekozen.get(een.ordinal()).orElseThrow(), uitleg));
    }
    try {
      Verdringingsroutes.bewaar(
          database,
          aanbod,
          werk.id(),
          Verdringingsroutes.toets(
              oordeel.orElseThrow(), antwoorden, verzoek.handelende().id(), Notatie.vandaag(klok)));
      return true;
    } catch (OngeldigeGegevens e) {
      for (Gegevensfout fout : e.fouten()) {
        gegeven.fout(UITLEG + fout.veld(), fout.toegestaan());
      }
      return false;
    }
  }

  private static Optional<Boolean> ja(Formulier gegeven, String veld) {
    String tekst = gegeven.tekst(veld);
    if (!tekst.equals("ja") && !tekst.equals("nee")) {
      gegeven.fout(veld, "moet gekozen worden");
      return Optional.empty();
    }
    return Optional.of(tekst.equals("ja"));
  }
}
