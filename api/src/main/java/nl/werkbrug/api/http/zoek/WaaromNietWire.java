package nl.werkbrug.api.http.zoek;

import java.util.List;
import nl.werkbrug.api.auth.Bereik;
import nl.werkbrug.data.domain.ronde.Regeloordeel;
import nl.werkbrug.data.domain.ronde.Scoredeel;
import nl.werkbrug.engine.round.WaaromNiet;
import org.jspecify.annotations.Nullable;

/** Why somebody is not proposed somewhere, over the wire. */
record WaaromNietWire(
    String werkzoekende,
    String aanbod,
    @Nullable PeilWire ronde,
    String tekst,
    boolean voorgesteld,
    int passendheid,
    List<Scoredeel> uitleg,
    List<Regeloordeel> redenen,
    List<Regeloordeel> vragen,
    @Nullable String remedie,
    @Nullable EffectWire effect,
    @Nullable Long prijsverschil) {

  static WaaromNietWire van(WaaromNiet antwoord, Bereik bereik) {
    return new WaaromNietWire(
        antwoord.werkzoekende().waarde(),
        antwoord.aanbod().waarde(),
        PeilWire.van(antwoord.peil()),
        antwoord.tekst(),
        antwoord.voorgesteld(),
        antwoord.passendheid().score(),
        antwoord.passendheid().delen(),
        antwoord.redenen(),
        antwoord.vragen(),
        antwoord.bijnamatch() == null ? null : antwoord.bijnamatch().remedie(),
        EffectWire.van(antwoord.effect(), bereik, true),
        antwoord.prijsverschil());
  }
}
