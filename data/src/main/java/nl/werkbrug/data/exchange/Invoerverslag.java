package nl.werkbrug.data.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.werkbrug.data.domain.aanbod.LksBereidheid;
import nl.werkbrug.data.domain.aanbod.Werkaanbod;
import nl.werkbrug.data.domain.organisatie.Regio;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;

/**
 * What came in, and what is still unknown of it.
 *
 * @param aantalFouten all faults, also those beyond the list
 * @param onbekend what matching would like to know, per field; only fields that somebody lacks
 * @param opmerkingen other Dutch remarks: what was not taken over, and what was read leniently
 */
public record Invoerverslag(
    List<Aantal> aantallen, long aantalFouten, List<Onbekend> onbekend, List<String> opmerkingen) {

  /** Number of records of a kind; the name is plural. */
  public record Aantal(String soort, int aantal) {}

  /**
   * A field that is not known of some records.
   *
   * @param soort plural
   * @param veld spelled as in the CSV
   * @param omschrijving what is not known, as part of a Dutch sentence
   */
  public record Onbekend(String soort, String veld, String omschrijving, int aantal, int totaal) {
    /** The Dutch sentence. */
    public String tekst() {
      return "Niet bekend bij %d van de %d %s: %s (%s)."
          .formatted(aantal, totaal, soort, omschrijving, veld);
    }
  }

  public Invoerverslag {
    aantallen = List.copyOf(aantallen);
    onbekend = List.copyOf(onbekend);
    opmerkingen = List.copyOf(opmerkingen);
  }

  static Invoerverslag van(Regio regio, long aantalFouten, List<String> opmerkingen) {
    List<Aantal> aantallen =
        List.of(
            new Aantal("gemeenten", regio.gemeenten().size()),
            new Aantal("organisaties", regio.organisaties().size()),
            new Aantal("beroepen", regio.beroepen().size()),
            new Aantal("beleidskaders", regio.beleidskaders().size()),
            new Aantal("werkgevers", regio.werkgevers().size()),
            new Aantal("aanbod", regio.aanbod().size()),
            new Aantal("jobcoaches", regio.jobcoaches().size()),
            new Aantal("werkzoekenden", regio.werkzoekenden().size()));
    List<Onbekend> onbekend = new ArrayList<>();
    mensen(new Teller<>("werkzoekenden", regio.werkzoekenden(), onbekend));
    aanbod(new Teller<>("plaatsen in het aanbod", regio.aanbod(), onbekend));
    return new Invoerverslag(aantallen, aantalFouten, onbekend, opmerkingen);
  }

  /** The whole report as Dutch lines. */
  public List<String> regels() {
    List<String> regels = new ArrayList<>();
    String gelezen =
        aantallen.stream()
            .filter(aantal -> aantal.aantal() > 0)
            .map(aantal -> aantal.soort() + " " + aantal.aantal())
            .collect(Collectors.joining(", "));
    regels.add("Gelezen: " + (gelezen.isEmpty() ? "niets" : gelezen) + ".");
    if (aantalFouten > 0) {
      regels.add(
          aantalFouten == 1 ? "Er is 1 fout." : "Er zijn %d fouten.".formatted(aantalFouten));
    }
    regels.addAll(opmerkingen);
    onbekend.forEach(veld -> regels.add(veld.tekst()));
    return regels;
  }

  private record Teller<R>(String soort, List<R> records, List<Onbekend> onbekend) {
    void tel(String veld, String omschrijving, Predicate<R> isBekend) {
      int aantal = (int) records.stream().filter(isBekend.negate()).count();
      if (aantal > 0) {
        onbekend.add(new Onbekend(soort, veld, omschrijving, aantal, records.size()));
      }
    }
  }

  private static void mensen(Teller<Werkzoekende> teller) {
    teller.tel("gemeente", "de gemeente", w -> w.gemeente().isBekend());
    teller.tel("geboortedatum", "de leeftijd", w -> w.persoon().geboortedatum().isBekend());
    teller.tel(
        "clientprofiel", "het cliëntprofiel", w -> w.participatie().clientprofiel().isBekend());
    teller.tel("voorziening", "de voorziening", w -> w.doelgroep().isBekend());
    teller.tel(
        "loonwaarde",
        "de loonwaarde",
        w -> w.participatie().loonwaarde().procentWaarde().isBekend());
    teller.tel(
        "ingeschrevenOp",
        "het begin van de wachttijd",
        w -> w.participatie().ingeschrevenOp().isBekend());
    teller.tel(
        "werkDenkniveau",
        "het werk- en denkniveau",
        w -> w.kwalificatie().werkDenkniveau().isBekend());
    teller.tel("rijbewijzen", "het rijbewijs", w -> w.kwalificatie().rijbewijzen().isBekend());
    teller.tel(
        "certificaten", "of er certificaten zijn", w -> w.kwalificatie().certificaten().isBekend());
    teller.tel("taalbeheersing", "de taalbeheersing", w -> !w.kwalificatie().talen().isEmpty());
    teller.tel(
        "competenties",
        "het niveau van de competenties",
        w -> !w.kwalificatie().competenties().isEmpty());
    teller.tel(
        "bemiddelingsberoepen",
        "het gezochte beroep",
        w -> !w.kwalificatie().bemiddelingsberoepen().isEmpty());
    teller.tel(
        "aantalWerkurenPerWeekMaximaal",
        "het aantal uren per week",
        w -> w.beschikbaarheid().urenMax().isBekend());
    teller.tel(
        "indicatieKantoortijden",
        "of alleen kantoortijden kunnen",
        w -> w.beschikbaarheid().alleenKantoortijden().isBekend());
    teller.tel(
        "indicatieOnregelmatigWerkOfPloegendienst",
        "of onregelmatig werk kan",
        w -> w.beschikbaarheid().onregelmatig().isBekend());
    teller.tel(
        "datumAanvangBeschikbaarVoorWerk",
        "de eerste mogelijke dag",
        w -> w.beschikbaarheid().vanaf().isBekend());
    teller.tel("postcode", "de postcode", w -> w.mobiliteit().postcode().isBekend());
    teller.tel(
        "maximaleReisafstand",
        "hoe ver of hoe lang iemand kan reizen",
        w ->
            w.mobiliteit().maximaleReisafstandKm().isBekend()
                || w.mobiliteit().maximaleReistijdMinuten().isBekend());
    teller.tel(
        "vervoermiddelen", "het vervoermiddel", w -> w.mobiliteit().vervoermiddelen().isBekend());
    teller.tel("belastbaarheid", "de belastbaarheid", w -> !w.belastbaarheid().niveaus().isEmpty());
  }

  private static void aanbod(Teller<Werkaanbod> teller) {
    teller.tel("beroep", "het beroep", a -> a.kern().beroep().isBekend());
    teller.tel("gemeente", "de gemeente", a -> a.kern().gemeente().isBekend());
    teller.tel("postcode", "de postcode", a -> a.kern().postcode().isBekend());
    teller.tel("start", "de eerste mogelijke dag", a -> a.kern().werktijd().start().isBekend());
    teller.tel(
        "kantoortijden",
        "of het werk op kantoortijden is",
        a -> a.kern().werktijd().kantoortijden().isBekend());
    teller.tel(
        "onregelmatig",
        "of het werk onregelmatig is",
        a -> a.kern().werktijd().onregelmatig().isBekend());
    teller.tel("contract", "het contract", a -> a.kern().voorwaarden().contract().isBekend());
    teller.tel("uurloonCent", "het loon", a -> a.kern().voorwaarden().uurloonCent().isBekend());
    teller.tel(
        "lks",
        "of de werkgever loonkostensubsidie wil",
        a -> a.kern().voorwaarden().lks() != LksBereidheid.ONBEKEND);
  }
}
