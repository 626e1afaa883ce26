package nl.werkbrug.api.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.werkbrug.data.domain.Gegevensfout;
import nl.werkbrug.data.domain.OngeldigeGegevens;

/**
 * What somebody filled in. Reading never throws: faults are gathered and stand beside their fields
 * when the form is shown again.
 */
public final class Formulier {
  private final Map<String, List<String>> velden;
  private final Map<String, String> labels = new LinkedHashMap<>();
  private final Map<String, String> fouten = new LinkedHashMap<>();
  private final List<Invoer> invoer = new ArrayList<>();

  public Formulier(Map<String, List<String>> velden) {
    this.velden = velden;
  }

  /** The form as it is first shown, with these values in it. */
  public static Formulier met(Map<String, List<String>> beginwaarden) {
    return new Formulier(beginwaarden);
  }

  public String tekst(String veld) {
    return velden.getOrDefault(veld, List.of("")).getFirst().strip();
  }

  /** As it was typed, spaces and all: for a password. */
  public String rauw(String veld) {
    return velden.getOrDefault(veld, List.of("")).getFirst();
  }

  public Set<String> alle(String veld) {
    return new LinkedHashSet<>(
        velden.getOrDefault(veld, List.of()).stream().filter(een -> !een.isEmpty()).toList());
  }

  public boolean heeft(String veld) {
    return velden.containsKey(veld);
  }

  /** A value of the domain; empty when nothing was filled in, or something wrong. */
  public <T> Optional<T> lees(String veld, Function<String, T> vorm) {
    String tekst = tekst(veld);
    if (tekst.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(vorm.apply(tekst));
    } catch (OngeldigeGegevens e) {
      fout(veld, e.fouten().getFirst().toegestaan());
    } catch (DateTimeParseException e) {
      fout(veld, "moet een datum zijn, zoals 31-12-2026");
    } catch (IllegalArgumentException e) {
      fout(veld, "moet een van de keuzes zijn");
    }
    return Optional.empty();
  }

  public Optional<LocalDate> datum(String veld) {
    return lees(veld, LocalDate::parse);
  }

  public Optional<Integer> getal(String veld, int minimum, int maximum) {
    return lees(
        veld,
        tekst -> {
          if (tekst.matches("[0-9]{1,9}")) {
            int getal = Integer.parseInt(tekst);
            if (getal >= minimum && getal <= maximum) {
              return getal;
            }
          }
          throw new OngeldigeGegevens(
              veld,
              tekst,
              "moet een geheel getal van %d tot en met %d zijn".formatted(minimum, maximum));
        });
  }

  public void fout(String veld, String toegestaan) {
    fouten.putIfAbsent(veld, toegestaan);
  }

  /** Puts faults of the domain beside the fields of the same name; the rest goes on top. */
  public void neem(OngeldigeGegevens ongeldig) {
    for (Gegevensfout fout : ongeldig.fouten()) {
      String veld = fout.veld().substring(fout.veld().lastIndexOf(' ') + 1);
      fout(veld, fout.toegestaan());
    }
  }

  public boolean isGoed() {
    return fouten.isEmpty();
  }

  public Formulier veld(Invoer.Vorm vorm, String naam, String label, String uitleg) {
    return keuze(vorm, naam, label, uitleg, List.of());
  }

  /** A field that holds {@code begin} until something else is filled in. */
  public Formulier veld(Invoer.Vorm vorm, String naam, String label, String uitleg, String begin) {
    return voegToe(vorm, naam, label, uitleg, Set.of(heeft(naam) ? tekst(naam) : begin), List.of());
  }

  public Formulier keuze(
      Invoer.Vorm vorm, String naam, String label, String uitleg, List<Invoer.Keuze> keuzes) {
    return voegToe(
        vorm,
        naam,
        label,
        uitleg,
        vorm == Invoer.Vorm.VINKEN ? alle(naam) : Set.of(tekst(naam)),
        keuzes);
  }

  private Formulier voegToe(
      Invoer.Vorm vorm,
      String naam,
      String label,
      String uitleg,
      Set<String> waarden,
      List<Invoer.Keuze> keuzes) {
    labels.put(naam, label);
    String fout = fouten.get(naam);
    invoer.add(
        new Invoer(
            vorm,
            naam,
            label,
            uitleg,
            fout == null ? "" : "%s %s.".formatted(label, fout),
            waarden,
            keuzes));
    return this;
  }

  /** The fields, in the order in which they were described. */
  public List<Invoer> invoer() {
    return List.copyOf(invoer);
  }

  /** Every fault as a link to its field; one without a field is a sentence of its own. */
  public List<Link> foutlijst() {
    return fouten.entrySet().stream()
        .map(
            fout ->
                new Link(
                    Notatie.zin(
                        "%s %s."
                            .formatted(labels.getOrDefault(fout.getKey(), ""), fout.getValue())
                            .strip()),
                    labels.containsKey(fout.getKey()) ? "#" + fout.getKey() : "#formulier"))
        .toList();
  }
}
