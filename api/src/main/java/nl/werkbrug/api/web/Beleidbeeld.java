package nl.werkbrug.api.web;

import java.util.List;

/** Every beleidskader, the newest first. */
public record Beleidbeeld(List<Kader> kaders) {

  /** A beleidskader in words. */
  public record Kader(
      String id,
      String naam,
      String geldig,
      List<Rondeoverzicht.Staaf> gewichten,
      List<Feit> voorrang,
      List<Feit> planning) {}
}
