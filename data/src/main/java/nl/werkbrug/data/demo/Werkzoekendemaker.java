package nl.werkbrug.data.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import nl.werkbrug.data.demo.Participatiemaker.Aanleg;
import nl.werkbrug.data.domain.AanbodId;
import nl.werkbrug.data.domain.Belastingaspect;
import nl.werkbrug.data.domain.BeroepCode;
import nl.werkbrug.data.domain.Gegeven;
import nl.werkbrug.data.domain.GemeenteId;
import nl.werkbrug.data.domain.JobcoachId;
import nl.werkbrug.data.domain.OrganisatieId;
import nl.werkbrug.data.domain.Postcode;
import nl.werkbrug.data.domain.Rijbewijs;
import nl.werkbrug.data.domain.Sbi;
import nl.werkbrug.data.domain.Vervoermiddel;
import nl.werkbrug.data.domain.WerkgeverId;
import nl.werkbrug.data.domain.WerkzoekendeId;
import nl.werkbrug.data.domain.aanbod.AanbodSoort;
import nl.werkbrug.data.domain.aanbod.Werkaanbod;
import nl.werkbrug.data.domain.jobcoach.Specialisme;
import nl.werkbrug.data.domain.werkgever.Werkgever;
import nl.werkbrug.data.domain.werkzoekende.Begeleidingsbehoefte;
import nl.werkbrug.data.domain.werkzoekende.Begeleidingsbehoefte.Omvang.AfTeLeiden;
import nl.werkbrug.data.domain.werkzoekende.Begeleidingsbehoefte.Omvang.Gediagnosticeerd;
import nl.werkbrug.data.domain.werkzoekende.Belastbaarheid;
import nl.werkbrug.data.domain.werkzoekende.Beschikbaarheid;
import nl.werkbrug.data.domain.werkzoekende.EisAanWerk;
import nl.werkbrug.data.domain.werkzoekende.Geslacht;
import nl.werkbrug.data.domain.werkzoekende.Kwalificatie;
import nl.werkbrug.data.domain.werkzoekende.Mobiliteit;
import nl.werkbrug.data.domain.werkzoekende.Participatie;
import nl.werkbrug.data.domain.werkzoekende.Persoon;
import nl.werkbrug.data.domain.werkzoekende.Voorziening;
import nl.werkbrug.data.domain.werkzoekende.Wensen;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;
import org.jspecify.annotations.Nullable;

/** Invents the people of a region; each from a stream of its own. */
final class Werkzoekendemaker {
  /** One in so many people was placed before this round. */
  private static final int GEPLAATST_OM_DE = 33;

  private static final int UITGESTROOMD_OM_DE = 200;
  private static final int CASELOAD_CONSULENT = 60;
  private static final List<Integer> REISMINUTEN = List.of(20, 30, 30, 45, 45, 60, 60, 75, 90);
  private static final List<Integer> REISAFSTAND = List.of(10, 15, 20, 25, 25, 30, 40, 50);

  private final Omgeving omgeving;
  private final Participatiemaker participatiemaker;
  private final Kwalificatiemaker kwalificatiemaker;
  private final List<Werkgever> werkgevers;
  private final List<Werkaanbod> aanbod;
  private final Map<GemeenteId, OrganisatieId> uitvoerders = new TreeMap<>();
  private final Map<Postcode, Gegeven<Postcode>> postcodes = new TreeMap<>();
  private final int consulenten;

  Werkzoekendemaker(Omgeving omgeving, List<Werkgever> werkgevers, List<Werkaanbod> aanbod) {
    this.omgeving = omgeving;
    this.werkgevers = werkgevers;
    this.aanbod = aanbod;
    participatiemaker = new Participatiemaker(omgeving.preset().caseload(), omgeving.peildatum());
    kwalificatiemaker = new Kwalificatiemaker(omgeving.peildatum());
    for (Woonplaats plaats : omgeving.plaatsen()) {
      uitvoerders.put(plaats.gemeente(), omgeving.preset().getUitvoerder(plaats.gemeente()));
      plaats.postcodes().forEach(pc -> postcodes.put(pc, Gegeven.bekend(pc)));
    }
    consulenten =
        Math.max(1, omgeving.omvang().personen() / CASELOAD_CONSULENT / uitvoerders.size());
  }

