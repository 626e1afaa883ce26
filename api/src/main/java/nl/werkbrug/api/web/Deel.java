package nl.werkbrug.api.web;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * The parts of the service, in the order of the main navigation. Who sees which follows from who
 * may open its address.
 */
public enum Deel {
  OVERZICHT("Overzicht", "/"),
  TAKEN("Taken", "/taken"),
  RONDES("Rondes", "/rondes"),
  MENSEN("Mensen", "/mensen"),
  PLAATSINGEN("Plaatsingen", "/plaatsingen"),
  WERK("Werk", "/werk"),
  MIJN("Mijn voorstellen", "/mijn"),
  MIJN_WERK("Vacatures", "/mijn/werk"),
  MIJN_PROFIEL("Mijn gegevens", "/mijn/profiel"),
  EIGEN_WERK("Mijn vacatures", "/portaal/vacatures"),
  WERKGEVERS("Werkgevers", "/werkgevers"),
  JOBCOACHES("Jobcoaches", "/jobcoaches"),
  LOONWAARDE("Loonwaarde", "/loonwaarde"),
  RESULTATEN("Resultaten", "/resultaten"),
  BELEID("Beleid", "/beleid"),
  BEHEER("Beheer", "/beheer");

  private final String naam;
  private final String adres;

  Deel(String naam, String adres) {
    this.naam = naam;
    this.adres = adres;
  }

  public Link link() {
    return new Link(naam, adres);
  }

  /** The parts that the reader may open. */
  List<Schil.Punt> navigatie(Predicate<String> magOpen) {
    return Arrays.stream(values())
        .filter(deel -> deel.isVoor(magOpen))
        .map(deel -> deel.punt(deel == this))
        .toList();
  }

  /** As {@link #navigatie(Predicate)}, on a page that is no part of the service. */
  static List<Schil.Punt> zonderPlek(Predicate<String> magOpen) {
    return Arrays.stream(values())
        .filter(deel -> deel.isVoor(magOpen))
        .map(deel -> deel.punt(false))
        .toList();
  }

  /** A werkzoekende has the own page for an overview. */
  private boolean isVoor(Predicate<String> magOpen) {
    return magOpen.test(adres) && !(this == OVERZICHT && magOpen.test(MIJN.adres));
  }

  private Schil.Punt punt(boolean hier) {
    return new Schil.Punt(naam, adres, hier);
  }
}
