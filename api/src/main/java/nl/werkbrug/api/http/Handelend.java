package nl.werkbrug.api.http;

import java.util.EnumSet;
import nl.werkbrug.data.domain.plaatsing.Functie;
import nl.werkbrug.data.domain.plaatsing.Handelende;

/** Who makes a request, as the domain knows it. */
public final class Handelend {
  private static final Handelende DEZE_COMPUTER =
      new Handelende("deze-computer", EnumSet.allOf(Functie.class));

  private Handelend() {}

  /** The service listens to this computer only and has no login: whoever asks may do everything. */
  public static Handelende van(Verzoek verzoek) {
    return DEZE_COMPUTER;
  }
}
