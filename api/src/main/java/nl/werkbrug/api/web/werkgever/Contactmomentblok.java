package nl.werkbrug.api.web.werkgever;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.werkbrug.api.http.Verzoek;
import nl.werkbrug.api.http.plaatsing.Contactmomentroutes;
import nl.werkbrug.api.web.Blok;
import nl.werkbrug.api.web.Cel;
import nl.werkbrug.api.web.Formulier;
import nl.werkbrug.api.web.Invoer;
import nl.werkbrug.api.web.Lijst;
import nl.werkbrug.api.web.Notatie;
import nl.werkbrug.api.web.Zet;
import nl.werkbrug.data.domain.OngeldigeGegevens;
import nl.werkbrug.data.domain.werkgever.Contactmoment;
import nl.werkbrug.data.domain.werkgever.Contactpersoon;
import nl.werkbrug.data.domain.werkgever.Werkgever;
import nl.werkbrug.data.store.ContactmomentStore;
import nl.werkbrug.data.store.Database;
import org.jspecify.annotations.Nullable;

/** Contact with an employer on its page: what was said, and a new one. */
final class Contactmomentblok {
  private static final String NIEUW = "contact";
  private static final String AF = "afhandelen";

  private final ContactmomentStore contactmomenten;
  private final Clock klok;

  Contactmomentblok(Database database, Clock klok) {
    this.klok = klok;
    contactmomenten = new ContactmomentStore(database);
  }

  Formulier leeg() {
    return Formulier.met(Map.of("datum", List.of(Notatie.vandaag(klok).toString())));
  }

  /**
   * The list, and for who has contact with employers a form.
   *
   * @param gevraagd what the form wanted that was refused, or empty
   */
  List<Blok> blokken(Verzoek verzoek, Werkgever werkgever, Formulier gegeven, String gevraagd) {
    String adres = "/werkgevers/" + werkgever.id().waarde();
    List<Contactmoment> alle = contactmomenten.list(werkgever.id());
    List<Blok> uit = new ArrayList<>();
    if (Contactmomentroutes.SCHRIJVEN.mag(verzoek.gebruiker())) {
      List<Zet> zetten = new ArrayList<>();
      zetten.add(nieuw(werkgever, gegeven, gevraagd.equals(NIEUW)));
      List<Contactmoment> open = alle.stream().filter(Contactmoment::staatOpen).toList();
      if (!open.isEmpty()) {
        zetten.add(af(open, gegeven, gevraagd.equals(AF)));
      }
      uit.add(new Blok.Doen("Contact vastleggen", "", zetten, adres, 0, ""));
    }
    uit.add(
        new Blok.Rijen(
            "Contactmomenten",
            "",
            new Lijst<Contactmoment>("Contactmomenten", adres, "Er is nog geen contact vastgelegd.")
                .naast()
                .rang(
                    "Dag",
                    een -> een.datum().toEpochDay(),
                    een -> Cel.tekst(Notatie.kort(een.datum())).met(een.soort().omschrijving()))
                .tekst(
                    "Waarover",
                    een ->
                        Cel.tekst(Notatie.zin(een.onderwerp().omschrijving())).met(een.verslag()))
                .tekst("Met", een -> Cel.tekst(leegAls(een.contactpersoon())))
                .tekst("Door", een -> Cel.tekst(een.accountmanager()))
                .rang(
                    "Opvolgen",
                    Contactmomentblok::rang,
                    een -> opvolgen(een, Notatie.vandaag(klok)))
                .maak(verzoek, alle, Map.of())));
    return uit;
  }

  private static Zet nieuw(Werkgever werkgever, Formulier gegeven, boolean open) {
    Formulier formulier =
        gegeven
            .veld(Invoer.Vorm.DATUM, "datum", "Dag", "")
            .keuze(
                Invoer.Vorm.LIJST,
                "soort",
                "Hoe",
                "",
                Arrays.stream(Contactmoment.Soort.values())
                    .map(een -> new Invoer.Keuze(een.name(), Notatie.zin(een.omschrijving())))
                    .toList())
            .keuze(
                Invoer.Vorm.LIJST,
                "onderwerp",
                "Waarover",
                "",
                Arrays.stream(Contactmoment.Onderwerp.values())
                    .map(een -> new Invoer.Keuze(een.name(), Notatie.zin(een.omschrijving())))
                    .toList())
            .keuze(
                Invoer.Vorm.LIJST,
                "contactpersoon",
                "Met wie",
                "",
                Stream.concat(
                        Stream.of(new Invoer.Keuze("", "Iemand anders")),
                        werkgever.contactpersonen().stream()
                            .map(Contactpersoon::naam)
                            .distinct()
                            .map(naam -> new Invoer.Keuze(naam, naam)))
                    .toList())
            .veld(
                Invoer.Vorm.KORT,
                "verslag",
                "Wat is er besproken?",
                "Over de werkgever. Schrijf hier niets over werkzoekenden.")
            .veld(
                Invoer.Vorm.DATUM,
                "opvolgen",
                "Opvolgen op",
                "Mag leeg. Op die dag staat het bij de signalen.");
    return new Zet(
        NIEUW, "Nieuw contact", "", formulier.invoer(), "Leg het contact vast", open, "", "");
  }

