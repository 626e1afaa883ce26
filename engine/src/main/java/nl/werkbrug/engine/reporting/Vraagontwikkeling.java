package nl.werkbrug.engine.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.werkbrug.data.domain.AanbodId;
import nl.werkbrug.data.domain.Beroep;
import nl.werkbrug.data.domain.BeroepCode;
import nl.werkbrug.data.domain.Gegeven;
import nl.werkbrug.data.domain.GemeenteId;
import nl.werkbrug.data.domain.Postcode;
import nl.werkbrug.data.domain.WerkgeverId;
import nl.werkbrug.data.domain.aanbod.AanbodSoort;
import nl.werkbrug.data.domain.aanbod.Aanbodkern;
import nl.werkbrug.data.domain.aanbod.Aanbodstatus;
import nl.werkbrug.data.domain.aanbod.Arbeidsvoorwaarden;
import nl.werkbrug.data.domain.aanbod.Arrangement;
import nl.werkbrug.data.domain.aanbod.Contractsoort;
import nl.werkbrug.data.domain.aanbod.Eisen;
import nl.werkbrug.data.domain.aanbod.Groep;
import nl.werkbrug.data.domain.aanbod.LksBereidheid;
import nl.werkbrug.data.domain.aanbod.Ondersteuning;
import nl.werkbrug.data.domain.aanbod.Vacature;
import nl.werkbrug.data.domain.aanbod.Verdringingstoets;
import nl.werkbrug.data.domain.aanbod.Werkaanbod;
import nl.werkbrug.data.domain.aanbod.Werktijd;
import nl.werkbrug.data.domain.organisatie.Gemeente;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;
import nl.werkbrug.engine.matching.AanbodFeiten;
import nl.werkbrug.engine.matching.Beoordelaar;
import nl.werkbrug.engine.matching.PersoonFeiten;
import nl.werkbrug.engine.matching.Regel;
import nl.werkbrug.engine.matching.Regelcontext;
import nl.werkbrug.engine.matching.Regels;
import nl.werkbrug.engine.reporting.Arrangementvraag.Carving;
import nl.werkbrug.engine.reporting.Arrangementvraag.Wens;
import org.jspecify.annotations.Nullable;

/**
 * Works out which arrangementen would serve the people for whom a round had nothing.
 *
 * <p>Every likely arrangement (a kind, an occupation that people look for, a place where they live)
 * is put before the exact rules as if it were there. From those the one that serves most people is
 * taken, then the one that serves most of the others, and so on: the greedy cover, which is within
 * 63% of the best cover of that size (Nemhauser, Wolsey and Fisher 1978). Only people who look for
 * that kind of occupation and of whom no rule fails count; unknown data do not count as a no.
 */
public final class Vraagontwikkeling {
  /** Kinds that werkgeversdienstverlening can make with an employer, most inclusive first. */
  private static final List<AanbodSoort> SOORTEN =
      List.of(
          AanbodSoort.JOBCARVING,
          AanbodSoort.DETACHERING,
          AanbodSoort.LEERWERKPLEK,
          AanbodSoort.BESCHUTTE_WERKPLEK);

  /** Combinations of occupation and gemeente that are tried, those most looked for. */
  private static final int MEESTE_COMBINATIES = 120;

  private static final int MEESTE_WENSEN = 10;
  private static final int MEESTE_CARVINGS = 20;

  /** A wens or carving for fewer people is no work for an accountmanager. */
  private static final int MINSTE_MENSEN = 3;

  /** Rules on what an employer asks: what jobcarving can take out of a job. */
  private static final List<String> AANPASBAAR =
      List.of(
          "rijbewijs",
          "certificaat",
          "werk-denkniveau",
          "taal",
          "belastbaarheid",
          "uren",
          "kantoortijden",
          "onregelmatig");

  private final Regelcontext context;
  private final Beoordelaar beoordelaar;
  private final List<Werkzoekende> mensen;
  private final List<PersoonFeiten> feiten;

  /** Per person the groups of occupations in which somebody looks for work. */
  private final List<Set<String>> gezocht;

  private final List<Werkaanbod> aanbod;

  private Vraagontwikkeling(
      Regelcontext context, List<Werkzoekende> mensen, List<Werkaanbod> aanbod) {
    this.context = context;
    this.beoordelaar = Beoordelaar.van(context);
    this.mensen = mensen.stream().sorted(Comparator.comparing(Werkzoekende::id)).toList();
    this.feiten = this.mensen.stream().map(beoordelaar::persoon).toList();
    this.gezocht = this.mensen.stream().map(this::gezocht).toList();
    this.aanbod = aanbod.stream().sorted(Comparator.comparing(Werkaanbod::id)).toList();
  }

