package nl.werkbrug.data.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.werkbrug.data.domain.Gegeven;
import nl.werkbrug.data.domain.werkzoekende.Clientprofiel;
import nl.werkbrug.data.domain.werkzoekende.Cohort;
import nl.werkbrug.data.domain.werkzoekende.Loonwaarde;
import nl.werkbrug.data.domain.werkzoekende.Participatie;
import nl.werkbrug.data.domain.werkzoekende.Uitkering;
import nl.werkbrug.data.domain.werkzoekende.UwvAdvies;
import nl.werkbrug.data.domain.werkzoekende.Voorziening;
import org.jspecify.annotations.Nullable;

/** Invents where somebody stands in the Participatiewet. */
final class Participatiemaker {
  private static final Voorziening[] VOORZIENINGEN = Voorziening.values();
  private static final List<Uitkering> UITKERINGEN =
      List.of(
          Uitkering.ALGEMENE_BIJSTAND,
          Uitkering.IOAW,
          Uitkering.IOAZ,
          Uitkering.GEEN,
          Uitkering.WAJONG,
          Uitkering.WW,
          Uitkering.WIA_WAO_ZW);
  private static final List<String> METHODEN =
      List.of("Dariuz", "UWV loonwaardebepaling", "uniforme loonwaardebepaling");

  private static final int VOLLEDIG_PROCENT = 60;

  private final LocalDate peildatum;
  private final Caseload caseload;
  private final int[] gewichten;

  Participatiemaker(Caseload caseload, LocalDate peildatum) {
    this.caseload = caseload;
    this.peildatum = peildatum;
    Map<Voorziening, Integer> delen = caseload.voorzieningen();
    gewichten = new int[VOORZIENINGEN.length + 1];
    int som = 0;
    for (Voorziening voorziening : VOORZIENINGEN) {
      gewichten[voorziening.ordinal()] = delen.getOrDefault(voorziening, 0);
      som += gewichten[voorziening.ordinal()];
    }
    gewichten[VOORZIENINGEN.length] = 1000 - som;
  }

  /** The kind of person that all the rest follows. */
  Aanleg aanleg(Toeval toeval) {
    int keuze = toeval.gewogen(gewichten);
    Voorziening voorziening = keuze < VOORZIENINGEN.length ? VOORZIENINGEN[keuze] : null;
    boolean sw = toeval.onder(1000) < caseload.swPromille();
    int kracht =
        sw
            ? toeval.rond(40, 30)
            : voorziening == null ? toeval.rond(60, 35) : kracht(voorziening, toeval);
    int leeftijd =
        switch (toeval.gewogen(8, 16, 40, 36)) {
          case 0 -> toeval.tussen(16, 20);
          case 1 -> toeval.tussen(21, 29);
          case 2 -> toeval.tussen(30, 48);
          default -> toeval.tussen(49, 66);
        };
    return new Aanleg(
        sw ? Voorziening.LKS_ZDP : voorziening,
        sw,
        Math.clamp(kracht, 0, 100),
        sw ? Math.max(leeftijd, 30) : leeftijd,
        toeval.kans(VOLLEDIG_PROCENT));
  }

  private static int kracht(Voorziening voorziening, Toeval toeval) {
    return switch (voorziening) {
      case DIRECT_BEMIDDELBAAR -> toeval.rond(95, 8);
      case KORT_TRAJECT, BBZ_STARTER -> toeval.rond(85, 15);
      case TEGENPRESTATIE -> toeval.rond(80, 20);
      case LKS_MDP -> toeval.rond(64, 24);
      case LKS_ZDP -> toeval.rond(50, 26);
      case ACTIVERING -> toeval.rond(35, 25);
      case BESCHUT_WERK -> toeval.rond(32, 18);
      case ARBEIDSMATIGE_DAGBESTEDING -> toeval.rond(10, 10);
    };
  }

