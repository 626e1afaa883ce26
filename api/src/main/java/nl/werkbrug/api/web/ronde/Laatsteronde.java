package nl.werkbrug.api.web.ronde;

import java.util.List;
import java.util.Optional;
import nl.werkbrug.data.domain.AanbodId;
import nl.werkbrug.data.domain.JobcoachId;
import nl.werkbrug.data.domain.ronde.Matchingsronde;
import nl.werkbrug.data.domain.ronde.Voorstel;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.data.store.RondeStore;
import nl.werkbrug.data.store.UitkomstStore;
import org.jspecify.annotations.Nullable;

/** The voorstellen of the newest finished round that is no proefronde. */
public final class Laatsteronde {
  private static final int TERUG = 100;
  private static final int MEESTE = 1_000;

  private final RondeStore rondes;
  private final UitkomstStore uitkomsten;

  public Laatsteronde(Database database) {
    rondes = new RondeStore(database);
    uitkomsten = new UitkomstStore(database);
  }

  public Optional<Matchingsronde> find() {
    return rondes.pagina(null, TERUG).rijen().stream()
        .filter(ronde -> ronde.uitkomst() != null && !ronde.proef())
        .findFirst();
  }

  public List<Voorstel> voorstellen(AanbodId aanbod) {
    return lijst(new UitkomstStore.Filter(null, aanbod, null));
  }

  public List<Voorstel> voorstellen(JobcoachId coach) {
    return lijst(new UitkomstStore.Filter(null, null, coach));
  }

  private List<Voorstel> lijst(UitkomstStore.Filter filter) {
    @Nullable Matchingsronde ronde = find().orElse(null);
    return ronde == null
        ? List.of()
        : uitkomsten.listVoorstellen(ronde.id(), filter, null, MEESTE).rijen();
  }
}
