package nl.werkbrug.data.domain.plaatsing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.werkbrug.data.domain.AanbodId;
import nl.werkbrug.data.domain.Controle;
import nl.werkbrug.data.domain.GemeenteId;
import nl.werkbrug.data.domain.JobcoachId;
import nl.werkbrug.data.domain.OrganisatieId;
import nl.werkbrug.data.domain.VoorstelId;
import nl.werkbrug.data.domain.WerkgeverId;
import nl.werkbrug.data.domain.WerkzoekendeId;
import nl.werkbrug.data.domain.aanbod.AanbodSoort;
import nl.werkbrug.data.domain.aanbod.Contractsoort;
import nl.werkbrug.data.domain.werkzoekende.Clientprofiel;
import nl.werkbrug.data.domain.werkzoekende.Doelgroep;
import org.jspecify.annotations.Nullable;

/** What happens in the life of a plaatsing. Free text stays with consulent and jobcoach. */
public sealed interface Plaatsingsgebeurtenis {

  /**
   * Werkgever and person agreed. What results are counted by is kept as it was on that day.
   *
   * @param voorstel what it came from
   * @param naast a second track beside work: the person still takes part in rounds for work
   * @param jobcoach who guides, or null
   * @param plan guidance as planned, or null when none is needed
   * @param loonwaarde established before, or null
   */
  record Afgesproken(
      VoorstelId voorstel,
      WerkzoekendeId werkzoekende,
      AanbodId aanbod,
      AanbodSoort soort,
      boolean beschut,
      boolean naast,
      WerkgeverId werkgever,
      @Nullable WerkgeverId inlener,
      OrganisatieId organisatie,
      @Nullable GemeenteId gemeente,
      @Nullable Doelgroep doelgroep,
      @Nullable Clientprofiel profiel,
      @Nullable LocalDate ingeschrevenOp,
      LocalDate datum,
      @Nullable JobcoachId jobcoach,
      @Nullable Begeleidingsplan plan,
      @Nullable Loonwaardemeting loonwaarde)
      implements Plaatsingsgebeurtenis {}

  /** Unpaid trial work before a job (Pw art. 8a lid 2 d); {@code tot} is the last day. */
  record ProefplaatsGestart(LocalDate van, LocalDate tot, BigDecimal uren)
      implements Plaatsingsgebeurtenis {
    public ProefplaatsGestart {
      new Controle().volgorde("tot", van, tot).tussen("uren", uren, 1, 40).klaar();
    }
  }

  record ProefplaatsVerlengd(LocalDate tot, String reden) implements Plaatsingsgebeurtenis {
    public ProefplaatsVerlengd {
      eis("reden", reden);
    }
  }

  /** The work begins, paid or not. */
  record Geplaatst(Arbeidsovereenkomst overeenkomst) implements Plaatsingsgebeurtenis {}

  /** The contract goes on; {@code tot} null for no end. */
  record ContractVerlengd(Contractsoort soort, @Nullable LocalDate tot)
      implements Plaatsingsgebeurtenis {
    public ContractVerlengd {
      new Controle()
          .samenhang(
              soort != Contractsoort.BEPAALDE_TIJD || tot != null,
              "tot",
              tot,
              "is verplicht bij een contract voor bepaalde tijd")
          .samenhang(
              soort != Contractsoort.ONBEPAALDE_TIJD || tot == null,
              "tot",
              tot,
              "hoort niet bij een contract voor onbepaalde tijd")
          .klaar();
    }
  }

  record UrenGewijzigd(LocalDate per, BigDecimal uren) implements Plaatsingsgebeurtenis {
    public UrenGewijzigd {
      new Controle().tussen("uren", uren, 1, 40).klaar();
    }
  }

  record LoonGewijzigd(LocalDate per, int uurloonCent) implements Plaatsingsgebeurtenis {
    public LoonGewijzigd {
      new Controle().tussen("uurloonCent", uurloonCent, 1, 100_00).klaar();
    }
  }

  /** Somebody asks the toegang to establish the loonwaarde anew. */
  record HerindicatieGevraagd(LocalDate datum, String reden) implements Plaatsingsgebeurtenis {
    public HerindicatieGevraagd {
      eis("reden", reden);
    }
  }

  record LoonwaardeVastgesteld(Loonwaardemeting meting) implements Plaatsingsgebeurtenis {}

  record LksAangevraagd(LocalDate datum) implements Plaatsingsgebeurtenis {}

  /** The decision to grant LKS, from {@code van}; it replaces the one before. */
  record LksToegekend(LocalDate van, LksGrondslag grondslag) implements Plaatsingsgebeurtenis {}

