package nl.werkbrug.engine.reporting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import nl.werkbrug.data.domain.AanbodId;
import nl.werkbrug.data.domain.Gegeven;
import nl.werkbrug.data.domain.VoorstelId;
import nl.werkbrug.data.domain.WerkzoekendeId;
import nl.werkbrug.data.domain.aanbod.Contractsoort;
import nl.werkbrug.data.domain.aanbod.Werkaanbod;
import nl.werkbrug.data.domain.beleid.Bedrag;
import nl.werkbrug.data.domain.ronde.Voorstel;
import nl.werkbrug.data.domain.werkzoekende.Doelgroep;
import nl.werkbrug.data.domain.werkzoekende.Uitkering;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;
import nl.werkbrug.data.norm.LksBerekening;
import nl.werkbrug.data.norm.LksUitkomst;
import nl.werkbrug.data.norm.LksVraag;
import nl.werkbrug.data.norm.Loonmaatstaf;
import nl.werkbrug.data.norm.Norm;
import nl.werkbrug.data.norm.Normen;
import nl.werkbrug.data.norm.Normwaarde;
import org.jspecify.annotations.Nullable;

/**
 * What a voorstel would cost and save over its first months, each amount with what it was made of.
 * Computed after the round and from its outcome: no amount plays a part in who is proposed.
 *
 * @param maanden months that are looked at
 * @param lksPerMaandCent LKS in the first month, or null when it is not known
 * @param lastenPerMaandCent the part of it for werkgeverslasten, or null when it is not known
 * @param posten one of each soort, in its order
 */
