package nl.werkbrug.data.store;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.werkbrug.data.domain.Controle;
import nl.werkbrug.data.domain.GemeenteId;
import nl.werkbrug.data.domain.OrganisatieId;
import nl.werkbrug.data.domain.WerkgeverId;
import nl.werkbrug.data.domain.plaatsing.Functie;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may log in.
 *
 * @param id lower-case letters, digits and {@code . _ @ -}, 2 to 100 characters
 * @param emailadres where notices go; null: to the id when that is a mail address
 * @param organisatie whose records are reached, or null for the whole region
 * @param gemeenten empty means all of the organisation
 * @param werkgever only with {@link Functie#WERKGEVER}
 * @param wachtwoord hash, or null when somebody else vouches for the person
 * @param mislukt wrong passwords in a row
 * @param geblokkeerdTot until then no password is right
 */
public record Account(
    String id,
    String naam,
    @Nullable String emailadres,
    Set<Functie> functies,
    @Nullable OrganisatieId organisatie,
    SortedSet<GemeenteId> gemeenten,
    @Nullable WerkgeverId werkgever,
    boolean actief,
    @Nullable String wachtwoord,
    int mislukt,
    Instant geblokkeerdTot) {
  public Account {
    Controle controle =
        new Controle()
            .eis(
                id.matches("[a-z0-9][a-z0-9._@-]{1,99}"),
                "id",
                id,
                "moet 2 tot 100 kleine letters, cijfers of . _ @ - zijn")
            .tekst("naam", naam, 1, 120)
            .eis(
                emailadres == null
                    || (emailadres.length() <= 320 && Postvak.isMailadres(emailadres)),
                "emailadres",
                emailadres,
                "moet een e-mailadres zijn");
    eisFuncties(controle, functies, werkgever, "account").klaar();
    functies = Collections.unmodifiableSet(EnumSet.copyOf(functies));
    gemeenten = Collections.unmodifiableSortedSet(new TreeSet<>(gemeenten));
  }

  /**
   * Which functies go together, for whoever may log in.
   *
   * @param wat an account or a key, as it reads in a Dutch sentence
   */
  static Controle eisFuncties(
      Controle controle, Set<Functie> functies, @Nullable WerkgeverId werkgever, String wat) {
    return controle
        .eis(!functies.isEmpty(), "functies", functies, "moet er ten minste één hebben")
        .eis(
            !functies.contains(Functie.WERKZOEKENDE),
            "functies",
            functies,
            "een werkzoekende krijgt een persoonlijke link en geen " + wat)
        .eis(
            !functies.contains(Functie.WERKGEVER) || functies.size() == 1,
            "functies",
            functies,
            "een werkgever heeft geen andere functie")
        .samenhang(
            functies.contains(Functie.WERKGEVER) == (werkgever != null),
            "werkgever",
            werkgever,
            "hoort bij de functie WERKGEVER, en alleen daarbij");
  }

  /** Where notices for this person go; empty when there is nowhere, or the person is blocked. */
  public Optional<String> findPostadres() {
    return Optional.ofNullable(emailadres)
        .or(() -> Optional.of(id).filter(Postvak::isMailadres))
        .filter(adres -> actief);
  }

  public Account metWachtwoord(@Nullable String hash) {
    return new Account(
        id,
        naam,
        emailadres,
        functies,
        organisatie,
        gemeenten,
        werkgever,
        actief,
        hash,
        0,
        Instant.EPOCH);
  }

  /** The hash stays out of logs. */
  @Override
  public String toString() {
    return "Account[" + id + "]";
  }
}
