package nl.werkbrug.api.http;

import io.vertx.ext.web.RoutingContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import nl.werkbrug.data.domain.Gegevensfout;
import nl.werkbrug.data.domain.OngeldigeGegevens;

/**
 * A request. Reading a parameter never throws: faults are gathered, and {@link #klaar()} reports
 * all of them at once.
 */
public final class Verzoek {
  private final RoutingContext context;
  private final List<Gegevensfout> fouten = new ArrayList<>();

  Verzoek(RoutingContext context) {
    this.context = context;
  }

  /** A part of the path, such as {@code id}. */
  public String pad(String naam) {
    return Objects.requireNonNull(context.pathParam(naam), naam);
  }

  /** A query parameter of at most {@code maximum} characters. */
  public Optional<String> findTekst(String naam, int maximum) {
    List<String> waarden = context.queryParam(naam);
    if (waarden.size() > 1) {
      fouten.add(new Gegevensfout(naam, String.join(", ", waarden), "mag één keer voorkomen"));
    }
    if (waarden.isEmpty()) {
      return Optional.empty();
    }
    String waarde = waarden.getFirst();
    if (waarde.length() > maximum) {
      fouten.add(
          new Gegevensfout(naam, waarde, "mag hoogstens %d tekens lang zijn".formatted(maximum)));
      return Optional.empty();
    }
    return Optional.of(waarde);
  }

  /** A query parameter turned into a domain value; what the domain refuses becomes a fault. */
  public <T> Optional<T> find(String naam, Function<String, T> vorm) {
    return findTekst(naam, 500)
        .flatMap(
            tekst -> {
              try {
                return Optional.of(vorm.apply(tekst));
              } catch (OngeldigeGegevens e) {
                e.fouten()
                    .forEach(fout -> fouten.add(new Gegevensfout(naam, tekst, fout.toegestaan())));
                return Optional.empty();
              }
            });
  }

  /** A whole number from {@code minimum} to {@code maximum}, both included. */
  public int getal(String naam, int minimum, int maximum, int standaard) {
    return findTekst(naam, 20)
        .map(
            tekst -> {
              try {
                int getal = Integer.parseInt(tekst);
                if (getal >= minimum && getal <= maximum) {
                  return getal;
                }
              } catch (NumberFormatException e) {
                // reported below, like a number out of bounds
              }
              fouten.add(
                  new Gegevensfout(
                      naam,
                      tekst,
                      "moet een geheel getal van %d tot en met %d zijn"
                          .formatted(minimum, maximum)));
              return standaard;
            })
        .orElse(standaard);
  }

  /** Reports a fault found by the route itself. */
  public void fout(Gegevensfout fout) {
    fouten.add(fout);
  }

  /** The body as a wire record; everything that is wrong with it is thrown at once. */
  public <T> T inhoud(Class<T> soort) {
    String mediatype = context.request().getHeader("Content-Type");
    if (mediatype == null || !mediatype.startsWith(Antwoord.JSON)) {
      throw new Probleemfout(
          Probleem.Soort.MEDIATYPE, "Stuur de inhoud als " + Antwoord.JSON + ".");
    }
    var buffer = context.body().buffer();
    return Wirejson.lees(buffer == null ? new byte[0] : buffer.getBytes(), soort);
  }

  /** Throws when any parameter was wrong. */
  public void klaar() {
    if (!fouten.isEmpty()) {
      throw new OngeldigeGegevens(fouten);
    }
  }
}
