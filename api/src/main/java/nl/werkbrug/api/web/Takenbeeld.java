package nl.werkbrug.api.web;

import java.util.List;

/**
 * What waits for people.
 *
 * @param kiezers for whose work is shown
 * @param soorten kinds of work with how much of each
 * @param overdracht where people are handed over
 */
public record Takenbeeld(
    List<Invoer> kiezers, List<Soort> soorten, Tabel tabel, String overdracht) {
  public Takenbeeld {
    kiezers = List.copyOf(kiezers);
    soorten = List.copyOf(soorten);
  }

  /** One kind of work. */
  public record Soort(String naam, String aantal, String adres, boolean hier) {}
}
