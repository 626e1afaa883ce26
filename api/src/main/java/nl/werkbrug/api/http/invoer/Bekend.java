package nl.werkbrug.api.http.invoer;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import nl.werkbrug.data.domain.organisatie.Regio;
import nl.werkbrug.data.exchange.Recordsoort;
import nl.werkbrug.data.exchange.Verwijzing;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.data.store.RegioStore;
import org.jspecify.annotations.Nullable;

/** What is stored already, so that new files may refer to it; read at the first question. */
public final class Bekend implements Predicate<Verwijzing> {
  private final Database database;
  private @Nullable Set<Verwijzing> verwijzingen;

  public Bekend(Database database) {
    this.database = database;
  }

  @Override
  public boolean test(Verwijzing verwijzing) {
    Set<Verwijzing> bekend = verwijzingen;
    if (bekend == null) {
      bekend = lees(new RegioStore(database).lees());
      verwijzingen = bekend;
    }
    return bekend.contains(verwijzing);
  }

  private static Set<Verwijzing> lees(Regio regio) {
    Set<Verwijzing> bekend = new HashSet<>();
    regio.gemeenten().forEach(een -> voegToe(bekend, Recordsoort.GEMEENTE, een.id()));
    regio.organisaties().forEach(een -> voegToe(bekend, Recordsoort.ORGANISATIE, een.id()));
    regio
        .werkgevers()
        .forEach(
            een -> {
              voegToe(bekend, Recordsoort.WERKGEVER, een.id());
              een.vestigingen().forEach(v -> voegToe(bekend, Recordsoort.VESTIGING, v.id()));
              een.sroiContracten()
                  .forEach(contract -> voegToe(bekend, Recordsoort.SROI_CONTRACT, contract.id()));
            });
    regio
        .beleidskaders()
        .forEach(
            een ->
                een.contracten()
                    .forEach(
                        contract ->
                            voegToe(bekend, Recordsoort.AANBIEDER_CONTRACT, contract.id())));
    regio.aanbod().forEach(een -> voegToe(bekend, Recordsoort.AANBOD, een.id()));
    regio.jobcoaches().forEach(een -> voegToe(bekend, Recordsoort.JOBCOACH, een.id()));
    regio.werkzoekenden().forEach(een -> voegToe(bekend, Recordsoort.WERKZOEKENDE, een.id()));
    return bekend;
  }

  private static void voegToe(Set<Verwijzing> bekend, Recordsoort soort, Object id) {
    bekend.add(new Verwijzing(soort, id.toString()));
  }
}
