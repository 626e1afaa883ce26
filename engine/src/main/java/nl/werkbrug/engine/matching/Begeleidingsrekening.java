package nl.werkbrug.engine.matching;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import nl.werkbrug.data.domain.beleid.Begeleidingsregime;
import nl.werkbrug.data.domain.beleid.Begeleidingstabel;
import nl.werkbrug.data.domain.jobcoach.Jobcoach;
import nl.werkbrug.data.domain.werkzoekende.Begeleidingsbehoefte.Omvang;
import nl.werkbrug.data.domain.werkzoekende.Clientprofiel;
import nl.werkbrug.data.domain.werkzoekende.Doelgroep;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;

/**
 * Guidance of pairs. The heaviest period is rounded up to a grid of an hour and the other periods
 * follow from it, rounded up as well, so that a region has few klassen: a regime and a number of
 * grid steps make one. A jobcoach is never short of minutes by rounding.
 */
final class Begeleidingsrekening {
  /** Minutes of a grid step. */
  static final int RASTER = 60;

  /** Klasse codes are {@code regime * STAPPEN + steps of the heaviest period}. */
  static final int STAPPEN = 1 << 10;

  private static final int WEKEN = Jobcoach.DAGEN_PER_PERIODE / 7;
  private static final int MINUTEN = 60;

  private final List<Begeleidingsregime> regimes;
  private final int[][] promille;
  private final int[] hoogste;

  Begeleidingsrekening(Begeleidingstabel tabel) {
    regimes = tabel.regimes();
    promille = new int[regimes.size()][Jobcoach.PERIODEN];
    hoogste = new int[regimes.size()];
    for (int i = 0; i < promille.length; i++) {
      for (int periode = 0; periode < Jobcoach.PERIODEN; periode++) {
        promille[i][periode] = regimes.get(i).promilleIn(periode);
        hoogste[i] = Math.max(hoogste[i], promille[i][periode]);
      }
    }
  }

  /** Fills the regime of a person, from the diagnosis or else from the first row that fits. */
  static void vul(PersoonFeiten p, Werkzoekende w, Begeleidingstabel tabel) {
    p.regime =
        switch (w.begeleiding().omvang()) {
          case Omvang.Gediagnosticeerd diagnose -> {
            p.diagnoseMinuten =
                diagnose
                    .urenPerWeek()
                    .multiply(BigDecimal.valueOf(MINUTEN))
                    .setScale(0, RoundingMode.CEILING)
                    .intValueExact();
            yield nummer(tabel, tabel.regimeBijDiagnose());
          }
          case Omvang.AfTeLeiden afTeLeiden ->
              tabel.rijen().stream()
                  .filter(rij -> past(rij, w))
                  .findFirst()
                  .map(rij -> nummer(tabel, rij.regime()))
                  .orElse(PersoonFeiten.GEEN);
        };
  }

  private static int nummer(Begeleidingstabel tabel, String code) {
    return tabel.regimes().indexOf(tabel.getRegime(code));
  }

  private static boolean past(Begeleidingstabel.Rij rij, Werkzoekende w) {
    Doelgroep doelgroep = rij.doelgroep();
    Clientprofiel profiel = rij.profiel();
    return (doelgroep == null || w.doelgroep().is(doelgroep))
        && (profiel == null || w.participatie().clientprofiel().is(profiel))
        && pastLoonwaarde(rij, w);
  }

  private static boolean pastLoonwaarde(Begeleidingstabel.Rij rij, Werkzoekende w) {
    BigDecimal vanaf = rij.loonwaardeVanaf();
    BigDecimal tot = rij.loonwaardeTot();
    if (vanaf == null && tot == null) {
      return true;
    }
    BigDecimal procent = w.participatie().loonwaarde().procentWaarde().waardeOfNull();
    return procent != null
        && (vanaf == null || procent.compareTo(vanaf) >= 0)
        && (tot == null || procent.compareTo(tot) < 0);
  }

  /** One more than the highest klasse code. */
  int codes() {
    return regimes.size() * STAPPEN;
  }

  /** Klasse code of a pair after the employer's own guidance, or -1 when no jobcoach is needed. */
  int klassecode(PersoonFeiten p, AanbodFeiten a) {
    return klassecode(p, a, a.interneBegeleiding);
  }

  /** Whether the placement asks any guidance, by whomever. */
  boolean nodig(PersoonFeiten p, AanbodFeiten a) {
    return klassecode(p, a, 0) >= 0;
  }

  private int klassecode(PersoonFeiten p, AanbodFeiten a, int intern) {
    int regime = p.regime;
    if (regime < 0 || hoogste[regime] == 0) {
      return -1;
    }
    // Heaviest period in hundred-thousandths of a minute: exact, so that rounding up is too.
    long piek;
    if (p.diagnoseMinuten >= 0) {
      int eerste = promille[regime][0];
      long minuten = (long) p.diagnoseMinuten * WEKEN * (100 - intern) * 1000;
      piek = eerste == 0 ? minuten : Math.ceilDiv(minuten * hoogste[regime], eerste);
    } else {
      piek = (long) Deelscore.paaruren(p, a) * MINUTEN * WEKEN * hoogste[regime] * (100 - intern);
    }
    int stappen = (int) Math.min(STAPPEN - 1, Math.ceilDiv(piek, RASTER * 100_000L));
    return stappen == 0 ? -1 : regime * STAPPEN + stappen;
  }

  /** Minutes per period since the start of a klasse code. */
  int[] minuten(int klassecode) {
    int[] minuten = new int[Jobcoach.PERIODEN];
    if (klassecode < 0) {
      return minuten;
    }
    int regime = klassecode / STAPPEN;
    long piek = (long) klassecode % STAPPEN * RASTER;
    for (int periode = 0; periode < minuten.length; periode++) {
      minuten[periode] =
          (int) Math.ceilDiv(piek * promille[regime][periode], hoogste[regime] * (long) RASTER)
              * RASTER;
    }
    return minuten;
  }

  Begeleidingsvraag vraag(PersoonFeiten p, AanbodFeiten a) {
    return new Begeleidingsvraag(
        lijst(minuten(klassecode(p, a, 0))), lijst(minuten(klassecode(p, a))), tekst(p, a));
  }

  private String tekst(PersoonFeiten p, AanbodFeiten a) {
    Begeleidingsregime regime = p.regime < 0 ? null : regimes.get(p.regime);
    if (!nodig(p, a) || regime == null) {
      return "Er is geen begeleiding op de werkplek nodig.";
    }
    String bron =
        p.bron.begeleiding().omvang() instanceof Omvang.Gediagnosticeerd diagnose
            ? "De diagnose is %s uur per week bij de start, afbouwend volgens regime %s"
                .formatted(diagnose.urenPerWeek().toPlainString().replace('.', ','), regime.naam())
            : "Regime %s over %d gewerkte uren per week"
                .formatted(regime.naam(), Deelscore.paaruren(p, a));
    return a.interneBegeleiding == 0
        ? bron + "."
        : bron + "; de werkgever neemt er %d%% van over.".formatted(a.interneBegeleiding);
  }

  private static List<Integer> lijst(int[] minuten) {
    return Arrays.stream(minuten).boxed().toList();
  }
}
