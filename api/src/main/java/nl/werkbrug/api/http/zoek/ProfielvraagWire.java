package nl.werkbrug.api.http.zoek;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.werkbrug.api.auth.Gebruiker;
import nl.werkbrug.api.http.Probleem;
import nl.werkbrug.api.http.Probleemfout;
import nl.werkbrug.data.domain.BeroepCode;
import nl.werkbrug.data.domain.Gegevensfout;
import nl.werkbrug.data.domain.GemeenteId;
import nl.werkbrug.data.domain.OngeldigeGegevens;
import nl.werkbrug.data.domain.OrganisatieId;
import nl.werkbrug.data.domain.Postcode;
import nl.werkbrug.data.domain.Rijbewijs;
import nl.werkbrug.data.domain.werkzoekende.Clientprofiel;
import nl.werkbrug.data.domain.werkzoekende.Doelgroep;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;
import nl.werkbrug.engine.search.Nabijheid;
import nl.werkbrug.engine.search.Profielfilter;
import nl.werkbrug.engine.search.Sortering;
import nl.werkbrug.engine.search.Urenklasse;
import nl.werkbrug.engine.search.Zoekvraag;
import org.jspecify.annotations.Nullable;

/**
 * Who is looked for. It comes in a body and not in an address, since addresses end up in logs and
 * in the history of a browser.
 *
 * @param opNaam whether the text is looked for in names and klantnummers too
 * @param sorteer {@code relevantie}, {@code afstand} or {@code datum}
 */
record ProfielvraagWire(
    @Nullable String tekst,
    @Nullable Boolean opNaam,
    Set<Werkzoekende.Status> statussen,
    Set<OrganisatieId> organisaties,
    Set<GemeenteId> gemeenten,
    Set<String> consulenten,
    Set<Doelgroep> doelgroepen,
    Set<Clientprofiel> clientprofielen,
    Set<BeroepCode> beroepen,
    Set<String> beroepsgroepen,
    Set<String> sectoren,
    Set<Urenklasse> uren,
    @Nullable Integer urenVan,
    Set<Rijbewijs> rijbewijzen,
    @Nullable Postcode postcode,
    @Nullable Integer maximumKm,
    @Nullable String sorteer,
    @Nullable Integer aantal,
    @Nullable String na) {
  private static final int LANGSTE_TEKST = 500;

  /** The same question, about nobody whom this medewerker does not reach. */
  ProfielvraagWire binnen(Gebruiker wie) {
    return new ProfielvraagWire(
        tekst,
        opNaam,
        statussen,
        samen(organisaties, wie.organisatie() == null ? Set.of() : Set.of(wie.organisatie())),
        samen(gemeenten, wie.gemeenten()),
        consulenten,
        doelgroepen,
        clientprofielen,
        beroepen,
        beroepsgroepen,
        sectoren,
        uren,
        urenVan,
        rijbewijzen,
        postcode,
        maximumKm,
        sorteer,
        aantal,
        na);
  }

  /** Both empty sets ask nothing. */
  private static <T> Set<T> samen(Set<T> gevraagd, Set<T> bereikt) {
    if (bereikt.isEmpty()) {
      return gevraagd;
    }
    if (gevraagd.isEmpty()) {
      return bereikt;
    }
    Set<T> samen = new HashSet<>(gevraagd);
    samen.retainAll(bereikt);
    if (samen.isEmpty()) {
      throw new Probleemfout(
          Probleem.Soort.GEEN_TOEGANG, "Daar hebt u geen mensen: " + gevraagd + ".");
    }
    return samen;
  }

  boolean metNaam() {
    return opNaam != null && opNaam;
  }

  /**
   * The question in terms of the index.
   *
   * @throws OngeldigeGegevens with every fault
   */
  Zoekvraag<Profielfilter> naarVraag() {
    List<Gegevensfout> fouten = new ArrayList<>();
    if (tekst != null && tekst.length() > LANGSTE_TEKST) {
      fouten.add(new Gegevensfout("tekst", tekst, "mag hoogstens 500 tekens lang zijn"));
    }
    tussen("urenVan", urenVan, 99, fouten);
    tussen("maximumKm", maximumKm, 999, fouten);
    tussen("aantal", aantal, Zoekroutes.GROOTSTE_BLADZIJDE, fouten);
    if (maximumKm != null && postcode == null) {
      fouten.add(new Gegevensfout("maximumKm", maximumKm.toString(), "vraagt een postcode"));
    }
    Sortering sortering = Sortering.RELEVANTIE;
    try {
      sortering = sorteer == null ? sortering : Zoekroutes.sortering(sorteer);
      if (sortering == Sortering.AFSTAND && postcode == null) {
        fouten.add(new Gegevensfout("sorteer", "afstand", "vraagt een postcode"));
      }
    } catch (OngeldigeGegevens e) {
      fouten.addAll(e.fouten());
    }
    if (!fouten.isEmpty()) {
      throw new OngeldigeGegevens(fouten);
    }
    return new Zoekvraag<>(
        tekst == null ? "" : tekst,
        filter(),
        postcode == null ? null : new Nabijheid(postcode, maximumKm),
        sortering,
        aantal == null ? Zoekvraag.STANDAARD_AANTAL : aantal,
        na,
        true,
        true);
  }

  private Profielfilter filter() {
    return new Profielfilter(
        statussen.isEmpty() ? Set.of(Werkzoekende.Status.ACTIEF) : statussen,
        organisaties,
        gemeenten,
        consulenten,
        doelgroepen,
        clientprofielen,
        beroepen,
        beroepsgroepen,
        sectoren,
        uren,
        urenVan,
        rijbewijzen,
        metNaam());
  }

  private static void tussen(
      String veld, @Nullable Integer waarde, int maximum, List<Gegevensfout> fouten) {
    if (waarde != null && (waarde < 1 || waarde > maximum)) {
      fouten.add(
          new Gegevensfout(
              veld, waarde.toString(), "moet tussen 1 en %d liggen".formatted(maximum)));
    }
  }
}
