package nl.werkbrug.api.configure;

import java.util.function.Consumer;
import nl.werkbrug.engine.round.Rondedienst;
import nl.werkbrug.engine.round.Rondeverslag;
import nl.werkbrug.engine.round.Rondeverzoek;
import nl.werkbrug.engine.round.Rondevoortgang;
import org.jspecify.annotations.Nullable;

/** Runs a stored round while the user may ask to stop; it then keeps the best plan so far. */
record Rondeloop(Stopsein stopsein, Consumer<Rondevoortgang> voortgang) {

  Rondeverslag voerUit(Rondedienst dienst, Rondeverzoek verzoek) {
    Thread wachter = null;
    try {
      StopBijSein stop = new StopBijSein(dienst);
      wachter = Thread.ofPlatform().daemon().name("stopsein-ronde").start(stop);
      return dienst.voerUit(
          verzoek,
          stand -> {
            stop.ken(stand);
            voortgang.accept(stand);
          });
    } finally {
      if (wachter != null) {
        wachter.interrupt();
      }
    }
  }

  /** Passes the wish to stop on to the round, also in a phase without progress. */
  private final class StopBijSein implements Runnable {
    private final Rondedienst dienst;
    private volatile @Nullable Rondevoortgang laatste;

    StopBijSein(Rondedienst dienst) {
      this.dienst = dienst;
    }

    void ken(Rondevoortgang stand) {
      laatste = stand;
      if (stopsein.gevraagd()) {
        dienst.stop(stand.ronde());
      }
    }

    @Override
    public void run() {
      try {
        stopsein.wacht();
        Rondevoortgang stand = laatste;
        if (stand != null) {
          dienst.stop(stand.ronde());
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
