package nl.werkbrug.data.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.werkbrug.data.domain.AanbodId;
import nl.werkbrug.data.domain.Gegevensfout;
import nl.werkbrug.data.domain.GemeenteId;
import nl.werkbrug.data.domain.OngeldigeGegevens;
import nl.werkbrug.data.domain.OrganisatieId;
import nl.werkbrug.data.domain.WerkgeverId;
import nl.werkbrug.data.domain.aanbod.AanbodSoort;
import nl.werkbrug.data.domain.aanbod.Aanbodkern;
import nl.werkbrug.data.domain.aanbod.Aanbodstatus;
import nl.werkbrug.data.domain.aanbod.Werkaanbod;
import org.jspecify.annotations.Nullable;

/** The vacatures and arrangementen. A referentie is unique within its werkgever. */
public final class AanbodStore extends Documentstore<AanbodId, Werkaanbod> {

  /** Which aanbod to list; null fits all. */
  public record Filter(
      @Nullable OrganisatieId organisatie,
      @Nullable WerkgeverId werkgever,
      @Nullable GemeenteId gemeente,
      @Nullable AanbodSoort soort,
      @Nullable Aanbodstatus status) {}

  private record Referentie(String werkgever, String referentie) {}

  public AanbodStore(Database database) {
    super(
        database,
        Soort.AANBOD,
        Werkaanbod.class,
        Werkaanbod::id,
        aanbod -> Sorteersleutel.van(aanbod.kern().titel()),
        List.of(
            new Kolom<>("organisatie", aanbod -> aanbod.kern().organisatie()),
            new Kolom<>("werkgever", aanbod -> aanbod.kern().werkgever()),
            new Kolom<>("inlener", aanbod -> aanbod.kern().inlener()),
            new Kolom<>("referentie", aanbod -> aanbod.kern().referentie()),
            new Kolom<>("gemeente", aanbod -> aanbod.kern().gemeente().waardeOfNull()),
            new Kolom<>("soort", Werkaanbod::soort),
            new Kolom<>("status", aanbod -> aanbod.kern().status())));
  }

  /** As {@link #pagina(String, int)}, of what fits the filter. */
  public Pagina<Werkaanbod> pagina(Filter filter, @Nullable String na, int hoogstens) {
    return pagina(
        List.of(
            new Voorwaarde("organisatie", filter.organisatie()),
            new Voorwaarde("werkgever", filter.werkgever()),
            new Voorwaarde("gemeente", filter.gemeente()),
            new Voorwaarde("soort", filter.soort()),
            new Voorwaarde("status", filter.status())),
        na,
        hoogstens);
  }

  @Override
  void verwijs(Werkaanbod aanbod, Verwijzing.Verzamelaar verwijzingen) {
    Aanbodkern kern = aanbod.kern();
    verwijzingen
        .naar(Soort.ORGANISATIE, "organisatie", kern.organisatie())
        .naar(Soort.WERKGEVER, "werkgever", kern.werkgever())
        .naar(Soort.WERKGEVER, "inlener", kern.inlener())
        .naar(Soort.GEMEENTE, "gemeente", kern.gemeente().waardeOfNull());
  }

  @Override
  void controleer(Sessie sessie, List<Werkaanbod> aanbod) {
    Map<Referentie, String> houders = new HashMap<>();
    List<String> referenties = new ArrayList<>();
    for (Werkaanbod plek : aanbod) {
      String referentie = plek.kern().referentie();
      if (referentie != null) {
        referenties.add(referentie);
      }
    }
    if (referenties.isEmpty()) {
      return;
    }
    sessie.verwerk(
        "SELECT werkgever, referentie, id FROM aanbod WHERE referentie IN (%s)"
            .formatted(Verwijzing.vraagtekens(referenties.size())),
        rij -> Map.entry(new Referentie(rij.getString(1), rij.getString(2)), rij.getString(3)),
        rij -> houders.put(rij.getKey(), rij.getValue()),
        referenties.toArray());
    List<Gegevensfout> fouten = new ArrayList<>();
    for (Werkaanbod plek : aanbod) {
      String referentie = plek.kern().referentie();
      if (referentie == null) {
        continue;
      }
      String houder =
          houders.putIfAbsent(
              new Referentie(plek.kern().werkgever().waarde(), referentie), plek.id().waarde());
      if (houder != null && !houder.equals(plek.id().waarde())) {
        fouten.add(
            new Gegevensfout(
                "aanbod %s: referentie".formatted(plek.id()),
                referentie,
                "is bij werkgever %s al gebruikt voor aanbod %s"
                    .formatted(plek.kern().werkgever(), houder)));
      }
    }
    if (!fouten.isEmpty()) {
      throw new OngeldigeGegevens(fouten);
    }
  }
}
