package nl.werkbrug.data.domain.beleid;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.werkbrug.data.domain.BeleidskaderId;
import nl.werkbrug.data.domain.Controle;
import nl.werkbrug.data.domain.GemeenteId;
import nl.werkbrug.data.domain.OrganisatieId;
import org.jspecify.annotations.Nullable;

/**
 * The policy of a region. Versioned: a round keeps the version it used.
 *
 * @param versie 1 and up
 * @param gemeenten the gemeenten it holds for
 * @param lokaleGebieden groups of gemeenten within which work is local to each other
 * @param plaatsing who may be matched to what
 * @param passendheid weight per part, 0 to 100; absent counts 0
 * @param beoordeling null for {@link Beoordelingsbeleid#STANDAARD}
 * @param bewaarmaanden months that data stay after somebody left, 1 to {@value
 *     #LANGSTE_BEWAARMAANDEN}; null for {@value #STANDAARD_BEWAARMAANDEN}
 */
public record Beleidskader(
    BeleidskaderId id,
    int versie,
    String naam,
    OrganisatieId organisatie,
    LocalDate geldigVan,
    SortedSet<GemeenteId> gemeenten,
    List<SortedSet<GemeenteId>> lokaleGebieden,
    Plaatsingstabel plaatsing,
    Onbepaaldbeleid onbepaald,
    Map<Passendheidsdeel, Integer> passendheid,
    Prioriteitspunten prioriteit,
    Verdeling verdeling,
    List<Competentie> competentielijst,
    Begeleidingstabel begeleiding,
    Planningsbeleid planning,
    List<BeschutAantal> beschutAantallen,
    List<AanbiederContract> contracten,
    List<LksBudget> lksBudgetten,
    @Nullable Beoordelingsbeleid beoordeling,
    @Nullable Integer bewaarmaanden) {

  /** Months that data stay where no beleidskader says how many: a choice, for no law names any. */
  public static final int STANDAARD_BEWAARMAANDEN = 60;

  public static final int LANGSTE_BEWAARMAANDEN = 240;

  public Beleidskader {
    gemeenten = Collections.unmodifiableSortedSet(new TreeSet<>(gemeenten));
    lokaleGebieden =
        lokaleGebieden.stream()
            .<SortedSet<GemeenteId>>map(
                gebied -> Collections.unmodifiableSortedSet(new TreeSet<>(gebied)))
            .toList();
    passendheid =
        passendheid.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(passendheid));
    competentielijst = List.copyOf(competentielijst);
    beschutAantallen = List.copyOf(beschutAantallen);
    contracten = List.copyOf(contracten);
    lksBudgetten = List.copyOf(lksBudgetten);
    Controle controle =
        new Controle()
            .tussen("versie", versie, 1, 1_000_000)
            .tekst("naam", naam, 1, 200)
            .eis(
                passendheid.values().stream().anyMatch(gewicht -> gewicht > 0),
                "passendheid",
                passendheid,
                "moet ten minste één gewicht boven 0 hebben");
    passendheid.forEach((deel, gewicht) -> controle.tussen(deel.name(), gewicht, 0, 100));
    if (bewaarmaanden != null) {
      controle.tussen("bewaarmaanden", bewaarmaanden, 1, LANGSTE_BEWAARMAANDEN);
    }
    controle.klaar();
  }

  /** A beleidskader that says nothing about judging and keeping. */
  public Beleidskader(
      BeleidskaderId id,
      int versie,
      String naam,
      OrganisatieId organisatie,
      LocalDate geldigVan,
      SortedSet<GemeenteId> gemeenten,
      List<SortedSet<GemeenteId>> lokaleGebieden,
      Plaatsingstabel plaatsing,
      Onbepaaldbeleid onbepaald,
      Map<Passendheidsdeel, Integer> passendheid,
      Prioriteitspunten prioriteit,
      Verdeling verdeling,
      List<Competentie> competentielijst,
      Begeleidingstabel begeleiding,
      Planningsbeleid planning,
      List<BeschutAantal> beschutAantallen,
      List<AanbiederContract> contracten,
      List<LksBudget> lksBudgetten) {
    this(
        id,
        versie,
        naam,
        organisatie,
        geldigVan,
        gemeenten,
        lokaleGebieden,
        plaatsing,
        onbepaald,
        passendheid,
        prioriteit,
        verdeling,
        competentielijst,
        begeleiding,
        planning,
        beschutAantallen,
        contracten,
        lksBudgetten,
        null,
        null);
  }

  /** The same with other numbers of what is reached and what is still free. */
  public Beleidskader metStand(
      List<BeschutAantal> nieuweAantallen, List<AanbiederContract> nieuweContracten) {
    return new Beleidskader(
        id,
        versie,
        naam,
        organisatie,
        geldigVan,
        gemeenten,
        lokaleGebieden,
        plaatsing,
        onbepaald,
        passendheid,
        prioriteit,
        verdeling,
        competentielijst,
        begeleiding,
        planning,
        nieuweAantallen,
        nieuweContracten,
        lksBudgetten,
        beoordeling,
        bewaarmaanden);
  }

  /** The same with other weights of passendheid. */
  public Beleidskader metGewichten(Map<Passendheidsdeel, Integer> gewichten) {
    return new Beleidskader(
        id,
        versie,
        naam,
        organisatie,
        geldigVan,
        gemeenten,
        lokaleGebieden,
        plaatsing,
        onbepaald,
        gewichten,
        prioriteit,
        verdeling,
        competentielijst,
        begeleiding,
        planning,
        beschutAantallen,
        contracten,
        lksBudgetten,
        beoordeling,
        bewaarmaanden);
  }

  /** How people deal with voorstellen and plaatsingen. */
  public Beoordelingsbeleid beoordelingsbeleid() {
    return beoordeling == null ? Beoordelingsbeleid.STANDAARD : beoordeling;
  }

  /** Months that data stay after somebody left. */
  public int bewaartermijn() {
    return bewaarmaanden == null ? STANDAARD_BEWAARMAANDEN : bewaarmaanden;
  }

  public int gewicht(Passendheidsdeel deel) {
    return passendheid.getOrDefault(deel, 0);
  }

  /** Whether two gemeenten are local to each other: the same one, or in one lokaal gebied. */
  public boolean lokaal(GemeenteId een, GemeenteId ander) {
    return een.equals(ander)
        || lokaleGebieden.stream().anyMatch(g -> g.contains(een) && g.contains(ander));
  }
}
