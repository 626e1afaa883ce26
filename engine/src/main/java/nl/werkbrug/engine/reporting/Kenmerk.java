package nl.werkbrug.engine.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.werkbrug.data.domain.Gegeven;
import nl.werkbrug.data.domain.GemeenteId;
import nl.werkbrug.data.domain.Taalniveau;
import nl.werkbrug.data.domain.Taalonderdeel;
import nl.werkbrug.data.domain.werkzoekende.Geslacht;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;

/** What people are compared on. None of these ranks anybody, unless law or policy says so. */
public enum Kenmerk {
  LEEFTIJD("leeftijd"),
  GESLACHT("geslacht"),
  GEMEENTE("gemeente"),
  DOELGROEP("doelgroep"),
  TAALNIVEAU("Nederlands spreken");

  /** The group of people of whom the kenmerk is not known. */
  public static final String ONBEKEND = "onbekend";

  private static final List<Leeftijdsgroep> LEEFTIJDEN =
      List.of(
          new Leeftijdsgroep(27, "tot 27 jaar"),
          new Leeftijdsgroep(35, "27 tot 35 jaar"),
          new Leeftijdsgroep(45, "35 tot 45 jaar"),
          new Leeftijdsgroep(55, "45 tot 55 jaar"),
          new Leeftijdsgroep(Integer.MAX_VALUE, "55 jaar en ouder"));

  private final String omschrijving;

  Kenmerk(String omschrijving) {
    this.omschrijving = omschrijving;
  }

  private record Leeftijdsgroep(int tot, String naam) {}

  public String omschrijving() {
    return omschrijving;
  }

  /**
   * The Dutch name of the group that somebody belongs to on {@code peildatum}; {@link #ONBEKEND}
   * when nobody knows.
   */
  public String groep(
      Werkzoekende persoon, LocalDate peildatum, Map<GemeenteId, String> gemeenten) {
    Gegeven<String> groep =
        switch (this) {
          case LEEFTIJD -> persoon.persoon().leeftijd(peildatum).map(Kenmerk::leeftijdsgroep);
          case GESLACHT -> persoon.persoon().geslacht().map(Kenmerk::naam);
          case GEMEENTE -> persoon.gemeente().map(id -> gemeenten.getOrDefault(id, id.waarde()));
          case DOELGROEP -> persoon.doelgroep().map(doelgroep -> doelgroep.omschrijving());
          case TAALNIVEAU -> spreektNederlands(persoon).map(Kenmerk::naam);
        };
    String bekend = groep.waardeOfNull();
    return bekend == null ? ONBEKEND : bekend;
  }

  private static String leeftijdsgroep(int jaren) {
    return LEEFTIJDEN.stream()
        .filter(groep -> jaren < groep.tot())
        .findFirst()
        .orElseThrow()
        .naam();
  }

  private static Gegeven<Taalniveau> spreektNederlands(Werkzoekende persoon) {
    return persoon.kwalificatie().talen().stream()
        .filter(taal -> taal.taal().equals("nld"))
        .findFirst()
        .map(taal -> Gegeven.van(taal.niveaus().get(Taalonderdeel.MONDELING)))
        .orElseGet(Gegeven::onbekend);
  }

  private static String naam(Geslacht geslacht) {
    return switch (geslacht) {
      case MAN -> "man";
      case VROUW -> "vrouw";
      case ANDERS -> "anders";
    };
  }

  private static String naam(Taalniveau niveau) {
    return switch (niveau) {
      case GEEN -> "niet";
      case REDELIJK -> "redelijk";
      case GOED -> "goed";
      case UITSTEKEND -> "uitstekend";
    };
  }
}
