package nl.werkbrug.engine.matching;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import nl.werkbrug.data.domain.AanbodId;
import nl.werkbrug.data.domain.Belastingaspect;
import nl.werkbrug.data.domain.BeroepCode;
import nl.werkbrug.data.domain.Gegeven;
import nl.werkbrug.data.domain.GemeenteId;
import nl.werkbrug.data.domain.Postcode;
import nl.werkbrug.data.domain.Rijbewijs;
import nl.werkbrug.data.domain.Sbi;
import nl.werkbrug.data.domain.Taalniveau;
import nl.werkbrug.data.domain.Vervoermiddel;
import nl.werkbrug.data.domain.WerkDenkniveau;
import nl.werkbrug.data.domain.WerkgeverId;
import nl.werkbrug.data.domain.aanbod.AanbodSoort;
import nl.werkbrug.data.domain.aanbod.Aanbodstatus;
import nl.werkbrug.data.domain.aanbod.Belasting;
import nl.werkbrug.data.domain.aanbod.Competentievraag;
import nl.werkbrug.data.domain.aanbod.Contractsoort;
import nl.werkbrug.data.domain.aanbod.LksBereidheid;
import nl.werkbrug.data.domain.aanbod.Verdringingstoets;
import nl.werkbrug.data.domain.beleid.Toelating;
import nl.werkbrug.data.domain.werkzoekende.Begeleidingsbehoefte;
import nl.werkbrug.data.domain.werkzoekende.Belastbaarheid;
import nl.werkbrug.data.domain.werkzoekende.Certificaat;
import nl.werkbrug.data.domain.werkzoekende.Clientprofiel;
import nl.werkbrug.data.domain.werkzoekende.Cohort;
import nl.werkbrug.data.domain.werkzoekende.Doelgroep;
import nl.werkbrug.data.domain.werkzoekende.Loonwaarde;
import nl.werkbrug.data.domain.werkzoekende.Uitkering;
import nl.werkbrug.data.domain.werkzoekende.UwvAdvies;
import nl.werkbrug.data.domain.werkzoekende.Voorziening;
import nl.werkbrug.data.domain.werkzoekende.Werkervaring;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;

/** Random people and places from a seed, with unknowns and extreme values. */
final class Willekeurig {
  private static final LocalDate PEILDATUM = Voorbeeld.PEILDATUM;
  private static final List<String> POSTCODES = List.of("1211", "1271", "3311", "9999");
  private static final List<GemeenteId> GEMEENTEN =
      List.of(Voorbeeld.HILVERSUM, Voorbeeld.HUIZEN, Voorbeeld.DORDRECHT);
  private static final List<BeroepCode> BEROEPEN =
      List.of(
          Voorbeeld.HOVENIER,
          Voorbeeld.GROENWERKER,
          Voorbeeld.SCHOONMAKER,
          new BeroepCode("onbekend-beroep"));
  private static final List<String> CERTIFICATEN = List.of("VCA", "vca", "Heftruck", "BHV");
  private static final List<Sbi> SECTOREN =
      List.of(new Sbi("8130"), new Sbi("81"), new Sbi("4711"), new Sbi("99"));

  private final Random toeval;

  Willekeurig(long seed) {
    toeval = new Random(seed);
  }

  /** A person and a place, everything random; the policy too. */
  Voorbeeld paar() {
    Voorbeeld v = new Voorbeeld();
    beleid(v);
    persoon(v);
    aanbod(v);
    return v;
  }

  void beleid(Voorbeeld v) {
    for (Doelgroep doelgroep : Doelgroep.values()) {
      for (AanbodSoort soort : AanbodSoort.values()) {
        v.toelating(doelgroep, soort, een(List.of(Toelating.values())));
      }
    }
    v.startkeuzes = toeval.nextInt(13);
    v.gewichten.replaceAll((deel, gewicht) -> toeval.nextInt(4) == 0 ? 0 : toeval.nextInt(101));
    v.gewichten.put(nl.werkbrug.data.domain.beleid.Passendheidsdeel.INCLUSIE, 1);
  }

