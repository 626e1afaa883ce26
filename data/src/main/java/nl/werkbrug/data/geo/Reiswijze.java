package nl.werkbrug.data.geo;

import java.util.List;
import java.util.Set;
import nl.werkbrug.data.domain.Vervoermiddel;

/** A way to travel: a means of transport, or on foot. */
public enum Reiswijze {
  AUTO("met de auto"),
  BROMFIETS("met de bromfiets"),
  FIETS("met de fiets"),
  MOTOR("met de motor"),
  OPENBAAR_VERVOER("met het openbaar vervoer"),
  ANDERS("met ander vervoer"),
  TE_VOET("te voet");

  private final String omschrijving;

  Reiswijze(String omschrijving) {
    this.omschrijving = omschrijving;
  }

  /** As in a Dutch sentence: "met de fiets". */
  public String omschrijving() {
    return omschrijving;
  }

  public static Reiswijze van(Vervoermiddel vervoermiddel) {
    return switch (vervoermiddel) {
      case AUTO -> AUTO;
      case BROMFIETS -> BROMFIETS;
      case FIETS -> FIETS;
      case MOTOR -> MOTOR;
      case OPENBAAR_VERVOER -> OPENBAAR_VERVOER;
      case ANDERS -> ANDERS;
    };
  }

  /** The ways of somebody with these means, in the order of this enum; none means on foot. */
  public static List<Reiswijze> van(Set<Vervoermiddel> vervoermiddelen) {
    return vervoermiddelen.isEmpty()
        ? List.of(TE_VOET)
        : vervoermiddelen.stream().map(Reiswijze::van).sorted().toList();
  }
}
