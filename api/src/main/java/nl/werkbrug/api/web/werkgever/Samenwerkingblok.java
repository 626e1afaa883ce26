package nl.werkbrug.api.web.werkgever;

import static nl.werkbrug.data.domain.werkgever.Werkgever.Status.ACTIEF;
import static nl.werkbrug.data.domain.werkgever.Werkgever.Status.GESTOPT;

import java.util.List;
import nl.werkbrug.api.web.Blok;
import nl.werkbrug.api.web.Formulier;
import nl.werkbrug.api.web.Invoer;
import nl.werkbrug.api.web.Notatie;
import nl.werkbrug.api.web.Zet;
import nl.werkbrug.data.domain.werkgever.Werkgever;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.data.store.MetVersie;
import nl.werkbrug.data.store.WerkgeverStore;

/** Ending the work with an employer, and taking it up again. */
final class Samenwerkingblok {
  static final String STOP = "stop";
  static final String HERVAT = "hervat";
  private static final String ZEKER = "zeker";

  private final Database database;
  private final WerkgeverStore werkgevers;

  Samenwerkingblok(Database database) {
    this.database = database;
    werkgevers = new WerkgeverStore(database);
  }

  /**
   * What can be done now.
   *
   * @param openPlekken that would no longer be filled
   */
  Blok blok(MetVersie<Werkgever> nu, long openPlekken, Formulier gegeven, String gevraagd) {
    Werkgever werkgever = nu.waarde();
    Zet zet =
        werkgever.status() == GESTOPT ? hervat() : stop(werkgever, openPlekken, gegeven, gevraagd);
    return new Blok.Doen(
        "Samenwerking",
        "",
        List.of(zet),
        "/werkgevers/" + werkgever.id().waarde(),
        Math.toIntExact(nu.versie()),
        "");
  }

  private static Zet stop(
      Werkgever werkgever, long openPlekken, Formulier gegeven, String gevraagd) {
    int eerdere = gegeven.invoer().size(); // fields of other forms on the page
    List<Invoer> velden =
        gegeven
            .keuze(
                Invoer.Vorm.VINKEN,
                ZEKER,
                "Weet u het zeker?",
                "",
                List.of(
                    new Invoer.Keuze("ja", "Ja, beëindig de samenwerking met " + werkgever.naam())))
            .invoer();
    return new Zet(
        STOP,
        "Samenwerking beëindigen",
        "Dan komt er niemand meer binnen voor deze werkgever: sleutels, accounts en webhooks"
            + " werken niet meer. Het werk wordt ingetrokken (nu %s). Lopende plaatsingen gaan door."
                .formatted(Notatie.aantal(openPlekken, "open plek", "open plekken")),
        velden.subList(eerdere, velden.size()),
        "Beëindig de samenwerking",
        gevraagd.equals(STOP),
        "",
        "");
  }

  private static Zet hervat() {
    return new Zet(
        HERVAT,
        "Weer samenwerken",
        "De werkgever kan weer werk aanbieden. Maak daarna zo nodig een nieuw account of een nieuwe"
            + " sleutel; werk dat is ingetrokken blijft dat.",
        List.of(),
        "Werk weer samen",
        false,
        "",
        "");
  }

  /** Does what the form asks; otherwise the form holds what is wrong. */
  boolean bewaar(Werkgever werkgever, Formulier gegeven) {
    boolean stop = gegeven.tekst("doe").equals(STOP);
    if (stop && !gegeven.alle(ZEKER).contains("ja")) {
      gegeven.fout(ZEKER, "moet aangevinkt zijn");
    }
    int versie = gegeven.getal("versie", 1, Integer.MAX_VALUE).orElse(0);
    if (!gegeven.isGoed()) {
      return false;
    }
    Werkgever anders = werkgever.metStatus(stop ? GESTOPT : ACTIEF);
    database.wijzig(sessie -> werkgevers.wijzig(sessie, anders, versie));
    return true;
  }
}
