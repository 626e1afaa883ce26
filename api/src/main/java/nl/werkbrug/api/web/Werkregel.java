package nl.werkbrug.api.web;

import java.time.LocalDate;
import nl.werkbrug.data.domain.AanbodId;
import nl.werkbrug.data.domain.GemeenteId;
import nl.werkbrug.data.domain.WerkgeverId;
import nl.werkbrug.data.domain.aanbod.AanbodSoort;
import nl.werkbrug.data.domain.aanbod.Aanbodkern;
import nl.werkbrug.data.domain.aanbod.Aanbodstatus;
import nl.werkbrug.data.domain.aanbod.Werkaanbod;
import org.jspecify.annotations.Nullable;

/** A vacature or arrangement as a line in a list. */
public record Werkregel(
    AanbodId id,
    String titel,
    AanbodSoort soort,
    WerkgeverId werkgever,
    @Nullable GemeenteId gemeente,
    int urenMin,
    int urenMax,
    int plekken,
    Aanbodstatus status,
    LocalDate publicatie,
    @Nullable LocalDate sluiting) {

  public static Werkregel van(Werkaanbod werk) {
    Aanbodkern kern = werk.kern();
    return new Werkregel(
        kern.id(),
        kern.titel(),
        werk.soort(),
        kern.werkplek(),
        kern.gemeente().waardeOfNull(),
        kern.werktijd().urenMin(),
        kern.werktijd().urenMax(),
        kern.plekken(),
        kern.status(),
        kern.publicatiedatum(),
        kern.werktijd().sluitingsdatum());
  }

  public String adres() {
    return "/werk/" + id.waarde();
  }

  /** What it is, with whom, where and for how many hours. */
  public String omschrijving(Naslag nu) {
    return "%s bij %s, %s, %s"
        .formatted(
            Notatie.zin(soort.omschrijving()),
            nu.werkgever(werkgever),
            nu.gemeente(gemeente),
            uren());
  }

  public String uren() {
    return urenMin == urenMax ? urenMin + " uur" : urenMin + " tot " + urenMax + " uur";
  }
}
