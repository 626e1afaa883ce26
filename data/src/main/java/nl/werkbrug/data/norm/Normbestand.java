package nl.werkbrug.data.norm;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.werkbrug.data.domain.Gegevensfout;
import nl.werkbrug.data.domain.OngeldigeGegevens;
import org.jspecify.annotations.Nullable;

/**
 * One file with figures: semicolons, no quotes, lines with # are remarks. Its first column may be a
 * key, so that the file holds one {@link Normreeks} per key.
 */
final class Normbestand {
  private static final List<String> KOLOMMEN =
      List.of("vanaf", "tot_en_met", "waarde", "bron", "zeker", "opmerking");

  private final String bestand;
  private final String sleutelkolom;
  private final List<String> sleutels;
  private final BigDecimal maximum;
  private final List<Normfout> fouten;

  /**
   * @param sleutelkolom name of the key column, empty when there is none
   * @param sleutels the allowed keys, each of which must occur; one empty key when there is none
   * @param maximum the highest value allowed
   * @param fouten takes the faults
   */
  Normbestand(
      String bestand,
      String sleutelkolom,
      List<String> sleutels,
      BigDecimal maximum,
      List<Normfout> fouten) {
    this.bestand = bestand;
    this.sleutelkolom = sleutelkolom;
    this.sleutels = sleutels;
    this.maximum = maximum;
    this.fouten = fouten;
  }

  /** The figures per key; incomplete when there were faults. */
  SortedMap<String, List<Normwaarde>> lees(List<String> regels) {
    SortedMap<String, List<Normwaarde>> perSleutel = new TreeMap<>();
    List<String> kop = new ArrayList<>(KOLOMMEN);
    if (!sleutelkolom.isEmpty()) {
      kop.addFirst(sleutelkolom);
    }
    boolean kopGelezen = false;
    for (int i = 0; i < regels.size(); i++) {
      String regel = i == 0 ? regels.get(i).replace("\uFEFF", "") : regels.get(i);
      if (regel.isBlank() || regel.startsWith("#")) {
        continue;
      }
      List<String> velden = Arrays.stream(regel.split(";", -1)).map(String::strip).toList();
      if (!kopGelezen) {
        if (!velden.equals(kop)) {
          fout(i + 1, "kolommen", regel, "moet zijn: " + String.join(";", kop));
          return perSleutel;
        }
        kopGelezen = true;
      } else if (velden.size() != kop.size()) {
        fout(i + 1, "regel", regel, "moet %d velden hebben".formatted(kop.size()));
      } else {
        leesRij(i + 1, velden, perSleutel);
      }
    }
    for (String sleutel : sleutels) {
      if (!perSleutel.containsKey(sleutel)) {
        fout(0, sleutelkolom.isEmpty() ? "waarde" : sleutelkolom, sleutel, "ontbreekt");
      }
    }
    return perSleutel;
  }

  private void leesRij(
      int regel, List<String> velden, SortedMap<String, List<Normwaarde>> perSleutel) {
    int foutenVooraf = fouten.size();
    String sleutel = sleutelkolom.isEmpty() ? "" : velden.getFirst();
    if (!sleutels.contains(sleutel)) {
      fout(regel, sleutelkolom, sleutel, "moet een van deze zijn: " + String.join(", ", sleutels));
    }
    List<String> rest = sleutelkolom.isEmpty() ? velden : velden.subList(1, velden.size());
    LocalDate vanaf = datum(regel, "vanaf", rest.get(0));
    LocalDate totEnMet = rest.get(1).isEmpty() ? null : datum(regel, "tot_en_met", rest.get(1));
    BigDecimal waarde = getal(regel, rest.get(2));
    if (!rest.get(4).equals("ja") && !rest.get(4).equals("nee")) {
      fout(regel, "zeker", rest.get(4), "moet ja of nee zijn");
    }
    if (fouten.size() > foutenVooraf || vanaf == null || waarde == null) {
      return;
    }
    try {
      Normwaarde nieuw =
          new Normwaarde(
              vanaf, totEnMet, waarde, rest.get(3), rest.get(4).equals("ja"), rest.get(5));
      List<Normwaarde> eerdere = perSleutel.computeIfAbsent(sleutel, s -> new ArrayList<>());
      for (Normwaarde eerder : eerdere) {
        if (Normreeks.overlapt(eerder, nieuw)) {
          fout(
              regel,
              "vanaf",
              rest.get(0),
              "valt samen met de regel vanaf %s".formatted(eerder.vanaf()));
          return;
        }
      }
      eerdere.add(nieuw);
    } catch (OngeldigeGegevens ongeldig) {
      ongeldig.fouten().forEach(fout -> fouten.add(new Normfout(bestand, regel, fout)));
    }
  }

  private @Nullable LocalDate datum(int regel, String veld, String tekst) {
    try {
      return LocalDate.parse(tekst);
    } catch (DateTimeParseException geenDatum) {
      fout(regel, veld, tekst, "moet een datum zijn zoals 2026-07-01");
      return null;
    }
  }

  private @Nullable BigDecimal getal(int regel, String tekst) {
    try {
      BigDecimal waarde = new BigDecimal(tekst);
      if (waarde.signum() >= 0
          && waarde.compareTo(maximum) <= 0
          && waarde.stripTrailingZeros().scale() <= 2) {
        return waarde;
      }
    } catch (NumberFormatException geenGetal) {
      // reported below, as any other value that is not allowed
    }
    fout(
        regel,
        "waarde",
        tekst,
        "moet een getal tussen 0 en %s zijn, met een punt en hoogstens 2 decimalen"
            .formatted(maximum.toPlainString()));
    return null;
  }

  private void fout(int regel, String veld, String waarde, String toegestaan) {
    fouten.add(new Normfout(bestand, regel, new Gegevensfout(veld, waarde, toegestaan)));
  }
}
