package nl.werkbrug.api.web;

import java.util.Locale;
import java.util.Optional;

/** What a form did, told on the page that comes after it. The address carries the name alone. */
public enum Gedaan {
  PLAATSING_BEWAARD("Vastgelegd. U ziet het in de tijdlijn."),
  PLAATSING_BEGONNEN("De plaatsing is begonnen. Leg nu het contract of de proefplaats vast."),
  AFWEZIG_GEMELD("De afwezigheid is gemeld. Kijk of er vervanging nodig is."),
  GEBRUIKER_BEWAARD("De gebruiker is bewaard."),
  SLEUTEL_INGETROKKEN("De sleutel is ingetrokken. Hij werkt niet meer."),
  BEDRAG_BEWAARD("Het bedrag is bewaard."),
  CONTACT_BEWAARD("Het contact is vastgelegd."),
  WERKGEVER_GESTOPT("De samenwerking is beëindigd. Het werk is ingetrokken."),
  WERKGEVER_ACTIEF("De werkgever kan weer werk aanbieden."),
  TOETS_BEWAARD("De verdringingstoets is vastgelegd."),
  GEWIST("De gegevens zijn gewist."),
  RONDE_GESTART("De ronde is gestart."),
  RONDE_GESTOPT("De ronde stopt. Het beste plan tot nu toe blijft bewaard."),
  WERK_BEWAARD("Het werk is bewaard."),
  VACATURE_OPEN("De vacature is bewaard en staat open."),
  VACATURE_CONCEPT("De vacature is bewaard als concept. Alleen u ziet haar."),
  VACATURE_WACHT(
      "De vacature is bewaard, maar staat nog niet open: uw contactpersoon kijkt eerst naar de"
          + " tekst. Open de vacature om te zien welke woorden."),
  TUSSENTIJDS_BEWAARD("Bewaard wat u tot nu toe invulde. U kunt er later mee verdergaan."),
  CONCEPT_WEG("Wat u eerder had ingevuld is weggegooid."),
  KENNISMAKEN("Fijn. Uw contactpersoon maakt een afspraak voor de kennismaking."),
  NIET_PASSEND("Uw antwoord is bewaard. Wij zoeken verder."),
  LKS_AANGEVRAAGD(
      "Loonkostensubsidie is aangevraagd. Hieronder staat wanneer de gemeente uiterlijk besluit."),
  WERK_GESLOTEN("Het werk is gesloten. Het doet niet meer mee aan nieuwe rondes."),
  PROFIEL_BEWAARD("Het profiel is bewaard."),
  GEACCEPTEERD("Het voorstel is geaccepteerd. Bespreek het nu met de werkzoekende."),
  AANGEPAST("Het voorstel is aangepast. Bespreek het nu met de werkzoekende."),
  AFGEWEZEN("Het voorstel is afgewezen. Deze combinatie komt niet terug."),
  INGETROKKEN("Het oordeel is ongedaan gemaakt."),
  BESPROKEN("Het gesprek is vastgelegd."),
  VRIJGEGEVEN("Het voorstel is vrijgegeven."),
  VRIJGAVE_INGETROKKEN("De vrijgave is ingetrokken. De werkgever ziet het voorstel niet meer."),
  TWEEDE_BEOORDELING("De tweede beoordeling is vastgelegd."),
  GERESERVEERD("De plek wordt vastgehouden."),
  RESERVERING_BEEINDIGD("De plek wordt niet langer vastgehouden."),
  VOORGELEGD("Het voorstel ligt nu bij de werkgever."),
  REACTIE_BEWAARD("De reactie van de werkgever is vastgelegd."),
  RONDE_GESLOTEN("De ronde is afgesloten. De oordelen staan nu vast."),
  RONDE_HERPLAND("De nieuwe ronde is gestart vanaf het plan van de vorige."),
  BELEID_BEWAARD(
      "De nieuwe versie van het beleidskader is bewaard. De volgende ronde rekent ermee."),
  CASELOAD_OVERGEDRAGEN("De mensen zijn overgedragen."),
  MIJN_VRIJGAVE("Uw consulent mag dit voorstel nu aan de werkgever laten zien, zonder uw naam."),
  MIJN_VRIJGAVE_WEG("De werkgever krijgt dit voorstel niet meer te zien."),
  MIJN_ANTWOORD("Dank u wel. Uw antwoord is bewaard. Uw consulent leest het."),
  LINK_INGETROKKEN("De link werkt niet meer.");

  private final String tekst;

  Gedaan(String tekst) {
    this.tekst = tekst;
  }

  String tekst() {
    return tekst;
  }

  /** The address with this message. */
  public String op(String adres) {
    return adres + (adres.contains("?") ? "&" : "?") + "gedaan=" + code();
  }

  private String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<Gedaan> van(String code) {
    for (Gedaan een : values()) {
      if (een.code().equals(code)) {
        return Optional.of(een);
      }
    }
    return Optional.empty();
  }
}
