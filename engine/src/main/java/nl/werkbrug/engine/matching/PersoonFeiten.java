package nl.werkbrug.engine.matching;

import nl.werkbrug.data.domain.beleid.Toelating;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;
import nl.werkbrug.data.geo.Punt;
import nl.werkbrug.data.geo.Reisnormen.Norm;
import org.jspecify.annotations.Nullable;

/**
 * A person as primitives, made by {@link Feiten}. Numbers use {@link #GEEN} for unknown; three-way
 * facts use {@link #NEE}, {@link #JA} and {@link #WEETNIET}; days count from the peildatum.
 */
public final class PersoonFeiten {
  static final int GEEN = -1;
  static final int DAG_ONBEKEND = Integer.MIN_VALUE;
  static final byte NEE = 0;
  static final byte JA = 1;
  static final byte WEETNIET = 2;

  /** The numbers below mean something to facts of the same origin only. */
  final Feiten herkomst;

  final Regelcontext context;
  final Werkzoekende bron;

  // Participatie
  boolean actief;
  byte inBereikGemeente;
  byte inBereikDoelgroep;
  int gemeente = GEEN;
  int doelgroep = GEEN;
  boolean metLks;

  /** Admission per kind of aanbod, or null when the doelgroep is unknown. */
  Toelating @Nullable [] toelating;

  int profiel = GEEN;
  boolean ontheffing;
  int eigenWens;
  int uitkering = GEEN;
  byte uwvAdvies;
  byte lksToegekend;
  byte cohortSw;
  byte proVso;
  byte wmoDagbesteding;
  byte onderwijsPassend;
  int leeftijd = GEEN;

  // Kwalificatie
  boolean rijbewijzenBekend;
  int rijbewijzen;
  boolean certificatenBekend;
  int[] behaald = {};
  int[] behaaldOnbekend = {};
  int niveau = GEEN;
  int[] talen = {};
  int[] taalniveaus = {};
  byte[] competenties = {};
  int[] wensberoepen = {};
  int[] ervaringberoepen = {};
  int[] wensgroepen = {};
  int[] ervaringgroepen = {};
  boolean[] wenssectoren = {};
  boolean wensenBekend;
  Tekstkenmerk tekst = Tekstkenmerk.LEEG;

  /** Two bits per aspect: 0 normaal, 1 beperkt, 2 niet, 3 unknown. */
  int belastbaarheid;

  // Beschikbaarheid
  int urenMin = GEEN;
  int urenMax = GEEN;
  byte alleenKantoortijden;
  byte onregelmatig;
  int vanaf = DAG_ONBEKEND;
  int tot = DAG_ONBEKEND;

  // Reis
  @Nullable Punt punt;
  int maximumKm = GEEN;
  int maximumMinuten = GEEN;
  boolean middelenBekend;

  /** Norms of the own means of transport; of all means when these are unknown. */
  Norm[] middelen = {};

  final Norm auto;

  /** Journeys to every place of a whole-region run, or null: then computed on demand. */
  @Nullable Reistabel reizen;

  // Keuze
  boolean heeftSectoruitsluiting;
  boolean[] uitgeslotenSectoren = {};
  int[] uitgeslotenWerkgevers = {};
  int[] uitgeslotenAanbod = {};

  // Begeleiding
  int regime = GEEN;

  /** Minutes a week at the start from a diagnosis, or {@link #GEEN}. */
  int diagnoseMinuten = GEEN;

  // Passendheid
  int[] lokaleGemeenten = {};
  boolean ontwikkeldoel;
  boolean loonwaardedoel;

  PersoonFeiten(Feiten herkomst, Regelcontext context, Werkzoekende bron, Norm auto) {
    this.herkomst = herkomst;
    this.context = context;
    this.bron = bron;
    this.auto = auto;
  }

  public Werkzoekende bron() {
    return bron;
  }

  /** Whether a gemeente lies in one lokaal gebied with the person's own. */
  boolean lokaal(int andereGemeente) {
    return Deelscore.plaats(lokaleGemeenten, andereGemeente) >= 0;
  }

  /** Fewest kilometres by any of the means; not a number when a postcode is unknown. */
  double kmLaagst(AanbodFeiten a) {
    Reistabel tabel = reizen;
    return tabel != null ? tabel.kmLaagst[a.plaats] : Reistabel.km(this, hemelsbreed(a), false);
  }

  /** As {@link #kmLaagst}; when the means are unknown, the most kilometres. */
  double kmHoogst(AanbodFeiten a) {
    Reistabel tabel = reizen;
    return tabel != null ? tabel.kmHoogst[a.plaats] : Reistabel.km(this, hemelsbreed(a), true);
  }

  /** Fewest minutes by any of the means; {@link #GEEN} when a postcode is unknown. */
  int minutenLaagst(AanbodFeiten a) {
    Reistabel tabel = reizen;
    return tabel != null
        ? tabel.minutenLaagst[a.plaats]
        : Reistabel.minuten(this, hemelsbreed(a), false);
  }

  /** As {@link #minutenLaagst}; when the means are unknown, the most minutes. */
  int minutenHoogst(AanbodFeiten a) {
    Reistabel tabel = reizen;
    return tabel != null
        ? tabel.minutenHoogst[a.plaats]
        : Reistabel.minuten(this, hemelsbreed(a), true);
  }

  /** Minutes with arranged transport; {@link #GEEN} when a postcode is unknown. */
  int minutenVervoer(AanbodFeiten a) {
    Reistabel tabel = reizen;
    return tabel != null ? tabel.minutenVervoer[a.plaats] : Reistabel.minuten(auto, hemelsbreed(a));
  }

  private double hemelsbreed(AanbodFeiten a) {
    return Reistabel.hemelsbreed(punt, a.punt);
  }
}
