package nl.werkbrug.engine.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import nl.werkbrug.data.domain.Gegeven;
import nl.werkbrug.data.domain.GemeenteId;
import nl.werkbrug.data.domain.Postcode;
import nl.werkbrug.data.domain.WerkzoekendeId;
import nl.werkbrug.data.domain.beleid.Onbepaaldbeleid;
import nl.werkbrug.data.domain.beleid.Planningsbeleid;
import nl.werkbrug.data.domain.jobcoach.Jobcoach;
import nl.werkbrug.data.domain.jobcoach.Specialisme;
import nl.werkbrug.data.domain.organisatie.Organisatie;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;
import nl.werkbrug.data.geo.Punt;
import nl.werkbrug.data.geo.Reiswijze;
import org.jspecify.annotations.Nullable;

/**
 * Which jobcoach fits whom: continuity, specialism, language and travel, with the weights of the
 * beleidskader. Capacity is the business of the planning.
 */
public final class Coachkeuze {
  /** Minutes of travel up to which all travel points count. */
  static final int DICHTBIJ = 15;

  /** Minutes of travel from which no travel points count. */
  static final int VER_WEG = 60;

  private final Regelcontext context;
  private final Planningsbeleid beleid;

  private Coachkeuze(Regelcontext context) {
    this.context = context;
    this.beleid = context.kader().planning();
  }

  public static Coachkeuze van(Regelcontext context) {
    return new Coachkeuze(context);
  }

  /** Verdict on one person and one coach, with its sentences. */
  public Coachoordeel beoordeel(Werkzoekende werkzoekende, Jobcoach coach) {
    Persoon p = new Persoon(werkzoekende);
    Coach c = new Coach(coach);
    List<Coachoordeel.Deel> delen = new ArrayList<>();
    if (p.huidige(c)) {
      delen.add(
          new Coachoordeel.Deel(
              "coach-continuiteit", continuiteit(p, c), "Dit is de huidige jobcoach."));
    }
    if (!p.behoefte.isEmpty()) {
      List<String> gedeeld =
          p.behoefte.stream().filter(c.specialismen::contains).map(Coachkeuze::naam).toList();
      String nodig = Zin.lijst(p.behoefte.stream().map(Coachkeuze::naam).toList());
      delen.add(
          new Coachoordeel.Deel(
              "coach-specialisme",
              specialisme(p, c),
              gedeeld.isEmpty()
                  ? "Gevraagd specialisme (%s) heeft deze jobcoach niet.".formatted(nodig)
                  : "Heeft specialisme %s (gevraagd: %s).".formatted(Zin.lijst(gedeeld), nodig)));
    }
    if (!p.talen.isEmpty()) {
      SortedSet<String> gedeeld = new TreeSet<>(p.talen);
      gedeeld.retainAll(coach.talen());
      delen.add(
          new Coachoordeel.Deel(
              "coach-taal",
              taal(p, c),
              gedeeld.isEmpty()
                  ? "Spreekt geen van de talen die helpen (%s).".formatted(Zin.lijst(p.talen))
                  : "Spreekt %s.".formatted(Zin.lijst(gedeeld))));
    }
    int minuten = minuten(p, c);
    delen.add(
        new Coachoordeel.Deel(
            "coach-reistijd",
            reistijd(minuten),
            minuten < 0
                ? "De reistijd van de jobcoach is niet bekend."
                : "De jobcoach reist %d minuten.".formatted(minuten)));
    return new Coachoordeel(mag(p, c), punten(p, c), delen, magTekst(p, c));
  }

  /** Soft points of a coach for somebody; the sum of the parts of {@link #beoordeel}. */
  public int punten(Werkzoekende werkzoekende, Jobcoach coach) {
    return punten(new Persoon(werkzoekende), new Coach(coach));
  }

  /**
   * The coaches who may serve each person. An unknown gemeente counts as allowed when the
   * beleidskader lets undecided pairs be proposed.
   *
   * @param maximumPerPersoon most choices kept for one person, 1 and up
   */
  public Coachparen voorAllen(
      List<Werkzoekende> personen, List<Jobcoach> coaches, int maximumPerPersoon) {
    return voorAllen(personen, coaches, maximumPerPersoon, i -> null);
  }

