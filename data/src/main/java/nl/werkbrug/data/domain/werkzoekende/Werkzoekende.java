package nl.werkbrug.data.domain.werkzoekende;

import nl.werkbrug.data.domain.Controle;
import nl.werkbrug.data.domain.Gegeven;
import nl.werkbrug.data.domain.GemeenteId;
import nl.werkbrug.data.domain.OrganisatieId;
import nl.werkbrug.data.domain.WerkzoekendeId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who can work and is looked after by a gemeente.
 *
 * @param klantnummer number in the klantvolgsysteem, or null; never a BSN
 * @param organisatie the organisation whose consulenten look after the person
 * @param consulent user name of the consulent, or null
 * @param presentatie how people present themselves, at most 2 000 characters, or null
 * @param status only {@link Status#ACTIEF} people take part in a round
 */
public record Werkzoekende(
    WerkzoekendeId id,
    @Nullable String klantnummer,
    OrganisatieId organisatie,
    Gegeven<GemeenteId> gemeente,
    @Nullable String consulent,
    Status status,
    Persoon persoon,
    Participatie participatie,
    Kwalificatie kwalificatie,
    Beschikbaarheid beschikbaarheid,
    Mobiliteit mobiliteit,
    EisAanWerk eisAanWerk,
    Belastbaarheid belastbaarheid,
    Wensen wensen,
    Begeleidingsbehoefte begeleiding,
    @Nullable String presentatie) {

  /** Whether somebody takes part. */
  public enum Status {
    ACTIEF,
    GEPLAATST,
    UITGESTROOMD
  }

  public Werkzoekende {
    new Controle()
        .tekstOfLeeg("klantnummer", klantnummer, 40)
        .eis(
            klantnummer == null || !lijktOpBsn(klantnummer),
            "klantnummer",
            "*********",
            "mag geen burgerservicenummer zijn")
        .tekstOfLeeg("consulent", consulent, 100)
        .tekstOfLeeg("presentatie", presentatie, 2_000)
        .klaar();
  }

  /** The same person with other wishes. */
  public Werkzoekende metWensen(Wensen nieuweWensen) {
    return new Werkzoekende(
        id,
        klantnummer,
        organisatie,
        gemeente,
        consulent,
        status,
        persoon,
        participatie,
        kwalificatie,
        beschikbaarheid,
        mobiliteit,
        eisAanWerk,
        belastbaarheid,
        nieuweWensen,
        begeleiding,
        presentatie);
  }

  /** The same person with another status. */
  public Werkzoekende metStatus(Status nieuweStatus) {
    return new Werkzoekende(
        id,
        klantnummer,
        organisatie,
        gemeente,
        consulent,
        nieuweStatus,
        persoon,
        participatie,
        kwalificatie,
        beschikbaarheid,
        mobiliteit,
        eisAanWerk,
        belastbaarheid,
        wensen,
        begeleiding,
        presentatie);
  }

  /** The same person in the caseload of somebody else. */
  public Werkzoekende metConsulent(@Nullable String nieuweConsulent) {
    return new Werkzoekende(
        id,
        klantnummer,
        organisatie,
        gemeente,
        nieuweConsulent,
        status,
        persoon,
        participatie,
        kwalificatie,
        beschikbaarheid,
        mobiliteit,
        eisAanWerk,
        belastbaarheid,
        wensen,
        begeleiding,
        presentatie);
  }

  /** The same person standing elsewhere in the Participatiewet. */
  public Werkzoekende metParticipatie(Participatie nieuweParticipatie) {
    return new Werkzoekende(
        id,
        klantnummer,
        organisatie,
        gemeente,
        consulent,
        status,
        persoon,
        nieuweParticipatie,
        kwalificatie,
        beschikbaarheid,
        mobiliteit,
        eisAanWerk,
        belastbaarheid,
        wensen,
        begeleiding,
        presentatie);
  }

  /** The same person with another need of guidance. */
  public Werkzoekende metBegeleiding(Begeleidingsbehoefte nieuweBegeleiding) {
    return new Werkzoekende(
        id,
        klantnummer,
        organisatie,
        gemeente,
        consulent,
        status,
        persoon,
        participatie,
        kwalificatie,
        beschikbaarheid,
        mobiliteit,
        eisAanWerk,
        belastbaarheid,
        wensen,
        nieuweBegeleiding,
        presentatie);
  }

  public Gegeven<Doelgroep> doelgroep() {
    return participatie.doelgroep();
  }

  /** Nine digits that pass the eleven test. */
  private static boolean lijktOpBsn(String nummer) {
    if (!nummer.matches("[0-9]{9}")) {
      return false;
    }
    int som = -(nummer.charAt(8) - '0');
    for (int i = 0; i < 8; i++) {
      som += (nummer.charAt(i) - '0') * (9 - i);
    }
    return som % 11 == 0;
  }
}
