package nl.werkbrug.engine.round;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.werkbrug.data.domain.AanbodId;
import nl.werkbrug.data.domain.JobcoachId;
import nl.werkbrug.data.domain.aanbod.Werkaanbod;
import nl.werkbrug.data.domain.beleid.AanbiederContract;
import nl.werkbrug.data.domain.beleid.Beleidskader;
import nl.werkbrug.data.domain.beleid.BeschutAantal;
import nl.werkbrug.data.domain.jobcoach.Jobcoach;
import nl.werkbrug.data.domain.organisatie.Regio;
import nl.werkbrug.data.domain.plaatsing.Plaatsing;
import nl.werkbrug.data.domain.plaatsing.Plaatsingsfase;
import nl.werkbrug.data.domain.werkgever.SroiContract;
import nl.werkbrug.data.domain.werkgever.Werkgever;

/**
 * What plaatsingen have already filled of the numbers that a round has to reach or may not pass:
 * beschut werk, trajecten and plekken of aanbieders, social return.
 */
final class Bereikt {
  private static final int MEESTE_AANTAL = 10_000;
  private static final int MEESTE_SROI = 999;

  private final List<Plaatsing> plaatsingen;
  private final Map<AanbodId, Werkaanbod> aanbod = new HashMap<>();
  private final Map<JobcoachId, Jobcoach> coaches = new HashMap<>();
  private final LocalDate peildatum;

  Bereikt(Regio regio, List<Plaatsing> plaatsingen, LocalDate peildatum) {
    this.plaatsingen = plaatsingen;
    this.peildatum = peildatum;
    regio.aanbod().forEach(een -> aanbod.put(een.id(), een));
    regio.jobcoaches().forEach(een -> coaches.put(een.id(), een));
  }

  /** The beleidskader with what is still to be reached, and what is still free. */
  Beleidskader in(Beleidskader kader) {
    if (plaatsingen.isEmpty()) {
      return kader;
    }
    return kader.metStand(
        kader.beschutAantallen().stream()
            .map(een -> een.jaar() == peildatum.getYear() ? beschut(een) : een)
            .toList(),
        kader.contracten().stream().map(this::contract).toList());
  }

  /** The werkgevers with what they still owe. */
  List<Werkgever> in(List<Werkgever> werkgevers) {
    return werkgevers.stream()
        .map(een -> een.sroiContracten().isEmpty() ? een : sroi(een))
        .toList();
  }

  private BeschutAantal beschut(BeschutAantal een) {
    int geplaatst =
        tel(
            p ->
                !p.fase().voorbij()
                    && p.afspraak().beschut()
                    && een.gemeente().equals(p.afspraak().gemeente()));
    return new BeschutAantal(
        een.gemeente(),
        een.jaar(),
        een.aantal(),
        Math.min(MEESTE_AANTAL, een.gerealiseerd() + geplaatst),
        een.bron());
  }

  private AanbiederContract contract(AanbiederContract een) {
    int bezet =
        tel(
            p ->
                !p.fase().voorbij()
                    && switch (een.soort()) {
                      case TRAJECTEN -> begeleid(een, p);
                      case PLEKKEN -> opAanbod(p, een);
                    });
    return new AanbiederContract(
        een.id(),
        een.aanbieder(),
        een.soort(),
        een.perceel(),
        een.maximum().map(maximum -> Math.max(0, maximum - bezet)));
  }

  private boolean begeleid(AanbiederContract contract, Plaatsing plaatsing) {
    LocalDate dag = plaatsing.begin().isAfter(peildatum) ? plaatsing.begin() : peildatum;
    JobcoachId id = plaatsing.jobcoachOp(dag);
    Jobcoach coach = id == null ? null : coaches.get(id);
    return plaatsing.fase() != Plaatsingsfase.NAZORG
        && coach != null
        && contract.id().equals(coach.contract());
  }

  private boolean opAanbod(Plaatsing plaatsing, AanbiederContract contract) {
    Werkaanbod werk = aanbod.get(plaatsing.afspraak().aanbod());
    return werk != null && contract.id().equals(werk.kern().aanbiederContract());
  }

  /** Who is agreed on, or worked: an obligation stays filled when the work ends. */
  private Werkgever sroi(Werkgever werkgever) {
    return new Werkgever(
        werkgever.id(),
        werkgever.organisatie(),
        werkgever.naam(),
        werkgever.kvk(),
        werkgever.sbi(),
        werkgever.vestigingen(),
        werkgever.contactpersonen(),
        werkgever.maximumBegeleiden(),
        werkgever.sroiContracten().stream().map(this::sroi).toList(),
        werkgever.status());
  }

  private SroiContract sroi(SroiContract contract) {
    int gevuld =
        tel(
            p -> {
              Werkaanbod werk = aanbod.get(p.afspraak().aanbod());
              return werk != null
                  && contract.id().equals(werk.kern().sroiContract())
                  && (p.overeenkomst() != null || !p.fase().voorbij());
            });
    return new SroiContract(
        contract.id(),
        contract.plekken(),
        Math.min(MEESTE_SROI, contract.vervuld() + gevuld),
        contract.tot());
  }

  private int tel(Predicate<Plaatsing> telt) {
    return (int) plaatsingen.stream().filter(telt).count();
  }
}