  void persoon(Voorbeeld v) {
    v.persoonstatus = zelden() ? Werkzoekende.Status.GEPLAATST : Werkzoekende.Status.ACTIEF;
    v.gemeente = misschien(een(GEMEENTEN));
    v.geboortedatum = misschien(PEILDATUM.minusYears(toeval.nextInt(16, 67)).minusDays(dagen(2)));
    v.profiel = misschien(een(List.of(Clientprofiel.values())));
    v.voorziening = misschien(een(List.of(Voorziening.values())));
    v.cohort = misschien(een(List.of(Cohort.values())));
    v.uitkering = misschien(een(List.of(Uitkering.values())));
    v.ontheffingTot = zelden() ? PEILDATUM.plusDays(dagen(2)) : null;
    v.loonwaarde =
        toeval.nextBoolean()
            ? new Loonwaarde.Indicatie(BigDecimal.valueOf(toeval.nextInt(101)), PEILDATUM)
            : new Loonwaarde.Onbekend();
    v.uwvAdvies =
        een(
            List.of(
                new UwvAdvies.NietGevraagd(),
                new UwvAdvies.Aangevraagd(PEILDATUM),
                new UwvAdvies.Afgegeven(true, PEILDATUM),
                new UwvAdvies.Afgegeven(false, PEILDATUM)));
    v.lksToegekend = jaNee();
    v.proVso = jaNee();
    v.onderwijsPassend = jaNee();
    v.wmoDagbesteding = jaNee();
    v.niveau = misschien(een(List.of(WerkDenkniveau.values())));
    v.rijbewijzen = misschien(enkele(Rijbewijs.class, 3));
    v.certificaten =
        misschien(
            toeval
                .ints(toeval.nextInt(3), 0, CERTIFICATEN.size())
                .mapToObj(i -> new Certificaat(CERTIFICATEN.get(i), jaNee()))
                .toList());
    v.talen =
        toeval.nextBoolean()
            ? List.of()
            : List.of(
                toeval.nextBoolean()
                    ? Voorbeeld.nederlands(een(List.of(Taalniveau.values())))
                    : Voorbeeld.mondeling(een(List.of(Taalniveau.values()))));
    v.competenties.clear();
    if (toeval.nextBoolean()) {
      v.competenties.put(Voorbeeld.NAUWKEURIG, toeval.nextInt(1, 6));
    }
    if (toeval.nextBoolean()) {
      v.competenties.put(Voorbeeld.SAMENWERKEN, toeval.nextInt(1, 6));
    }
    v.wensberoepen = toeval.nextBoolean() ? List.of() : List.of(een(BEROEPEN), een(BEROEPEN));
    v.werkervaring =
        toeval.nextBoolean()
            ? List.of()
            : List.of(new Werkervaring(misschien(een(BEROEPEN)), null, null, null));
    v.wenssectoren = toeval.nextBoolean() ? List.of() : List.of(een(SECTOREN));
    v.interesses = toeval.nextBoolean() ? List.of() : List.of("tuin en planten", "schoonmaken");
    int minimum = toeval.nextInt(100);
    v.persoonUrenMin = misschien(toeval.nextBoolean() ? minimum : toeval.nextInt(minimum + 1) / 2);
    Integer bekend = v.persoonUrenMin.waardeOfNull();
    v.persoonUrenMax = misschien(toeval.nextInt(bekend == null ? 0 : bekend, 100));
    v.alleenKantoortijden = jaNee();
    v.kanOnregelmatig = jaNee();
    LocalDate vanaf = PEILDATUM.plusDays(dagen(500));
    v.vanaf = misschien(vanaf);
    v.tot = misschien(vanaf.plusDays(toeval.nextInt(500)));
    v.postcode = misschien(new Postcode(een(POSTCODES)));
    v.maximumKm = misschien(toeval.nextInt(100));
    v.maximumMinuten = misschien(toeval.nextInt(150));
    v.vervoermiddelen = misschien(enkele(Vervoermiddel.class, 3));
    v.belastbaarheid.clear();
    for (Belastingaspect aspect : Belastingaspect.values()) {
      if (toeval.nextInt(5) > 0) {
        v.belastbaarheid.put(
            aspect,
            toeval.nextBoolean()
                ? Belastbaarheid.Niveau.NORMAAL
                : een(List.of(Belastbaarheid.Niveau.values())));
      }
    }
    v.eigenWens = enkele(AanbodSoort.class, 4);
    v.uitgeslotenSectoren = zelden() ? List.of(een(SECTOREN)) : List.of();
    v.uitgeslotenWerkgevers = zelden() ? List.of(Voorbeeld.WERKGEVER) : List.of();
    v.uitgeslotenAanbod =
        zelden() ? List.of(new AanbodId("aanbod-" + toeval.nextInt(50))) : List.of();
    v.behoefte =
        toeval.nextBoolean()
            ? Begeleidingsbehoefte.AF_TE_LEIDEN
            : new Begeleidingsbehoefte(
                new Begeleidingsbehoefte.Omvang.Gediagnosticeerd(
                    BigDecimal.valueOf(toeval.nextInt(9))),
                Set.of(),
                new TreeSet<>(),
                null);
  }

