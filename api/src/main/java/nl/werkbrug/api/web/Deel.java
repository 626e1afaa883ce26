package nl.werkbrug.api.web;

import java.util.Arrays;
import java.util.List;
import nl.werkbrug.api.auth.Gebruiker;
import nl.werkbrug.api.auth.Toegang;

/** The parts of the service, in the order of the main navigation. */
enum Deel {
  OVERZICHT("Overzicht", "/", Toegang.MEDEWERKERS),
  TAKEN("Taken", "/taken", Toegang.VOORSTELLEN),
  RONDES("Rondes", "/rondes", Toegang.MEDEWERKERS),
  MENSEN("Mensen", "/mensen", Toegang.MENSEN),
  WERK("Werk", "/werk", Toegang.MEDEWERKERS),
  WERKGEVERS("Werkgevers", "/werkgevers", Toegang.MEDEWERKERS),
  JOBCOACHES("Jobcoaches", "/jobcoaches", Toegang.MEDEWERKERS),
  BELEID("Beleid", "/beleid", Toegang.MEDEWERKERS);

  private final String naam;
  private final String adres;
  private final Toegang toegang;

  Deel(String naam, String adres, Toegang toegang) {
    this.naam = naam;
    this.adres = adres;
    this.toegang = toegang;
  }

  Link link() {
    return new Link(naam, adres);
  }

  /** The parts that are for this user. */
  List<Schil.Punt> navigatie(Gebruiker wie) {
    return Arrays.stream(values())
        .filter(deel -> deel.toegang.mag(wie))
        .map(deel -> deel.punt(deel == this))
        .toList();
  }

  static List<Schil.Punt> navigatieZonderPlek() {
    return List.of(OVERZICHT.punt(false));
  }

  private Schil.Punt punt(boolean hier) {
    return new Schil.Punt(naam, adres, hier);
  }
}
