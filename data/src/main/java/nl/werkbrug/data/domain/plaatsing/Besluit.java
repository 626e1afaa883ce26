package nl.werkbrug.data.domain.plaatsing;

import java.util.List;

/** What became of something that somebody wanted to do with {@code S}. */
public sealed interface Besluit<S> {

  /** How it stands now. */
  S nu();

  /** It was done. */
  record Genomen<S>(S nu) implements Besluit<S> {}

  /** It may not, and nothing changed; at least one reason. */
  record Geweigerd<S>(S nu, List<Weigering> redenen) implements Besluit<S> {
    public Geweigerd {
      redenen = List.copyOf(redenen);
    }
  }

  /** Somebody else was first, and nothing was overwritten. */
  record Verouderd<S>(S nu) implements Besluit<S> {}
}