  static WerkzoekendeId id(int nummer) {
    return new WerkzoekendeId("wz-%06d".formatted(nummer + 1));
  }

  /** Number of the {@code volgnummer}-th person who was placed before. */
  static int nummerVanGeplaatste(int volgnummer) {
    return Math.multiplyExact(GEPLAATST_OM_DE, volgnummer) + GEPLAATST_OM_DE - 1;
  }

  List<Werkzoekende> maak() {
    return IntStream.range(0, omgeving.omvang().personen())
        .parallel()
        .mapToObj(nummer -> werkzoekende(nummer, omgeving.toeval("persoon", nummer)))
        .toList();
  }

  private Werkzoekende werkzoekende(int nummer, Toeval toeval) {
    Woonplaats plaats = omgeving.plaats(toeval);
    Aanleg aanleg = participatiemaker.aanleg(toeval);
    Persoon persoon = persoon(aanleg, toeval);
    Participatie participatie = participatiemaker.maak(aanleg, toeval);
    Kwalificatie kwalificatie = kwalificatiemaker.maak(aanleg, toeval);
    OrganisatieId organisatie =
        uitvoerders.getOrDefault(
            plaats.gemeente(), omgeving.preset().getUitvoerder(plaats.gemeente()));
    String consulent =
        toeval.kans(96)
            ? "consulent-%s-%d".formatted(organisatie.waarde(), 1 + toeval.onder(consulenten))
            : null;
    Werkzoekende.Status status = status(nummer);
    return new Werkzoekende(
        id(nummer),
        toeval.kans(90) ? "K%07d".formatted(1_000_000 + nummer) : null,
        organisatie,
        toeval.kans(99) ? Gegeven.bekend(plaats.gemeente()) : Gegeven.onbekend(),
        consulent == null ? null : consulent.intern(),
        status,
        persoon,
        participatie,
        kwalificatie,
        beschikbaarheid(aanleg, toeval),
        mobiliteit(plaats, aanleg, kwalificatie, toeval),
        eisAanWerk(aanleg, toeval),
        belastbaarheid(aanleg, toeval),
        wensen(aanleg, toeval),
        begeleiding(nummer, status, aanleg, kwalificatie, toeval),
        presentatie(kwalificatie, toeval));
  }

  private static Werkzoekende.Status status(int nummer) {
    if (nummer % GEPLAATST_OM_DE == GEPLAATST_OM_DE - 1) {
      return Werkzoekende.Status.GEPLAATST;
    }
    return nummer % UITGESTROOMD_OM_DE == UITGESTROOMD_OM_DE - 1
        ? Werkzoekende.Status.UITGESTROOMD
        : Werkzoekende.Status.ACTIEF;
  }

  private Persoon persoon(Aanleg aanleg, Toeval toeval) {
    int keuze = toeval.gewogen(525, 470, 5);
    String naam =
        switch (keuze) {
          case 0 -> Namen.man(toeval);
          case 1 -> Namen.vrouw(toeval);
          default -> Namen.iemand(toeval);
        };
    LocalDate geboren =
        omgeving.peildatum().minusYears(aanleg.leeftijd()).minusDays(toeval.onder(365));
    return new Persoon(
        toeval.kans(99) ? Gegeven.bekend(naam) : Gegeven.onbekend(),
        toeval.kans(99) ? Gegeven.bekend(geboren) : Gegeven.onbekend(),
        toeval.kans(97) ? Gegeven.bekend(Geslacht.values()[keuze]) : Gegeven.onbekend());
  }

