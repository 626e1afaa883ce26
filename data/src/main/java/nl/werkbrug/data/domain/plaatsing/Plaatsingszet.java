package nl.werkbrug.data.domain.plaatsing;

import static nl.werkbrug.data.domain.plaatsing.Functie.ACCOUNTMANAGER;
import static nl.werkbrug.data.domain.plaatsing.Functie.CONSULENT;
import static nl.werkbrug.data.domain.plaatsing.Functie.JOBCOACH;
import static nl.werkbrug.data.domain.plaatsing.Functie.TOEGANG;
import static nl.werkbrug.data.domain.plaatsing.Functie.WERKGEVER;
import static nl.werkbrug.data.domain.plaatsing.Plaatsingsfase.AFGESPROKEN;
import static nl.werkbrug.data.domain.plaatsing.Plaatsingsfase.GEPLAATST;
import static nl.werkbrug.data.domain.plaatsing.Plaatsingsfase.NAZORG;
import static nl.werkbrug.data.domain.plaatsing.Plaatsingsfase.PROEFPLAATS;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** The moves on a plaatsing: who may make one, and in which fasen. */
public enum Plaatsingszet {
  PROEFPLAATS_STARTEN(
      "een proefplaats starten", Set.of(AFGESPROKEN), ACCOUNTMANAGER, CONSULENT, TOEGANG),
  PROEFPLAATS_VERLENGEN(
      "de proefplaats verlengen", Set.of(PROEFPLAATS), ACCOUNTMANAGER, CONSULENT, TOEGANG),
  PLAATSEN("plaatsen", Set.of(AFGESPROKEN, PROEFPLAATS), ACCOUNTMANAGER, CONSULENT),
  CONTRACT_VERLENGEN(
      "het contract verlengen", Set.of(GEPLAATST, NAZORG), ACCOUNTMANAGER, CONSULENT),
  UREN_WIJZIGEN("de uren wijzigen", Set.of(GEPLAATST, NAZORG), ACCOUNTMANAGER, CONSULENT),
  LOON_WIJZIGEN("het loon wijzigen", Set.of(GEPLAATST, NAZORG), ACCOUNTMANAGER, CONSULENT),
  HERINDICATIE_VRAGEN(
      "een herindicatie vragen", Set.of(PROEFPLAATS, GEPLAATST, NAZORG), TOEGANG, CONSULENT),
  LOONWAARDE_VASTSTELLEN(
      "de loonwaarde vaststellen", Set.of(AFGESPROKEN, PROEFPLAATS, GEPLAATST, NAZORG), TOEGANG),
  LKS_AANVRAGEN(
      "loonkostensubsidie aanvragen",
      Set.of(AFGESPROKEN, PROEFPLAATS, GEPLAATST, NAZORG),
      ACCOUNTMANAGER,
      CONSULENT,
      WERKGEVER),
  LKS_TOEKENNEN("loonkostensubsidie toekennen", Set.of(GEPLAATST, NAZORG), TOEGANG),
  LKS_AFWIJZEN(
      "loonkostensubsidie afwijzen", Set.of(AFGESPROKEN, PROEFPLAATS, GEPLAATST, NAZORG), TOEGANG),
  LKS_BEEINDIGEN("loonkostensubsidie beëindigen", Set.of(GEPLAATST, NAZORG), TOEGANG),
  BEGELEIDING_PLANNEN(
      "de begeleiding plannen",
      Set.of(AFGESPROKEN, PROEFPLAATS, GEPLAATST, NAZORG),
      JOBCOACH,
      CONSULENT),
  JOBCOACH_WISSELEN(
      "een andere jobcoach inzetten",
      Set.of(AFGESPROKEN, PROEFPLAATS, GEPLAATST, NAZORG),
      CONSULENT,
      JOBCOACH),
  INTERNE_BEGELEIDING(
      "interne begeleiding vastleggen",
      Set.of(AFGESPROKEN, PROEFPLAATS, GEPLAATST, NAZORG),
      JOBCOACH,
      CONSULENT,
      ACCOUNTMANAGER),
  COACHPLAN_OPSTELLEN(
      "een coachplan opstellen",
      Set.of(AFGESPROKEN, PROEFPLAATS, GEPLAATST, NAZORG),
      JOBCOACH,
      CONSULENT),
  CONTACT_VASTLEGGEN(
      "een contact vastleggen",
      Set.of(AFGESPROKEN, PROEFPLAATS, GEPLAATST, NAZORG),
      JOBCOACH,
      CONSULENT),
  EVALUEREN("evalueren", Set.of(PROEFPLAATS, GEPLAATST, NAZORG), JOBCOACH, CONSULENT),
  MAATREGEL_TREFFEN(
      "een maatregel treffen",
      Set.of(AFGESPROKEN, PROEFPLAATS, GEPLAATST, NAZORG),
      CONSULENT,
      TOEGANG),
  NAZORG_BEGINNEN("nazorg beginnen", Set.of(GEPLAATST), JOBCOACH, CONSULENT, ACCOUNTMANAGER),
  UITSTROMEN("laten uitstromen", Set.of(GEPLAATST, NAZORG), CONSULENT),
  BEEINDIGEN(
      "beëindigen", Set.of(AFGESPROKEN, PROEFPLAATS, GEPLAATST, NAZORG), CONSULENT, ACCOUNTMANAGER);

