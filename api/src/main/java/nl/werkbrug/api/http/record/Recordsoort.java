package nl.werkbrug.api.http.record;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import nl.werkbrug.api.auth.Toegang;
import nl.werkbrug.api.http.Verzoek;
import nl.werkbrug.api.http.Wirevorm;
import nl.werkbrug.data.domain.plaatsing.Functie;
import nl.werkbrug.data.store.Bereiksoort;
import nl.werkbrug.data.store.Documentstore;
import nl.werkbrug.data.store.Eigenaar;
import org.jspecify.annotations.Nullable;

/**
 * A kind of record that the API offers in the usual way.
 *
 * @param pad plural, as in the address
 * @param hoort whether a record of the store is of this kind
 * @param vast values that a list of this kind always has, by column
 * @param filters the parameters of the list by name, which is the column too, and what makes their
 *     text a domain value or refuses it
 * @param begin what a new record has where the body does not say so
 * @param standaard what may be left out of any body, and what it then is
 */
record Recordsoort<K, T>(
    String pad,
    Documentstore<K, T> store,
    Function<String, K> id,
    Function<T, K> idVan,
    Wirevorm<T> vorm,
    Predicate<T> hoort,
    Map<String, Set<String>> vast,
    Map<String, Function<String, ?>> filters,
    Supplier<ObjectNode> begin,
    ObjectNode standaard,
    Einde einde,
    Rechten<T> rechten) {

  /**
   * Who may read and who may change it, and whom a record belongs to.
   *
   * @param wijzigen also for making and ending
   * @param zicht what of it only some readers see
   */
  record Rechten<T>(
      Toegang lezen,
      Toegang wijzigen,
      Bereiksoort soort,
      Function<T, Eigenaar> eigenaar,
      Zicht<T> zicht) {
    /** Whoever may read it sees all of it. */
    Rechten(Toegang lezen, Toegang wijzigen, Bereiksoort soort, Function<T, Eigenaar> eigenaar) {
      this(lezen, wijzigen, soort, eigenaar, new Zicht<>() {});
    }

    /** Of the whole region, and not changed here. */
    static <T> Rechten<T> gedeeld() {
      return new Rechten<>(
          Toegang.INGELOGD,
          Toegang.voor(Functie.BEHEERDER),
          Bereiksoort.GEDEELD,
          een -> Eigenaar.REGIO);
    }
  }

  /** What of a record depends on who asks. */
  interface Zicht<T> {
    /** The records, each without what is hidden from who asks. */
    default List<T> toon(Verzoek verzoek, List<T> rijen) {
      return rijen;
    }

    /**
     * What is kept of what somebody sends: with the parts of {@code nu} that are hidden from them.
     *
     * @param nu as it was kept before, or null when it is new
     */
    default T herstel(Verzoek verzoek, T nieuw, @Nullable T nu) {
      return nieuw;
    }
  }

  /** How a record of this kind ends. */
  sealed interface Einde {
    /** Not through the API: this kind is only read. */
    record Geen() implements Einde {}

    /** It stays with another status: history may hang on it. */
    record Status(String status) implements Einde {}

    /** It goes, unless something refers to it. */
    record Weg() implements Einde {}
  }

  boolean alleenLezen() {
    return einde instanceof Einde.Geen;
  }
}