  private Beschikbaarheid beschikbaarheid(Aanleg aanleg, Toeval toeval) {
    int meest = aanleg.onbetaald() ? toeval.tussen(6, 20) : 12 + aanleg.kracht() / 4;
    int urenMax = Math.clamp(meest + 4L * toeval.onder(4), 4, 40);
    int urenMin = Math.max(2, urenMax - 4 * toeval.tussen(2, 8));
    boolean metUren = toeval.kans(aanleg.bekend(88));
    boolean later = toeval.kans(18);
    LocalDate vanaf =
        later
            ? omgeving.peildatum().plusDays(toeval.tussen(7, 120))
            : omgeving.peildatum().minusDays(toeval.tussen(0, 200));
    boolean metVanaf = toeval.kans(aanleg.bekend(87));
    return new Beschikbaarheid(
        metUren && toeval.kans(aanleg.bekend(93)) ? Gedeeld.bekend(urenMin) : Gegeven.onbekend(),
        metUren ? Gedeeld.bekend(urenMax) : Gegeven.onbekend(),
        Gedeeld.soms(toeval, aanleg.bekend(78), 24),
        Gedeeld.soms(toeval, aanleg.bekend(72), 35 + aanleg.kracht() / 3),
        metVanaf ? Gegeven.bekend(vanaf) : Gegeven.onbekend(),
        metVanaf && toeval.kans(4)
            ? Gegeven.bekend(omgeving.peildatum().plusDays(toeval.tussen(130, 500)))
            : Gegeven.onbekend());
  }

  private Mobiliteit mobiliteit(
      Woonplaats plaats, Aanleg aanleg, Kwalificatie kwalificatie, Toeval toeval) {
    Set<Rijbewijs> rijbewijzen = kwalificatie.rijbewijzen().waardeOfNull();
    Set<Vervoermiddel> vervoer = EnumSet.noneOf(Vervoermiddel.class);
    if (rijbewijzen != null && rijbewijzen.contains(Rijbewijs.B) && toeval.kans(65)) {
      vervoer.add(Vervoermiddel.AUTO);
    }
    if (rijbewijzen != null && rijbewijzen.contains(Rijbewijs.AM) && toeval.kans(60)) {
      vervoer.add(Vervoermiddel.BROMFIETS);
    }
    if (toeval.kans(74)) {
      vervoer.add(Vervoermiddel.FIETS);
    }
    if (toeval.kans(68)) {
      vervoer.add(Vervoermiddel.OPENBAAR_VERVOER);
    }
    Postcode postcode = toeval.kies(plaats.postcodes());
    return new Mobiliteit(
        toeval.kans(aanleg.bekend(97))
            ? postcodes.getOrDefault(postcode, Gegeven.bekend(postcode))
            : Gegeven.onbekend(),
        toeval.kans(aanleg.bekend(78))
            ? Gedeeld.bekend(toeval.kies(REISAFSTAND))
            : Gegeven.onbekend(),
        toeval.kans(aanleg.bekend(82))
            ? Gedeeld.bekend(toeval.kies(REISMINUTEN))
            : Gegeven.onbekend(),
        toeval.kans(aanleg.bekend(88)) ? Gegeven.bekend(vervoer) : Gegeven.onbekend());
  }

  private static EisAanWerk eisAanWerk(Aanleg aanleg, Toeval toeval) {
    int nodig = 100 - aanleg.kracht();
    return !toeval.kans(aanleg.bekend(70))
        ? EisAanWerk.ONBEKEND
        : new EisAanWerk(
            Gedeeld.soms(toeval, 75, nodig / 3),
            Gedeeld.soms(toeval, 85, nodig),
            Gedeeld.soms(toeval, 50, 25));
  }

  /** The less somebody can earn, the more limits; each aspect may be unknown. */
  private static Belastbaarheid belastbaarheid(Aanleg aanleg, Toeval toeval) {
    if (!toeval.kans(aanleg.bekend(90))) {
      return Belastbaarheid.ONBEKEND;
    }
    Map<Belastingaspect, Belastbaarheid.Niveau> niveaus = new EnumMap<>(Belastingaspect.class);
    int bekend =
        aanleg.volledig() ? toeval.kies(List.of(90, 100, 100)) : toeval.kies(List.of(45, 65, 85));
    int zwak = (100 - aanleg.kracht()) / 3;
    for (Belastingaspect aspect : Belastingaspect.values()) {
      int keuze = toeval.gewogen(100 - zwak, zwak * 3 / 4 + 2, zwak / 4 + 1);
      if (toeval.kans(bekend)) {
        niveaus.put(aspect, Belastbaarheid.Niveau.values()[keuze]);
      }
    }
    return new Belastbaarheid(niveaus);
  }

