package nl.werkbrug.api.web.werk;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.werkbrug.api.http.Antwoord;
import nl.werkbrug.api.http.Verzoek;
import nl.werkbrug.api.web.Formulier;
import nl.werkbrug.api.web.Gedaan;
import nl.werkbrug.api.web.Notatie;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.data.store.FormulierconceptStore;

/** Forms about work that somebody goes on with later. */
public final class Concepten {
  private static final String DOE = "doe";
  private static final int MEESTE_TEKENS = 20_000;

  private final FormulierconceptStore store;
  private final Clock klok;

  public Concepten(Database database, Clock klok) {
    store = new FormulierconceptStore(database);
    this.klok = klok;
  }

  /** The form as it was left, or {@code begin} with nothing to say about it. */
  public Begin open(Verzoek verzoek, String adres, Map<String, List<String>> begin) {
    return store
        .find(verzoek.gebruiker().id(), adres)
        .map(
            concept -> {
              Map<String, List<String>> velden = new LinkedHashMap<>(begin);
              velden.keySet().retainAll(List.of("versie"));
              velden.putAll(concept.velden());
              return new Begin(
                  Formulier.met(velden),
                  "Dit had u ingevuld op %s. Het is nog niet verstuurd."
                      .formatted(Notatie.moment(concept.moment())));
            })
        .orElseGet(() -> new Begin(Formulier.met(begin), ""));
  }

  /** What the form begins with, and what to say about that; empty for nothing. */
  public record Begin(Formulier formulier, String melding) {}

  /** Whether the form is to be kept, or thrown away, and not sent. */
  public static boolean isOver(Map<String, List<String>> velden) {
    String doe = velden.getOrDefault(DOE, List.of("")).getFirst();
    return doe.equals("tussentijds") || doe.equals("weggooien");
  }

  /** Keeps it or throws it away, and goes back to the form. */
  public Antwoord doe(Verzoek verzoek, String adres) {
    Map<String, List<String>> velden = new LinkedHashMap<>(verzoek.formulier());
    String doe = velden.getOrDefault(DOE, List.of("")).getFirst();
    velden.remove(DOE);
    int tekens = velden.values().stream().flatMap(List::stream).mapToInt(String::length).sum();
    boolean bewaart = doe.equals("tussentijds") && tekens <= MEESTE_TEKENS;
    if (bewaart) {
      store.bewaar(verzoek.gebruiker().id(), adres, velden, klok.instant());
    } else {
      store.wis(verzoek.gebruiker().id(), adres);
    }
    return verzoek.kopregel("HX-Request").isEmpty()
        ? Antwoord.naar((bewaart ? Gedaan.TUSSENTIJDS_BEWAARD : Gedaan.CONCEPT_WEG).op(adres))
        : Antwoord.html(204, "", Map.of());
  }

  /** After the form was sent. */
  public void klaar(Verzoek verzoek, String adres) {
    store.wis(verzoek.gebruiker().id(), adres);
  }
}