  /**
   * The demand of these people; equal input gives equal output, whatever its order.
   *
   * @param mensen people without a voorstel
   * @param aanbod open aanbod of the round
   */
  public static Arrangementvraag bepaal(
      Regelcontext context, List<Werkzoekende> mensen, List<Werkaanbod> aanbod) {
    Vraagontwikkeling ontwikkeling = new Vraagontwikkeling(context, mensen, aanbod);
    return new Arrangementvraag(mensen.size(), ontwikkeling.wensen(), ontwikkeling.carvings());
  }

  /** Where an occupation is looked for, and by whom. */
  private record Plek(BeroepCode beroep, GemeenteId gemeente) {}

  /** An arrangement that could be made, and the people (by index) whom it would serve. */
  private record Optie(AanbodSoort soort, Plek plek, BitSet bedient) {}

  private List<Wens> wensen() {
    List<Optie> opties = opties();
    BitSet bediend = new BitSet();
    List<Wens> wensen = new ArrayList<>();
    while (wensen.size() < MEESTE_WENSEN) {
      Optie beste = null;
      int meeste = MINSTE_MENSEN - 1;
      for (Optie optie : opties) {
        BitSet erbij = (BitSet) optie.bedient().clone();
        erbij.andNot(bediend);
        if (erbij.cardinality() > meeste) {
          meeste = erbij.cardinality();
          beste = optie;
        }
      }
      if (beste == null) {
        break;
      }
      BitSet erbij = (BitSet) beste.bedient().clone();
      erbij.andNot(bediend);
      bediend.or(beste.bedient());
      wensen.add(wens(beste, erbij));
    }
    return wensen;
  }

  private List<Optie> opties() {
    List<Optie> opties = new ArrayList<>();
    for (Plek plek : plekken()) {
      String groep = groep(plek.beroep());
      @Nullable Postcode postcode = postcode(plek.gemeente());
      for (AanbodSoort soort : SOORTEN) {
        AanbodFeiten werk = beoordelaar.aanbod(proefwerk(soort, plek, postcode));
        BitSet bedient = new BitSet();
        for (int i = 0; i < mensen.size(); i++) {
          if (gezocht.get(i).contains(groep) && past(feiten.get(i), werk)) {
            bedient.set(i);
          }
        }
        if (bedient.cardinality() >= MINSTE_MENSEN) {
          opties.add(new Optie(soort, plek, bedient));
        }
      }
    }
    return opties;
  }

  /** The occupations and gemeenten that most people look for work in, most first. */
  private List<Plek> plekken() {
    Map<Plek, Integer> aantallen = new HashMap<>();
    for (Werkzoekende mens : mensen) {
      GemeenteId gemeente = mens.gemeente().waardeOfNull();
      if (gemeente != null) {
        for (BeroepCode beroep : mens.kwalificatie().bemiddelingsberoepen()) {
          aantallen.merge(new Plek(beroep, gemeente), 1, Integer::sum);
        }
      }
    }
    return aantallen.entrySet().stream()
        .sorted(
            Map.Entry.<Plek, Integer>comparingByValue()
                .reversed()
                .thenComparing(plek -> plek.getKey().beroep().waarde())
                .thenComparing(plek -> plek.getKey().gemeente()))
        .limit(MEESTE_COMBINATIES)
        .map(Map.Entry::getKey)
        .toList();
  }

  private Set<String> gezocht(Werkzoekende mens) {
    return mens.kwalificatie().bemiddelingsberoepen().stream()
        .map(this::groep)
        .collect(Collectors.toUnmodifiableSet());
  }

  private String groep(BeroepCode code) {
    Beroep beroep = context.beroepen().get(code);
    return beroep == null ? code.waarde() : beroep.groep();
  }

