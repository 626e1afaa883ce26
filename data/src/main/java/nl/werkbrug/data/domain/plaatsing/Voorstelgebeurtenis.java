package nl.werkbrug.data.domain.plaatsing;

import java.time.LocalDate;
import nl.werkbrug.data.domain.AanbodId;
import nl.werkbrug.data.domain.Controle;
import nl.werkbrug.data.domain.JobcoachId;
import nl.werkbrug.data.domain.PlaatsingId;
import org.jspecify.annotations.Nullable;

/** What people do with a voorstel. Free text stays with the consulent: at most 2 000 characters. */
public sealed interface Voorstelgebeurtenis {

  /** Accepted as it is; {@code reden} is why, 1 character or more. */
  record Geaccepteerd(String reden) implements Voorstelgebeurtenis {
    public Geaccepteerd {
      eisReden(reden);
    }
  }

  /**
   * Accepted with another place or another jobcoach.
   *
   * @param jobcoach null for no jobcoach
   */
  record Aangepast(AanbodId aanbod, @Nullable JobcoachId jobcoach, String reden)
      implements Voorstelgebeurtenis {
    public Aangepast {
      eisReden(reden);
    }
  }

  /** Rejected; with {@link Afwijsreden#ANDERS} the toelichting is required. */
  record Afgewezen(Afwijsreden reden, String toelichting) implements Voorstelgebeurtenis {
    public Afgewezen {
      new Controle()
          .tekst("toelichting", toelichting, reden == Afwijsreden.ANDERS ? 1 : 0, 2_000)
          .klaar();
    }
  }

  /** The judgement is taken back. */
  record Ingetrokken(String reden) implements Voorstelgebeurtenis {
    public Ingetrokken {
      eisReden(reden);
    }
  }

  /** The talk with the person; a later talk counts instead. */
  record Besproken(Gespreksantwoord antwoord, String notitie) implements Voorstelgebeurtenis {
    public Besproken {
      new Controle().tekst("notitie", notitie, 0, 2_000).klaar();
    }
  }

  /** Released to be shown to the werkgever, by the person or by the consulent. */
  record Vrijgegeven(boolean doorPersoon) implements Voorstelgebeurtenis {}

  /** A release is taken back. */
  record VrijgaveIngetrokken(boolean doorPersoon) implements Voorstelgebeurtenis {}

  /** The second pair of eyes. */
  record TweedeBeoordeling(boolean akkoord, String reden) implements Voorstelgebeurtenis {
    public TweedeBeoordeling {
      eisReden(reden);
    }
  }

  /** One plek of the aanbod is kept, until {@code tot} included. */
  record Gereserveerd(LocalDate tot) implements Voorstelgebeurtenis {}

  /** The plek is kept no longer. */
  record ReserveringBeeindigd() implements Voorstelgebeurtenis {}

  /** Shown to the werkgever, under a pseudonym. */
  record Voorgelegd() implements Voorstelgebeurtenis {}

  /** The werkgever wants to meet. */
  record Kennismaken() implements Voorstelgebeurtenis {}

  /** The werkgever does not; with {@link Werkgeverreden#ANDERS} the toelichting is required. */
  record NietPassend(Werkgeverreden reden, String toelichting) implements Voorstelgebeurtenis {
    public NietPassend {
      new Controle()
          .tekst("toelichting", toelichting, reden == Werkgeverreden.ANDERS ? 1 : 0, 500)
          .klaar();
    }
  }

  /** It became a plaatsing. */
  record Geplaatst(PlaatsingId plaatsing) implements Voorstelgebeurtenis {}

  private static void eisReden(String reden) {
    new Controle().tekst("reden", reden, 1, 2_000).klaar();
  }
}
