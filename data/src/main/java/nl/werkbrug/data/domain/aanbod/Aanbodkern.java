package nl.werkbrug.data.domain.aanbod;

import java.time.LocalDate;
import nl.werkbrug.data.domain.AanbiederContractId;
import nl.werkbrug.data.domain.AanbodId;
import nl.werkbrug.data.domain.BeroepCode;
import nl.werkbrug.data.domain.Controle;
import nl.werkbrug.data.domain.Gegeven;
import nl.werkbrug.data.domain.GemeenteId;
import nl.werkbrug.data.domain.OrganisatieId;
import nl.werkbrug.data.domain.Postcode;
import nl.werkbrug.data.domain.Sbi;
import nl.werkbrug.data.domain.SroiContractId;
import nl.werkbrug.data.domain.VestigingId;
import nl.werkbrug.data.domain.WerkgeverId;
import org.jspecify.annotations.Nullable;

/**
 * What every werkaanbod has.
 *
 * @param referentie the employer's own reference, unique per werkgever, or null
 * @param organisatie the organisation whose accountmanagers keep it
 * @param werkgever the formal employer, who gets the LKS
 * @param inlener where the work is done, when that is somebody else
 * @param titel 1 to 120 characters
 * @param tekst 0 to 10 000 characters, plain text
 * @param beroep the occupation, or unknown
 * @param sbi sector of the work, or unknown
 * @param gemeente where the work is, or unknown
 * @param postcode where the work is, or unknown
 * @param plekken number of places, 1 to 999
 * @param sroiContract the SROI contract this place counts for, or null
 * @param aanbiederContract the contract this place is bought under, or null
 * @param verdringingstoets needed for unpaid and SROI work
 * @param publicatiedatum day on which it was opened
 */
public record Aanbodkern(
    AanbodId id,
    @Nullable String referentie,
    OrganisatieId organisatie,
    WerkgeverId werkgever,
    @Nullable WerkgeverId inlener,
    @Nullable VestigingId vestiging,
    String titel,
    String tekst,
    Gegeven<BeroepCode> beroep,
    Gegeven<Sbi> sbi,
    Gegeven<GemeenteId> gemeente,
    Gegeven<Postcode> postcode,
    int plekken,
    Werktijd werktijd,
    Eisen eisen,
    Arbeidsvoorwaarden voorwaarden,
    Ondersteuning ondersteuning,
    Verdringingstoets verdringingstoets,
    @Nullable SroiContractId sroiContract,
    @Nullable AanbiederContractId aanbiederContract,
    Aanbodstatus status,
    LocalDate publicatiedatum) {
  public Aanbodkern {
    new Controle()
        .tekstOfLeeg("referentie", referentie, 100)
        .tekst("titel", titel, 1, 120)
        .tekst("tekst", tekst, 0, 10_000)
        .tussen("plekken", plekken, 1, 999)
        .klaar();
  }

  /** Where the work is done: the inlener, or else the formal employer. */
  public WerkgeverId werkplek() {
    return inlener == null ? werkgever : inlener;
  }

  /** The same with another number of places. */
  public Aanbodkern metPlekken(int nieuwePlekken) {
    return new Aanbodkern(
        id,
        referentie,
        organisatie,
        werkgever,
        inlener,
        vestiging,
        titel,
        tekst,
        beroep,
        sbi,
        gemeente,
        postcode,
        nieuwePlekken,
        werktijd,
        eisen,
        voorwaarden,
        ondersteuning,
        verdringingstoets,
        sroiContract,
        aanbiederContract,
        status,
        publicatiedatum);
  }

  /** The same with another verdringingstoets. */
  public Aanbodkern metToets(Verdringingstoets nieuweToets) {
    return new Aanbodkern(
        id,
        referentie,
        organisatie,
        werkgever,
        inlener,
        vestiging,
        titel,
        tekst,
        beroep,
        sbi,
        gemeente,
        postcode,
        plekken,
        werktijd,
        eisen,
        voorwaarden,
        ondersteuning,
        nieuweToets,
        sroiContract,
        aanbiederContract,
        status,
        publicatiedatum);
  }

  /** The same with another status. */
  public Aanbodkern metStatus(Aanbodstatus nieuweStatus) {
    return new Aanbodkern(
        id,
        referentie,
        organisatie,
        werkgever,
        inlener,
        vestiging,
        titel,
        tekst,
        beroep,
        sbi,
        gemeente,
        postcode,
        plekken,
        werktijd,
        eisen,
        voorwaarden,
        ondersteuning,
        verdringingstoets,
        sroiContract,
        aanbiederContract,
        nieuweStatus,
        publicatiedatum);
  }
}
