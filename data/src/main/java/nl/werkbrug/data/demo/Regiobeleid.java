package nl.werkbrug.data.demo;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.werkbrug.data.domain.beleid.Begeleidingstabel;
import nl.werkbrug.data.domain.beleid.BeschutAantal;
import nl.werkbrug.data.domain.beleid.Passendheidsdeel;
import nl.werkbrug.data.domain.beleid.Plaatsingstabel;
import nl.werkbrug.data.domain.beleid.Planningsbeleid;
import nl.werkbrug.data.domain.beleid.Prioriteitspunten;
import nl.werkbrug.data.domain.beleid.Verdeling;

/**
 * The part of a beleidskader that is a choice of the region; a preset starts from {@link
 * Standaardbeleid#BELEID} and says what is different.
 *
 * @param beschutVastgesteld numbers of beschut werk that a source gives
 * @param beschutBron source line of the invented number of the current year
 */
record Regiobeleid(
    Plaatsingstabel plaatsing,
    Map<Passendheidsdeel, Integer> passendheid,
    Prioriteitspunten prioriteit,
    Verdeling verdeling,
    Begeleidingstabel begeleiding,
    Planningsbeleid planning,
    List<BeschutAantal> beschutVastgesteld,
    String beschutBron,
    List<Contractafspraak> contracten) {

  Regiobeleid metGewicht(Passendheidsdeel deel, int gewicht) {
    Map<Passendheidsdeel, Integer> anders = new EnumMap<>(passendheid);
    anders.put(deel, gewicht);
    return new Regiobeleid(
        plaatsing,
        anders,
        prioriteit,
        verdeling,
        begeleiding,
        planning,
        beschutVastgesteld,
        beschutBron,
        contracten);
  }

  Regiobeleid metPrioriteit(Prioriteitspunten anders) {
    return new Regiobeleid(
        plaatsing,
        passendheid,
        anders,
        verdeling,
        begeleiding,
        planning,
        beschutVastgesteld,
        beschutBron,
        contracten);
  }

  Regiobeleid metVerdeling(Verdeling anders) {
    return new Regiobeleid(
        plaatsing,
        passendheid,
        prioriteit,
        anders,
        begeleiding,
        planning,
        beschutVastgesteld,
        beschutBron,
        contracten);
  }

  Regiobeleid metBegeleiding(Begeleidingstabel anders) {
    return new Regiobeleid(
        plaatsing,
        passendheid,
        prioriteit,
        verdeling,
        anders,
        planning,
        beschutVastgesteld,
        beschutBron,
        contracten);
  }

  Regiobeleid metPlanning(Planningsbeleid anders) {
    return new Regiobeleid(
        plaatsing,
        passendheid,
        prioriteit,
        verdeling,
        begeleiding,
        anders,
        beschutVastgesteld,
        beschutBron,
        contracten);
  }

  Regiobeleid metBeschut(List<BeschutAantal> vastgesteld, String bron) {
    return new Regiobeleid(
        plaatsing,
        passendheid,
        prioriteit,
        verdeling,
        begeleiding,
        planning,
        vastgesteld,
        bron,
        contracten);
  }

  Regiobeleid metContracten(List<Contractafspraak> anders) {
    return new Regiobeleid(
        plaatsing,
        passendheid,
        prioriteit,
        verdeling,
        begeleiding,
        planning,
        beschutVastgesteld,
        beschutBron,
        anders);
  }
}
