package nl.werkbrug.api.configure;

import java.io.PrintWriter;
import java.util.function.Consumer;
import nl.werkbrug.engine.round.Rondefase;
import nl.werkbrug.engine.round.Rondevoortgang;
import org.jspecify.annotations.Nullable;

/** Tells on stderr how far a round is: a line for each phase, and for each tenth within one. */
final class Voortgangsregel implements Consumer<Rondevoortgang> {
  private static final int STAP = 10;

  private final PrintWriter err;
  private @Nullable Rondefase fase;
  private int gemeld;

  Voortgangsregel(PrintWriter err) {
    this.err = err;
  }

  @Override
  public synchronized void accept(Rondevoortgang stand) {
    if (stand.fase() == fase && stand.procent() < gemeld + STAP) {
      return;
    }
    fase = stand.fase();
    gemeld = stand.procent();
    String gat =
        stand.grens() == null
            ? ""
            : String.format(Werkbrug.TAAL, ", gat %.1f%%", stand.grens().softGatProcent());
    err.printf(
        Werkbrug.TAAL,
        "%3d%%  %s (%.1f s%s)%n",
        stand.procent(),
        stand.fase().omschrijving(),
        stand.verstrekenMs() / 1000.0,
        gat);
    err.flush();
  }
}
