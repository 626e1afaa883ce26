package nl.werkbrug.api.http.levering;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.werkbrug.api.http.Probleem;
import nl.werkbrug.api.http.Wirejson;
import nl.werkbrug.api.http.levering.LeveringWire.Uitkomst;
import nl.werkbrug.api.http.record.Aanbodvorm;
import nl.werkbrug.api.http.record.Recordroutes;
import nl.werkbrug.api.http.record.Werkgeverstand;
import nl.werkbrug.data.domain.Gegevensfout;
import nl.werkbrug.data.domain.OngeldigeGegevens;
import nl.werkbrug.data.domain.aanbod.Aanbodstatus;
import nl.werkbrug.data.domain.aanbod.Vacature;
import nl.werkbrug.data.domain.aanbod.Werkaanbod;
import nl.werkbrug.data.domain.werkgever.Werkgever;
import nl.werkbrug.data.store.AanbodStore;
import nl.werkbrug.data.store.Sessie;
import org.jspecify.annotations.Nullable;

/**
 * Takes in the vacatures of one employer by the employer's own reference: what is new is made, what
 * is known is changed, and what is the same stays as it is. What staff filled in stays when the
 * employer says nothing about it. One that is refused does not hold up the others.
 */
final class Vacaturelevering {
  private static final String STATUS = "status";

  private final AanbodStore store;

  Vacaturelevering(AanbodStore store) {
    this.store = store;
  }

  /** A vacature that may be stored, or the answer for one that may not. */
  private record Beoordeeld(
      Vacaturepost post, LeveringWire.Vacature antwoord, @Nullable Werkaanbod werk) {}

  /** The answer per vacature, in order; what is right is stored in this transaction. */
  List<LeveringWire.Vacature> lever(
      Sessie sessie, Werkgever werkgever, List<Vacaturepost> posten, LocalDate vandaag) {
    Map<String, Werkaanbod> bekend = new HashMap<>();
    store
        .listMetReferentie(
            sessie,
            werkgever.id(),
            posten.stream().map(Vacaturepost::referentie).filter(Objects::nonNull).toList())
        .forEach(werk -> bekend.put(werk.kern().referentie(), werk));
    List<Beoordeeld> beoordeeld = new ArrayList<>();
    Set<String> gezien = new HashSet<>();
    for (int i = 0; i < posten.size(); i++) {
      beoordeeld.add(beoordeel(sessie, i, posten.get(i), werkgever, bekend, gezien, vandaag));
    }
    List<Werkaanbod> goed = new ArrayList<>();
    for (Beoordeeld een : beoordeeld) {
      if (een.werk() != null) {
        goed.add(een.werk());
      }
    }
    try {
      store.bewaar(sessie, goed);
      return beoordeeld.stream().map(Beoordeeld::antwoord).toList();
    } catch (OngeldigeGegevens e) {
      // Something is referred to that does not exist: one by one, so that only that one stays out.
      return beoordeeld.stream().map(een -> bewaar(sessie, een)).toList();
    }
  }

