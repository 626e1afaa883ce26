package nl.werkbrug.api.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import nl.werkbrug.data.json.DomeinJson;

/**
 * Why data of people are used: the register of processing activities, and which routes are of which
 * activity. Bron: AVG art. 30; the lines of the logboek name an activity by its id.
 */
public final class Verwerkingsregister {
  private static final List<Activiteit> ACTIVITEITEN = lees();

  /**
   * An activity.
   *
   * @param routes the paths that are of it, each with all below it
   */
  public record Activiteit(
      String id,
      String naam,
      String doel,
      String grondslag,
      String gegevens,
      String bewaren,
      List<String> routes) {
    public Activiteit {
      routes = List.copyOf(routes);
    }

    /** Length of the path of which the route is; 0 when it is of none. */
    private int past(String pad) {
      return routes.stream()
          .filter(route -> pad.equals(route) || (!route.equals("/") && pad.startsWith(route + "/")))
          .mapToInt(String::length)
          .max()
          .orElse(0);
    }
  }

  private Verwerkingsregister() {}

  /** Whether a route is of an activity. */
  public static boolean heeft(String pad) {
    return find(pad).isPresent();
  }

  /** Every processing activity, as the register has them. */
  public static List<Activiteit> alle() {
    return ACTIVITEITEN;
  }

  /** The activity of a route, by the longest path that fits; empty when nobody's data are there. */
  static Optional<Activiteit> find(String pad) {
    return ACTIVITEITEN.stream()
        .filter(een -> een.past(pad) > 0)
        .max(Comparator.comparingInt(een -> een.past(pad)));
  }

  private static List<Activiteit> lees() {
    try (InputStream in =
        Objects.requireNonNull(
            Verwerkingsregister.class.getResourceAsStream("verwerkingen.json"))) {
      List<Activiteit> alle =
          StreamSupport.stream(Wirejson.willekeurig(in.readAllBytes()).spliterator(), false)
              .map(een -> DomeinJson.lees(een, Activiteit.class))
              .toList();
      Set<String> routes = new HashSet<>();
      alle.forEach(
          een ->
              een.routes()
                  .forEach(
                      route -> {
                        if (!routes.add(route)) {
                          throw new IllegalStateException("twee keer in het register: " + route);
                        }
                      }));
      return alle;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
