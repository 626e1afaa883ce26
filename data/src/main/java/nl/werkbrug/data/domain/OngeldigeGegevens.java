package nl.werkbrug.data.domain;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Given data break one or more bounds; carries every fault that was found. */
public final class OngeldigeGegevens extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final transient List<Gegevensfout> fouten;
  private final transient List<Gegevensfout> losse;

  public OngeldigeGegevens(List<Gegevensfout> fouten) {
    this(fouten, List.of());
  }

  /**
   * @param losse those of the faults that one field has by itself
   */
  OngeldigeGegevens(List<Gegevensfout> fouten, List<Gegevensfout> losse) {
    super(fouten.stream().map(Gegevensfout::tekst).collect(Collectors.joining("; ")));
    this.fouten = List.copyOf(fouten);
    this.losse = List.copyOf(losse);
  }

  public OngeldigeGegevens(
      String veld, @org.jspecify.annotations.Nullable Object waarde, String toegestaan) {
    this(List.of(new Gegevensfout(veld, String.valueOf(waarde), toegestaan)));
  }

  /** All faults, in the order in which the fields were checked. */
  public List<Gegevensfout> fouten() {
    return fouten;
  }

  /** The faults that stay whatever the other fields of the record are, as far as that is known. */
  public List<Gegevensfout> losse() {
    return losse;
  }

  /** The same with faults of other fields too: one that is wrong already is told of once. */
  public OngeldigeGegevens met(List<Gegevensfout> andere) {
    Set<String> gemeld = fouten.stream().map(Gegevensfout::veld).collect(Collectors.toSet());
    return new OngeldigeGegevens(
        Stream.concat(
                fouten.stream(), andere.stream().filter(fout -> !gemeld.contains(fout.veld())))
            .toList());
  }
}
