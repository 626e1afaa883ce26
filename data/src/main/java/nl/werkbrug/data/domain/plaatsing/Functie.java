package nl.werkbrug.data.domain.plaatsing;

import java.util.Set;
import java.util.stream.Collectors;

/** In which function somebody acts. */
public enum Functie {
  ACCOUNTMANAGER("accountmanager"),
  CONSULENT("consulent"),
  JOBCOACH("jobcoach"),
  TOEGANG("toegang"),
  WERKGEVER("werkgever"),
  BEHEERDER("beheerder"),
  BELEID("beleid"),
  WERKZOEKENDE("werkzoekende");

  private final String omschrijving;

  Functie(String omschrijving) {
    this.omschrijving = omschrijving;
  }

  /** As it reads in a Dutch sentence. */
  public String omschrijving() {
    return omschrijving;
  }

  /** Their names in order, with commas between. */
  public static String namen(Set<Functie> functies) {
    return functies.stream().sorted().map(Functie::omschrijving).collect(Collectors.joining(", "));
  }
}
