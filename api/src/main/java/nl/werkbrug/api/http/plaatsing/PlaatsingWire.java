package nl.werkbrug.api.http.plaatsing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.werkbrug.data.domain.JobcoachId;
import nl.werkbrug.data.domain.aanbod.AanbodSoort;
import nl.werkbrug.data.domain.plaatsing.Arbeidsovereenkomst;
import nl.werkbrug.data.domain.plaatsing.Beeindigingsreden;
import nl.werkbrug.data.domain.plaatsing.Begeleidingsplan;
import nl.werkbrug.data.domain.plaatsing.Contactvorm;
import nl.werkbrug.data.domain.plaatsing.Functie;
import nl.werkbrug.data.domain.plaatsing.LksToekenning;
import nl.werkbrug.data.domain.plaatsing.Loonwaardemeting;
import nl.werkbrug.data.domain.plaatsing.Maatregelsoort;
import nl.werkbrug.data.domain.plaatsing.Plaatsing;
import nl.werkbrug.data.domain.plaatsing.Plaatsingsfase;
import nl.werkbrug.data.domain.plaatsing.Plaatsingsgebeurtenis;
import nl.werkbrug.data.domain.plaatsing.Plaatsingszet;
import nl.werkbrug.data.domain.plaatsing.Uitstroomreden;
import nl.werkbrug.data.domain.plaatsing.Vastgelegd;
import nl.werkbrug.data.domain.werkzoekende.Doelgroep;
import org.jspecify.annotations.Nullable;

/**
 * A plaatsing as it stands.
 *
 * @param uren contract hours a week on the day of asking
 * @param begeleidingMinutenPerWeek of the jobcoach on the day of asking
 * @param mogelijk moves that the fase allows
 */
record PlaatsingWire(
    String id,
    int versie,
    String voorstel,
    String werkzoekende,
    String aanbod,
    AanbodSoort soort,
    boolean naast,
    Plaatsingsfase fase,
    String werkgever,
    @Nullable String inlener,
    String organisatie,
    @Nullable String gemeente,
    @Nullable Doelgroep doelgroep,
    LocalDate begin,
    @Nullable LocalDate laatsteDag,
    Plaatsing.@Nullable Proefplaats proefplaats,
    @Nullable Arbeidsovereenkomst overeenkomst,
    BigDecimal uren,
    int uurloonCent,
    List<Loonwaardemeting> loonwaarden,
    @Nullable LocalDate herindicatieGevraagd,
    @Nullable LocalDate lksAangevraagd,
    List<LksToekenning> toekenningen,
    @Nullable String jobcoach,
    int begeleidingMinutenPerWeek,
    List<Begeleidingsplan> plannen,
    int bestedeMinuten,
    int reisminuten,
    List<Coachplan> coachplannen,
    List<Contact> contacten,
    List<Evaluatie> evaluaties,
    @Nullable LocalDate volgendeEvaluatie,
    List<Maatregel> maatregelen,
    @Nullable LocalDate nazorgVan,
    @Nullable LocalDate einde,
    @Nullable Uitstroomreden uitstroom,
    @Nullable Beeindigingsreden beeindiging,
    List<Plaatsingszet> mogelijk) {

  record Coachplan(LocalDate datum, List<String> doelen, String afspraken, LocalDate evaluatie) {}

  record Contact(LocalDate datum, int minuten, int reisminuten, Contactvorm vorm, String verslag) {}

  record Evaluatie(LocalDate datum, String uitkomst, LocalDate volgende) {}

  record Maatregel(
      Maatregelsoort soort, LocalDate van, @Nullable LocalDate tot, String omschrijving) {}

  /** One thing that happened. */
  record Gebeurd(
      int nummer, Instant moment, String wie, Functie functie, Plaatsingsgebeurtenis gebeurtenis) {

    static Gebeurd van(Vastgelegd<Plaatsingsgebeurtenis> een) {
      return new Gebeurd(een.nummer(), een.moment(), een.wie(), een.functie(), een.gebeurtenis());
    }
  }

  /**
   * How it stands.
   *
   * @param zorg whether doelgroep and what coaches wrote may be shown
   */
  static PlaatsingWire van(Plaatsing nu, LocalDate vandaag, boolean zorg) {
    Plaatsingsgebeurtenis.Afgesproken afspraak = nu.afspraak();
    JobcoachId coach = nu.jobcoachOp(vandaag);
    return new PlaatsingWire(
        nu.id().waarde(),
        nu.versie(),
        afspraak.voorstel().waarde(),
        afspraak.werkzoekende().waarde(),
        afspraak.aanbod().waarde(),
        afspraak.soort(),
        afspraak.naast(),
        nu.fase(),
        afspraak.werkgever().waarde(),
        tekst(afspraak.inlener()),
        afspraak.organisatie().waarde(),
        tekst(afspraak.gemeente()),
        zorg ? afspraak.doelgroep() : null,
        nu.begin(),
        nu.laatsteDag(),
        nu.proefplaats(),
        nu.overeenkomst(),
        nu.urenOp(vandaag),
        nu.uurloonCentOp(vandaag),
        nu.loonwaarden(),
        nu.herindicatieGevraagd(),
        nu.lksAangevraagd(),
        nu.toekenningen(),
        tekst(coach),
        nu.begeleidingOp(vandaag),
        nu.plannen(),
        nu.bestedeMinuten(),
        nu.contacten().stream().mapToInt(Plaatsingsgebeurtenis.ContactVastgelegd::reistijd).sum(),
        nu.coachplannen().stream()
            .map(
                een ->
                    new Coachplan(
                        een.datum(),
                        zorg ? een.doelen() : List.of(),
                        zorg ? een.afspraken() : "",
                        een.evaluatie()))
            .toList(),
        nu.contacten().stream()
            .map(
                een ->
                    new Contact(
                        een.datum(),
                        een.minuten(),
                        een.reistijd(),
                        een.vorm(),
                        zorg ? een.verslag() : ""))
            .toList(),
        nu.evaluaties().stream()
            .map(een -> new Evaluatie(een.datum(), zorg ? een.uitkomst() : "", een.volgende()))
            .toList(),
        nu.volgendeEvaluatie(),
        nu.maatregelen().stream()
            .map(
                een ->
                    new Maatregel(
                        een.soort(), een.van(), een.tot(), zorg ? een.omschrijving() : ""))
            .toList(),
        nu.nazorgVan(),
        nu.einde(),
        nu.uitstroom(),
        nu.beeindiging(),
        nu.mogelijk());
  }

  private static @Nullable String tekst(@Nullable Object id) {
    return id == null ? null : id.toString();
  }
}