  /**
   * As {@link #voorAllen(List, List, int)} with all choices, when the coaches are those of before:
   * who did not change is taken over.
   *
   * @param toen the people of {@code vorige}
   * @param vorige all choices of before
   */
  public Coachparen voorAllen(
      List<Werkzoekende> personen,
      List<Jobcoach> coaches,
      List<Werkzoekende> toen,
      Coachparen vorige) {
    Map<WerkzoekendeId, Integer> plaatsen = new HashMap<>();
    for (int i = 0; i < toen.size(); i++) {
      plaatsen.put(toen.get(i).id(), i);
    }
    return voorAllen(
        personen,
        coaches,
        Integer.MAX_VALUE,
        i -> {
          Integer oud = plaatsen.get(personen.get(i).id());
          return oud != null && personen.get(i).equals(toen.get(oud)) ? vorige.rij(oud) : null;
        });
  }

  private Coachparen voorAllen(
      List<Werkzoekende> personen,
      List<Jobcoach> coaches,
      int maximumPerPersoon,
      IntFunction<Coachparen.@Nullable Rij> bekend) {
    List<Coach> compact = coaches.stream().map(Coach::new).toList();
    boolean onbekendMag = context.kader().onbepaald() == Onbepaaldbeleid.VOORSTELLEN_MET_VRAAG;
    int aantal = personen.size();
    int[][] keuzes = new int[aantal][];
    int[][] punten = new int[aantal][];
    int[] afgekapt = new int[aantal];
    IntStream.range(0, aantal)
        .parallel()
        .forEach(
            i -> {
              Coachparen.Rij rij = bekend.apply(i);
              if (rij != null) {
                keuzes[i] = rij.coaches();
                punten[i] = rij.punten();
                return;
              }
              Persoon p = new Persoon(personen.get(i));
              long[] sleutels = new long[compact.size()];
              int gevonden = 0;
              for (int j = 0; j < sleutels.length; j++) {
                Coach c = compact.get(j);
                Coachoordeel.Mag mag = mag(p, c);
                if (mag == Coachoordeel.Mag.JA
                    || (mag == Coachoordeel.Mag.ONBEKEND && onbekendMag)) {
                  sleutels[gevonden++] = ((long) -punten(p, c) << 32) | j;
                }
              }
              Arrays.sort(sleutels, 0, gevonden);
              int houdt = Math.min(gevonden, maximumPerPersoon);
              afgekapt[i] = gevonden - houdt;
              keuzes[i] = new int[houdt];
              punten[i] = new int[houdt];
              for (int k = 0; k < houdt; k++) {
                keuzes[i][k] = (int) sleutels[k];
                punten[i][k] = (int) -(sleutels[k] >> 32);
              }
            });
    int[] van = new int[aantal + 1];
    for (int i = 0; i < aantal; i++) {
      van[i + 1] = Math.addExact(van[i], keuzes[i].length);
    }
    int[] alleKeuzes = new int[van[aantal]];
    int[] allePunten = new int[van[aantal]];
    for (int i = 0; i < aantal; i++) {
      System.arraycopy(keuzes[i], 0, alleKeuzes, van[i], keuzes[i].length);
      System.arraycopy(punten[i], 0, allePunten, van[i], punten[i].length);
    }
    return new Coachparen(van, alleKeuzes, allePunten, afgekapt);
  }

  private Coachoordeel.Mag mag(Persoon p, Coach c) {
    if (!c.contractGeldig) {
      return Coachoordeel.Mag.NEE;
    }
    if (c.overal) {
      return Coachoordeel.Mag.JA;
    }
    return p.gemeente == null
        ? Coachoordeel.Mag.ONBEKEND
        : c.gemeenten.contains(p.gemeente) ? Coachoordeel.Mag.JA : Coachoordeel.Mag.NEE;
  }

  private String magTekst(Persoon p, Coach c) {
    if (!c.contractGeldig) {
      return "Het contract %s van deze jobcoach staat niet in het beleidskader."
          .formatted(c.bron.contract());
    }
    if (c.overal) {
      return "De jobcoach werkt in de hele regio.";
    }
    String gebied = namen(c.gemeenten);
    return p.gemeente == null
        ? "De jobcoach werkt in %s; de gemeente van de werkzoekende is niet bekend."
            .formatted(gebied)
        : "De jobcoach werkt in %s; de werkzoekende hoort bij %s."
            .formatted(gebied, context.naam(p.gemeente));
  }

