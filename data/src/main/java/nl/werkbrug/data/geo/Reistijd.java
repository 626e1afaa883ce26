package nl.werkbrug.data.geo;

import java.util.Set;
import nl.werkbrug.data.domain.Gegeven;
import nl.werkbrug.data.domain.OngeldigeGegevens;
import nl.werkbrug.data.domain.Vervoermiddel;

/** Distance and travel time. The methods on primitives allocate nothing. */
public final class Reistijd {
  /** Mean radius of the earth in kilometres. */
  private static final double AARDSTRAAL_KM = 6371.0088;

  private Reistijd() {}

  /** Kilometres as the crow flies between two points in degrees. */
  public static double km(double breedte1, double lengte1, double breedte2, double lengte2) {
    return km(
        x(breedte1, lengte1),
        y(breedte1, lengte1),
        z(breedte1),
        x(breedte2, lengte2),
        y(breedte2, lengte2),
        z(breedte2));
  }

  /** Kilometres as the crow flies. */
  public static double kmHemelsbreed(Punt een, Punt ander) {
    return km(een.breedtegraad(), een.lengtegraad(), ander.breedtegraad(), ander.lengtegraad());
  }

  /**
   * Kilometres as the crow flies between two points on the unit sphere: for loops over many pairs,
   * with the same outcome to the last bit as the other methods.
   *
   * @param x1 {@link #x} of the first point, and so on
   */
  public static double km(double x1, double y1, double z1, double x2, double y2, double z2) {
    double dx = x2 - x1;
    double dy = y2 - y1;
    double dz = z2 - z1;
    double halveKoorde = Math.sqrt(dx * dx + dy * dy + dz * dz) / 2;
    return 2 * AARDSTRAAL_KM * boog(halveKoorde);
  }

  /** Arcsine; below 0.05 (600 km) by its series, which is many times quicker and exact to 1 mm. */
  private static double boog(double sinus) {
    if (sinus > 0.05) {
      return Math.asin(Math.min(1, sinus));
    }
    double kwadraat = sinus * sinus;
    return sinus * (1 + kwadraat * (1.0 / 6 + kwadraat * (3.0 / 40 + kwadraat * (15.0 / 336))));
  }

  /** First coordinate on the unit sphere of a point in degrees. */
  public static double x(double breedtegraad, double lengtegraad) {
    return Math.cos(Math.toRadians(breedtegraad)) * Math.cos(Math.toRadians(lengtegraad));
  }

  /** Second coordinate on the unit sphere of a point in degrees. */
  public static double y(double breedtegraad, double lengtegraad) {
    return Math.cos(Math.toRadians(breedtegraad)) * Math.sin(Math.toRadians(lengtegraad));
  }

  /** Third coordinate on the unit sphere of a point in degrees. */
  public static double z(double breedtegraad) {
    return Math.sin(Math.toRadians(breedtegraad));
  }

  /** Whole minutes, half-up, at least 1: also within one postcode somebody has to travel. */
  public static int minuten(double kmHemelsbreed, Reisnormen.Norm norm) {
    long minuten =
        Math.round(norm.vasteMinuten() + kmHemelsbreed * norm.omwegfactor() * 60 / norm.kmPerUur());
    return (int) Math.max(1, minuten);
  }

  /**
   * A journey by one means.
   *
   * @throws OngeldigeGegevens when {@code kmHemelsbreed} is negative or not a number
   */
  public static Reis bereken(double kmHemelsbreed, Reiswijze reiswijze, Reisnormen normen) {
    if (!(kmHemelsbreed >= 0)) {
      throw new OngeldigeGegevens("kmHemelsbreed", kmHemelsbreed, "moet 0 of meer zijn");
    }
    Reisnormen.Norm norm = normen.norm(reiswijze);
    return new Reis(reiswijze, kmHemelsbreed * norm.omwegfactor(), minuten(kmHemelsbreed, norm));
  }

  /** A journey by one means; unknown when either point is. */
  public static Gegeven<Reis> bereken(
      Gegeven<Punt> van, Gegeven<Punt> naar, Reiswijze reiswijze, Reisnormen normen) {
    return van instanceof Gegeven.Bekend<Punt>(Punt een)
            && naar instanceof Gegeven.Bekend<Punt>(Punt ander)
        ? Gegeven.bekend(bereken(kmHemelsbreed(een, ander), reiswijze, normen))
        : Gegeven.onbekend();
  }

  /** The quickest journey with these means, on foot when there are none; ties by enum order. */
  public static Reis beste(
      double kmHemelsbreed, Set<Vervoermiddel> vervoermiddelen, Reisnormen normen) {
    Reis beste = bereken(kmHemelsbreed, Reiswijze.van(vervoermiddelen).getFirst(), normen);
    for (Reiswijze reiswijze : Reiswijze.van(vervoermiddelen)) {
      Reis reis = bereken(kmHemelsbreed, reiswijze, normen);
      if (reis.minuten() < beste.minuten()) {
        beste = reis;
      }
    }
    return beste;
  }

  /** The quickest journey; unknown when either point or the means are. */
  public static Gegeven<Reis> beste(
      Gegeven<Punt> van,
      Gegeven<Punt> naar,
      Gegeven<Set<Vervoermiddel>> vervoermiddelen,
      Reisnormen normen) {
    return van instanceof Gegeven.Bekend<Punt>(Punt een)
            && naar instanceof Gegeven.Bekend<Punt>(Punt ander)
            && vervoermiddelen instanceof Gegeven.Bekend<Set<Vervoermiddel>>(var middelen)
        ? Gegeven.bekend(beste(kmHemelsbreed(een, ander), middelen, normen))
        : Gegeven.onbekend();
  }
}
