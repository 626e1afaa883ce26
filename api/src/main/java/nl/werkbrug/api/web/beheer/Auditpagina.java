package nl.werkbrug.api.web.beheer;

import static io.vertx.core.http.HttpMethod.GET;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.werkbrug.api.http.Antwoord;
import nl.werkbrug.api.http.HttpDienst;
import nl.werkbrug.api.http.Verzoek;
import nl.werkbrug.api.http.beheer.Auditroutes;
import nl.werkbrug.api.web.Bladzijde;
import nl.werkbrug.api.web.Blok;
import nl.werkbrug.api.web.Cel;
import nl.werkbrug.api.web.Invoer;
import nl.werkbrug.api.web.Lijst;
import nl.werkbrug.api.web.Link;
import nl.werkbrug.api.web.Notatie;
import nl.werkbrug.api.web.Paginas;
import nl.werkbrug.data.store.AuditStore;

/** Who did or saw what, and whether the chain is whole. */
final class Auditpagina {
  private static final String PAD = "/beheer/audit";
  private static final int MEESTE = 500;
  private static final int LANGSTE = 100;

  /** Only what came after the last time. */
  private static final String VERDER = "ja";

  private static final String ALLES = "alles";

  private final Paginas paginas;
  private final AuditStore store;

  Auditpagina(Paginas paginas, AuditStore store) {
    this.paginas = paginas;
    this.store = store;
  }

  void voegToe(HttpDienst http) {
    http.route(GET, PAD, Beheerpaginas.BEHEERDER, this::zoek);
  }

  private Antwoord zoek(Verzoek verzoek) {
    Auditroutes.eisRegio(verzoek);
    String wie = verzoek.findTekst("wie", LANGSTE).orElse("");
    String wat = verzoek.findTekst("wat", LANGSTE).orElse("");
    String dag = verzoek.findDag("dag").map(LocalDate::toString).orElse("");
    String controle = verzoek.keuze("controle", List.of(VERDER, ALLES), "");
    Lijst.meld(verzoek);
    verzoek.klaar();
    List<AuditStore.Regel> regels = store.zoek(wie, wat, dag, MEESTE);
    List<Blok> blokken = new ArrayList<>();
    if (!controle.isEmpty()) {
      blokken.add(
          gecontroleerd(controle.equals(ALLES) ? store.controleer() : store.controleerVerder()));
    }
    blokken.add(
        new Blok.Rijen(
            regels.size() == MEESTE
                ? "De laatste %s regels".formatted(Notatie.getal(MEESTE))
                : Notatie.aantal(regels.size(), "regel", "regels"),
            "Een werkzoekende staat hier onder een pseudoniem.",
            new Lijst<AuditStore.Regel>(
                    "Regels", PAD, "Niets gevonden. Maak de velden leeg, of kies een andere dag.")
                .rang(
                    "Wanneer",
                    AuditStore.Regel::nummer,
                    een ->
                        Cel.tekst(Notatie.moment(een.moment()))
                            .met("regel " + Notatie.getal(een.nummer())))
                .tekst(
                    "Wie",
                    een ->
                        Cel.tekst(een.wat().wie())
                            .met(
                                een.wat()
                                    .functies()
                                    .toLowerCase(Notatie.NEDERLANDS)
                                    .replace(",", ", ")))
                .tekst("Wat", een -> Cel.tekst(een.wat().handeling()))
                .tekst("Welk record", een -> Cel.tekst(een.wat().record()))
                .maak(verzoek, regels, Map.of("wie", wie, "wat", wat, "dag", dag))));
    return Beheerpaginas.toon(
        paginas,
        verzoek,
        200,
        List.of(),
        Bladzijde.van(
                "Wie deed of zag wat",
                "Elke regel draagt het kenmerk van de regel ervoor. Wat veranderd of weggelaten is,"
                    + " valt bij het nakijken op.",
                blokken)
            .metActies(
                List.of(
                    controle.isEmpty()
                        ? new Link("Kijk de keten na", PAD + "?controle=" + VERDER)
                        : new Link("Kijk alles opnieuw na", PAD + "?controle=" + ALLES)))
            .metKiezers(
                PAD,
                List.of(
                    veld(Invoer.Vorm.TEKST, "wie", "Wie", wie),
                    veld(Invoer.Vorm.TEKST, "wat", "Wat, of welk record", wat),
                    veld(Invoer.Vorm.DATUM, "dag", "Dag", dag))));
  }

  private static Blok gecontroleerd(AuditStore.Controle controle) {
    return new Blok.Tekst(
        "De keten",
        List.of(
            controle.fout() == null
                ? "De keten is heel: %s, waarvan nu %s nagekeken."
                    .formatted(
                        Notatie.aantal(controle.regels(), "regel", "regels"),
                        Notatie.getal(controle.nagelopen()))
                : "De keten is niet heel. De eerste fout staat bij regel %s."
                    .formatted(Notatie.getal(controle.fout()))));
  }

  private static Invoer veld(Invoer.Vorm vorm, String naam, String label, String waarde) {
    return new Invoer(vorm, naam, label, "", "", Set.of(waarde), List.of());
  }
}
