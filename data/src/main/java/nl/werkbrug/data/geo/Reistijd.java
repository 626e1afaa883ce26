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

  /** Kilometres as the crow flies (haversine) between two points in degrees. */
  public static double km(double breedte1, double lengte1, double breedte2, double lengte2) {
    double noord = Math.sin(Math.toRadians(breedte2 - breedte1) / 2);
    double oost = Math.sin(Math.toRadians(lengte2 - lengte1) / 2);
    double h =
        noord * noord
            + Math.cos(Math.toRadians(breedte1)) * Math.cos(Math.toRadians(breedte2)) * oost * oost;
    return 2 * AARDSTRAAL_KM * Math.asin(Math.sqrt(Math.min(1, h)));
  }

  /** Kilometres as the crow flies. */
  public static double kmHemelsbreed(Punt een, Punt ander) {
    return km(een.breedtegraad(), een.lengtegraad(), ander.breedtegraad(), ander.lengtegraad());
  }

  /** Whole minutes, half-up, at least 1: also within one postcode somebody has to go. */
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