  private Wensen wensen(Aanleg aanleg, Toeval toeval) {
    Set<AanbodSoort> eigenWens = EnumSet.noneOf(AanbodSoort.class);
    if (aanleg.is(Voorziening.ARBEIDSMATIGE_DAGBESTEDING) && toeval.kans(75)) {
      eigenWens.add(AanbodSoort.DAGBESTEDINGSPLEK);
    }
    if ((aanleg.is(Voorziening.BESCHUT_WERK) || aanleg.is(Voorziening.ACTIVERING))
        && toeval.kans(15)) {
      eigenWens.add(AanbodSoort.VACATURE);
      eigenWens.add(AanbodSoort.JOBCARVING);
    }
    if (aanleg.kracht() < 90 && toeval.kans(5)) {
      eigenWens.add(AanbodSoort.MAATSCHAPPELIJKE_PLEK);
    }
    SortedSet<Sbi> sectoren = new TreeSet<>();
    if (toeval.kans(9)) {
      sectoren.add(new Sbi(toeval.kies(Beroepsgegevens.lijst()).sbi().afdeling()));
    }
    SortedSet<WerkgeverId> zonderWerkgever = new TreeSet<>();
    if (toeval.kans(2)) {
      zonderWerkgever.add(toeval.kies(werkgevers).id());
    }
    SortedSet<AanbodId> zonderAanbod = new TreeSet<>();
    if (toeval.kans(1)) {
      zonderAanbod.add(toeval.kies(aanbod).id());
    }
    return eigenWens.isEmpty()
            && sectoren.isEmpty()
            && zonderWerkgever.isEmpty()
            && zonderAanbod.isEmpty()
        ? Wensen.GEEN
        : new Wensen(eigenWens, sectoren, zonderWerkgever, zonderAanbod);
  }

  private Begeleidingsbehoefte begeleiding(
      int nummer,
      Werkzoekende.Status status,
      Aanleg aanleg,
      Kwalificatie kwalificatie,
      Toeval toeval) {
    boolean nodig = aanleg.metLks() || aanleg.sw();
    boolean gediagnosticeerd = nodig ? toeval.kans(28) : toeval.kans(2);
    int kwartieren = Math.max(2, (110 - aanleg.kracht()) / 7 + toeval.tussen(-3, 3));
    Begeleidingsbehoefte.Omvang omvang =
        gediagnosticeerd
            ? new Gediagnosticeerd(BigDecimal.valueOf(kwartieren * 25L, 2))
            : new AfTeLeiden();
    Set<Specialisme> specialismen = EnumSet.noneOf(Specialisme.class);
    if (nodig && toeval.kans(60)) {
      specialismen.add(Specialisme.values()[toeval.gewogen(30, 20, 28, 6, 0, 0, 6, 10)]);
    }
    if (nodig && aanleg.leeftijd() < 24 && toeval.kans(50)) {
      specialismen.add(Specialisme.JONGEREN);
    }
    SortedSet<String> talen = new TreeSet<>();
    if (kwalificatie.talen().size() > 1 && toeval.kans(60)) {
      specialismen.add(Specialisme.TAAL);
      talen.add(kwalificatie.talen().getLast().taal());
    }
    int coaches = omgeving.omvang().jobcoaches();
    boolean heeftCoach = nodig && toeval.kans(5);
    int eigenCoach = toeval.onder(coaches);
    JobcoachId huidig =
        status == Werkzoekende.Status.GEPLAATST
            ? Jobcoachmaker.id(nummer / GEPLAATST_OM_DE % coaches)
            : heeftCoach ? Jobcoachmaker.id(eigenCoach) : null;
    return !gediagnosticeerd && specialismen.isEmpty() && talen.isEmpty() && huidig == null
        ? Begeleidingsbehoefte.AF_TE_LEIDEN
        : new Begeleidingsbehoefte(omvang, specialismen, talen, huidig);
  }

  private static @Nullable String presentatie(Kwalificatie kwalificatie, Toeval toeval) {
    if (kwalificatie.bemiddelingsberoepen().isEmpty() || !toeval.kans(40)) {
      return null;
    }
    BeroepCode code = kwalificatie.bemiddelingsberoepen().getFirst();
    return Beroepsgegevens.lijst().stream()
        .filter(beroep -> beroep.code().equals(code))
        .findFirst()
        .map(beroep -> Aanbodtekst.presentatie(toeval, beroep.beroep().naam()).intern())
        .orElse(null);
  }
}
