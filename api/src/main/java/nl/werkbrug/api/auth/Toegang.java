package nl.werkbrug.api.auth;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import nl.werkbrug.data.domain.plaatsing.Functie;

/**
 * Who may use an address: anybody, or who has one of these functions.
 *
 * @param functies empty when it is open
 * @param vraagtWie whether it is looked up who asks
 */
public record Toegang(Set<Functie> functies, boolean vraagtWie) {
  /** Without login. */
  public static final Toegang OPEN = new Toegang(Set.of(), true);

  /** The same for everybody: answers when the database, which knows who asks, does not. */
  public static final Toegang NAAMLOOS = new Toegang(Set.of(), false);

  /** Everybody who works for a gemeente. */
  public static final Toegang MEDEWERKERS = new Toegang(Gebruiker.MEDEWERKER);

  /** Whose work is with the people, and needs all that is known of them. */
  public static final Toegang MENSEN = voor(Functie.CONSULENT, Functie.JOBCOACH, Functie.TOEGANG);

  /** Whose work is with proposals to people. */
  public static final Toegang VOORSTELLEN = MENSEN.en(Functie.ACCOUNTMANAGER, Functie.BEHEERDER);

  /** Everybody who is logged in. */
  public static final Toegang INGELOGD = new Toegang(EnumSet.allOf(Functie.class));

  private Toegang(Set<Functie> functies) {
    this(functies, true);
  }

  public Toegang {
    functies =
        functies.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(functies));
  }

  public static Toegang voor(Functie eerste, Functie... meer) {
    return new Toegang(EnumSet.of(eerste, meer));
  }

  /** These functions too. */
  public Toegang en(Functie... meer) {
    EnumSet<Functie> samen = EnumSet.noneOf(Functie.class);
    samen.addAll(functies);
    samen.addAll(Set.of(meer));
    return new Toegang(samen);
  }

  public boolean isOpen() {
    return functies.isEmpty();
  }

  public boolean mag(Gebruiker gebruiker) {
    return isOpen() || gebruiker.functies().stream().anyMatch(functies::contains);
  }
}