  private final String omschrijving;
  private final Set<Plaatsingsfase> fasen;
  private final Set<Functie> wie;

  Plaatsingszet(String omschrijving, Set<Plaatsingsfase> fasen, Functie eerste, Functie... meer) {
    this.omschrijving = omschrijving;
    this.fasen = Collections.unmodifiableSet(EnumSet.copyOf(fasen));
    this.wie = Collections.unmodifiableSet(EnumSet.of(eerste, meer));
  }

  /** As the end of "Nu kan: …". */
  public String omschrijving() {
    return omschrijving;
  }

  /** Who may make the move. */
  public Set<Functie> wie() {
    return wie;
  }

  /** In which fasen it can be made. */
  public Set<Plaatsingsfase> fasen() {
    return fasen;
  }

  /** The move that an event is; an agreement is no move, since the plaatsing begins with it. */
  public static Plaatsingszet van(Plaatsingsgebeurtenis gebeurtenis) {
    return switch (gebeurtenis) {
      case Plaatsingsgebeurtenis.Afgesproken g ->
          throw new IllegalArgumentException("Een plaatsing wordt één keer afgesproken");
      case Plaatsingsgebeurtenis.ProefplaatsGestart g -> PROEFPLAATS_STARTEN;
      case Plaatsingsgebeurtenis.ProefplaatsVerlengd g -> PROEFPLAATS_VERLENGEN;
      case Plaatsingsgebeurtenis.Geplaatst g -> PLAATSEN;
      case Plaatsingsgebeurtenis.ContractVerlengd g -> CONTRACT_VERLENGEN;
      case Plaatsingsgebeurtenis.UrenGewijzigd g -> UREN_WIJZIGEN;
      case Plaatsingsgebeurtenis.LoonGewijzigd g -> LOON_WIJZIGEN;
      case Plaatsingsgebeurtenis.HerindicatieGevraagd g -> HERINDICATIE_VRAGEN;
      case Plaatsingsgebeurtenis.LoonwaardeVastgesteld g -> LOONWAARDE_VASTSTELLEN;
      case Plaatsingsgebeurtenis.LksAangevraagd g -> LKS_AANVRAGEN;
      case Plaatsingsgebeurtenis.LksToegekend g -> LKS_TOEKENNEN;
      case Plaatsingsgebeurtenis.LksAfgewezen g -> LKS_AFWIJZEN;
      case Plaatsingsgebeurtenis.LksBeeindigd g -> LKS_BEEINDIGEN;
      case Plaatsingsgebeurtenis.BegeleidingGepland g -> BEGELEIDING_PLANNEN;
      case Plaatsingsgebeurtenis.JobcoachGewisseld g -> JOBCOACH_WISSELEN;
      case Plaatsingsgebeurtenis.InterneBegeleiding g -> INTERNE_BEGELEIDING;
      case Plaatsingsgebeurtenis.CoachplanOpgesteld g -> COACHPLAN_OPSTELLEN;
      case Plaatsingsgebeurtenis.ContactVastgelegd g -> CONTACT_VASTLEGGEN;
      case Plaatsingsgebeurtenis.EvaluatieGehouden g -> EVALUEREN;
      case Plaatsingsgebeurtenis.MaatregelGetroffen g -> MAATREGEL_TREFFEN;
      case Plaatsingsgebeurtenis.NazorgBegonnen g -> NAZORG_BEGINNEN;
      case Plaatsingsgebeurtenis.Uitgestroomd g -> UITSTROMEN;
      case Plaatsingsgebeurtenis.Beeindigd g -> BEEINDIGEN;
    };
  }
}
