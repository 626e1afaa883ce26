package nl.werkbrug.data.exchange;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.werkbrug.data.domain.AanbiederContractId;
import nl.werkbrug.data.domain.AanbodId;
import nl.werkbrug.data.domain.BeroepCode;
import nl.werkbrug.data.domain.CompetentieCode;
import nl.werkbrug.data.domain.GemeenteId;
import nl.werkbrug.data.domain.JobcoachId;
import nl.werkbrug.data.domain.OngeldigeGegevens;
import nl.werkbrug.data.domain.OrganisatieId;
import nl.werkbrug.data.domain.Postcode;
import nl.werkbrug.data.domain.Sbi;
import nl.werkbrug.data.domain.SroiContractId;
import nl.werkbrug.data.domain.VestigingId;
import nl.werkbrug.data.domain.WerkgeverId;
import nl.werkbrug.data.domain.WerkzoekendeId;

/**
 * How one value is spelled in a cell.
 *
 * @param eis what is allowed; reads after "moet" and before "zijn"
 * @param vrijeTekst whether white space at the ends is part of the value
 */
record Vorm<T>(
    String eis, boolean vrijeTekst, Function<String, T> lezen, Function<T, String> schrijven) {

  private static final String ID = "1 tot 64 letters, cijfers, punten, streepjes of _";
  private static final Pattern GETAL = Pattern.compile("-?[0-9]{1,12}([.,][0-9]{1,6})?");

  static final Vorm<LocalDate> DATUM =
      new Vorm<>("een datum (jjjj-mm-dd)", false, LocalDate::parse, LocalDate::toString);
  static final Vorm<Boolean> JA_NEE =
      new Vorm<>("ja of nee", false, Vorm::leesJaNee, waarde -> waarde ? "ja" : "nee");
  static final Vorm<Postcode> POSTCODE =
      new Vorm<>("een postcode als 1234 of 1234AB", false, Postcode::new, Postcode::waarde);
  static final Vorm<Sbi> SBI =
      new Vorm<>("een SBI-code van twee tot vijf cijfers", false, Sbi::new, Sbi::code);
  static final Vorm<BeroepCode> BEROEP =
      new Vorm<>("een beroepscode van 1 tot 200 tekens", true, BeroepCode::new, BeroepCode::waarde);
  static final Vorm<CompetentieCode> COMPETENTIE =
      new Vorm<>(
          "een competentiecode van 1 tot 200 tekens",
          true,
          CompetentieCode::new,
          CompetentieCode::waarde);
  static final Vorm<GemeenteId> GEMEENTE = id(GemeenteId::new, GemeenteId::waarde);
  static final Vorm<OrganisatieId> ORGANISATIE = id(OrganisatieId::new, OrganisatieId::waarde);
  static final Vorm<WerkgeverId> WERKGEVER = id(WerkgeverId::new, WerkgeverId::waarde);
  static final Vorm<VestigingId> VESTIGING = id(VestigingId::new, VestigingId::waarde);
  static final Vorm<SroiContractId> SROI_CONTRACT = id(SroiContractId::new, SroiContractId::waarde);
  static final Vorm<AanbiederContractId> AANBIEDER_CONTRACT =
      id(AanbiederContractId::new, AanbiederContractId::waarde);
  static final Vorm<AanbodId> AANBOD = id(AanbodId::new, AanbodId::waarde);
  static final Vorm<JobcoachId> JOBCOACH = id(JobcoachId::new, JobcoachId::waarde);
  static final Vorm<WerkzoekendeId> WERKZOEKENDE = id(WerkzoekendeId::new, WerkzoekendeId::waarde);

  /** Free text. */
  static Vorm<String> tekst(int minimum, int maximum) {
    String eis =
        minimum == 0
            ? "een tekst van hoogstens %d tekens".formatted(maximum)
            : "een tekst van %d tot %d tekens".formatted(minimum, maximum);
    return new Vorm<>(
        eis,
        true,
        tekst -> {
          if (tekst.length() > maximum || tekst.strip().length() < minimum) {
            throw fout(tekst, "moet " + eis + " zijn");
          }
          return tekst;
        },
        tekst -> tekst);
  }

  /** A code without spaces at its ends. */
  static Vorm<String> code(String eis, Pattern vorm) {
    return new Vorm<>(
        eis,
        false,
        tekst -> {
          if (!vorm.matcher(tekst).matches()) {
            throw fout(tekst, "moet " + eis + " zijn");
          }
          return tekst;
        },
        tekst -> tekst);
  }

  static Vorm<Integer> geheel(int minimum, int maximum) {
    String eis = "een geheel getal van %d tot en met %d".formatted(minimum, maximum);
    return new Vorm<>(
        eis,
        false,
        tekst -> {
          int getal = Integer.parseInt(tekst);
          if (getal < minimum || getal > maximum) {
            throw fout(tekst, "moet " + eis + " zijn");
          }
          return getal;
        },
        getal -> Integer.toString(getal));
  }

  /** At most two decimals, with a point or a comma. */
  static Vorm<BigDecimal> decimaal(int minimum, int maximum) {
    String eis =
        "een getal van %d tot en met %d met hoogstens 2 decimalen".formatted(minimum, maximum);
    return new Vorm<>(
        eis,
        false,
        tekst -> {
          if (!GETAL.matcher(tekst).matches()) {
            throw new NumberFormatException(tekst);
          }
          BigDecimal getal = new BigDecimal(tekst.replace(',', '.'));
          if (getal.compareTo(BigDecimal.valueOf(minimum)) < 0
              || getal.compareTo(BigDecimal.valueOf(maximum)) > 0
              || getal.stripTrailingZeros().scale() > 2) {
            throw fout(tekst, "moet " + eis + " zijn");
          }
          return getal;
        },
        BigDecimal::toPlainString);
  }

  static <E extends Enum<E>> Vorm<E> keuze(Class<E> type) {
    return keuze(type, Enum::name);
  }

  /** A closed list, each spelled as {@code spelling} gives. */
  static <E extends Enum<E>> Vorm<E> keuze(Class<E> type, Function<E, String> spelling) {
    Map<String, E> keuzes = new LinkedHashMap<>();
    Arrays.stream(type.getEnumConstants())
        .forEach(waarde -> keuzes.put(spelling.apply(waarde), waarde));
    String eis = "een van " + String.join(", ", keuzes.keySet());
    return new Vorm<>(
        eis,
        false,
        tekst -> {
          E waarde = keuzes.get(tekst);
          if (waarde == null) {
            throw fout(
                tekst, "moet " + eis + " zijn" + Suggestie.bedoeldeU(tekst, keuzes.keySet()));
          }
          return waarde;
        },
        spelling);
  }

  private static <T> Vorm<T> id(Function<String, T> lezen, Function<T, String> schrijven) {
    return new Vorm<>(ID, false, lezen, schrijven);
  }

  /**
   * Reads a text that is not empty.
   *
   * @throws OngeldigeGegevens with an empty field name: only the column knows its name
   */
  T lees(String tekst) {
    String waarde = vrijeTekst ? tekst : tekst.strip();
    try {
      return lezen.apply(waarde);
    } catch (OngeldigeGegevens e) {
      throw fout(waarde, e.fouten().getFirst().toegestaan());
    } catch (DateTimeException | NumberFormatException e) {
      throw fout(waarde, "moet " + eis + " zijn");
    }
  }

  String schrijf(T waarde) {
    return schrijven.apply(waarde);
  }

  static OngeldigeGegevens fout(String waarde, String toegestaan) {
    return new OngeldigeGegevens("", waarde, toegestaan);
  }

  private static Boolean leesJaNee(String tekst) {
    return switch (tekst.toLowerCase(Locale.ROOT)) {
      case "ja" -> true;
      case "nee" -> false;
      default -> throw fout(tekst, "moet ja of nee zijn");
    };
  }
}
