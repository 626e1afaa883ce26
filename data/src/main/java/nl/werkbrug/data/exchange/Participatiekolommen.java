package nl.werkbrug.data.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import nl.werkbrug.data.domain.Gegeven;
import nl.werkbrug.data.domain.werkzoekende.Clientprofiel;
import nl.werkbrug.data.domain.werkzoekende.Cohort;
import nl.werkbrug.data.domain.werkzoekende.Loonwaarde;
import nl.werkbrug.data.domain.werkzoekende.Participatie;
import nl.werkbrug.data.domain.werkzoekende.Uitkering;
import nl.werkbrug.data.domain.werkzoekende.UwvAdvies;
import nl.werkbrug.data.domain.werkzoekende.Voorziening;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;
import org.jspecify.annotations.Nullable;

/** Columns of where a werkzoekende stands in the Participatiewet. */
final class Participatiekolommen {
  private static final Kolom<Werkzoekende, Gegeven<Clientprofiel>> CLIENTPROFIEL =
      van(
          "clientprofiel",
          "cliëntprofiel",
          Cel.gegeven(Vorm.keuze(Clientprofiel.class)),
          Werkzoekende::participatie,
          Participatie::clientprofiel);
  private static final Kolom<Werkzoekende, Gegeven<Voorziening>> VOORZIENING =
      van(
          "voorziening",
          "bouwsteen die de toegang heeft toegekend",
          Cel.gegeven(Vorm.keuze(Voorziening.class)),
          Werkzoekende::participatie,
          Participatie::voorziening);
  private static final Kolom<Werkzoekende, Gegeven<Cohort>> COHORT =
      van(
          "cohort",
          "instroom sinds 2015, zittend bestand of Wsw-dienstverband",
          Cel.gegeven(Vorm.keuze(Cohort.class)),
          Werkzoekende::participatie,
          Participatie::cohort);
  private static final Kolom<Werkzoekende, Gegeven<Uitkering>> UITKERING =
      van(
          "uitkering",
          "uitkering",
          Cel.gegeven(Vorm.keuze(Uitkering.class)),
          Werkzoekende::participatie,
          Participatie::uitkering);
  private static final Kolom<Werkzoekende, @Nullable LocalDate> ONTHEFFING_TOT =
      van(
          "ontheffingTot",
          "laatste dag van een ontheffing; leeg = geen ontheffing",
          Cel.ofNiets(Vorm.DATUM),
          Werkzoekende::participatie,
          Participatie::ontheffingTot);
  private static final Kolom<Werkzoekende, @Nullable Loonwaardesoort> LOONWAARDE =
      new Kolom<>(
          "loonwaarde",
          "hoe de loonwaarde bekend is; leeg = onbekend",
          Cel.ofNiets(Vorm.keuze(Loonwaardesoort.class)),
          w -> loonwaardesoort(loonwaarde(w)));
  private static final Kolom<Werkzoekende, @Nullable BigDecimal> LOONWAARDE_PROCENT =
      new Kolom<>(
          "loonwaardeProcent",
          "loonwaarde in procent van het minimumloon; verplicht als `loonwaarde` gevuld is",
          Cel.ofNiets(Vorm.decimaal(0, 100)),
          w -> loonwaarde(w).procentWaarde().waardeOfNull());
  private static final Kolom<Werkzoekende, @Nullable LocalDate> LOONWAARDE_DATUM =
      new Kolom<>(
          "loonwaardeDatum",
          "dag van vaststellen of schatten; verplicht als `loonwaarde` gevuld is",
          Cel.ofNiets(Vorm.DATUM),
          w ->
              switch (loonwaarde(w)) {
                case Loonwaarde.Vastgesteld vastgesteld -> vastgesteld.datum();
                case Loonwaarde.Indicatie indicatie -> indicatie.datum();
                case Loonwaarde.Onbekend onbekend -> null;
              });
  private static final Kolom<Werkzoekende, @Nullable String> LOONWAARDE_METHODE =
      new Kolom<>(
          "loonwaardeMethode",
          "methode; verplicht bij VASTGESTELD, anders leeg",
          Cel.ofNiets(Vorm.tekst(1, 120)),
          w -> loonwaarde(w) instanceof Loonwaarde.Vastgesteld v ? v.methode() : null);
  private static final Kolom<Werkzoekende, @Nullable String> LOONWAARDE_DESKUNDIGE =
      new Kolom<>(
          "loonwaardeDeskundige",
          "deskundige; verplicht bij VASTGESTELD, anders leeg",
          Cel.ofNiets(Vorm.tekst(1, 120)),
          w -> loonwaarde(w) instanceof Loonwaarde.Vastgesteld v ? v.deskundige() : null);
  private static final Kolom<Werkzoekende, Boolean> HERINDICATIE =
      van(
          "herindicatie",
          "of de loonwaarde opnieuw wordt vastgesteld",
          Cel.anders(Vorm.JA_NEE, false),
          Werkzoekende::participatie,
          Participatie::herindicatie);
  private static final Kolom<Werkzoekende, @Nullable Adviesstand> UWV_ADVIES =
      new Kolom<>(
          "uwvAdvies",
          "advies van UWV over beschut werk; leeg = niet gevraagd",
          Cel.ofNiets(Vorm.keuze(Adviesstand.class)),
          w -> adviesstand(w.participatie().uwvAdvies()));
  private static final Kolom<Werkzoekende, @Nullable LocalDate> UWV_ADVIES_DATUM =
      new Kolom<>(
          "uwvAdviesDatum",
          "dag van aanvraag of advies; verplicht als `uwvAdvies` gevuld is",
          Cel.ofNiets(Vorm.DATUM),
          w ->
              switch (w.participatie().uwvAdvies()) {
                case UwvAdvies.NietGevraagd niet -> null;
                case UwvAdvies.Aangevraagd aangevraagd -> aangevraagd.datum();
                case UwvAdvies.Afgegeven afgegeven -> afgegeven.datum();
              });
  private static final Kolom<Werkzoekende, Gegeven<Boolean>> LKS_TOEGEKEND =
      participatie(
          "lksToegekend", "of eerder loonkostensubsidie is toegekend", Participatie::lksToegekend);
  private static final Kolom<Werkzoekende, Gegeven<Boolean>> DOELGROEPREGISTER =
      participatie(
          "doelgroepregister",
          "of iemand meetelt voor de banenafspraak",
          Participatie::doelgroepregister);
  private static final Kolom<Werkzoekende, Gegeven<Integer>> TREDE =
      van(
          "trede",
          "trede op de participatieladder",
          Cel.gegeven(Vorm.geheel(1, 6)),
          Werkzoekende::participatie,
          Participatie::trede);
  private static final Kolom<Werkzoekende, Gegeven<Boolean>> PRO_VSO =
      participatie("proVso", "of iemand van praktijkonderwijs of vso komt", Participatie::proVso);
  private static final Kolom<Werkzoekende, Gegeven<Boolean>> ONDERWIJS_PASSEND =
      participatie(
          "onderwijsPassend",
          "onder de 27: of onderwijs mogelijk en passend is",
          Participatie::onderwijsPassend);
  private static final Kolom<Werkzoekende, Gegeven<Boolean>> WMO_DAGBESTEDING =
      participatie(
          "wmoDagbesteding",
          "of er een Wmo-besluit voor dagbesteding is",
          Participatie::wmoDagbesteding);
  private static final Kolom<Werkzoekende, Gegeven<LocalDate>> INGESCHREVEN_OP =
      van(
          "ingeschrevenOp",
          "begin van de wachttijd",
          Cel.gegeven(Vorm.DATUM),
          Werkzoekende::participatie,
          Participatie::ingeschrevenOp);

