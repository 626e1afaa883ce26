package nl.werkbrug.api.http.beheer;

import static io.vertx.core.http.HttpMethod.GET;

import java.time.Instant;
import java.util.List;
import nl.werkbrug.api.auth.Toegang;
import nl.werkbrug.api.http.Antwoord;
import nl.werkbrug.api.http.HttpDienst;
import nl.werkbrug.api.http.Lijst;
import nl.werkbrug.api.http.Verzoek;
import nl.werkbrug.data.domain.plaatsing.Functie;
import nl.werkbrug.data.store.AuditStore;
import org.jspecify.annotations.Nullable;

/** Who did or saw what, for the beheerder of the whole region, and whether the chain is whole. */
public final class Auditroutes {
  private static final Toegang BEHEERDER = Toegang.voor(Functie.BEHEERDER);

  private final AuditStore store;

  private record Regel(
      long nummer,
      Instant moment,
      String wie,
      List<String> functies,
      String handeling,
      String record,
      String trace,
      String vorige,
      String hash) {
    static Regel van(AuditStore.Regel een) {
      return new Regel(
          een.nummer(),
          een.moment(),
          een.wat().wie(),
          een.wat().functies().isEmpty() ? List.of() : List.of(een.wat().functies().split(",", -1)),
          een.wat().handeling(),
          een.wat().record(),
          een.wat().trace(),
          een.vorige(),
          een.hash());
    }
  }

  private record Controle(long regels, boolean heel, @Nullable Long fout) {}

  public Auditroutes(AuditStore store) {
    this.store = store;
  }

  public void voegToe(HttpDienst http) {
    http.route(GET, "/v1/audit", BEHEERDER, this::lijst)
        .route(GET, "/v1/audit/_controle", BEHEERDER, this::controle);
  }

  private Antwoord lijst(Verzoek verzoek) {
    eisRegio(verzoek);
    int aantal = verzoek.aantal();
    int na = verzoek.getal("na", 0, 999_999_999, 0);
    verzoek.klaar();
    return Antwoord.json(
        Lijst.metEenMeer(store.lees(na, aantal + 1), aantal, regel -> Long.toString(regel.nummer()))
            .map(Regel::van));
  }

  private Antwoord controle(Verzoek verzoek) {
    eisRegio(verzoek);
    verzoek.klaar();
    AuditStore.Controle controle = store.controleer();
    return Antwoord.json(new Controle(controle.regels(), controle.fout() == null, controle.fout()));
  }

  /** For a beheerder of the whole region alone. */
  public static void eisRegio(Verzoek verzoek) {
    verzoek.eisHeleRegio("Dit is voor een beheerder van de hele regio.");
  }
}