  /**
   * @param voorziening null when the toegang has not decided yet
   * @param kracht about the loonwaarde in percent, also where nobody established it
   * @param volledig whether the dossier is well kept, so that little is unknown
   */
  record Aanleg(
      @Nullable Voorziening voorziening, boolean sw, int kracht, int leeftijd, boolean volledig) {

    /** Chance that a field is known, where it is known of {@code procent} of all people. */
    int bekend(int procent) {
      int onbekend = 100 - procent;
      return 100 - (volledig ? onbekend / 6 : Math.min(85, onbekend * 2 + onbekend / 4));
    }

    boolean is(Voorziening een) {
      return voorziening == een && !sw;
    }

    boolean onbetaald() {
      return is(Voorziening.ARBEIDSMATIGE_DAGBESTEDING) || is(Voorziening.ACTIVERING);
    }

    boolean metLks() {
      return is(Voorziening.LKS_MDP) || is(Voorziening.LKS_ZDP) || is(Voorziening.BESCHUT_WERK);
    }
  }

  Participatie maak(Aanleg aanleg, Toeval toeval) {
    Clientprofiel profiel = profiel(aanleg, toeval);
    boolean proVso = aanleg.leeftijd() < 25 && aanleg.kracht() < 90 && toeval.kans(45);
    boolean lks = aanleg.metLks();
    LocalDate ingeschreven =
        peildatum.minusDays(
            aanleg.sw() ? toeval.tussen(4_100, 7_000) : (long) toeval.onder(50) * toeval.onder(70));
    boolean zittend = toeval.kans(caseload.zittendProcent());
    Gegeven<Cohort> cohort =
        aanleg.sw()
            ? Gegeven.bekend(Cohort.SW_ZITTEND)
            : toeval.kans(aanleg.bekend(95))
                ? Gegeven.bekend(
                    zittend && aanleg.leeftijd() > 32 ? Cohort.ZITTEND : Cohort.INSTROOM)
                : Gegeven.onbekend();
    boolean ontheven = aanleg.onbetaald() && toeval.kans(25);
    return new Participatie(
        toeval.kans(aanleg.bekend(92)) ? Gegeven.bekend(profiel) : Gegeven.onbekend(),
        Gegeven.van(aanleg.sw() ? null : aanleg.voorziening()),
        cohort,
        toeval.kans(aanleg.bekend(95))
            ? Gegeven.bekend(uitkering(aanleg, toeval))
            : Gegeven.onbekend(),
        ontheven ? peildatum.plusDays(toeval.tussen(-60, 300)) : null,
        loonwaarde(aanleg, toeval),
        lks && toeval.kans(6),
        advies(aanleg, toeval),
        lks
            ? Gedeeld.soms(toeval, aanleg.bekend(88), 30)
            : Gedeeld.soms(toeval, aanleg.bekend(90), 2),
        aanleg.is(Voorziening.BESCHUT_WERK)
            ? Gedeeld.bekend(false)
            : Gedeeld.soms(toeval, aanleg.bekend(82), lks ? 78 : aanleg.sw() ? 60 : 6),
        toeval.kans(aanleg.bekend(88))
            ? Gedeeld.bekend(trede(profiel, toeval))
            : Gegeven.onbekend(),
        aanleg.leeftijd() < 25
            ? toeval.kans(aanleg.bekend(88)) ? Gedeeld.bekend(proVso) : Gegeven.onbekend()
            : Gedeeld.bekend(false),
        aanleg.leeftijd() < 27 ? Gedeeld.soms(toeval, aanleg.bekend(75), 14) : Gegeven.onbekend(),
        aanleg.is(Voorziening.ARBEIDSMATIGE_DAGBESTEDING)
            ? Gedeeld.soms(toeval, aanleg.bekend(88), 88)
            : Gedeeld.soms(toeval, aanleg.bekend(85), 2),
        toeval.kans(aanleg.bekend(95)) ? Gegeven.bekend(ingeschreven) : Gegeven.onbekend());
  }

