package nl.werkbrug.data.geo;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import nl.werkbrug.data.domain.Controle;

/**
 * How distance as the crow flies becomes kilometres and minutes. A choice, not a measurement: a
 * regio that knows better gives its own.
 *
 * @param perReiswijze one norm for every {@link Reiswijze}
 */
public record Reisnormen(Map<Reiswijze, Norm> perReiswijze) {

  /**
   * Norm of one way to travel.
   *
   * @param kmPerUur average speed on the way, 1 to 130
   * @param omwegfactor kilometres travelled per kilometre as the crow flies, 1 to 3
   * @param vasteMinuten for walking to and from, parking or waiting, 0 to 60
   */
  public record Norm(double kmPerUur, double omwegfactor, int vasteMinuten) {
    public Norm {
      new Controle()
          .eis(
              kmPerUur >= 1 && kmPerUur <= 130, "kmPerUur", kmPerUur, "moet tussen 1 en 130 liggen")
          .eis(
              omwegfactor >= 1 && omwegfactor <= 3,
              "omwegfactor",
              omwegfactor,
              "moet tussen 1 en 3 liggen")
          .tussen("vasteMinuten", vasteMinuten, 0, 60)
          .klaar();
    }
  }

  /**
   * Default, for a region of towns and villages: car 45 km/h with 5 minutes, motorcycle 45 with 4,
   * moped 28 with 2, bicycle 15 with 1, public transport 25 with 15 (walking and waiting), other 15
   * with 5, on foot 4.8. Detour 1.3 by road, 1.2 by bicycle and moped, 1.4 by public transport.
   */
  public static final Reisnormen STANDAARD =
      new Reisnormen(
          Map.of(
              Reiswijze.AUTO, new Norm(45, 1.3, 5),
              Reiswijze.MOTOR, new Norm(45, 1.3, 4),
              Reiswijze.BROMFIETS, new Norm(28, 1.2, 2),
              Reiswijze.FIETS, new Norm(15, 1.2, 1),
              Reiswijze.OPENBAAR_VERVOER, new Norm(25, 1.4, 15),
              Reiswijze.ANDERS, new Norm(15, 1.3, 5),
              Reiswijze.TE_VOET, new Norm(4.8, 1.2, 0)));

  public Reisnormen {
    Controle controle = new Controle();
    for (Reiswijze reiswijze : Reiswijze.values()) {
      controle.eis(
          perReiswijze.containsKey(reiswijze),
          "reisnormen",
          perReiswijze.keySet(),
          "moet een norm bevatten voor " + reiswijze);
    }
    controle.klaar();
    perReiswijze = Collections.unmodifiableMap(new EnumMap<>(perReiswijze));
  }

  /** The norm of one way to travel; fetch it once before a loop over many pairs. */
  public Norm norm(Reiswijze reiswijze) {
    Norm norm = perReiswijze.get(reiswijze);
    if (norm == null) {
      throw new IllegalStateException("Geen norm voor " + reiswijze);
    }
    return norm;
  }

  /** Whole minutes of a journey, half-up; at least 1. */
  public int minuten(double kmHemelsbreed, Reiswijze reiswijze) {
    return Reistijd.minuten(kmHemelsbreed, norm(reiswijze));
  }

  /** Changes one norm. */
  public Reisnormen met(Reiswijze reiswijze, Norm norm) {
    Map<Reiswijze, Norm> nieuw = new EnumMap<>(perReiswijze);
    nieuw.put(reiswijze, norm);
    return new Reisnormen(nieuw);
  }
}
