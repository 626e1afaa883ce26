package nl.werkbrug.data.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.data.domain.Gegevensfout;
import nl.werkbrug.data.domain.GemeenteId;
import nl.werkbrug.data.domain.OngeldigeGegevens;
import nl.werkbrug.data.domain.OrganisatieId;
import nl.werkbrug.data.domain.WerkzoekendeId;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;
import org.jspecify.annotations.Nullable;

/** The people; those without a known name come last, by id. */
public final class WerkzoekendeStore extends Documentstore<WerkzoekendeId, Werkzoekende> {

  /** Whom to list; null fits all. */
  public record Filter(
      @Nullable OrganisatieId organisatie,
      @Nullable GemeenteId gemeente,
      Werkzoekende.@Nullable Status status,
      @Nullable String consulent,
      @Nullable String klantnummer) {}

  public WerkzoekendeStore(Database database) {
    super(
        database,
        Soort.WERKZOEKENDE,
        Werkzoekende.class,
        Werkzoekende::id,
        WerkzoekendeStore::sleutel,
        List.of(
            new Kolom<>("organisatie", Werkzoekende::organisatie),
            new Kolom<>("gemeente", persoon -> persoon.gemeente().waardeOfNull()),
            new Kolom<>("status", Werkzoekende::status),
            new Kolom<>("klantnummer", Werkzoekende::klantnummer),
            new Kolom<>("consulent", Werkzoekende::consulent),
            new Kolom<>("jobcoach", persoon -> persoon.begeleiding().huidigeJobcoach())),
        List.of(
            Verwijsveld.een("organisatie", Soort.ORGANISATIE, Werkzoekende::organisatie),
            Verwijsveld.een(
                "gemeente", Soort.GEMEENTE, persoon -> persoon.gemeente().waardeOfNull()),
            Verwijsveld.een(
                "begeleiding.huidigeJobcoach",
                Soort.JOBCOACH,
                persoon -> persoon.begeleiding().huidigeJobcoach())));
  }

  /** As {@link #pagina(String, int)}, of those who fit the filter. */
  public Pagina<Werkzoekende> pagina(Filter filter, @Nullable String na, int hoogstens) {
    return pagina(
        List.of(
            new Voorwaarde("organisatie", filter.organisatie()),
            new Voorwaarde("gemeente", filter.gemeente()),
            new Voorwaarde("status", filter.status()),
            new Voorwaarde("consulent", filter.consulent()),
            new Voorwaarde("klantnummer", filter.klantnummer())),
        na,
        hoogstens);
  }

  @Override
  void controleer(Sessie sessie, List<Werkzoekende> mensen) {
    List<Gegevensfout> fouten = new ArrayList<>();
    new Uniek("werkzoekende", "organisatie", "klantnummer")
        .controleer(
            sessie,
            mensen,
            persoon ->
                persoon.klantnummer() == null
                    ? null
                    : new Uniek.Houder(
                        persoon.id().waarde(),
                        persoon.organisatie().waarde(),
                        persoon.klantnummer()),
            fouten);
    if (!fouten.isEmpty()) {
      throw new OngeldigeGegevens(fouten);
    }
  }

  /** Who left does not come in any more. */
  @Override
  void naSchrijven(Sessie sessie, List<Werkzoekende> nieuw, List<Werkzoekende> gewijzigd) {
    PersoonslinkStore links = new PersoonslinkStore(database());
    gewijzigd.stream()
        .filter(persoon -> persoon.status() == Werkzoekende.Status.UITGESTROOMD)
        .forEach(persoon -> links.trekIn(sessie, persoon.id()));
  }

  /** Who has this klantnummer at this organisation. */
  public Optional<MetVersie<Werkzoekende>> findKlant(
      Sessie sessie, OrganisatieId organisatie, String klantnummer) {
    return sessie.eerste(
        "SELECT document, versie FROM werkzoekende WHERE klantnummer = ? AND organisatie = ?",
        rij -> new MetVersie<>(Document.lees(rij.getString(1), Werkzoekende.class), rij.getLong(2)),
        klantnummer,
        organisatie.waarde());
  }

  private static String sleutel(Werkzoekende persoon) {
    String naam = persoon.persoon().naam().waardeOfNull();
    return naam == null ? Sorteersleutel.LAATST : Sorteersleutel.van(naam);
  }
}
