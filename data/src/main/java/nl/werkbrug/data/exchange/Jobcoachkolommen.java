package nl.werkbrug.data.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.regex.Pattern;
import nl.werkbrug.data.domain.AanbiederContractId;
import nl.werkbrug.data.domain.Gegeven;
import nl.werkbrug.data.domain.GemeenteId;
import nl.werkbrug.data.domain.JobcoachId;
import nl.werkbrug.data.domain.OrganisatieId;
import nl.werkbrug.data.domain.Postcode;
import nl.werkbrug.data.domain.WerkzoekendeId;
import nl.werkbrug.data.domain.jobcoach.Inzet;
import nl.werkbrug.data.domain.jobcoach.Jobcoach;
import nl.werkbrug.data.domain.jobcoach.Specialisme;
import org.jspecify.annotations.Nullable;

/** Columns of jobcoaches and of the time they have already spent. */
final class Jobcoachkolommen {
  /** ISO 639-3. */
  static final Vorm<String> TAAL =
      Vorm.code("een taalcode van drie kleine letters, zoals nld", Pattern.compile("[a-z]{3}"));

  private static final Kolom<Jobcoach, JobcoachId> ID =
      new Kolom<>("id", "nummer van de jobcoach", Cel.verplicht(Vorm.JOBCOACH), Jobcoach::id);
  private static final Kolom<Jobcoach, OrganisatieId> ORGANISATIE =
      new Kolom<>(
          "organisatie",
          "organisatie van de jobcoach",
          Cel.verplicht(Vorm.ORGANISATIE),
          Jobcoach::organisatie);
  private static final Kolom<Jobcoach, @Nullable AanbiederContractId> CONTRACT =
      new Kolom<>(
          "contract",
          "contract waaronder een aanbieder de jobcoach levert",
          Cel.ofNiets(Vorm.AANBIEDER_CONTRACT),
          Jobcoach::contract);
  private static final Kolom<Jobcoach, String> NAAM =
      new Kolom<>("naam", "naam", Cel.verplicht(Vorm.tekst(1, 120)), Jobcoach::naam);
  private static final Kolom<Jobcoach, BigDecimal> UREN_PER_WEEK =
      new Kolom<>(
          "urenPerWeek",
          "uren per week voor begeleiding, met de lopende begeleiding erbij",
          Cel.verplicht(Vorm.decimaal(0, 40)),
          Jobcoach::urenPerWeek);
  private static final Kolom<Jobcoach, SortedSet<GemeenteId>> WERKGEBIED =
      new Kolom<>(
          "werkgebied",
          "gemeenten waar de jobcoach werkt; leeg = de hele regio",
          Lijstcel.verzameling(Vorm.GEMEENTE),
          Jobcoach::werkgebied);
  private static final Kolom<Jobcoach, Set<Specialisme>> SPECIALISMEN =
      new Kolom<>(
          "specialismen",
          "waar de jobcoach goed in is",
          Lijstcel.keuzes(Vorm.keuze(Specialisme.class)),
          Jobcoach::specialismen);
  private static final Kolom<Jobcoach, SortedSet<String>> TALEN =
      new Kolom<>("talen", "talen naast Nederlands", Lijstcel.verzameling(TAAL), Jobcoach::talen);
  private static final Kolom<Jobcoach, Gegeven<Postcode>> STANDPLAATS =
      new Kolom<>(
          "standplaats",
          "postcode van waaruit de jobcoach reist",
          Cel.gegeven(Vorm.POSTCODE),
          Jobcoach::standplaats);

  /** Without the inzet: that stands in a file of its own. */
  static final Bestandsoort<Jobcoach> JOBCOACHES =
      new Bestandsoort<>(
          "jobcoaches.csv",
          "id",
          List.of(
              ID,
              ORGANISATIE,
              CONTRACT,
              NAAM,
              UREN_PER_WEEK,
              WERKGEBIED,
              SPECIALISMEN,
              TALEN,
              STANDPLAATS),
          rij ->
              new Jobcoach(
                  rij.get(ID),
                  rij.get(ORGANISATIE),
                  rij.get(CONTRACT),
                  rij.get(NAAM),
                  rij.get(UREN_PER_WEEK),
                  rij.get(WERKGEBIED),
                  rij.get(SPECIALISMEN),
                  rij.get(TALEN),
                  rij.get(STANDPLAATS),
                  List.of()));

  private static final Kolom<Bij<JobcoachId, Inzet>, JobcoachId> INZET_VAN =
      new Kolom<>(
          "jobcoach",
          "jobcoach om wie het gaat (jobcoaches.csv)",
          Cel.verplicht(Vorm.JOBCOACH),
          Bij::ouder);
  private static final Kolom<Bij<JobcoachId, Inzet>, @Nullable WerkzoekendeId> INZET_VOOR =
      new Kolom<>(
          "werkzoekende",
          "voor wie; leeg = afwezig of ander werk",
          Cel.ofNiets(Vorm.WERKZOEKENDE),
          bij -> bij.deel().werkzoekende());
  private static final Kolom<Bij<JobcoachId, Inzet>, Integer> MINUTEN_PER_WEEK =
      new Kolom<>(
          "minutenPerWeek",
          "minuten per week",
          Cel.verplicht(Vorm.geheel(0, 2_400)),
          bij -> bij.deel().minutenPerWeek());
  private static final Kolom<Bij<JobcoachId, Inzet>, LocalDate> VAN =
      new Kolom<>("van", "eerste dag", Cel.verplicht(Vorm.DATUM), bij -> bij.deel().van());
  private static final Kolom<Bij<JobcoachId, Inzet>, LocalDate> TOT =
      new Kolom<>(
          "tot", "laatste dag, telt mee", Cel.verplicht(Vorm.DATUM), bij -> bij.deel().tot());

  static final Bestandsoort<Bij<JobcoachId, Inzet>> INZET =
      new Bestandsoort<>(
          "inzet.csv",
          "",
          List.of(INZET_VAN, INZET_VOOR, MINUTEN_PER_WEEK, VAN, TOT),
          rij ->
              new Bij<>(
                  rij.get(INZET_VAN),
                  new Inzet(
                      rij.get(INZET_VOOR), rij.get(MINUTEN_PER_WEEK), rij.get(VAN), rij.get(TOT))));

  private Jobcoachkolommen() {}
}
