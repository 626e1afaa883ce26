package nl.werkbrug.data.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.werkbrug.data.domain.AanbodId;
import nl.werkbrug.data.domain.Gegevensfout;
import nl.werkbrug.data.domain.GemeenteId;
import nl.werkbrug.data.domain.OngeldigeGegevens;
import nl.werkbrug.data.domain.OrganisatieId;
import nl.werkbrug.data.domain.WerkgeverId;
import nl.werkbrug.data.domain.aanbod.AanbodSoort;
import nl.werkbrug.data.domain.aanbod.Aanbodkern;
import nl.werkbrug.data.domain.aanbod.Aanbodstatus;
import nl.werkbrug.data.domain.aanbod.Werkaanbod;
import nl.werkbrug.data.domain.werkgever.Werkgever;
import org.jspecify.annotations.Nullable;

/** The vacatures and arrangementen. A referentie is unique within its werkgever. */
public final class AanbodStore extends Documentstore<AanbodId, Werkaanbod> {

  private static final int BLOK = 500;

  /** What still comes, or may come, to anybody. */
  private static final Set<Aanbodstatus> AANGEBODEN =
      Set.of(Aanbodstatus.CONCEPT, Aanbodstatus.OPEN);

  /** Which aanbod to list; null fits all. */
  public record Filter(
      @Nullable OrganisatieId organisatie,
      @Nullable WerkgeverId werkgever,
      @Nullable GemeenteId gemeente,
      @Nullable AanbodSoort soort,
      @Nullable Aanbodstatus status) {}

  public AanbodStore(Database database) {
    super(
        database,
        Soort.AANBOD,
        Werkaanbod.class,
        Werkaanbod::id,
        aanbod -> Sorteersleutel.van(aanbod.kern().titel()),
        List.of(
            new Kolom<>("organisatie", aanbod -> aanbod.kern().organisatie()),
            new Kolom<>("werkgever", aanbod -> aanbod.kern().werkgever()),
            new Kolom<>("inlener", aanbod -> aanbod.kern().inlener()),
            new Kolom<>("referentie", aanbod -> aanbod.kern().referentie()),
            new Kolom<>("gemeente", aanbod -> aanbod.kern().gemeente().waardeOfNull()),
            new Kolom<>("soort", Werkaanbod::soort),
            new Kolom<>("status", aanbod -> aanbod.kern().status())),
        List.of(
            Verwijsveld.een(
                "kern.organisatie", Soort.ORGANISATIE, aanbod -> aanbod.kern().organisatie()),
            Verwijsveld.een("kern.werkgever", Soort.WERKGEVER, aanbod -> aanbod.kern().werkgever()),
            Verwijsveld.een("kern.inlener", Soort.WERKGEVER, aanbod -> aanbod.kern().inlener()),
            Verwijsveld.een(
                "kern.gemeente",
                Soort.GEMEENTE,
                aanbod -> aanbod.kern().gemeente().waardeOfNull())));
  }

  /** As {@link #pagina(String, int)}, of what fits the filter. */
  public Pagina<Werkaanbod> pagina(Filter filter, @Nullable String na, int hoogstens) {
    return pagina(
        List.of(
            new Voorwaarde("organisatie", filter.organisatie()),
            new Voorwaarde("werkgever", filter.werkgever()),
            new Voorwaarde("gemeente", filter.gemeente()),
            new Voorwaarde("soort", filter.soort()),
            new Voorwaarde("status", filter.status())),
        na,
        hoogstens);
  }

  /** The aanbod of an employer with one of these references. */
  public List<Werkaanbod> listMetReferentie(
      Sessie sessie, WerkgeverId werkgever, Collection<String> referenties) {
    List<Werkaanbod> gevonden = new ArrayList<>();
    List<String> alle = referenties.stream().distinct().toList();
    for (int i = 0; i < alle.size(); i += BLOK) {
      List<String> blok = alle.subList(i, Math.min(i + BLOK, alle.size()));
      List<Object> waarden = new ArrayList<>(blok);
      waarden.add(werkgever.waarde());
      sessie.verwerk(
          "SELECT document FROM aanbod WHERE referentie IN (%s) AND werkgever = ?"
              .formatted(Verwijzing.vraagtekens(blok.size())),
          rij -> Document.lees(rij.getString(1), Werkaanbod.class),
          gevonden::add,
          waarden.toArray());
    }
    return gevonden;
  }

  @Override
  void controleer(Sessie sessie, List<Werkaanbod> aanbod) {
    List<Gegevensfout> fouten = new ArrayList<>();
    new Uniek("aanbod", "werkgever", "referentie")
        .controleer(
            sessie,
            aanbod,
            plek ->
                plek.kern().referentie() == null
                    ? null
                    : new Uniek.Houder(
                        plek.id().waarde(),
                        plek.kern().werkgever().waarde(),
                        plek.kern().referentie()),
            fouten);
    onderdelen(sessie, aanbod, fouten);
    gestopt(sessie, aanbod, fouten);
    AanbiederContracten.controleer(
        sessie,
        aanbod,
        plek -> plek.kern().aanbiederContract(),
        plek -> "aanbod %s: aanbiederContract".formatted(plek.id()),
        fouten);
    if (!fouten.isEmpty()) {
      throw new OngeldigeGegevens(fouten);
    }
  }

