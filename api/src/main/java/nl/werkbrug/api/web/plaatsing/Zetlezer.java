package nl.werkbrug.api.web.plaatsing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import nl.werkbrug.api.web.Formulier;
import nl.werkbrug.data.domain.Gegevensfout;
import nl.werkbrug.data.domain.OngeldigeGegevens;
import nl.werkbrug.data.domain.plaatsing.Plaatsingsgebeurtenis;
import nl.werkbrug.data.domain.plaatsing.Plaatsingszet;
import org.jspecify.annotations.Nullable;

/**
 * What somebody filled in for a move. Every field has the move in its name, so that forms can stand
 * on one page. A field that is missing or wrong counts as a fault, and gets a value that fits.
 */
final class Zetlezer {
  private static final String VERPLICHT = "moet ingevuld zijn";

  private final Plaatsingszet zet;
  private final Formulier gegeven;

  Zetlezer(Plaatsingszet zet, Formulier gegeven) {
    this.zet = zet;
    this.gegeven = gegeven;
  }

  static String code(Plaatsingszet zet) {
    return zet.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static String veld(Plaatsingszet zet, String naam) {
    return code(zet) + "-" + naam;
  }

  /** The event, or null with faults in the form. */
  @Nullable Plaatsingsgebeurtenis lees(Supplier<Plaatsingsgebeurtenis> gebeurtenis) {
    try {
      Plaatsingsgebeurtenis gelezen = gebeurtenis.get();
      return gegeven.isGoed() ? gelezen : null;
    } catch (OngeldigeGegevens e) {
      if (gegeven.isGoed()) {
        for (Gegevensfout fout : e.fouten()) {
          String naam = fout.veld().substring(fout.veld().lastIndexOf(' ') + 1);
          gegeven.fout(veld(zet, naam), fout.toegestaan());
        }
      }
      return null;
    }
  }

  LocalDate datum(String naam) {
    LocalDate dag = datumOfLeeg(naam);
    return dag == null ? ontbreekt(naam, LocalDate.EPOCH) : dag;
  }

  @Nullable LocalDate datumOfLeeg(String naam) {
    return gegeven.datum(veld(zet, naam)).orElse(null);
  }

  String tekst(String naam) {
    String tekst = vrij(naam);
    return tekst.isEmpty() ? ontbreekt(naam, "-") : tekst;
  }

  String vrij(String naam) {
    return gegeven.tekst(veld(zet, naam));
  }

  /** One goal a line. */
  List<String> regels(String naam) {
    List<String> regels =
        vrij(naam).lines().map(String::strip).filter(regel -> !regel.isEmpty()).toList();
    return regels.isEmpty() ? ontbreekt(naam, List.of("-")) : regels;
  }

  int getal(String naam, int minimum, int maximum) {
    Integer getal = getalOfLeeg(naam, minimum, maximum);
    return getal == null ? ontbreekt(naam, minimum) : getal;
  }

  @Nullable Integer getalOfLeeg(String naam, int minimum, int maximum) {
    return gegeven.getal(veld(zet, naam), minimum, maximum).orElse(null);
  }

  /** A number with at most two decimals, as "32" or "32,5". */
  BigDecimal decimaal(String naam) {
    return gegeven
        .lees(
            veld(zet, naam),
            tekst -> {
              if (!tekst.matches("[0-9]{1,5}([.,][0-9]{1,2})?")) {
                throw new OngeldigeGegevens(
                    naam, tekst, "moet een getal zijn met hoogstens twee cijfers achter de komma");
              }
              return new BigDecimal(tekst.replace(',', '.'));
            })
        .orElseGet(() -> ontbreekt(naam, BigDecimal.ONE));
  }

  int cent(String naam) {
    return decimaal(naam).movePointRight(2).intValueExact();
  }

  <E extends Enum<E>> E keuze(String naam, Class<E> soort) {
    return Arrays.stream(soort.getEnumConstants())
        .filter(een -> een.name().equals(vrij(naam)))
        .findFirst()
        .orElseGet(
            () -> {
              gegeven.fout(veld(zet, naam), "moet gekozen worden");
              return soort.getEnumConstants()[0];
            });
  }

  private <T> T ontbreekt(String naam, T passend) {
    gegeven.fout(veld(zet, naam), VERPLICHT);
    return passend;
  }
}