  static final List<Kolom<Werkzoekende, ?>> KOLOMMEN =
      List.of(
          CLIENTPROFIEL,
          VOORZIENING,
          COHORT,
          UITKERING,
          ONTHEFFING_TOT,
          LOONWAARDE,
          LOONWAARDE_PROCENT,
          LOONWAARDE_DATUM,
          LOONWAARDE_METHODE,
          LOONWAARDE_DESKUNDIGE,
          HERINDICATIE,
          UWV_ADVIES,
          UWV_ADVIES_DATUM,
          LKS_TOEGEKEND,
          DOELGROEPREGISTER,
          TREDE,
          PRO_VSO,
          ONDERWIJS_PASSEND,
          WMO_DAGBESTEDING,
          INGESCHREVEN_OP);

  /** How it is spelled that a loonwaarde is known. */
  enum Loonwaardesoort {
    VASTGESTELD,
    INDICATIE
  }

  /** How the state of a UWV advice is spelled. */
  enum Adviesstand {
    AANGEVRAAGD,
    POSITIEF,
    NEGATIEF
  }

  private Participatiekolommen() {}

  static Participatie lees(Rij rij) {
    Rij.Deel<Loonwaarde> loonwaarde = rij.deel(() -> leesLoonwaarde(rij));
    Rij.Deel<UwvAdvies> advies = rij.deel(() -> leesAdvies(rij));
    return new Participatie(
        rij.get(CLIENTPROFIEL),
        rij.get(VOORZIENING),
        rij.get(COHORT),
        rij.get(UITKERING),
        rij.get(ONTHEFFING_TOT),
        loonwaarde.get(),
        rij.get(HERINDICATIE),
        advies.get(),
        rij.get(LKS_TOEGEKEND),
        rij.get(DOELGROEPREGISTER),
        rij.get(TREDE),
        rij.get(PRO_VSO),
        rij.get(ONDERWIJS_PASSEND),
        rij.get(WMO_DAGBESTEDING),
        rij.get(INGESCHREVEN_OP));
  }

