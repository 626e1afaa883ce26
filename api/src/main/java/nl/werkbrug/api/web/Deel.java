package nl.werkbrug.api.web;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parts of the service, in the order of the main navigation. */
enum Deel {
  OVERZICHT("Overzicht", "/"),
  TAKEN("Taken", "/taken"),
  RONDES("Rondes", "/rondes"),
  MENSEN("Mensen", "/mensen"),
  WERK("Werk", "/werk"),
  WERKGEVERS("Werkgevers", "/werkgevers"),
  JOBCOACHES("Jobcoaches", "/jobcoaches"),
  BELEID("Beleid", "/beleid");

  private final String naam;
  private final String adres;

  Deel(String naam, String adres) {
    this.naam = naam;
    this.adres = adres;
  }

  Link link() {
    return new Link(naam, adres);
  }

  List<Schil.Punt> navigatie() {
    return navigatie(this);
  }

  static List<Schil.Punt> navigatieZonderPlek() {
    return navigatie(null);
  }

  private static List<Schil.Punt> navigatie(@Nullable Deel hier) {
    return Arrays.stream(values())
        .map(deel -> new Schil.Punt(deel.naam, deel.adres, deel == hier))
        .toList();
  }
}
