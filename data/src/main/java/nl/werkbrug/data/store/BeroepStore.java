package nl.werkbrug.data.store;

import java.util.List;
import nl.werkbrug.data.domain.Beroep;
import nl.werkbrug.data.domain.BeroepCode;

/** The region's list of occupations. Records may name occupations that are not on it. */
public final class BeroepStore extends Documentstore<BeroepCode, Beroep> {

  public BeroepStore(Database database) {
    super(
        database,
        Soort.BEROEP,
        Beroep.class,
        Beroep::code,
        beroep -> Sorteersleutel.van(beroep.naam()),
        List.of(new Kolom<>("groep", Beroep::groep)),
        List.of());
  }
}