  private static Loonwaarde leesLoonwaarde(Rij rij) {
    Loonwaardesoort soort = rij.get(LOONWAARDE);
    BigDecimal procent = rij.get(LOONWAARDE_PROCENT);
    LocalDate datum = rij.get(LOONWAARDE_DATUM);
    String methode = rij.get(LOONWAARDE_METHODE);
    String deskundige = rij.get(LOONWAARDE_DESKUNDIGE);
    String samenhang =
        soort == null ? "hoort leeg te zijn zonder loonwaarde" : "is verplicht bij " + soort;
    rij.eis((procent != null) == (soort != null), LOONWAARDE_PROCENT, samenhang);
    rij.eis((datum != null) == (soort != null), LOONWAARDE_DATUM, samenhang);
    boolean vastgesteld = soort == Loonwaardesoort.VASTGESTELD;
    String alleenVastgesteld =
        vastgesteld ? "is verplicht bij VASTGESTELD" : "hoort alleen bij VASTGESTELD";
    rij.eis((methode != null) == vastgesteld, LOONWAARDE_METHODE, alleenVastgesteld);
    rij.eis((deskundige != null) == vastgesteld, LOONWAARDE_DESKUNDIGE, alleenVastgesteld);
    if (procent == null || datum == null) {
      return new Loonwaarde.Onbekend();
    }
    return vastgesteld && methode != null && deskundige != null
        ? new Loonwaarde.Vastgesteld(procent, datum, methode, deskundige)
        : new Loonwaarde.Indicatie(procent, datum);
  }

  private static UwvAdvies leesAdvies(Rij rij) {
    Adviesstand stand = rij.get(UWV_ADVIES);
    LocalDate datum = rij.get(UWV_ADVIES_DATUM);
    rij.eis(
        (stand != null) == (datum != null),
        UWV_ADVIES_DATUM,
        stand == null ? "hoort leeg te zijn zonder uwvAdvies" : "is verplicht bij " + stand);
    if (stand == null || datum == null) {
      return new UwvAdvies.NietGevraagd();
    }
    return stand == Adviesstand.AANGEVRAAGD
        ? new UwvAdvies.Aangevraagd(datum)
        : new UwvAdvies.Afgegeven(stand == Adviesstand.POSITIEF, datum);
  }

  private static Loonwaarde loonwaarde(Werkzoekende werkzoekende) {
    return werkzoekende.participatie().loonwaarde();
  }

  private static @Nullable Loonwaardesoort loonwaardesoort(Loonwaarde loonwaarde) {
    return switch (loonwaarde) {
      case Loonwaarde.Vastgesteld vastgesteld -> Loonwaardesoort.VASTGESTELD;
      case Loonwaarde.Indicatie indicatie -> Loonwaardesoort.INDICATIE;
      case Loonwaarde.Onbekend onbekend -> null;
    };
  }

  private static @Nullable Adviesstand adviesstand(UwvAdvies advies) {
    return switch (advies) {
      case UwvAdvies.NietGevraagd niet -> null;
      case UwvAdvies.Aangevraagd aangevraagd -> Adviesstand.AANGEVRAAGD;
      case UwvAdvies.Afgegeven afgegeven ->
          afgegeven.positief() ? Adviesstand.POSITIEF : Adviesstand.NEGATIEF;
    };
  }

  private static Kolom<Werkzoekende, Gegeven<Boolean>> participatie(
      String naam, String betekenis, Function<Participatie, Gegeven<Boolean>> veld) {
    return van(naam, betekenis, Cel.gegeven(Vorm.JA_NEE), Werkzoekende::participatie, veld);
  }

  private static <P, V extends @Nullable Object> Kolom<Werkzoekende, V> van(
      String naam,
      String betekenis,
      Cel<V> cel,
      Function<Werkzoekende, P> deel,
      Function<P, V> veld) {
    return Werkzoekendekolommen.van(naam, betekenis, cel, deel, veld);
  }
}