  private String namen(Collection<GemeenteId> gemeenten) {
    return gemeenten.isEmpty()
        ? "geen gemeente (werkgebied en organisatie overlappen niet)"
        : Zin.lijst(gemeenten.stream().map(context::naam).toList());
  }

  private int punten(Persoon p, Coach c) {
    return continuiteit(p, c) + specialisme(p, c) + taal(p, c) + reistijd(minuten(p, c));
  }

  private int continuiteit(Persoon p, Coach c) {
    return p.huidige(c) ? beleid.coachContinuiteit() : 0;
  }

  private int specialisme(Persoon p, Coach c) {
    return Collections.disjoint(p.behoefte, c.specialismen) ? 0 : beleid.coachSpecialisme();
  }

  private int taal(Persoon p, Coach c) {
    return Collections.disjoint(p.talen, c.bron.talen()) ? 0 : beleid.coachTaal();
  }

  private int minuten(Persoon p, Coach c) {
    return Reistabel.minuten(
        context.reisnormen().norm(Reiswijze.AUTO), Reistabel.hemelsbreed(p.punt, c.punt));
  }

  private int reistijd(int minuten) {
    if (minuten < 0 || minuten >= VER_WEG) {
      return 0;
    }
    int over = VER_WEG - Math.max(DICHTBIJ, minuten);
    return beleid.coachReistijd() * over / (VER_WEG - DICHTBIJ);
  }

  private static String naam(Specialisme specialisme) {
    return switch (specialisme) {
      case LVB -> "LVB";
      case AUTISME -> "autisme";
      case PSYCHISCH -> "psychische klachten";
      case NAH -> "NAH";
      case TAAL -> "taal";
      case JONGEREN -> "jongeren";
      case VERSLAVING -> "verslaving";
      case LICHAMELIJK -> "lichamelijke klachten";
    };
  }

  private @Nullable Punt punt(Gegeven<Postcode> postcode) {
    Postcode waarde = postcode.waardeOfNull();
    return waarde == null ? null : context.postcodes().punt(waarde).waardeOfNull();
  }

  /** What counts of a person. */
  private final class Persoon {
    final Werkzoekende bron;
    final @Nullable GemeenteId gemeente;
    final Set<Specialisme> behoefte;
    final SortedSet<String> talen;
    final @Nullable Punt punt;

    Persoon(Werkzoekende bron) {
      this.bron = bron;
      gemeente = bron.gemeente().waardeOfNull();
      behoefte = bron.begeleiding().specialismen();
      talen = bron.begeleiding().talen();
      punt = punt(bron.mobiliteit().postcode());
    }

    boolean huidige(Coach c) {
      return c.bron.id().equals(bron.begeleiding().huidigeJobcoach());
    }
  }

  /** What counts of a coach: the own area, within that of the organisation. */
  private final class Coach {
    final Jobcoach bron;
    final boolean contractGeldig;
    final boolean overal;
    final Set<GemeenteId> gemeenten;
    final Set<Specialisme> specialismen;
    final @Nullable Punt punt;

    Coach(Jobcoach bron) {
      this.bron = bron;
      var contract = bron.contract();
      contractGeldig =
          contract == null
              || context.kader().contracten().stream().anyMatch(c -> c.id().equals(contract));
      Organisatie organisatie = context.organisaties().get(bron.organisatie());
      SortedSet<GemeenteId> eigen = bron.werkgebied();
      SortedSet<GemeenteId> vanOrganisatie =
          organisatie == null ? new TreeSet<>() : organisatie.gemeenten();
      overal = eigen.isEmpty() && vanOrganisatie.isEmpty();
      SortedSet<GemeenteId> samen = new TreeSet<>(eigen.isEmpty() ? vanOrganisatie : eigen);
      if (!vanOrganisatie.isEmpty()) {
        samen.retainAll(vanOrganisatie);
      }
      gemeenten = samen;
      specialismen =
          bron.specialismen().isEmpty()
              ? EnumSet.noneOf(Specialisme.class)
              : EnumSet.copyOf(bron.specialismen());
      punt = punt(bron.standplaats());
    }
  }
}