  private static Zet af(List<Contactmoment> openstaand, Formulier gegeven, boolean open) {
    List<Invoer> velden = new ArrayList<>();
    velden.add(
        new Invoer(
            Invoer.Vorm.LIJST,
            "contactmoment",
            "Wat is gedaan?",
            "",
            "",
            Set.of(gegeven.tekst("contactmoment")),
            openstaand.stream()
                .map(
                    een ->
                        new Invoer.Keuze(
                            een.id(),
                            "%s, op te volgen op %s"
                                .formatted(
                                    Notatie.zin(een.onderwerp().omschrijving()),
                                    Notatie.kort(een.opvolgen()))))
                .toList()));
    return new Zet(AF, "Opgevolgd", "", velden, "Dit is opgevolgd", open, "", "");
  }

  /** Does what the form asks; otherwise the form holds what is wrong. */
  boolean bewaar(Verzoek verzoek, Werkgever werkgever, Formulier gegeven) {
    if (gegeven.tekst("doe").equals(AF)) {
      Contactmoment gevonden =
          contactmomenten
              .find(werkgever.id(), gegeven.tekst("contactmoment"))
              .filter(Contactmoment::staatOpen)
              .orElse(null);
      if (gevonden == null) {
        gegeven.fout("contactmoment", "moet een van de keuzes zijn");
        return false;
      }
      contactmomenten.bewaar(gevonden.handelAf(Notatie.vandaag(klok)), klok.instant());
      return true;
    }
    LocalDate datum = gegeven.datum("datum").orElse(null);
    Contactmoment.Soort soort = gegeven.lees("soort", Contactmoment.Soort::valueOf).orElse(null);
    Contactmoment.Onderwerp onderwerp =
        gegeven.lees("onderwerp", Contactmoment.Onderwerp::valueOf).orElse(null);
    LocalDate opvolgen = gegeven.datum("opvolgen").orElse(null);
    if (datum == null) {
      gegeven.fout("datum", "moet ingevuld zijn");
    } else if (datum.isAfter(Notatie.vandaag(klok))) {
      gegeven.fout("datum", "mag niet in de toekomst liggen");
    }
    if (soort == null || onderwerp == null) {
      gegeven.fout(soort == null ? "soort" : "onderwerp", "moet gekozen worden");
    }
    if (!gegeven.isGoed() || datum == null || soort == null || onderwerp == null) {
      return false;
    }
    String persoon = gegeven.tekst("contactpersoon");
    try {
      contactmomenten.bewaar(
          new Contactmoment(
              UUID.randomUUID().toString(),
              werkgever.id(),
              datum,
              soort,
              onderwerp,
              verzoek.handelende().id(),
              persoon.isEmpty() ? null : persoon,
              gegeven.tekst("verslag"),
              opvolgen,
              null),
          klok.instant());
      return true;
    } catch (OngeldigeGegevens e) {
      gegeven.neem(e);
      return false;
    }
  }

  private static long rang(Contactmoment een) {
    LocalDate opvolgen = een.opvolgen();
    return opvolgen == null ? Long.MAX_VALUE : opvolgen.toEpochDay();
  }

  /** When to go after it, and whether that is late or done. */
  static Cel opvolgen(Contactmoment een, LocalDate vandaag) {
    LocalDate opvolgen = een.opvolgen();
    if (opvolgen == null) {
      return Cel.tekst("–");
    }
    if (een.afgehandeld() != null) {
      return Cel.tekst("gedaan op " + Notatie.kort(een.afgehandeld()));
    }
    return opvolgen.isBefore(vandaag)
        ? Cel.label(Notatie.kort(opvolgen) + ", te laat", Cel.Kleur.FOUT)
        : Cel.tekst(Notatie.kort(opvolgen));
  }

  private static String leegAls(@Nullable String naam) {
    return naam == null ? "–" : naam;
  }
}