  /** The postcode at which most of these people of the gemeente live: work close to them. */
  private @Nullable Postcode postcode(GemeenteId gemeente) {
    SortedMap<Postcode, Integer> aantallen =
        new TreeMap<>(Comparator.comparing(Postcode::toString));
    for (Werkzoekende mens : mensen) {
      Postcode postcode = mens.mobiliteit().postcode().waardeOfNull();
      if (postcode != null && mens.gemeente().is(gemeente)) {
        aantallen.merge(postcode, 1, Integer::sum);
      }
    }
    return aantallen.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  private Arrangement proefwerk(AanbodSoort soort, Plek plek, @Nullable Postcode postcode) {
    LocalDate start = context.peildatum();
    WerkgeverId werkgever =
        context.werkgevers().isEmpty()
            ? new WerkgeverId("nog-te-vinden")
            : context.werkgevers().firstKey();
    Aanbodkern kern =
        new Aanbodkern(
            new AanbodId("wens"),
            null,
            context.kader().organisatie(),
            werkgever,
            null,
            null,
            "Gewenst arrangement",
            "",
            Gegeven.bekend(plek.beroep()),
            Gegeven.onbekend(),
            Gegeven.bekend(plek.gemeente()),
            Gegeven.van(postcode),
            1,
            new Werktijd(
                8,
                32,
                Gegeven.bekend(true),
                Gegeven.bekend(false),
                Gegeven.bekend(start),
                true,
                soort.betaald() ? null : start.plusMonths(6),
                null),
            Eisen.GEEN,
            new Arbeidsvoorwaarden(
                Gegeven.bekend(Contractsoort.BEPAALDE_TIJD),
                Gegeven.bekend(6),
                Gegeven.onbekend(),
                36,
                LksBereidheid.JA,
                Gegeven.bekend(true),
                Gegeven.bekend(true)),
            Ondersteuning.GEEN,
            new Verdringingstoets.Uitgevoerd(false, start, "aangenomen"),
            null,
            null,
            Aanbodstatus.OPEN,
            start);
    return new Arrangement(kern, soort, Groep.GEEN, false, false);
  }

  private Wens wens(Optie optie, BitSet erbij) {
    List<Werkzoekende> wie = erbij.stream().mapToObj(mensen::get).toList();
    int urenMin = mediaan(wie, true);
    int urenMax = Math.max(urenMin, mediaan(wie, false));
    String tekst =
        "%s als %s in %s, %d tot %d uur per week: past bij %d mensen zonder voorstel."
            .formatted(
                hoofdletter(optie.soort().omschrijving()),
                beroepsnaam(optie.plek().beroep()),
                gemeentenaam(optie.plek().gemeente()),
                urenMin,
                urenMax,
                wie.size());
    return new Wens(
        optie.soort(),
        optie.plek().beroep(),
        optie.plek().gemeente(),
        urenMin,
        urenMax,
        wie.stream().map(Werkzoekende::id).toList(),
        optie.bedient().cardinality(),
        tekst);
  }

  private static int mediaan(List<Werkzoekende> wie, boolean minimum) {
    List<Integer> uren =
        wie.stream()
            .map(
                mens ->
                    minimum ? mens.beschikbaarheid().urenMin() : mens.beschikbaarheid().urenMax())
            .map(Gegeven::waardeOfNull)
            .filter(Objects::nonNull)
            .sorted()
            .toList();
    return uren.isEmpty() ? (minimum ? 8 : 32) : Math.clamp(uren.get(uren.size() / 2), 1, 40);
  }

  private List<Carving> carvings() {
    List<Regel> regels = AANPASBAAR.stream().map(id -> Regels.find(id).orElseThrow()).toList();
    List<Carving> carvings = new ArrayList<>();
    for (Werkaanbod werk : aanbod) {
      BeroepCode beroep = werk.kern().beroep().waardeOfNull();
      if (!(werk instanceof Vacature) || beroep == null) {
        continue;
      }
      String groep = groep(beroep);
      AanbodFeiten a = beoordelaar.aanbod(werk);
      Map<String, Integer> alleen = new TreeMap<>();
      for (int i = 0; i < mensen.size(); i++) {
        Regel enige = gezocht.get(i).contains(groep) ? enigeFout(feiten.get(i), a) : null;
        if (enige != null && regels.contains(enige)) {
          alleen.merge(enige.id(), 1, Integer::sum);
        }
      }
      alleen.forEach(
          (regel, aantal) -> {
            if (aantal >= MINSTE_MENSEN) {
              carvings.add(carving(werk, regel, aantal));
            }
          });
    }
    return carvings.stream()
        .sorted(
            Comparator.comparingInt(Carving::mensen)
                .reversed()
                .thenComparing(Carving::aanbod)
                .thenComparing(Carving::regel))
        .limit(MEESTE_CARVINGS)
        .toList();
  }

  /** Whether no rule fails; the verdicts alone, without the cost of their sentences. */
  private static boolean past(PersoonFeiten p, AanbodFeiten a) {
    for (Regel regel : Regels.ALLE) {
      if (regel.oordeel(p, a) == Regel.FOUT) {
        return false;
      }
    }
    return true;
  }

  /** The only rule that fails for a pair, or null when none or more do. */
  private static @Nullable Regel enigeFout(PersoonFeiten p, AanbodFeiten a) {
    Regel enige = null;
    for (Regel regel : Regels.ALLE) {
      if (regel.oordeel(p, a) == Regel.FOUT) {
        if (enige != null) {
          return null;
        }
        enige = regel;
      }
    }
    return enige;
  }

  private Carving carving(Werkaanbod werk, String regel, int aantal) {
    return new Carving(
        werk.id(),
        regel,
        aantal,
        "%d mensen zonder voorstel zoeken werk als \"%s\" en voldoen aan alles behalve: %s"
            .formatted(aantal, werk.kern().titel(), Werkwijze.omschrijving(regel)));
  }

  private String beroepsnaam(BeroepCode code) {
    Beroep beroep = context.beroepen().get(code);
    return beroep == null ? code.waarde() : beroep.naam();
  }

  private String gemeentenaam(GemeenteId id) {
    Gemeente gemeente = context.gemeenten().get(id);
    return gemeente == null ? id.waarde() : gemeente.naam();
  }

  private static String hoofdletter(String tekst) {
    return tekst.substring(0, 1).toUpperCase(Locale.ROOT) + tekst.substring(1);
  }
}
