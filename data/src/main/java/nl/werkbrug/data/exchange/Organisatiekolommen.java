package nl.werkbrug.data.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import nl.werkbrug.data.domain.Beroep;
import nl.werkbrug.data.domain.BeroepCode;
import nl.werkbrug.data.domain.GemeenteId;
import nl.werkbrug.data.domain.OrganisatieId;
import nl.werkbrug.data.domain.organisatie.Gemeente;
import nl.werkbrug.data.domain.organisatie.Organisatie;
import org.jspecify.annotations.Nullable;

/** Columns of gemeenten, organisaties and beroepen. */
final class Organisatiekolommen {
  private static final Kolom<Gemeente, GemeenteId> GEMEENTE_ID =
      new Kolom<>("id", "nummer van de gemeente", Cel.verplicht(Vorm.GEMEENTE), Gemeente::id);
  private static final Kolom<Gemeente, String> GEMEENTE_NAAM =
      new Kolom<>("naam", "naam", Cel.verplicht(Vorm.tekst(1, 120)), Gemeente::naam);
  private static final Kolom<Gemeente, @Nullable LocalDate> OPGEHEVEN_PER =
      new Kolom<>(
          "opgehevenPer",
          "eerste dag waarop de gemeente niet meer bestond",
          Cel.ofNiets(Vorm.DATUM),
          Gemeente::opgehevenPer);
  private static final Kolom<Gemeente, @Nullable GemeenteId> OPVOLGER =
      new Kolom<>(
          "opvolger",
          "gemeente die het overnam; hoort bij `opgehevenPer`",
          Cel.ofNiets(Vorm.GEMEENTE),
          Gemeente::opvolger);

  static final Bestandsoort<Gemeente> GEMEENTEN =
      new Bestandsoort<>(
          "gemeenten.csv",
          "id",
          List.of(GEMEENTE_ID, GEMEENTE_NAAM, OPGEHEVEN_PER, OPVOLGER),
          rij ->
              new Gemeente(
                  rij.get(GEMEENTE_ID),
                  rij.get(GEMEENTE_NAAM),
                  rij.get(OPGEHEVEN_PER),
                  rij.get(OPVOLGER)));

  private static final Kolom<Organisatie, OrganisatieId> ORGANISATIE_ID =
      new Kolom<>(
          "id", "nummer van de organisatie", Cel.verplicht(Vorm.ORGANISATIE), Organisatie::id);
  private static final Kolom<Organisatie, String> ORGANISATIE_NAAM =
      new Kolom<>("naam", "naam", Cel.verplicht(Vorm.tekst(1, 200)), Organisatie::naam);
  private static final Kolom<Organisatie, Organisatie.Soort> SOORT =
      new Kolom<>(
          "soort",
          "wat de organisatie is in de keten",
          Cel.verplicht(Vorm.keuze(Organisatie.Soort.class)),
          Organisatie::soort);
  private static final Kolom<Organisatie, SortedSet<GemeenteId>> GEMEENTEN_VAN =
      new Kolom<>(
          "gemeenten",
          "gemeenten waarvoor zij werkt; leeg = de hele regio",
          Lijstcel.verzameling(Vorm.GEMEENTE),
          Organisatie::gemeenten);

  static final Bestandsoort<Organisatie> ORGANISATIES =
      new Bestandsoort<>(
          "organisaties.csv",
          "id",
          List.of(ORGANISATIE_ID, ORGANISATIE_NAAM, SOORT, GEMEENTEN_VAN),
          rij ->
              new Organisatie(
                  rij.get(ORGANISATIE_ID),
                  rij.get(ORGANISATIE_NAAM),
                  rij.get(SOORT),
                  rij.get(GEMEENTEN_VAN)));

  private static final Kolom<Beroep, BeroepCode> CODE =
      new Kolom<>(
          "code",
          "code van het beroep: een CompetentNL-adres of een eigen code",
          Cel.verplicht(Vorm.BEROEP),
          Beroep::code);
  private static final Kolom<Beroep, String> BEROEP_NAAM =
      new Kolom<>("naam", "naam", Cel.verplicht(Vorm.tekst(1, 120)), Beroep::naam);
  private static final Kolom<Beroep, String> GROEP =
      new Kolom<>(
          "groep",
          "beroepen van dezelfde groep zijn verwant",
          Cel.verplicht(Vorm.tekst(1, 60)),
          Beroep::groep);

  static final Bestandsoort<Beroep> BEROEPEN =
      new Bestandsoort<>(
          "beroepen.csv",
          "code",
          List.of(CODE, BEROEP_NAAM, GROEP),
          rij -> new Beroep(rij.get(CODE), rij.get(BEROEP_NAAM), rij.get(GROEP)));

  private Organisatiekolommen() {}
}
