package nl.werkbrug.data.norm;

import java.util.List;
import java.util.stream.Collectors;

/** Files with figures were refused; carries every fault. */
public final class OngeldigeNormen extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final transient List<Normfout> fouten;

  OngeldigeNormen(List<Normfout> fouten) {
    super(fouten.stream().map(Normfout::tekst).collect(Collectors.joining("\n")));
    this.fouten = List.copyOf(fouten);
  }

  /** All faults, by file and line. */
  public List<Normfout> fouten() {
    return fouten;
  }
}