  private Beoordeeld beoordeel(
      Sessie sessie,
      int nummer,
      Vacaturepost post,
      Werkgever werkgever,
      Map<String, Werkaanbod> bekend,
      Set<String> gezien,
      LocalDate vandaag) {
    List<Gegevensfout> fouten = new ArrayList<>(post.fouten());
    if (post.wire().isEmpty() && !fouten.isEmpty()) {
      return geweigerd(nummer, post, fouten); // no object at all
    }
    String referentie = post.referentie();
    if (referentie == null) {
      fouten.add(
          new Gegevensfout(
              Vacaturepost.REFERENTIE, "leeg", "is verplicht: uw eigen nummer, als tekst"));
    } else if (!gezien.add(referentie)) {
      fouten.add(
          new Gegevensfout(
              Vacaturepost.REFERENTIE, referentie, "mag één keer voorkomen in een levering"));
    }
    Werkaanbod nu = referentie == null ? null : bekend.get(referentie);
    if (nu != null && !(nu instanceof Vacature)) {
      fouten.add(
          new Gegevensfout(
              Vacaturepost.REFERENTIE, String.valueOf(referentie), "hoort al bij een arrangement"));
      return geweigerd(nummer, post, fouten);
    }
    ObjectNode basis = nu == null ? nieuw(vandaag) : Aanbodvorm.VACATURE.zonderWaarschuwingen(nu);
    if (nu == null) {
      basis
          .put("organisatie", werkgever.organisatie().waarde())
          .put("werkgever", werkgever.id().waarde());
    }
    for (String veld : List.of("id", "organisatie", "werkgever")) {
      eisGelijk(veld, basis, post.wire(), fouten);
    }
    ObjectNode wire = Wirejson.samen(basis, post.wire());
    wire.put("id", basis.path("id").asText());
    Werkgeverstand stand = null;
    try {
      stand = Werkgeverstand.van(Aanbodvorm.VACATURE.naarDomein(wire), nu, post.wire().has(STATUS));
    } catch (OngeldigeGegevens e) {
      fouten.addAll(e.fouten());
    }
    if (stand == null || !fouten.isEmpty()) {
      List<Gegevensfout> onbekend = store.onbekende(sessie, Aanbodvorm.VACATURE.naarBoom(wire));
      return geweigerd(
          nummer,
          post,
          new OngeldigeGegevens(fouten).met(Aanbodvorm.VACATURE.overWire(onbekend)).fouten());
    }
    Werkaanbod werk = stand.werk();
    return new Beoordeeld(
        post,
        new LeveringWire.Vacature(
            nummer,
            referentie,
            uitkomst(nu, werk),
            werk.id().waarde(),
            werk.kern().status(),
            List.of(),
            stand.gevonden(),
            wire(post, post.nietOvergenomen())),
        werk);
  }

  private static ObjectNode nieuw(LocalDate vandaag) {
    return Aanbodvorm.STANDAARD
        .deepCopy()
        .put("id", UUID.randomUUID().toString())
        .put(STATUS, Aanbodstatus.OPEN.name())
        .put("publicatiedatum", vandaag.toString());
  }

  private static void eisGelijk(
      String veld, ObjectNode basis, ObjectNode gegeven, List<Gegevensfout> fouten) {
    if (gegeven.hasNonNull(veld) && !gegeven.path(veld).equals(basis.path(veld))) {
      fouten.add(
          new Gegevensfout(
              veld,
              gegeven.path(veld).asText(),
              veld.equals("id")
                  ? "kiest Werkbrug; laat het weg"
                  : "moet %s zijn, of weg blijven".formatted(basis.path(veld).asText())));
    }
  }

  private static Uitkomst uitkomst(@Nullable Werkaanbod nu, Werkaanbod werk) {
    if (nu == null) {
      return Uitkomst.AANGEMAAKT;
    }
    if (nu.equals(werk)) {
      return Uitkomst.ONGEWIJZIGD;
    }
    return werk.kern().status() == Aanbodstatus.INGETROKKEN
            && nu.kern().status() != Aanbodstatus.INGETROKKEN
        ? Uitkomst.INGETROKKEN
        : Uitkomst.GEWIJZIGD;
  }

  private LeveringWire.Vacature bewaar(Sessie sessie, Beoordeeld een) {
    if (een.werk() == null) {
      return een.antwoord();
    }
    try {
      Werkaanbod werk = een.werk();
      Recordroutes.metPaden(Aanbodvorm.VACATURE, () -> store.bewaar(sessie, werk));
      return een.antwoord();
    } catch (OngeldigeGegevens e) {
      return geweigerd(een.antwoord().nummer(), een.post(), e.fouten()).antwoord();
    }
  }

  private static Beoordeeld geweigerd(int nummer, Vacaturepost post, List<Gegevensfout> fouten) {
    return new Beoordeeld(
        post,
        new LeveringWire.Vacature(
            nummer,
            post.referentie(),
            Uitkomst.GEWEIGERD,
            null,
            null,
            wire(post, fouten),
            List.of(),
            wire(post, post.nietOvergenomen())),
        null);
  }

  private static List<Probleem.Fout> wire(Vacaturepost post, List<Gegevensfout> fouten) {
    return fouten.stream().map(post::vertaal).distinct().map(Probleem.Fout::van).toList();
  }
}
