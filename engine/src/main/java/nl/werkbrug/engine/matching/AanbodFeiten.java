package nl.werkbrug.engine.matching;

import nl.werkbrug.data.domain.aanbod.Werkaanbod;
import nl.werkbrug.data.geo.Punt;
import org.jspecify.annotations.Nullable;

/** A place as primitives, made by {@link Feiten}; conventions as in {@link PersoonFeiten}. */
public final class AanbodFeiten {
  static final int OPEN_EINDE = Integer.MAX_VALUE;

  final Feiten herkomst;
  final Regelcontext context;
  final Werkaanbod bron;
  final int nummer;

  boolean open;
  byte toets;
  boolean toetsplichtig;
  int soort;
  boolean betaald;
  boolean beschut;
  boolean swPlek;
  boolean heeftEinde;
  byte lks;
  int werkgever;
  int inlener = PersoonFeiten.GEEN;
  int sector = PersoonFeiten.GEEN;
  int gemeente = PersoonFeiten.GEEN;

  // Eisen
  int minimumleeftijd = PersoonFeiten.GEEN;
  int rijbewijzen;
  int[] certificaten = {};
  int niveau = PersoonFeiten.GEEN;
  int[] talen = {};
  int[] taalniveaus = {};
  int[] competenties = {};
  byte[] competentieniveaus = {};
  byte[] competentiegewichten = {};

  /** Two bits per aspect: 0 nothing, 1 licht, 2 zwaar; 0 where the workplace can be adapted. */
  int belasting;

  // Werktijd
  int urenMin;
  int urenMax;
  byte kantoortijden;
  byte onregelmatig;
  int start = PersoonFeiten.DAG_ONBEKEND;
  boolean startVrij;
  int einde = OPEN_EINDE;
  int sluiting = OPEN_EINDE;

  // Reis
  @Nullable Punt punt;

  /** Index in a {@link Reistabel}; 0 outside a whole-region run. */
  int plaats;

  boolean vervoerGeregeld;

  // Passendheid en begeleiding
  int beroep = PersoonFeiten.GEEN;
  int groep = PersoonFeiten.GEEN;
  Tekstkenmerk tekst = Tekstkenmerk.LEEG;
  int inclusie;
  int duurzaamheid = PersoonFeiten.GEEN;
  int ontwikkeling = PersoonFeiten.GEEN;
  int interneBegeleiding;

  AanbodFeiten(Feiten herkomst, Regelcontext context, Werkaanbod bron, int nummer) {
    this.herkomst = herkomst;
    this.context = context;
    this.bron = bron;
    this.nummer = nummer;
  }

  public Werkaanbod bron() {
    return bron;
  }
}