  /** A werkgever that stopped offers no work, and lends nobody its place of work. */
  private static void gestopt(Sessie sessie, List<Werkaanbod> aanbod, List<Gegevensfout> fouten) {
    List<Aanbodkern> aangeboden =
        aanbod.stream()
            .map(Werkaanbod::kern)
            .filter(kern -> AANGEBODEN.contains(kern.status()))
            .toList();
    Set<String> ids = new TreeSet<>();
    for (Aanbodkern kern : aangeboden) {
      ids.add(kern.werkgever().waarde());
      ids.add(kern.werkplek().waarde());
    }
    Set<WerkgeverId> gestopt = WerkgeverStore.gestopt(sessie, ids);
    for (Aanbodkern kern : aangeboden) {
      for (WerkgeverId een : List.of(kern.werkgever(), kern.werkplek())) {
        if (gestopt.contains(een)) {
          String veld = een.equals(kern.inlener()) ? "inlener" : "werkgever";
          fouten.add(
              new Gegevensfout(
                  "aanbod %s: %s".formatted(kern.id(), veld),
                  een.waarde(),
                  "mag niet gestopt zijn zolang dit werk open of een concept is"));
          break;
        }
      }
    }
  }

  /** Withdraws all that this werkgever offers, or that is done at its place. */
  void trekIn(Sessie sessie, WerkgeverId werkgever) {
    bewaar(
        sessie,
        sessie
            .lijst(
                "SELECT document FROM aanbod WHERE werkgever = ? OR inlener = ?",
                rij -> Document.lees(rij.getString(1), Werkaanbod.class),
                werkgever.waarde(),
                werkgever.waarde())
            .stream()
            .filter(werk -> AANGEBODEN.contains(werk.kern().status()))
            .map(werk -> werk.metStatus(Aanbodstatus.INGETROKKEN))
            .toList());
  }

  /** Whoever has a webhook hears that its work is there, or is another than before. */
  @Override
  void naSchrijven(Sessie sessie, List<Werkaanbod> nieuw, List<Werkaanbod> gewijzigd) {
    Postvak postvak = new Postvak(database());
    Set<WerkgeverId> luisteraars = postvak.metWebhook(sessie);
    if (!luisteraars.isEmpty()) {
      meld(sessie, postvak, luisteraars, nieuw, "toegevoegd");
      meld(sessie, postvak, luisteraars, gewijzigd, "gewijzigd");
    }
  }

  private static void meld(
      Sessie sessie,
      Postvak postvak,
      Set<WerkgeverId> luisteraars,
      List<Werkaanbod> werk,
      String gebeurtenis) {
    for (Werkaanbod een : werk) {
      String soort = een.soort() == AanbodSoort.VACATURE ? "vacature" : "arrangement";
      Stream.of(een.kern().werkgever(), een.kern().werkplek())
          .distinct()
          .filter(luisteraars::contains)
          .forEach(
              werkgever ->
                  postvak.meld(
                      sessie, werkgever, soort + "." + gebeurtenis, een.id(), sessie.moment()));
    }
  }

  /** A vestiging and an SROI contract are parts of the formal employer or of the inlener. */
  private static void onderdelen(
      Sessie sessie, List<Werkaanbod> aanbod, List<Gegevensfout> fouten) {
    Set<String> ids = new TreeSet<>();
    for (Werkaanbod plek : aanbod) {
      if (plek.kern().vestiging() != null || plek.kern().sroiContract() != null) {
        ids.add(plek.kern().werkgever().waarde());
        ids.add(plek.kern().werkplek().waarde());
      }
    }
    Map<WerkgeverId, Werkgever> werkgevers = new HashMap<>();
    if (!ids.isEmpty()) {
      sessie.verwerk(
          "SELECT document FROM werkgever WHERE id IN (%s)"
              .formatted(Verwijzing.vraagtekens(ids.size())),
          rij -> Document.lees(rij.getString(1), Werkgever.class),
          werkgever -> werkgevers.put(werkgever.id(), werkgever),
          ids.toArray());
    }
    for (Werkaanbod plek : aanbod) {
      Aanbodkern kern = plek.kern();
      List<Werkgever> eigen =
          Stream.of(kern.werkgever(), kern.werkplek())
              .distinct()
              .map(werkgevers::get)
              .filter(Objects::nonNull)
              .toList();
      if (!eigen.isEmpty()) { // otherwise the werkgever itself is told of
        fouten.addAll(onderdelen(kern, eigen));
      }
    }
  }

  /** What is wrong with the parts that aanbod names, given its employers. */
  static List<Gegevensfout> onderdelen(Aanbodkern kern, List<Werkgever> eigen) {
    List<Gegevensfout> fouten = new ArrayList<>();
    if (kern.vestiging() != null) {
      List<String> bekend =
          eigen.stream()
              .flatMap(werkgever -> werkgever.vestigingen().stream())
              .map(vestiging -> vestiging.id().waarde())
              .toList();
      onderdeel(kern, "vestiging", kern.vestiging().waarde(), bekend, fouten);
    }
    if (kern.sroiContract() != null) {
      List<String> bekend =
          eigen.stream()
              .flatMap(werkgever -> werkgever.sroiContracten().stream())
              .map(contract -> contract.id().waarde())
              .toList();
      onderdeel(kern, "sroiContract", kern.sroiContract().waarde(), bekend, fouten);
    }
    return fouten;
  }

  private static void onderdeel(
      Aanbodkern kern, String veld, String waarde, List<String> bekend, List<Gegevensfout> fouten) {
    if (!bekend.contains(waarde)) {
      fouten.add(
          new Gegevensfout(
              "aanbod %s: %s".formatted(kern.id(), veld),
              waarde,
              "moet bij de werkgever of de inlener horen; daar staan: "
                  + (bekend.isEmpty() ? "geen" : String.join(", ", bekend))));
    }
  }
}
