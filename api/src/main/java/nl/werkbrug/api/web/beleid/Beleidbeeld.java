package nl.werkbrug.api.web.beleid;

import java.util.List;
import nl.werkbrug.api.web.Feit;
import nl.werkbrug.api.web.Rondeoverzicht;

/** Every beleidskader, the newest first. */
public record Beleidbeeld(List<Kader> kaders) {

  /** A beleidskader in words. */
  public record Kader(
      String id,
      String naam,
      String geldig,
      List<Rondeoverzicht.Staaf> gewichten,
      List<Feit> voorrang,
      List<Feit> planning,
      List<Feit> bewaren) {}
}
