package nl.werkbrug.data.store;

import java.util.ArrayList;
import java.util.List;
import nl.werkbrug.data.domain.Gegevensfout;
import nl.werkbrug.data.domain.JobcoachId;
import nl.werkbrug.data.domain.OngeldigeGegevens;
import nl.werkbrug.data.domain.jobcoach.Jobcoach;

/** The jobcoaches. */
public final class JobcoachStore extends Documentstore<JobcoachId, Jobcoach> {

  public JobcoachStore(Database database) {
    super(
        database,
        Soort.JOBCOACH,
        Jobcoach.class,
        Jobcoach::id,
        coach -> Sorteersleutel.van(coach.naam()),
        List.of(new Kolom<>("organisatie", Jobcoach::organisatie)),
        List.of(
            Verwijsveld.een("organisatie", Soort.ORGANISATIE, Jobcoach::organisatie),
            new Verwijsveld<>("werkgebied", Soort.GEMEENTE, Jobcoach::werkgebied)));
  }

  @Override
  void controleer(Sessie sessie, List<Jobcoach> coaches) {
    List<Gegevensfout> fouten = new ArrayList<>();
    AanbiederContracten.controleer(
        sessie,
        coaches,
        Jobcoach::contract,
        coach -> "jobcoach %s: contract".formatted(coach.id()),
        fouten);
    if (!fouten.isEmpty()) {
      throw new OngeldigeGegevens(fouten);
    }
  }
}
