package nl.werkbrug.api.http.voorstel;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.werkbrug.data.domain.AanbodId;
import nl.werkbrug.data.domain.Gegevensfout;
import nl.werkbrug.data.domain.JobcoachId;
import nl.werkbrug.data.domain.OngeldigeGegevens;
import nl.werkbrug.data.domain.plaatsing.Afwijsreden;
import nl.werkbrug.data.domain.plaatsing.Voorstelgebeurtenis;
import org.jspecify.annotations.Nullable;

/** A judgement of a consulent as it is sent. */
record BeoordelingWire(
    int versie,
    Oordeel oordeel,
    @Nullable AanbodId aanbod,
    @Nullable JobcoachId jobcoach,
    @Nullable Afwijsreden afwijsreden,
    @Nullable String reden) {

  enum Oordeel {
    ACCEPTEREN,
    AANPASSEN,
    AFWIJZEN,
    INTREKKEN
  }

  Voorstelgebeurtenis naarDomein() {
    List<Gegevensfout> fouten = new ArrayList<>();
    if (oordeel == Oordeel.AANPASSEN && aanbod == null) {
      fouten.add(new Gegevensfout("aanbod", "leeg", "is verplicht bij AANPASSEN"));
    }
    if (oordeel == Oordeel.AFWIJZEN && afwijsreden == null) {
      fouten.add(new Gegevensfout("afwijsreden", "leeg", "is verplicht bij AFWIJZEN"));
    }
    if (!fouten.isEmpty()) {
      throw new OngeldigeGegevens(fouten);
    }
    String waarom = Objects.requireNonNullElse(reden, "");
    return switch (oordeel) {
      case ACCEPTEREN -> new Voorstelgebeurtenis.Geaccepteerd(waarom);
      case AANPASSEN ->
          new Voorstelgebeurtenis.Aangepast(Objects.requireNonNull(aanbod), jobcoach, waarom);
      case AFWIJZEN ->
          new Voorstelgebeurtenis.Afgewezen(Objects.requireNonNull(afwijsreden), waarom);
      case INTREKKEN -> new Voorstelgebeurtenis.Ingetrokken(waarom);
    };
  }
}
