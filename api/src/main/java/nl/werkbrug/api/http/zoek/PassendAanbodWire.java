package nl.werkbrug.api.http.zoek;

import java.util.List;
import nl.werkbrug.api.auth.Bereik;
import nl.werkbrug.data.domain.GemeenteId;
import nl.werkbrug.data.domain.aanbod.AanbodSoort;
import nl.werkbrug.data.domain.aanbod.Werkaanbod;
import nl.werkbrug.data.domain.ronde.Regeloordeel;
import nl.werkbrug.data.domain.ronde.Scoredeel;
import nl.werkbrug.engine.round.PassendAanbod;
import org.jspecify.annotations.Nullable;

/** Work that suits one person, over the wire. */
record PassendAanbodWire(
    String werkzoekende,
    @Nullable PeilWire ronde,
    int aantalGeschikt,
    int aantalOnbepaald,
    int aantalOngeschikt,
    List<Passend> passend,
    List<Bijna> bijnaPassend) {

  /**
   * A place that suits, or of which that is not known.
   *
   * @param uitleg parts; {@code bijdrage} adds up to the passendheid
   * @param vragen what to ask first; empty when it is known to suit
   */
  record Passend(
      String aanbod,
      String titel,
      AanbodSoort soort,
      String werkgever,
      @Nullable String gemeente,
      int urenMin,
      int urenMax,
      int passendheid,
      List<Scoredeel> uitleg,
      List<String> vragen,
      boolean huidig,
      @Nullable EffectWire effect) {}

  /** A place that would suit if one thing were cured. */
  record Bijna(
      String aanbod,
      String titel,
      AanbodSoort soort,
      String werkgever,
      int passendheid,
      String regel,
      String tekst,
      String remedie) {}

  static PassendAanbodWire van(PassendAanbod aanbod, Bereik bereik) {
    return new PassendAanbodWire(
        aanbod.werkzoekende().waarde(),
        PeilWire.van(aanbod.peil()),
        aanbod.geschikt(),
        aanbod.onbepaald(),
        aanbod.ongeschikt(),
        aanbod.passend().stream().map(een -> van(een, bereik)).toList(),
        aanbod.bijna().stream().map(PassendAanbodWire::van).toList());
  }

  private static Passend van(PassendAanbod.Passend passend, Bereik bereik) {
    Werkaanbod werk = passend.aanbod();
    GemeenteId gemeente = werk.kern().gemeente().waardeOfNull();
    return new Passend(
        werk.id().waarde(),
        werk.kern().titel(),
        werk.soort(),
        werk.kern().werkplek().waarde(),
        gemeente == null ? null : gemeente.waarde(),
        werk.kern().werktijd().urenMin(),
        werk.kern().werktijd().urenMax(),
        passend.passendheid().score(),
        passend.passendheid().delen(),
        passend.vragen().stream().map(Regeloordeel::tekst).toList(),
        passend.huidig(),
        EffectWire.van(passend.effect(), bereik, true));
  }

  private static Bijna van(PassendAanbod.Bijna bijna) {
    Werkaanbod werk = bijna.aanbod();
    return new Bijna(
        werk.id().waarde(),
        werk.kern().titel(),
        werk.soort(),
        werk.kern().werkplek().waarde(),
        bijna.passendheid().score(),
        bijna.match().regel().regel(),
        bijna.match().regel().tekst(),
        bijna.match().remedie());
  }
}