  record LksAfgewezen(String reden) implements Plaatsingsgebeurtenis {
    public LksAfgewezen {
      eis("reden", reden);
    }
  }

  /** {@code laatsteDag} is the last day with LKS. */
  record LksBeeindigd(LocalDate laatsteDag, String reden) implements Plaatsingsgebeurtenis {
    public LksBeeindigd {
      eis("reden", reden);
    }
  }

  /** Another coachplan, from its own first day. */
  record BegeleidingGepland(Begeleidingsplan plan, String reden) implements Plaatsingsgebeurtenis {
    public BegeleidingGepland {
      eis("reden", reden);
    }
  }

  /**
   * Another jobcoach.
   *
   * @param tot last day of a replacement, after which the coach before returns; null for good
   */
  record JobcoachGewisseld(
      LocalDate van, @Nullable LocalDate tot, JobcoachId jobcoach, String reden)
      implements Plaatsingsgebeurtenis {
    public JobcoachGewisseld {
      new Controle().volgorde("tot", van, tot).tekst("reden", reden, 1, 2_000).klaar();
    }
  }

  /** An interne werkbegeleider takes a share of the coachplan over (Pw art. 10 lid 3 b). */
  record InterneBegeleiding(LocalDate per, int procent) implements Plaatsingsgebeurtenis {
    public InterneBegeleiding {
      new Controle().tussen("procent", procent, 0, 100).klaar();
    }
  }

  /**
   * What person, jobcoach and werkgever work at; it replaces the one before. The hours are in
   * {@link BegeleidingGepland}. The texts are for consulent and jobcoach only.
   *
   * @param doelen at least one, in order of importance
   * @param evaluatie day on which it is looked at together
   */
  record CoachplanOpgesteld(
      LocalDate datum, List<String> doelen, String afspraken, LocalDate evaluatie)
      implements Plaatsingsgebeurtenis {
    private static final int MEESTE_DOELEN = 10;

    public CoachplanOpgesteld {
      doelen = List.copyOf(doelen);
      Controle controle =
          new Controle()
              .tussen("doelen", doelen.size(), 1, MEESTE_DOELEN)
              .tekst("afspraken", afspraken, 1, 2_000)
              .volgorde("evaluatie", datum, evaluatie);
      doelen.forEach(doel -> controle.tekst("doelen", doel, 1, 300));
      controle.klaar();
    }
  }

  /**
   * Time spent on somebody; {@code verslag} is for consulent and jobcoach only.
   *
   * @param minuten with or for the person
   * @param reisminuten there and back; null in what was recorded before travel was
   */
  record ContactVastgelegd(
      LocalDate datum, int minuten, @Nullable Integer reisminuten, Contactvorm vorm, String verslag)
      implements Plaatsingsgebeurtenis {
    public ContactVastgelegd {
      new Controle()
          .tussen("minuten", minuten, 0, 600)
          .tussen("reisminuten", reisminuten == null ? 0 : reisminuten, 0, 600)
          .tekst("verslag", verslag, 0, 2_000)
          .klaar();
    }

    /** Minutes of travel; 0 when none were recorded. */
    public int reistijd() {
      return reisminuten == null ? 0 : reisminuten;
    }
  }

  record EvaluatieGehouden(LocalDate datum, String uitkomst, LocalDate volgende)
      implements Plaatsingsgebeurtenis {
    public EvaluatieGehouden {
      new Controle()
          .tekst("uitkomst", uitkomst, 1, 2_000)
          .volgorde("volgende", datum, volgende)
          .klaar();
    }
  }

  record MaatregelGetroffen(
      Maatregelsoort soort, LocalDate van, @Nullable LocalDate tot, String omschrijving)
      implements Plaatsingsgebeurtenis {
    public MaatregelGetroffen {
      new Controle().volgorde("tot", van, tot).tekst("omschrijving", omschrijving, 1, 500).klaar();
    }
  }

  /** No more guidance at work, but somebody keeps an eye on it. */
  record NazorgBegonnen(LocalDate datum) implements Plaatsingsgebeurtenis {}

  record Uitgestroomd(LocalDate datum, Uitstroomreden reden) implements Plaatsingsgebeurtenis {}

  /** It ended early; with {@link Beeindigingsreden#ANDERS} the toelichting is required. */
  record Beeindigd(LocalDate datum, Beeindigingsreden reden, String toelichting)
      implements Plaatsingsgebeurtenis {
    public Beeindigd {
      new Controle()
          .tekst("toelichting", toelichting, reden == Beeindigingsreden.ANDERS ? 1 : 0, 2_000)
          .klaar();
    }
  }

  private static void eis(String veld, String tekst) {
    new Controle().tekst(veld, tekst, 1, 2_000).klaar();
  }
}
