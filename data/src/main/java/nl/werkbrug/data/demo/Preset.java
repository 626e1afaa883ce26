package nl.werkbrug.data.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.werkbrug.data.domain.BeleidskaderId;
import nl.werkbrug.data.domain.GemeenteId;
import nl.werkbrug.data.domain.OrganisatieId;
import nl.werkbrug.data.domain.beleid.AanbiederContract;
import nl.werkbrug.data.domain.beleid.Beleidskader;
import nl.werkbrug.data.domain.beleid.BeschutAantal;
import nl.werkbrug.data.domain.beleid.LksBudget;
import nl.werkbrug.data.domain.beleid.Onbepaaldbeleid;
import nl.werkbrug.data.domain.organisatie.Gemeente;
import nl.werkbrug.data.domain.organisatie.Organisatie;
import org.jspecify.annotations.Nullable;

/**
 * A region as its policy document describes it: names and rules from the source, figures invented
 * where the source has none.
 *
 * @param naam as on the command line
 * @param bron the policy document
 * @param gemeenten those of the document and their successors
 * @param gebieden groups of gemeenten that are local to each other
 * @param wgd the one organisation for werkgeversdienstverlening, or null when every
 *     uitvoeringsdienst does its own
 * @param aanbiedercoachProcent share of the jobcoaches that an aanbieder supplies
 */
public record Preset(
    String naam,
    String titel,
    String bron,
    List<Gemeente> gemeenten,
    List<SortedSet<GemeenteId>> gebieden,
    List<Organisatie> organisaties,
    @Nullable OrganisatieId wgd,
    int aanbiedercoachProcent,
    Caseload caseload,
    Regiobeleid beleid) {

  private static final long BUDGET_PER_PERSOON_CENT = 900_00;
  private static final long HOOGSTE_BUDGET_CENT = 100_000_000_00L;

  public Preset {
    gemeenten = List.copyOf(gemeenten);
    gebieden = List.copyOf(gebieden);
    organisaties = List.copyOf(organisaties);
  }

  /** Where people of this region live. */
  List<Woonplaats> woonplaatsen() {
    return Woonplaats.van(gemeenten.stream().map(Gemeente::id).toList());
  }

  /** The gemeente that a gemeente of the document is on {@code peildatum}, after mergers. */
  public GemeenteId gemeenteOp(GemeenteId gemeente, LocalDate peildatum) {
    for (Gemeente een : gemeenten) {
      GemeenteId opvolger = een.opvolger();
      LocalDate per = een.opgehevenPer();
      if (een.id().equals(gemeente) && opvolger != null && per != null && !per.isAfter(peildatum)) {
        return gemeenteOp(opvolger, peildatum);
      }
    }
    return gemeente;
  }

  /** Who carries out the Participatiewet in a gemeente. */
  OrganisatieId getUitvoerder(GemeenteId gemeente) {
    return findOrganisatie(gemeente, Organisatie.Soort.UITVOERINGSDIENST)
        .or(() -> findOrganisatie(gemeente, Organisatie.Soort.GEMEENTE))
        .orElseThrow(
            () -> new IllegalStateException("Geen uitvoerder voor gemeente " + gemeente.waarde()));
  }

  /** Who does the werkgeversdienstverlening in a gemeente. */
  OrganisatieId getWgd(GemeenteId gemeente) {
    return wgd == null ? getUitvoerder(gemeente) : wgd;
  }

  private Optional<OrganisatieId> findOrganisatie(GemeenteId gemeente, Organisatie.Soort soort) {
    return organisaties.stream()
        .filter(organisatie -> organisatie.soort() == soort)
        .filter(organisatie -> organisatie.gemeenten().contains(gemeente))
        .map(Organisatie::id)
        .findFirst();
  }

  List<Organisatie> organisaties(Organisatie.Soort soort) {
    return organisaties.stream().filter(organisatie -> organisatie.soort() == soort).toList();
  }

  /**
   * The beleidskader for a region of so many people; what a source does not fix (caps, budgets, the
   * beschut numbers of the current year) follows that number.
   */
  public Beleidskader beleidskader(LocalDate peildatum, int personen) {
    return kader(
        peildatum,
        beschutAantallen(peildatum, personen),
        beleid.contracten().stream().map(afspraak -> afspraak.bij(personen)).toList(),
        budgetten(peildatum, personen));
  }

  /** The beleidskader with only what the policy document fixes. */
  public Beleidskader vastgesteldKader(LocalDate peildatum) {
    return kader(peildatum, beleid.beschutVastgesteld(), List.of(), List.of());
  }

  private Beleidskader kader(
      LocalDate peildatum,
      List<BeschutAantal> beschut,
      List<AanbiederContract> contracten,
      List<LksBudget> budgetten) {
    SortedSet<GemeenteId> alle = new TreeSet<>();
    gemeenten.forEach(gemeente -> alle.add(gemeente.id()));
    return new Beleidskader(
        new BeleidskaderId(naam),
        1,
        "Beleidskader " + titel,
        wgd == null ? organisaties.getFirst().id() : wgd,
        LocalDate.of(peildatum.getYear(), 1, 1),
        alle,
        gebieden,
        beleid.plaatsing(),
        Onbepaaldbeleid.VOORSTELLEN_MET_VRAAG,
        beleid.passendheid(),
        beleid.prioriteit(),
        beleid.verdeling(),
        Standaardbeleid.COMPETENTIELIJST,
        beleid.begeleiding(),
        beleid.planning(),
        beschut,
        contracten,
        budgetten);
  }

  private List<BeschutAantal> beschutAantallen(LocalDate peildatum, int personen) {
    List<BeschutAantal> aantallen = new ArrayList<>(beleid.beschutVastgesteld());
    int jaar = peildatum.getYear();
    for (GemeenteId gemeente : huidigeGemeenten(peildatum)) {
      boolean vast =
          aantallen.stream().anyMatch(a -> a.jaar() == jaar && a.gemeente().equals(gemeente));
      if (!vast) {
        int aantal = Math.toIntExact(Math.max(1, caseloadIn(gemeente, peildatum, personen) / 50));
        aantallen.add(
            new BeschutAantal(gemeente, jaar, aantal, aantal * 6 / 10, beleid.beschutBron()));
      }
    }
    return aantallen;
  }

  private List<LksBudget> budgetten(LocalDate peildatum, int personen) {
    List<LksBudget> budgetten = new ArrayList<>();
    for (GemeenteId gemeente : huidigeGemeenten(peildatum)) {
      long bedrag =
          Math.min(
              HOOGSTE_BUDGET_CENT,
              Math.max(1, caseloadIn(gemeente, peildatum, personen)) * BUDGET_PER_PERSOON_CENT);
      budgetten.add(new LksBudget(gemeente, peildatum.getYear(), bedrag, bedrag * 55 / 100));
    }
    return budgetten;
  }

  private SortedSet<GemeenteId> huidigeGemeenten(LocalDate peildatum) {
    SortedSet<GemeenteId> huidig = new TreeSet<>();
    woonplaatsen().forEach(plaats -> huidig.add(gemeenteOp(plaats.gemeente(), peildatum)));
    return huidig;
  }

  private long caseloadIn(GemeenteId gemeente, LocalDate peildatum, int personen) {
    long inwoners = 0;
    long allen = 0;
    for (Woonplaats plaats : woonplaatsen()) {
      allen += plaats.inwoners();
      if (gemeenteOp(plaats.gemeente(), peildatum).equals(gemeente)) {
        inwoners += plaats.inwoners();
      }
    }
    return personen * inwoners / allen;
  }
}
