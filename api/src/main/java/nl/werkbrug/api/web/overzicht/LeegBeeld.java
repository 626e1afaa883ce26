package nl.werkbrug.api.web.overzicht;

import java.nio.file.Path;
import java.util.List;

/**
 * The page when there is nothing yet: why, and what to do about it.
 *
 * @param stappen what to do, each with the command that does it
 */
public record LeegBeeld(String titel, String tekst, List<Stap> stappen) {

  /** Something to do; {@code opdracht} is empty when there is no command for it. */
  public record Stap(String tekst, String opdracht) {}

  public LeegBeeld {
    stappen = List.copyOf(stappen);
  }

  static LeegBeeld zonderGegevens(Path map) {
    return new LeegBeeld(
        "Er zijn nog geen gegevens",
        "Werkbrug heeft eerst een regio nodig: werkzoekenden, werk, jobcoaches en een"
            + " beleidskader. Stop de dienst met Ctrl-C en doe daarna het volgende.",
        List.of(
            new Stap(
                "Maak bestanden om mee te beginnen, of gebruik uw eigen bestanden.",
                "java -jar werkbrug.jar genereer --preset westerveld --personen 500 --uitvoer"
                    + " regio"),
            new Stap("Lees ze in.", "java -jar werkbrug.jar import --map %s regio".formatted(map)),
            new Stap(
                "Start de dienst weer.", "java -jar werkbrug.jar serve --map %s".formatted(map)),
            new Stap("Open deze bladzijde opnieuw en start een ronde.", "")));
  }
}
