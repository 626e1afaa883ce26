package nl.werkbrug.api.auth;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.werkbrug.data.domain.Controle;
import nl.werkbrug.data.domain.GemeenteId;
import nl.werkbrug.data.domain.OrganisatieId;
import nl.werkbrug.data.domain.WerkgeverId;
import nl.werkbrug.data.domain.WerkzoekendeId;
import nl.werkbrug.data.domain.plaatsing.Functie;
import nl.werkbrug.data.domain.plaatsing.Handelende;
import org.jspecify.annotations.Nullable;

/**
 * Somebody, or a machine, that is known to the service.
 *
 * @param id account, 1 to 100 characters; what the audit names
 * @param naam as pages show it
 * @param functies at least one; a werkgever or werkzoekende has no other
 * @param organisatie whose records it reaches, or null for the whole region
 * @param gemeenten of which the people are reached; empty means all of the organisation
 * @param werkgever the only werkgever it reaches; only with {@link Functie#WERKGEVER}
 * @param werkzoekende the only person it reaches; only with {@link Functie#WERKZOEKENDE}
 * @param maker account of who made the key of a machine; null for people
 */
public record Gebruiker(
    String id,
    String naam,
    Set<Functie> functies,
    @Nullable OrganisatieId organisatie,
    SortedSet<GemeenteId> gemeenten,
    @Nullable WerkgeverId werkgever,
    @Nullable WerkzoekendeId werkzoekende,
    @Nullable String maker) {

  /** The functions of those who work for a gemeente. */
  public static final Set<Functie> MEDEWERKER =
      Collections.unmodifiableSet(
          EnumSet.complementOf(EnumSet.of(Functie.WERKGEVER, Functie.WERKZOEKENDE)));

  /** Whose work needs what is known of somebody's health. */
  private static final Set<Functie> ZORG =
      Collections.unmodifiableSet(EnumSet.of(Functie.CONSULENT, Functie.JOBCOACH, Functie.TOEGANG));

  public Gebruiker {
    new Controle()
        .tekst("id", id, 1, 100)
        .tekst("naam", naam, 1, 120)
        .eis(!functies.isEmpty(), "functies", functies, "moet er ten minste één hebben")
        .eis(
            functies.size() == 1 || MEDEWERKER.containsAll(functies),
            "functies",
            functies,
            "een werkgever of werkzoekende heeft geen andere functie")
        .samenhang(
            functies.contains(Functie.WERKGEVER) == (werkgever != null),
            "werkgever",
            werkgever,
            "hoort bij de functie WERKGEVER, en alleen daarbij")
        .samenhang(
            functies.contains(Functie.WERKZOEKENDE) == (werkzoekende != null),
            "werkzoekende",
            werkzoekende,
            "hoort bij de functie WERKZOEKENDE, en alleen daarbij")
        .klaar();
    functies = Collections.unmodifiableSet(EnumSet.copyOf(functies));
    gemeenten = Collections.unmodifiableSortedSet(new TreeSet<>(gemeenten));
  }

  /** Somebody who works for the whole region. */
  public static Gebruiker medewerker(String id, String naam, Set<Functie> functies) {
    return new Gebruiker(id, naam, functies, null, new TreeSet<>(), null, null, null);
  }

  public boolean is(Functie functie) {
    return functies.contains(functie);
  }

  public boolean isMedewerker() {
    return MEDEWERKER.containsAll(functies);
  }

  /** Whether it is a machine, with a key. */
  public boolean isMachine() {
    return maker != null;
  }

  /** Whether health and doelgroep may be shown; everybody else gets the neutral texts. */
  public boolean magZorg() {
    return functies.stream().anyMatch(ZORG::contains);
  }

  /** As the domain knows who acts. */
  public Handelende handelende() {
    return new Handelende(id, maker == null ? id : maker, functies);
  }
}
