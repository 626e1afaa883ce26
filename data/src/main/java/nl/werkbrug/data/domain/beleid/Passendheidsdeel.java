package nl.werkbrug.data.domain.beleid;

/** The parts of passendheid, each scored 0 to 1000. */
public enum Passendheidsdeel {
  COMPETENTIES("competenties"),
  BEROEP("beroep en wens"),
  REISTIJD("reistijd"),
  UREN("uren"),
  ONTWIKKELING("ontwikkeling"),
  LOONWAARDEBENUTTING("benutting van de eigen loonwaarde"),
  INCLUSIE("inclusie"),
  LOKAAL("lokaal"),
  DUURZAAMHEID("duurzaamheid");

  private final String omschrijving;

  Passendheidsdeel(String omschrijving) {
    this.omschrijving = omschrijving;
  }

  public String omschrijving() {
    return omschrijving;
  }

  /** Whether it counts for some doelgroepen only, or says what somebody earns for an employer. */
  public boolean isVanDoelgroep() {
    return switch (this) {
      case ONTWIKKELING, LOONWAARDEBENUTTING, INCLUSIE -> true;
      case COMPETENTIES, BEROEP, REISTIJD, UREN, LOKAAL, DUURZAAMHEID -> false;
    };
  }
}
