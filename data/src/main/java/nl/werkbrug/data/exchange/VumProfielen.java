package nl.werkbrug.data.exchange;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.werkbrug.data.domain.Gegevensfout;
import nl.werkbrug.data.domain.OrganisatieId;
import nl.werkbrug.data.domain.organisatie.Organisatie;
import nl.werkbrug.data.domain.organisatie.Regio;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;
import nl.werkbrug.data.json.DomeinJson;
import org.jspecify.annotations.Nullable;

/**
 * Reads a JSON array of profiles as the VUM-koppelvlak has them. What the standard calls absent or
 * unknown becomes unknown; a wrong type, an unknown code or a bad postcode is a fault with the
 * index of the profile and the name of the field.
 *
 * <p>Bron: VUM-koppelvlak 3.0.0, Gegevensstandaard 1.5.
 */
public final class VumProfielen {
  /** Organisation of the people when none is given; it is part of the result. */
  static final Organisatie EIGEN_ORGANISATIE =
      new Organisatie(
          new OrganisatieId("vum"),
          "Aangeleverd via VUM",
          Organisatie.Soort.GEMEENTE,
          new TreeSet<>());

  private static final List<String> CONTACTVELDEN =
      List.of("telefoonnummer", "emailadres", "webadres", "contactpersoon");

  private static final ObjectReader LEZER =
      DomeinJson.mapper()
          .readerFor(JsonNode.class)
          .without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private final String naam;
  private final OrganisatieId organisatie;
  private final Foutenlijst fouten;
  private final List<Werkzoekende> mensen = new ArrayList<>();
  private final Map<String, Integer> regelPerId = new HashMap<>();
  private final Map<Vumprofiel.Ruimte, Integer> ruim = new TreeMap<>();
  private final SortedMap<String, Integer> nietOvergenomen = new TreeMap<>();
  private int metContactgegevens;

  private VumProfielen(String naam, OrganisatieId organisatie, Foutenlijst fouten) {
    this.naam = naam;
    this.organisatie = organisatie;
    this.fouten = fouten;
  }

  /**
   * Reads profiles of people whom {@code organisatie}, which exists already, looks after.
   *
   * @throws UncheckedIOException when the disk fails
   */
  public static Invoer lees(Path bestand, OrganisatieId organisatie) {
    return lees(
        bestand,
        new Leesopdracht(verwijzing -> true, organisatie, Leesopdracht.OP_ZICHZELF.meestFouten()));
  }

  static Invoer lees(Path bestand, Leesopdracht opdracht) {
    String naam = String.valueOf(bestand.getFileName());
    Foutenlijst fouten = new Foutenlijst(opdracht.meestFouten());
    @Nullable OrganisatieId gegeven = opdracht.organisatie();
    VumProfielen profielen =
        new VumProfielen(naam, gegeven == null ? EIGEN_ORGANISATIE.id() : gegeven, fouten);
    try {
      profielen.lees(bestand);
    } catch (IOException e) {
      throw new UncheckedIOException("Lezen van " + naam + " is mislukt", e);
    }
    Regio regio =
        new Regio(
            List.of(),
            gegeven == null && !profielen.mensen.isEmpty() ? List.of(EIGEN_ORGANISATIE) : List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            profielen.mensen);
    return new Invoer(
        regio,
        fouten.opVolgorde(List.of(naam)),
        Invoerverslag.van(regio, fouten.aantal(), profielen.opmerkingen(gegeven == null)));
  }

  private void lees(Path bestand) throws IOException {
    Tekstbestand.Coderingsfout codering = Tekstbestand.controleer(bestand);
    if (codering != null) {
      fouten.meld(naam, codering.regel(), codering.fout());
      return;
    }
    try (Reader lezer = Tekstbestand.open(bestand);
        JsonParser parser = DomeinJson.mapper().createParser(lezer)) {
      try {
        if (parser.nextToken() != JsonToken.START_ARRAY) {
          fouten.meld(naam, 1, "json", "", "moet een lijst van profielen zijn");
          return;
        }
        for (int index = 0; parser.nextToken() != JsonToken.END_ARRAY; index++) {
          int regel = Math.max(0, parser.currentTokenLocation().getLineNr());
          profiel(index, regel, LEZER.readValue(parser));
        }
        if (parser.nextToken() != null) {
          fouten.meld(naam, 0, "json", parser.getText(), "mag niet na het einde staan");
        }
      } catch (JsonProcessingException e) {
        int regel = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
        fouten.meld(naam, regel, DomeinJson.vertaal(e));
      }
    }
  }

  private void profiel(int index, int regel, JsonNode json) {
    String plek = "[" + index + "]";
    if (!json.isObject()) {
      fouten.meld(naam, regel, plek, json.toString(), "moet een profiel (object) zijn");
      return;
    }
    List<Gegevensfout> profielfouten = new ArrayList<>();
    Vumobject object = Vumobject.van(json, plek + ".", profielfouten);
    Vumprofiel profiel = new Vumprofiel(object);
    Werkzoekende werkzoekende = profiel.lees(organisatie);
    if (werkzoekende != null) {
      Integer eerder = regelPerId.putIfAbsent(werkzoekende.id().waarde(), index);
      if (eerder != null) {
        object.meld(
            "idWerkzoekende",
            werkzoekende.id().waarde(),
            "mag maar één keer voorkomen en staat al in profiel [%d]".formatted(eerder));
      }
    }
    profielfouten.forEach(fout -> fouten.meld(naam, regel, fout));
    if (werkzoekende != null && profielfouten.isEmpty()) {
      mensen.add(werkzoekende);
      profiel.ruim().forEach(ruimte -> ruim.merge(ruimte, 1, Integer::sum));
      TreeSet<String> namen = new TreeSet<>();
      object.nietGelezen(namen);
      if (namen.removeIf(veld -> CONTACTVELDEN.contains(veld))) {
        metContactgegevens++;
      }
      namen.forEach(veld -> nietOvergenomen.merge(veld, 1, Integer::sum));
    }
  }

  private List<String> opmerkingen(boolean eigenOrganisatie) {
    List<String> opmerkingen = new ArrayList<>();
    if (eigenOrganisatie && !mensen.isEmpty()) {
      opmerkingen.add(
          "De mensen horen bij de organisatie \"%s\" (%s), want er is geen organisatie opgegeven."
              .formatted(EIGEN_ORGANISATIE.naam(), EIGEN_ORGANISATIE.id()));
    }
    if (metContactgegevens > 0) {
      opmerkingen.add(
          "Telefoonnummers, e-mailadressen, webadressen en contactpersonen zijn niet overgenomen"
              + " (aanwezig bij %d van de %d mensen)."
                  .formatted(metContactgegevens, mensen.size()));
    }
    if (!nietOvergenomen.isEmpty()) {
      opmerkingen.add(
          "Ook niet overgenomen, met het aantal mensen dat het veld heeft: "
              + String.join(
                  ", ",
                  nietOvergenomen.entrySet().stream()
                      .map(veld -> "%s (%d)".formatted(veld.getKey(), veld.getValue()))
                      .toList())
              + ".");
    }
    ruim.forEach(
        (ruimte, aantal) -> opmerkingen.add(ruimte.tekst().formatted(aantal, mensen.size())));
    return opmerkingen;
  }
}