  void aanbod(Voorbeeld v) {
    v.soort = een(List.of(AanbodSoort.values()));
    v.aanbodstatus = zelden() ? Aanbodstatus.VERVULD : Aanbodstatus.OPEN;
    v.werkgever = toeval.nextBoolean() ? Voorbeeld.WERKGEVER : new WerkgeverId("Wg-onbekend");
    v.beroep = misschien(een(BEROEPEN));
    v.titel = een(List.of("Hovenier in Huizen", "Schoonmaker kantoren", "Hulp in de tuin"));
    v.sbi = misschien(een(SECTOREN));
    v.werkgemeente = misschien(een(GEMEENTEN));
    v.werkpostcode = misschien(new Postcode(een(POSTCODES)));
    v.urenMin = toeval.nextInt(1, 41);
    v.urenMax = toeval.nextInt(v.urenMin, 41);
    v.kantoortijden = jaNee();
    v.onregelmatig = jaNee();
    v.start = misschien(PEILDATUM.plusDays(dagen(500)));
    v.startVrij = toeval.nextBoolean();
    LocalDate begin = v.start.waardeOfNull();
    v.einde =
        toeval.nextBoolean()
            ? null
            : (begin == null ? PEILDATUM : begin).plusDays(toeval.nextInt(600));
    v.sluitingsdatum = zelden() ? PEILDATUM.plusDays(dagen(3)) : null;
    v.gevraagdeRijbewijzen = enkele(Rijbewijs.class, 1);
    v.gevraagdeCertificaten = toeval.nextInt(3) == 0 ? List.of(een(CERTIFICATEN)) : List.of();
    v.gevraagdNiveau = toeval.nextBoolean() ? null : een(List.of(WerkDenkniveau.values()));
    v.gevraagdeTalen =
        toeval.nextBoolean()
            ? List.of()
            : List.of(Voorbeeld.mondeling(een(List.of(Taalniveau.values()))));
    v.gevraagdeCompetenties =
        toeval.nextBoolean()
            ? List.of()
            : List.of(
                new Competentievraag(
                    Voorbeeld.NAUWKEURIG, toeval.nextInt(1, 6), toeval.nextInt(1, 11)),
                new Competentievraag(
                    Voorbeeld.SAMENWERKEN, toeval.nextInt(1, 6), toeval.nextInt(1, 11)));
    v.belasting =
        toeval.nextBoolean()
            ? java.util.Map.of()
            : java.util.Map.of(
                een(List.of(Belastingaspect.values())), een(List.of(Belasting.values())));
    v.aanpasbaar = enkele(Belastingaspect.class, 4);
    v.minimumleeftijd = zelden() ? Integer.valueOf(18) : null;
    v.contract = misschien(een(List.of(Contractsoort.values())));
    v.contractMaanden = misschien(toeval.nextInt(1, 61));
    v.lks = een(List.of(LksBereidheid.values()));
    v.leercomponent = jaNee();
    v.uitzicht = jaNee();
    v.interneBegeleiding = een(List.of(0, 0, 25, 50, 100));
    v.vervoerGeregeld = zelden();
    v.toets =
        een(
            List.of(
                new Verdringingstoets.NietUitgevoerd(),
                new Verdringingstoets.Uitgevoerd(false, PEILDATUM, "toetser"),
                new Verdringingstoets.Uitgevoerd(true, PEILDATUM, "toetser")));
    v.beschutAangeboden = toeval.nextBoolean();
    v.swPlek = toeval.nextBoolean();
  }

  private boolean zelden() {
    return toeval.nextInt(8) == 0;
  }

  private int dagen(int uiterste) {
    return toeval.nextInt(-uiterste, uiterste + 1);
  }

  private Gegeven<Boolean> jaNee() {
    return misschien(toeval.nextBoolean());
  }

  private <T> Gegeven<T> misschien(T waarde) {
    return toeval.nextInt(5) == 0 ? Gegeven.onbekend() : Gegeven.bekend(waarde);
  }

  private <T> T een(List<? extends T> keuzes) {
    return keuzes.get(toeval.nextInt(keuzes.size()));
  }

  private <E extends Enum<E>> Set<E> enkele(Class<E> soort, int hoogstens) {
    EnumSet<E> set = EnumSet.noneOf(soort);
    E[] alle = soort.getEnumConstants();
    for (int i = toeval.nextInt(hoogstens + 1); i > 0; i--) {
      set.add(alle[toeval.nextInt(alle.length)]);
    }
    return set;
  }
}