  private static Clientprofiel profiel(Aanleg aanleg, Toeval toeval) {
    Voorziening voorziening = aanleg.voorziening();
    int keuze =
        voorziening == null
            ? toeval.gewogen(20, 35, 30, 15)
            : switch (voorziening) {
              case DIRECT_BEMIDDELBAAR -> toeval.gewogen(92, 8, 0, 0);
              case KORT_TRAJECT -> toeval.gewogen(35, 53, 12, 0);
              case BBZ_STARTER, TEGENPRESTATIE -> toeval.gewogen(20, 60, 20, 0);
              case LKS_MDP -> toeval.gewogen(8, 57, 35, 0);
              case LKS_ZDP -> toeval.gewogen(2, 30, 62, 6);
              case BESCHUT_WERK -> toeval.gewogen(0, 8, 72, 20);
              case ACTIVERING -> toeval.gewogen(0, 3, 42, 55);
              case ARBEIDSMATIGE_DAGBESTEDING -> toeval.gewogen(0, 0, 12, 88);
            };
    return Clientprofiel.values()[keuze];
  }

  private static int trede(Clientprofiel profiel, Toeval toeval) {
    return switch (profiel) {
      case PROFIEL_1 -> toeval.tussen(4, 6);
      case PROFIEL_2 -> toeval.tussen(3, 5);
      case PROFIEL_3 -> toeval.tussen(2, 5);
      case PROFIEL_4 -> toeval.tussen(1, 3);
    };
  }

  private static Uitkering uitkering(Aanleg aanleg, Toeval toeval) {
    if (aanleg.sw()) {
      return Uitkering.GEEN;
    }
    int keuze =
        aanleg.is(Voorziening.BESCHUT_WERK)
            ? toeval.gewogen(68, 0, 0, 10, 20, 0, 2)
            : aanleg.metLks()
                ? toeval.gewogen(76, 3, 1, 15, 4, 0, 1)
                : toeval.gewogen(79, 5, 1, 11, 1, 2, 1);
    return UITKERINGEN.get(keuze);
  }

  private Loonwaarde loonwaarde(Aanleg aanleg, Toeval toeval) {
    int soort =
        aanleg.metLks() || aanleg.sw()
            ? toeval.gewogen(55, 27, 18)
            : aanleg.onbetaald() ? toeval.gewogen(8, 32, 60) : toeval.gewogen(5, 25, 70);
    int dagen = toeval.tussen(10, 1_000);
    int procent = Math.clamp(aanleg.kracht() + toeval.tussen(-4, 4), 0, 100);
    String methode = toeval.kies(METHODEN);
    int deskundige = toeval.tussen(1, 5);
    return switch (soort) {
      case 0 ->
          new Loonwaarde.Vastgesteld(
              BigDecimal.valueOf(procent),
              peildatum.minusDays(dagen),
              methode,
              "arbeidsdeskundige-" + deskundige);
      case 1 ->
          new Loonwaarde.Indicatie(
              BigDecimal.valueOf(procent / 5 * 5L), peildatum.minusDays(dagen / 2));
      default -> new Loonwaarde.Onbekend();
    };
  }

  private UwvAdvies advies(Aanleg aanleg, Toeval toeval) {
    int keuze =
        aanleg.is(Voorziening.BESCHUT_WERK)
            ? toeval.gewogen(80, 4, 10, 6)
            : toeval.gewogen(0, aanleg.kracht() < 50 ? 4 : 0, 1, 96);
    LocalDate datum = peildatum.minusDays(toeval.tussen(10, 700));
    return switch (keuze) {
      case 0 -> new UwvAdvies.Afgegeven(true, datum);
      case 1 -> new UwvAdvies.Afgegeven(false, datum);
      case 2 -> new UwvAdvies.Aangevraagd(datum);
      default -> new UwvAdvies.NietGevraagd();
    };
  }
}
