package nl.werkbrug.data.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.werkbrug.data.domain.Gegevensfout;
import nl.werkbrug.data.domain.OngeldigeGegevens;
import org.jspecify.annotations.Nullable;

/** One row while a record is made of it; collects every fault of the row. */
final class Rij {
  private final Map<String, Integer> plaatsen;
  private final List<String> cellen;
  private final List<Gegevensfout> samenhang = new ArrayList<>();

  Rij(Map<String, Integer> plaatsen, List<String> cellen) {
    this.plaatsen = plaatsen;
    this.cellen = cellen;
  }

  /** The value of a column; stops making the record when the cell is wrong. */
  <V extends @Nullable Object> V get(Kolom<?, V> kolom) {
    try {
      return kolom.lees(cel(kolom.naam()));
    } catch (OngeldigeGegevens e) {
      throw Onvolledig.ENIGE; // every cell is checked on its own afterwards
    }
  }

  /** The text of a column, empty when the file does not have it. */
  String cel(String kolom) {
    Integer plaats = plaatsen.get(kolom);
    return plaats == null ? "" : cellen.get(plaats);
  }

  /** Makes a part of the record, so that faults of other parts still come to light. */
  <P> Deel<P> deel(Supplier<P> maak) {
    try {
      return new Deel<>(maak.get());
    } catch (OngeldigeGegevens e) {
      samenhang.addAll(e.fouten());
    } catch (Onvolledig e) {
      // its cells are reported on their own
    }
    return new Deel<>(null);
  }

  /** A fault between fields; the rest of the row is still checked. */
  void eis(boolean goed, Kolom<?, ?> kolom, String toegestaan) {
    if (!goed) {
      samenhang.add(new Gegevensfout(kolom.naam(), cel(kolom.naam()), toegestaan));
    }
  }

  /** The record, or null and then {@code fouten} has every fault of this row. */
  <R> @Nullable R maak(Bestandsoort<R> soort, List<Gegevensfout> fouten) {
    R record = null;
    try {
      record = soort.bouw().apply(this);
    } catch (OngeldigeGegevens e) {
      samenhang.addAll(e.fouten());
    } catch (Onvolledig e) {
      // its cells are reported below
    }
    if (record != null && samenhang.isEmpty()) {
      return record;
    }
    for (Kolom<R, ?> kolom : soort.kolommen()) {
      fouten.addAll(kolom.fouten(cel(kolom.naam())));
    }
    fouten.addAll(samenhang);
    return null;
  }

  /** A part of a record, made or not. */
  static final class Deel<P> {
    private final @Nullable P waarde;

    private Deel(@Nullable P waarde) {
      this.waarde = waarde;
    }

    P get() {
      if (waarde == null) {
        throw Onvolledig.ENIGE;
      }
      return waarde;
    }
  }

  /** Some cell or part is wrong, so the record cannot be made. */
  private static final class Onvolledig extends RuntimeException {
    private static final long serialVersionUID = 1L;
    static final Onvolledig ENIGE = new Onvolledig();

    private Onvolledig() {
      super("Een cel is niet goed", null, false, false);
    }
  }
}
