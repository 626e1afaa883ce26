package nl.werkbrug.api.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.werkbrug.data.domain.AanbodId;
import nl.werkbrug.data.domain.JobcoachId;
import nl.werkbrug.data.domain.WerkgeverId;
import nl.werkbrug.data.domain.WerkzoekendeId;
import nl.werkbrug.data.domain.aanbod.Werkaanbod;
import nl.werkbrug.data.domain.jobcoach.Jobcoach;
import nl.werkbrug.data.domain.ronde.Regeloordeel;
import nl.werkbrug.data.domain.ronde.Scoredeel;
import nl.werkbrug.data.domain.ronde.Voorstel;
import nl.werkbrug.data.domain.werkgever.Werkgever;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;
import org.jspecify.annotations.Nullable;

/**
 * Turns voorstellen into what a page shows of them; what a map does not have is shown by its id.
 */
public record Voorstelrijen(
    Map<WerkzoekendeId, Werkzoekende> personen,
    Map<AanbodId, Werkaanbod> aanbod,
    Map<WerkgeverId, Werkgever> werkgevers,
    Map<JobcoachId, Jobcoach> jobcoaches) {

  public Voorstelrij rij(Voorstel voorstel) {
    Werkzoekende persoon = personen.get(voorstel.werkzoekende());
    Werkaanbod werk = aanbod.get(voorstel.aanbod());
    return new Voorstelrij(
        naam(voorstel.werkzoekende(), persoon),
        werk == null ? voorstel.aanbod().waarde() : werk.kern().titel(),
        kenmerken(voorstel, persoon, werk),
        Notatie.getal(voorstel.passendheid()),
        voorstel.passendheid() / 10,
        voorstel.delen().stream().map(Voorstelrijen::staaf).toList(),
        voorstel.onbekend().stream().map(Regeloordeel::tekst).toList(),
        voorstel.coachuitleg(),
        voorstel.alternatieven().stream().map(Voorstel.Alternatief::tekst).toList());
  }

  private static String naam(WerkzoekendeId id, @Nullable Werkzoekende p) {
    String naam = p == null ? null : p.persoon().naam().waardeOfNull();
    return naam == null ? id.waarde() : naam;
  }

  private List<String> kenmerken(
      Voorstel voorstel, @Nullable Werkzoekende persoon, @Nullable Werkaanbod werk) {
    List<String> kenmerken = new ArrayList<>();
    Werkgever werkgever = werk == null ? null : werkgevers.get(werk.kern().werkplek());
    if (werkgever != null) {
      kenmerken.add(werkgever.naam());
    }
    if (werk != null) {
      kenmerken.add(werk.soort().omschrijving());
    }
    kenmerken.add(Rondeoverzichten.doelgroep(persoon));
    kenmerken.add("start " + Notatie.datum(voorstel.start()));
    Jobcoach coach = voorstel.jobcoach() == null ? null : jobcoaches.get(voorstel.jobcoach());
    if (coach != null) {
      kenmerken.add("jobcoach " + coach.naam());
    } else {
      kenmerken.add(
          voorstel.jobcoach() == null
              ? "geen jobcoach nodig"
              : "jobcoach " + voorstel.jobcoach().waarde());
    }
    return kenmerken;
  }

  private static Rondeoverzicht.Staaf staaf(Scoredeel deel) {
    return deel.score() < 0
        ? new Rondeoverzicht.Staaf(deel.deel().omschrijving(), 0, deel.tekst(), false)
        : new Rondeoverzicht.Staaf(
            deel.deel().omschrijving(),
            deel.score() / 10,
            "%s (telt voor %d punten)".formatted(deel.tekst(), deel.bijdrage()),
            false);
  }
}