public record Voorstelgeld(
    VoorstelId voorstel,
    WerkzoekendeId werkzoekende,
    AanbodId aanbod,
    int maanden,
    @Nullable Long lksPerMaandCent,
    @Nullable Long lastenPerMaandCent,
    List<Post> posten) {
  private static final BigDecimal HONDERD = BigDecimal.valueOf(100);
  private static final BigDecimal MINUTEN_PER_UUR = BigDecimal.valueOf(60);
  private static final String INGEVOERD = "ingevoerd door de beheerder: ";

  /** What an amount is of. */
  public enum Soort {
    LKS("loonkostensubsidie", false),
    BEGELEIDING("begeleiding door de jobcoach", false),
    TOELEIDING("werving en plaatsing", false),
    UITKERING("bespaarde uitkering", true),
    MAATSCHAPPELIJK("andere maatschappelijke baten", true);

    private final String omschrijving;
    private final boolean baat;

    Soort(String omschrijving, boolean baat) {
      this.omschrijving = omschrijving;
      this.baat = baat;
    }

    public String omschrijving() {
      return omschrijving;
    }

    /** Whether it is saved or gained; otherwise it is a cost. */
    public boolean baat() {
      return baat;
    }
  }

  /** What a {@link Deel} counts in. */
  public enum Eenheid {
    EURO,
    MAAND,
    UUR,
    PROCENT,
    FACTOR
  }

  /**
   * One amount.
   *
   * @param cent 0 or more, or null when it is not known
   * @param reden why it is 0 or not known, as a Dutch sentence; empty for an amount
   * @param delen the parts in the order of the computation
   */
  public record Post(Soort soort, @Nullable Long cent, String reden, List<Deel> delen) {
    public Post {
      delen = List.copyOf(delen);
    }

    private static Post nul(Soort soort, String reden) {
      return new Post(soort, 0L, reden, List.of());
    }

    private static Post onbekend(Soort soort, String reden) {
      return new Post(soort, null, reden, List.of());
    }
  }

  /** One part of an amount: what it is, where it comes from, and whether it is established. */
  public record Deel(
      String naam,
      BigDecimal waarde,
      Eenheid eenheid,
      String berekening,
      String bron,
      boolean zeker) {}

  public Voorstelgeld {
    posten = List.copyOf(posten);
  }

  public Post post(Soort soort) {
    return posten.get(soort.ordinal());
  }

  /**
   * Cost less what is gained; negative is a gain. Empty when a part is not known: a sum without it
   * would say something else.
   */
  public OptionalLong findSaldoCent() {
    long saldo = 0;
    for (Post post : posten) {
      Long cent = post.cent();
      if (cent == null) {
        return OptionalLong.empty();
      }
      saldo += post.soort().baat() ? -cent : cent;
    }
    return OptionalLong.of(saldo);
  }

  /** What the figures rest on, with the values that hold on the day of the round. */
  public static List<String> aannames(Normen normen, LocalDate dag) {
    Normwaarde maanden = normen.get(Norm.MKBA_MAANDEN, dag);
    Normwaarde zonder = normen.get(Norm.MKBA_ZONDER_VOORSTEL_PROCENT, dag);
    return List.of(
        "Kosten en baten van de eerste %s maanden werk, of van een korter contract (bron: %s)."
            .formatted(tekst(maanden.waarde()), maanden.bron()),
        "%s%% van de mensen had ook zonder dit voorstel werk gevonden: zo veel van de baten telt niet mee (bron: %s)."
            .formatted(tekst(zonder.waarde()), zonder.bron()),
        "Loonkostensubsidie na loonwaardebepaling, met de bedragen van de eerste werkdag en elke"
            + " maand hetzelfde. Zonder vastgestelde loonwaarde is het bedrag onbekend.",
        "De uren zijn die van het werk, of het eigen maximum als dat lager is. De begeleiding is"
            + " die van het voorstel.",
        "Bespaarde uitkering is het laagste van de bijstandsnorm en het brutoloon per maand (uren x"
            + " uurloon x 52 / 12), voor wie bijstand, IOAW of IOAZ heeft. Onbetaald werk bespaart"
            + " niets.",
        "Belasting, toeslagen, zorg en effecten na deze maanden tellen alleen mee als daarvoor een"
            + " bedrag is ingevoerd.");
  }

  /** The money of one voorstel. */
  public static Voorstelgeld van(
      Voorstel voorstel,
      Werkzoekende persoon,
      Werkaanbod werk,
      List<Bedrag> bedragen,
      Normen normen) {
    return new Rekening(voorstel, persoon, werk, bedragen, normen).maak();
  }

  private static String tekst(BigDecimal getal) {
    return getal.stripTrailingZeros().toPlainString().replace('.', ',');
  }

  /** The computation of one voorstel. */
  private static final class Rekening {
    private final Voorstel voorstel;
    private final Werkzoekende persoon;
    private final Werkaanbod werk;
    private final List<Bedrag> bedragen;
    private final Normen normen;
    private final Deel duur;
    private final BigDecimal maanden;

    private Rekening(
        Voorstel voorstel,
        Werkzoekende persoon,
        Werkaanbod werk,
        List<Bedrag> bedragen,
        Normen normen) {
      this.voorstel = voorstel;
      this.persoon = persoon;
      this.werk = werk;
      this.bedragen = bedragen;
      this.normen = normen;
      duur = duur();
      maanden = duur.waarde();
    }

    private Voorstelgeld maak() {
      LksUitkomst lks = lks();
      Post post = lks(lks);
      Long perMaand = Objects.equals(post.cent(), 0L) ? 0L : null;
      Long lasten = perMaand;
      if (lks instanceof LksUitkomst.Berekend berekend) {
        perMaand = berekend.lksCent();
        lasten = berekend.lastenCent();
      }
      return new Voorstelgeld(
          voorstel.id(),
          voorstel.werkzoekende(),
          voorstel.aanbod(),
          maanden.intValueExact(),
          perMaand,
          lasten,
          List.of(post, begeleiding(), toeleiding(), uitkering(), maatschappelijk()));
    }

    private Deel duur() {
      Normwaarde norm = normen.get(Norm.MKBA_MAANDEN, voorstel.start());
      Integer contract = werk.kern().voorwaarden().contractMaanden().waardeOfNull();
      return contract != null
              && !werk.kern().voorwaarden().contract().is(Contractsoort.ONBEPAALDE_TIJD)
              && BigDecimal.valueOf(contract).compareTo(norm.waarde()) < 0
          ? new Deel(
              "Maanden",
              BigDecimal.valueOf(contract),
              Eenheid.MAAND,
              "duur van het contract",
              "het werkaanbod",
              true)
          : new Deel(
              "Maanden",
              norm.waarde(),
              Eenheid.MAAND,
              "waarover kosten en baten worden bekeken",
              norm.bron(),
              norm.zeker());
    }

    /** Null when there is no LKS or it is not known whether there is. */
    private @Nullable LksUitkomst lks() {
      Doelgroep doelgroep = persoon.doelgroep().waardeOfNull();
      return doelgroep != null && doelgroep.metLks() && werk.soort().betaald()
          ? new LksBerekening(normen, Loonmaatstaf.REFERENTIEMAANDLOON)
              .bereken(LksVraag.van(voorstel, persoon, werk))
          : null;
    }

    private Post lks(@Nullable LksUitkomst uitkomst) {
      return switch (uitkomst) {
        case null ->
            !werk.soort().betaald()
                ? Post.nul(Soort.LKS, "Bij onbetaald werk is er geen loonkostensubsidie.")
                : persoon.doelgroep().isBekend()
                    ? Post.nul(
                        Soort.LKS,
                        "Bij deze doelgroep hoort geen loonkostensubsidie (Pw art. 10d).")
                    : Post.onbekend(Soort.LKS, "De doelgroep is onbekend.");
        case LksUitkomst.Berekend berekend -> {
          List<Deel> delen = new ArrayList<>();
          for (LksUitkomst.Deel deel : berekend.delen()) {
            delen.add(
                new Deel(
                    deel.symbool().omschrijving(),
                    deel.symbool() == LksUitkomst.Symbool.LASTENFACTOR
                        ? deel.waarde()
                        : deel.afgerond(),
                    deel.symbool().isGeld()
                        ? Eenheid.EURO
                        : deel.symbool() == LksUitkomst.Symbool.UREN ? Eenheid.UUR : Eenheid.FACTOR,
                    deel.berekening(),
                    deel.bron(),
                    deel.zeker()));
          }
          delen.add(duur);
          yield new Post(Soort.LKS, berekend.lksCent() * maanden.longValueExact(), "", delen);
        }
        case LksUitkomst.NietTeBerekenen niet ->
            niet.beletsel() == LksUitkomst.Beletsel.WSW
                ? Post.nul(Soort.LKS, niet.reden())
                : Post.onbekend(Soort.LKS, niet.reden());
      };
    }

    private Post begeleiding() {
      long minuten = voorstel.begeleidingsminuten().stream().mapToLong(Integer::longValue).sum();
      if (minuten == 0) {
        return Post.nul(Soort.BEGELEIDING, "Er is geen jobcoach voorgesteld.");
      }
      Bedrag bedrag = op(Bedrag.Soort.JOBCOACH_PER_UUR).orElse(null);
      if (bedrag == null) {
        return Post.onbekend(Soort.BEGELEIDING, nietIngevoerd(Bedrag.Soort.JOBCOACH_PER_UUR));
      }
      return new Post(
          Soort.BEGELEIDING,
          BigDecimal.valueOf(bedrag.cent())
              .multiply(BigDecimal.valueOf(minuten))
              .divide(MINUTEN_PER_UUR, 0, RoundingMode.HALF_UP)
              .longValueExact(),
          "",
          List.of(
              new Deel(
                  "Uren begeleiding",
                  BigDecimal.valueOf(minuten).divide(MINUTEN_PER_UUR, 2, RoundingMode.HALF_UP),
                  Eenheid.UUR,
                  "%d minuten in 13 perioden van vier weken".formatted(minuten),
                  "het voorstel",
                  true),
              deel("Een uur jobcoach", bedrag)));
    }

    private Post toeleiding() {
      return op(Bedrag.Soort.TOELEIDING_PER_PLAATSING)
          .map(
              bedrag ->
                  new Post(Soort.TOELEIDING, bedrag.cent(), "", List.of(deel("Eén keer", bedrag))))
          .orElseGet(
              () ->
                  Post.nul(
                      Soort.TOELEIDING, "Er is geen bedrag ingevoerd, dus dit telt niet mee."));
    }

    private Post uitkering() {
      if (!werk.soort().betaald()) {
        return Post.nul(Soort.UITKERING, "Onbetaald werk: de uitkering loopt door.");
      }
      Gegeven<Uitkering> uitkering = persoon.participatie().uitkering();
      if (!uitkering.isBekend()) {
        return Post.onbekend(Soort.UITKERING, "Welke uitkering iemand heeft, is onbekend.");
      }
      if (!uitkering.is(Uitkering.ALGEMENE_BIJSTAND)
          && !uitkering.is(Uitkering.IOAW)
          && !uitkering.is(Uitkering.IOAZ)) {
        return Post.nul(Soort.UITKERING, "Er is geen uitkering van de gemeente.");
      }
      Bedrag norm = op(Bedrag.Soort.BIJSTAND_PER_MAAND).orElse(null);
      if (norm == null) {
        return Post.onbekend(Soort.UITKERING, nietIngevoerd(Bedrag.Soort.BIJSTAND_PER_MAAND));
      }
      Integer uurloon = werk.kern().voorwaarden().uurloonCent().waardeOfNull();
      if (uurloon == null) {
        return Post.onbekend(Soort.UITKERING, "Het uurloon van het werk is onbekend.");
      }
      BigDecimal uren = LksVraag.van(voorstel, persoon, werk).uren();
      BigDecimal loon =
          uren.multiply(BigDecimal.valueOf(uurloon))
              .multiply(BigDecimal.valueOf(52))
              .divide(BigDecimal.valueOf(12), 0, RoundingMode.HALF_UP);
      List<Deel> delen = new ArrayList<>();
      delen.add(deel("Bijstandsnorm per maand", norm));
      delen.add(
          new Deel(
              "Brutoloon per maand",
              loon.movePointLeft(2),
              Eenheid.EURO,
              "%s uur x € %s x 52 / 12"
                  .formatted(
                      tekst(uren), BigDecimal.valueOf(uurloon, 2).toString().replace('.', ',')),
              "het werkaanbod",
              true));
      return perMaand(Soort.UITKERING, BigDecimal.valueOf(norm.cent()).min(loon), delen);
    }

    private Post maatschappelijk() {
      Bedrag bedrag = op(Bedrag.Soort.MAATSCHAPPELIJKE_BATEN_PER_MAAND).orElse(null);
      if (bedrag == null || !werk.soort().betaald()) {
        return Post.nul(
            Soort.MAATSCHAPPELIJK,
            bedrag == null
                ? "Er is geen bedrag ingevoerd, dus dit telt niet mee."
                : "Het bedrag is ingevoerd voor betaald werk.");
      }
      List<Deel> delen = new ArrayList<>();
      delen.add(deel("Baten van een maand werk", bedrag));
      return perMaand(Soort.MAATSCHAPPELIJK, BigDecimal.valueOf(bedrag.cent()), delen);
    }

    /** A gain a month, over the months, less what would have come about anyway. */
    private Post perMaand(Soort soort, BigDecimal cent, List<Deel> delen) {
      Normwaarde zonder = normen.get(Norm.MKBA_ZONDER_VOORSTEL_PROCENT, voorstel.start());
      delen.add(duur);
      delen.add(
          new Deel(
              "Ook zonder dit voorstel",
              zonder.waarde(),
              Eenheid.PROCENT,
              "telt niet mee",
              zonder.bron(),
              zonder.zeker()));
      return new Post(
          soort,
          cent.multiply(maanden)
              .multiply(HONDERD.subtract(zonder.waarde()))
              .divide(HONDERD, 0, RoundingMode.HALF_UP)
              .longValueExact(),
          "",
          delen);
    }

    private Optional<Bedrag> op(Bedrag.Soort soort) {
      return Bedrag.op(bedragen, soort, voorstel.start());
    }

    private static Deel deel(String naam, Bedrag bedrag) {
      return new Deel(
          naam,
          BigDecimal.valueOf(bedrag.cent(), 2),
          Eenheid.EURO,
          "geldt vanaf " + bedrag.vanaf(),
          INGEVOERD + bedrag.bron(),
          true);
    }

    private String nietIngevoerd(Bedrag.Soort soort) {
      return "Voor %s is geen bedrag ingevoerd: %s."
          .formatted(voorstel.start(), soort.omschrijving());
    }
  }
}
