package nl.werkbrug.engine.review;

import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.werkbrug.data.domain.WerkgeverId;
import nl.werkbrug.data.domain.aanbod.Aanbodkern;
import nl.werkbrug.data.domain.plaatsing.Functie;
import nl.werkbrug.data.domain.plaatsing.Voorstelgebeurtenis;
import nl.werkbrug.data.domain.plaatsing.Voorstelgebeurtenis.Geplaatst;
import nl.werkbrug.data.domain.plaatsing.Voorstelgebeurtenis.Kennismaken;
import nl.werkbrug.data.domain.plaatsing.Voorstelgebeurtenis.NietPassend;
import nl.werkbrug.data.domain.plaatsing.Voorstelverloop;
import nl.werkbrug.data.domain.werkgever.Vestiging;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;
import nl.werkbrug.data.store.AanbodStore;
import nl.werkbrug.data.store.AccountStore;
import nl.werkbrug.data.store.Attenderingssoort;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.data.store.Postvak;
import nl.werkbrug.data.store.Sessie;
import nl.werkbrug.data.store.WerkgeverStore;
import nl.werkbrug.data.store.WerkzoekendeStore;
import org.jspecify.annotations.Nullable;

/** Tells people and werkgevers what happened with a voorstel, in the transaction of that. */
final class Voorstelmelding {
  private final Postvak postvak;
  private final AanbodStore aanbod;
  private final WerkgeverStore werkgevers;
  private final AccountStore accounts;
  private final WerkzoekendeStore werkzoekenden;

  Voorstelmelding(Database database) {
    postvak = new Postvak(database);
    aanbod = new AanbodStore(database);
    accounts = new AccountStore(database);
    werkgevers = new WerkgeverStore(database);
    werkzoekenden = new WerkzoekendeStore(database);
  }

  void na(
      Sessie sessie,
      Voorstelverloop nu,
      Voorstelverloop daarna,
      Voorstelgebeurtenis gebeurtenis,
      Instant moment) {
    if (gebeurtenis instanceof Geplaatst) {
      meld(sessie, daarna, "voorstel.geplaatst", moment);
    } else if (!nu.zichtbaarVoorWerkgever() && daarna.zichtbaarVoorWerkgever()) {
      meld(sessie, daarna, "voorstel.voorgelegd", moment);
      attendeerWerkgever(sessie, daarna, moment);
    } else if (nu.zichtbaarVoorWerkgever() && !daarna.zichtbaarVoorWerkgever()) {
      meld(sessie, nu, "voorstel.ingetrokken", moment);
    }
    attendeerVolgende(sessie, nu, daarna, moment);
    if (gebeurtenis instanceof Kennismaken || gebeurtenis instanceof NietPassend) {
      postvak.attendeerAccount(
          sessie,
          werkzoekenden.get(sessie, daarna.werkzoekende()).consulent(),
          Attenderingssoort.REACTIE,
          1,
          moment);
    }
  }

  /** Whoever has the next step, when that is somebody else than before. */
  private void attendeerVolgende(
      Sessie sessie, Voorstelverloop nu, Voorstelverloop daarna, Instant moment) {
    if (!daarna.geaccepteerd() || daarna.plaatsing() != null) {
      return;
    }
    Taak.Soort volgende = Takenlijst.soort(daarna);
    if (nu.geaccepteerd() && Takenlijst.soort(nu) == volgende) {
      return;
    }
    if (volgende == Taak.Soort.TWEEDE_BEOORDELING) {
      Werkzoekende persoon = werkzoekenden.get(sessie, daarna.werkzoekende());
      accounts
          .postadressen(
              sessie, Functie.TOEGANG, persoon.organisatie(), persoon.gemeente().waardeOfNull())
          .forEach(
              adres -> postvak.attendeer(sessie, adres, Attenderingssoort.TWEEDE_OORDEEL, moment));
    } else if (volgende == Taak.Soort.VOORLEGGEN) {
      postvak.attendeerAccount(
          sessie, accountmanager(sessie, daarna), Attenderingssoort.TAAK, 1, moment);
    }
  }

  /** Who looks after the vestiging of the work, or null. */
  private @Nullable String accountmanager(Sessie sessie, Voorstelverloop verloop) {
    Aanbodkern kern = aanbod.get(sessie, verloop.aanbod()).kern();
    return werkgevers.get(sessie, kern.werkplek()).vestigingen().stream()
        .filter(een -> een.id().equals(kern.vestiging()))
        .map(Vestiging::accountmanager)
        .findFirst()
        .orElse(null);
  }

  private void meld(Sessie sessie, Voorstelverloop verloop, String gebeurtenis, Instant moment) {
    for (WerkgeverId werkgever : partijen(sessie, verloop)) {
      postvak.meld(sessie, werkgever, gebeurtenis, verloop.voorstel(), moment);
    }
  }

  private void attendeerWerkgever(Sessie sessie, Voorstelverloop verloop, Instant moment) {
    Aanbodkern kern = aanbod.get(sessie, verloop.aanbod()).kern();
    Stream.concat(
            werkgevers.get(sessie, kern.werkplek()).contactpersonen().stream()
                .flatMap(een -> Stream.ofNullable(een.emailadres()))
                .filter(Postvak::isMailadres),
            partijen(sessie, verloop).stream()
                .flatMap(werkgever -> accounts.postadressen(sessie, werkgever).stream()))
        .distinct()
        .forEach(adres -> postvak.attendeer(sessie, adres, Attenderingssoort.VOORGELEGD, moment));
  }

  /** The formal employer and the inlener: both may see the candidate. */
  private Set<WerkgeverId> partijen(Sessie sessie, Voorstelverloop verloop) {
    Aanbodkern kern = aanbod.get(sessie, verloop.aanbod()).kern();
    Set<WerkgeverId> partijen = new TreeSet<>();
    partijen.add(kern.werkgever());
    partijen.add(kern.werkplek());
    return partijen;
  }
}
