package nl.werkbrug.api.configure;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import nl.werkbrug.api.auth.Wachtwoorden;
import nl.werkbrug.data.domain.OrganisatieId;
import nl.werkbrug.data.domain.WerkgeverId;
import nl.werkbrug.data.domain.plaatsing.Functie;
import nl.werkbrug.data.store.Account;
import nl.werkbrug.data.store.AccountStore;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.data.store.MetVersie;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes an account, or gives an existing one a new password, without anybody logged in. */
@Command(
    name = "gebruiker",
    description = {
      "Maak een gebruiker, of geef een bestaande gebruiker een nieuw wachtwoord.",
      "Het wachtwoord wordt gevraagd, of gelezen als de eerste regel van de invoer."
    },
    mixinStandardHelpOptions = true)
final class GebruikerCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private Mapkeuze map;

  @Parameters(paramLabel = "GEBRUIKER", description = "De gebruikersnaam, zoals j.jansen.")
  private String id;

  @Option(names = "--naam", paramLabel = "NAAM", description = "De naam op de bladzijden.")
  private @Nullable String naam;

  @Option(
      names = "--emailadres",
      paramLabel = "ADRES",
      description = "Waar berichten heen gaan over wat er wacht.")
  private @Nullable String emailadres;

  @Option(
      names = "--functie",
      paramLabel = "FUNCTIE",
      description = "Een functie; mag vaker. Standaard: BEHEERDER.")
  private @Nullable List<Functie> functies;

  @Option(
      names = "--organisatie",
      paramLabel = "ORGANISATIE",
      description = "De organisatie. Standaard: de hele regio.")
  private @Nullable String organisatie;

  @Option(
      names = "--werkgever",
      paramLabel = "WERKGEVER",
      description = "De werkgever, bij de functie WERKGEVER.")
  private @Nullable String werkgever;

  @Override
  public Integer call() throws IOException {
    try (Database database = map.open()) {
      AccountStore accounts = new AccountStore(database);
      Optional<MetVersie<Account>> bestaand = accounts.find(id);
      String hash = Wachtwoorden.maak(wachtwoord(), id);
      database.wijzig(
          sessie ->
              bestaand.ifPresentOrElse(
                  een -> accounts.wijzig(sessie, een.waarde().metWachtwoord(hash), een.versie()),
                  () -> accounts.maak(sessie, nieuw(hash))));
      spec.commandLine()
          .getOut()
          .printf(
              "Gebruiker %s %s.%n",
              id, bestaand.isPresent() ? "heeft een nieuw wachtwoord" : "is gemaakt");
    }
    return Main.DONE;
  }

  private Account nieuw(String hash) {
    return new Account(
        id,
        naam == null ? id : naam,
        emailadres,
        functies == null ? EnumSet.of(Functie.BEHEERDER) : EnumSet.copyOf(functies),
        organisatie == null ? null : new OrganisatieId(organisatie),
        new TreeSet<>(),
        werkgever == null ? null : new WerkgeverId(werkgever),
        true,
        hash,
        0,
        Instant.EPOCH);
  }

  private static String wachtwoord() throws IOException {
    Console console = System.console();
    if (console != null) {
      return new String(console.readPassword("Wachtwoord: "));
    }
    BufferedReader invoer =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    String regel = invoer.readLine();
    if (regel == null) {
      throw Opdrachtfout.geweigerd("Geef het wachtwoord als eerste regel van de invoer.");
    }
    return regel;
  }
}
