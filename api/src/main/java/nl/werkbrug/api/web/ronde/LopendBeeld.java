package nl.werkbrug.api.web.ronde;

import java.util.List;
import nl.werkbrug.api.web.Lijngrafiek;
import nl.werkbrug.api.web.Notatie;
import nl.werkbrug.data.domain.ronde.Matchingsronde;
import nl.werkbrug.data.domain.ronde.Rondestatus;
import nl.werkbrug.engine.round.Rondefase;
import nl.werkbrug.engine.round.Rondevoortgang;
import org.jspecify.annotations.Nullable;

/**
 * A round that waits or runs, or that failed.
 *
 * @param procent 0 to 100
 * @param stand the best plan so far in words; empty when there is none
 * @param fout why it failed, or empty
 * @param grafieken score and gap so far; none before there is a plan
 */
public record LopendBeeld(
    String ronde,
    String titel,
    String fase,
    int procent,
    String stand,
    String duur,
    String fout,
    List<Lijngrafiek> grafieken) {

  /** As {@link #van(Matchingsronde, Rondevoortgang, List)}, without drawings. */
  public static LopendBeeld van(Matchingsronde ronde, @Nullable Rondevoortgang voortgang) {
    return van(ronde, voortgang, List.of());
  }

  public static LopendBeeld van(
      Matchingsronde ronde, @Nullable Rondevoortgang voortgang, List<Lijngrafiek> grafieken) {
    String titel = Rondepaginas.titel(ronde);
    if (ronde.status() == Rondestatus.MISLUKT) {
      String fout = ronde.fout();
      return new LopendBeeld(
          ronde.id().waarde(),
          titel,
          "",
          0,
          "",
          "",
          fout == null ? "De ronde is mislukt." : fout,
          List.of());
    }
    if (voortgang == null) {
      return new LopendBeeld(
          ronde.id().waarde(),
          titel,
          Notatie.zin(Rondefase.WACHTRIJ.omschrijving()),
          0,
          "",
          "",
          "",
          List.of());
    }
    return new LopendBeeld(
        ronde.id().waarde(),
        titel,
        Notatie.zin(voortgang.fase().omschrijving()),
        voortgang.procent(),
        stand(voortgang),
        Notatie.duur(voortgang.verstrekenMs()),
        "",
        grafieken);
  }

  private static String stand(Rondevoortgang voortgang) {
    if (voortgang.score() == null) {
      return "";
    }
    String punten =
        "%s punten voor aantal en voorrang".formatted(Notatie.getal(voortgang.score().medium()));
    Rondevoortgang.Grens grens = voortgang.grens();
    return grens == null
        ? punten + "."
        : punten
            + "; geen enkel plan is meer dan %s beter."
                .formatted(Notatie.procent(grens.softGatProcent(), 2));
  }

  public String adres() {
    return "/rondes/" + ronde;
  }
}
