package nl.werkbrug.data.domain.plaatsing;

import java.time.LocalDate;
import nl.werkbrug.data.domain.AanbodId;
import nl.werkbrug.data.domain.Controle;
import nl.werkbrug.data.domain.JobcoachId;
import nl.werkbrug.data.domain.PlaatsingId;
import org.jspecify.annotations.Nullable;

/** What people do with a voorstel. Free text stays with the consulent: at most 2 000 characters. */
public sealed interface Voorstelgebeurtenis {
  /** What stands where a reader may not read on. */
  String VERBORGEN = "Alleen te lezen voor consulent, jobcoach en toegang.";

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

  /**
   * As a reader sees it: what was written about the person only for whose work needs that. What the
   * werkgever wrote is for everybody.
   */
  default Voorstelgebeurtenis voor(boolean zorg) {
    if (zorg) {
      return this;
    }
    return switch (this) {
      case Geaccepteerd g -> new Geaccepteerd(VERBORGEN);
      case Aangepast g -> new Aangepast(g.aanbod(), g.jobcoach(), VERBORGEN);
      case Afgewezen g -> new Afgewezen(g.reden(), VERBORGEN);
      case Ingetrokken g -> new Ingetrokken(VERBORGEN);
      case Besproken g -> new Besproken(g.antwoord(), g.notitie().isEmpty() ? "" : VERBORGEN);
      case TweedeBeoordeling g -> new TweedeBeoordeling(g.akkoord(), VERBORGEN);
      case Vrijgegeven g -> g;
      case VrijgaveIngetrokken g -> g;
      case Gereserveerd g -> g;
      case ReserveringBeeindigd g -> g;
      case Voorgelegd g -> g;
      case Kennismaken g -> g;
      case NietPassend g -> g;
      case Geplaatst g -> g;
    };
  }

  private static void eisReden(String reden) {
    new Controle().tekst("reden", reden, 1, 2_000).klaar();
  }
}
