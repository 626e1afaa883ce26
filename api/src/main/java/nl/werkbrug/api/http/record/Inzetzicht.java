package nl.werkbrug.api.http.record;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.werkbrug.api.auth.Toegang;
import nl.werkbrug.api.http.Verzoek;
import nl.werkbrug.data.domain.WerkzoekendeId;
import nl.werkbrug.data.domain.jobcoach.Inzet;
import nl.werkbrug.data.domain.jobcoach.Jobcoach;
import org.jspecify.annotations.Nullable;

/**
 * Whom a jobcoach guides is for who may read those people; everybody else sees the minutes alone,
 * as of an absence. What is hidden is no less kept: sent back as it was shown, it is what it was.
 */
final class Inzetzicht implements Recordsoort.Zicht<Jobcoach> {

  @Override
  public List<Jobcoach> toon(Verzoek verzoek, List<Jobcoach> coaches) {
    Set<WerkzoekendeId> gezien = gezien(verzoek, coaches);
    return coaches.stream()
        .map(
            coach ->
                coach.metInzet(
                    coach.inzet().stream()
                        .map(deel -> isVerborgen(deel, gezien) ? zonderMens(deel) : deel)
                        .toList()))
        .toList();
  }

  @Override
  public Jobcoach herstel(Verzoek verzoek, Jobcoach nieuw, @Nullable Jobcoach nu) {
    if (nu == null) {
      return nieuw;
    }
    Set<WerkzoekendeId> gezien = gezien(verzoek, List.of(nu));
    List<Inzet> verborgen =
        new ArrayList<>(nu.inzet().stream().filter(deel -> isVerborgen(deel, gezien)).toList());
    nieuw.inzet().forEach(verborgen::remove);
    return nieuw.metInzet(nieuw.inzet().stream().map(deel -> neem(deel, verborgen)).toList());
  }

  /** The first of the hidden ones that was shown like this, which is then no longer among them. */
  private static Inzet neem(Inzet deel, List<Inzet> verborgen) {
    for (Inzet een : verborgen) {
      if (zonderMens(een).equals(deel)) {
        verborgen.remove(een);
        return een;
      }
    }
    return deel;
  }

  private static Set<WerkzoekendeId> gezien(Verzoek verzoek, List<Jobcoach> coaches) {
    if (!Toegang.MENSEN.mag(verzoek.gebruiker())) {
      return Set.of();
    }
    return new HashSet<>(
        verzoek
            .bereik()
            .mensen(
                coaches.stream()
                    .flatMap(coach -> coach.inzet().stream())
                    .flatMap(deel -> Stream.ofNullable(deel.werkzoekende()))
                    .toList()));
  }

  private static boolean isVerborgen(Inzet deel, Set<WerkzoekendeId> gezien) {
    return deel.werkzoekende() != null && !gezien.contains(deel.werkzoekende());
  }

  private static Inzet zonderMens(Inzet deel) {
    return new Inzet(null, deel.minutenPerWeek(), deel.van(), deel.tot());
  }
}
