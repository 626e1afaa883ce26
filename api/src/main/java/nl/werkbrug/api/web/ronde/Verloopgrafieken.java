package nl.werkbrug.api.web.ronde;

import java.util.ArrayList;
import java.util.List;
import nl.werkbrug.api.web.Lijngrafiek;
import nl.werkbrug.api.web.Notatie;
import nl.werkbrug.engine.round.Rondepunt;
import nl.werkbrug.engine.round.Rondevoortgang;

/** How score and gap of a round went on, as drawings and as a table. */
final class Verloopgrafieken {
  private static final int REGELS = 12;

  private Verloopgrafieken() {}

  /** The drawings; none when there is no plan with a bound yet. */
  static List<Lijngrafiek> van(List<Rondepunt> punten) {
    List<Lijngrafiek.Punt> score = new ArrayList<>();
    List<Lijngrafiek.Punt> grens = new ArrayList<>();
    List<Lijngrafiek.Punt> gat = new ArrayList<>();
    for (Rondepunt punt : punten) {
      Rondevoortgang.Grens bewezen = punt.grens();
      if (punt.score() != null) {
        score.add(new Lijngrafiek.Punt(punt.ms(), punt.score().medium()));
        if (bewezen != null) {
          gat.add(new Lijngrafiek.Punt(punt.ms(), bewezen.softGatProcent()));
        }
      }
      if (bewezen != null) {
        grens.add(new Lijngrafiek.Punt(punt.ms(), bewezen.medium()));
      }
    }
    if (score.size() < 2) {
      return List.of();
    }
    List<Lijngrafiek> uit = new ArrayList<>();
    uit.add(score(score, grens, punten.getLast().ms()));
    if (gat.size() > 1) {
      uit.add(gat(gat, punten.getLast().ms()));
    }
    return uit;
  }

  private static Lijngrafiek score(
      List<Lijngrafiek.Punt> score, List<Lijngrafiek.Punt> grens, long einde) {
    double beste = score.getLast().waarde();
    double strakst = grens.stream().mapToDouble(Lijngrafiek.Punt::waarde).min().orElse(beste);
    double hoogst = Math.max(beste, strakst);
    double laagst =
        Math.min(
            0.9 * hoogst, score.stream().mapToDouble(Lijngrafiek.Punt::waarde).min().orElse(0));
    List<Lijngrafiek.Lijn> lijnen = new ArrayList<>();
    if (!grens.isEmpty()) {
      lijnen.add(
          new Lijngrafiek.Lijn(
              "meer kan niet", "grens", Lijngrafiek.punten(grens, einde, laagst, hoogst)));
    }
    lijnen.add(
        new Lijngrafiek.Lijn(
            "dit plan", "stand", Lijngrafiek.punten(score, einde, laagst, hoogst)));
    return new Lijngrafiek(
        "Punten voor aantal en voorrang",
        grens.isEmpty()
            ? "Het beste plan heeft nu %s punten.".formatted(Notatie.getal((long) beste))
            : "Het beste plan heeft %s punten. Meer dan %s kan niet: dat is de gestippelde lijn."
                .formatted(Notatie.getal((long) beste), Notatie.getal((long) strakst)),
        lijnen,
        Notatie.getal((long) laagst),
        Notatie.getal((long) hoogst),
        Notatie.duur(einde));
  }

  private static Lijngrafiek gat(List<Lijngrafiek.Punt> gat, long einde) {
    double hoogst = gat.stream().mapToDouble(Lijngrafiek.Punt::waarde).max().orElse(1);
    return new Lijngrafiek(
        "Hoeveel beter het nog zou kunnen passen",
        "Geen enkel plan past meer dan %s beter."
            .formatted(Notatie.procent(gat.getLast().waarde(), 2)),
        List.of(new Lijngrafiek.Lijn("gat", "stand", Lijngrafiek.punten(gat, einde, 0, hoogst))),
        "0%",
        Notatie.procent(hoogst, 1),
        Notatie.duur(einde));
  }

  /** The same figures as lines of a table: moment, phase, points, gap. */
  static List<List<String>> tabel(List<Rondepunt> punten) {
    List<List<String>> uit = new ArrayList<>();
    int stap = Math.max(1, punten.size() / REGELS);
    for (int i = 0; i < punten.size(); i++) {
      if (i % stap == 0 || i == punten.size() - 1) {
        Rondepunt punt = punten.get(i);
        uit.add(
            List.of(
                Notatie.duur(punt.ms()),
                Notatie.zin(punt.fase().omschrijving()),
                punt.score() == null ? "–" : Notatie.getal(punt.score().medium()),
                punt.grens() == null || punt.score() == null
                    ? "–"
                    : Notatie.procent(punt.grens().softGatProcent(), 2)));
      }
    }
    return uit;
  }
}
