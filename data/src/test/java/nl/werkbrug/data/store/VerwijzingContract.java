package nl.werkbrug.data.store;

import static nl.werkbrug.data.json.VolleRegio.WERKGEVER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import nl.werkbrug.data.domain.AanbodId;
import nl.werkbrug.data.domain.Gegevensfout;
import nl.werkbrug.data.domain.OngeldigeGegevens;
import nl.werkbrug.data.domain.WerkgeverId;
import nl.werkbrug.data.domain.aanbod.Aanbodkern;
import nl.werkbrug.data.domain.aanbod.Vacature;
import nl.werkbrug.data.domain.aanbod.Werkaanbod;
import nl.werkbrug.data.domain.organisatie.Regio;
import nl.werkbrug.data.domain.ronde.Rondestatus;
import nl.werkbrug.data.json.DomeinJson;
import nl.werkbrug.data.json.VolleRegio;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** What refers to something that is not there is refused, and says what. */
abstract class VerwijzingContract extends DatabaseContract {
  @Test
  void namesEveryReferenceToSomethingThatDoesNotExist() {
    Regio vol = VolleRegio.maak(2);
    Regio zonder =
        new Regio(
            vol.gemeenten(),
            vol.organisaties(),
            vol.beroepen(),
            List.of(),
            List.of(),
            vol.aanbod(),
            List.of(),
            vol.werkzoekenden());

    OngeldigeGegevens fout =
        catchThrowableOfType(OngeldigeGegevens.class, () -> regios.bewaar(zonder));

    String werkgever = "moet het nummer van een bestaande werkgever zijn";
    assertThat(fout.fouten())
        .containsExactly(
            new Gegevensfout("aanbod ab-0: kern.werkgever", "wg-1", werkgever),
            new Gegevensfout("aanbod ab-0: kern.inlener", "wg-1", werkgever),
            new Gegevensfout("aanbod ab-1: kern.werkgever", "wg-1", werkgever),
            new Gegevensfout(
                "werkzoekende wz-0: begeleiding.huidigeJobcoach",
                "jc-1",
                "moet het nummer van een bestaande jobcoach zijn"));
    assertThat(regios.lees()).isEqualTo(Regio.LEEG);
    assertThat(log.laatste()).isZero();
  }

  @Test
  void findsInJsonWhatARecordWouldReferTo() {
    Regio vol = VolleRegio.maak(1);

    assertThat(onbekend(new GemeenteStore(database), vol.gemeenten().getFirst()))
        .containsExactly("opvolger");
    assertThat(onbekend(new OrganisatieStore(database), vol.organisaties().getFirst()))
        .containsExactly("gemeenten[]");
    assertThat(onbekend(new WerkgeverStore(database), vol.werkgevers().getFirst()))
        .containsExactly("organisatie", "vestigingen[].gemeente");
    assertThat(onbekend(new AanbodStore(database), VolleRegio.vacature("ab-9")))
        .containsExactly("kern.organisatie", "kern.werkgever", "kern.inlener", "kern.gemeente");
    assertThat(onbekend(new JobcoachStore(database), vol.jobcoaches().getFirst()))
        .containsExactly("organisatie", "werkgebied[]");
    assertThat(onbekend(new WerkzoekendeStore(database), VolleRegio.vol("wz-9", "Jo")))
        .containsExactly("organisatie", "gemeente", "begeleiding.huidigeJobcoach");
    assertThat(onbekend(new RondeStore(database), VolleRegio.ronde("r-1", Rondestatus.WACHT)))
        .containsExactly("organisatie", "beleidskader", "bereik.gemeenten[]");
    JsonNode kader = DomeinJson.mapper().valueToTree(VolleRegio.kader(1));
    List<Gegevensfout> inKader =
        database.lees(sessie -> new BeleidskaderStore(database).onbekende(sessie, kader));
    assertThat(velden(inKader))
        .containsExactly(
            "organisatie",
            "gemeenten[]",
            "lokaleGebieden[][]",
            "beschutAantallen[].gemeente",
            "contracten[].aanbieder",
            "lksBudgetten[].gemeente");
  }

  private <T> List<String> onbekend(Documentstore<?, T> store, T record) {
    JsonNode boom = DomeinJson.mapper().valueToTree(record);
    return velden(database.lees(sessie -> store.onbekende(sessie, boom)));
  }

  private static List<String> velden(List<Gegevensfout> fouten) {
    return fouten.stream()
        .map(fout -> fout.veld().replaceAll("\\[[0-9]+]", "[]"))
        .distinct()
        .toList();
  }

  @Test
  void findsInJsonOnlyWhatIsNotThere() {
    regios.bewaar(VolleRegio.maak(1));

    assertThat(onbekend(new AanbodStore(database), VolleRegio.vacature("ab-9"))).isEmpty();
  }

  @Test
  void namesAReferenceInAWordThatFitsTheRest() {
    assertThat(Soort.values())
        .extracting(Soort::bestaand)
        .contains("bestaand aanbod", "een bestaand beleidskader", "een bestaande gemeente");
  }

  @Test
  void findsReferencesInWhatWasStoredBefore() {
    regios.bewaar(VolleRegio.maak(0));

    new AanbodStore(database).bewaar(VolleRegio.vacature("ab-9"));

    assertThat(new AanbodStore(database).get(new AanbodId("ab-9")))
        .isEqualTo(VolleRegio.vacature("ab-9"));
  }

  @Test
  void refusesTheSameReferentieTwiceAtOneWerkgever() {
    regios.bewaar(VolleRegio.maak(1));
    Werkaanbod dubbel =
        metReferentie(VolleRegio.vacature("ab-0"), new AanbodId("ab-dubbel"), "ref-ab-0");

    assertThatThrownBy(() -> new AanbodStore(database).bewaar(dubbel))
        .isInstanceOf(OngeldigeGegevens.class)
        .hasMessage(
            "`aanbod ab-dubbel: referentie` (ref-ab-0) is bij werkgever wg-1 al gebruikt voor"
                + " aanbod ab-0");
  }

  private static Werkaanbod metReferentie(Vacature vacature, AanbodId id, String referentie) {
    Aanbodkern k = vacature.kern();
    return new Vacature(
        new Aanbodkern(
            id,
            referentie,
            k.organisatie(),
            k.werkgever(),
            k.inlener(),
            k.vestiging(),
            k.titel(),
            k.tekst(),
            k.beroep(),
            k.sbi(),
            k.gemeente(),
            k.postcode(),
            k.plekken(),
            k.werktijd(),
            k.eisen(),
            k.voorwaarden(),
            k.ondersteuning(),
            k.verdringingstoets(),
            k.sroiContract(),
            k.aanbiederContract(),
            k.status(),
            k.publicatiedatum()));
  }

  @Test
  void refusesTheSameIdTwiceInOneSave() {
    Regio vol = VolleRegio.maak(0);
    Regio dubbel =
        new Regio(
            vol.gemeenten(),
            vol.organisaties(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(VolleRegio.onbekend("wz-1"), VolleRegio.onbekend("wz-1")));

    assertThatThrownBy(() -> regios.bewaar(dubbel))
        .isInstanceOf(OngeldigeGegevens.class)
        .hasMessage("`werkzoekende id` (wz-1) mag maar één keer voorkomen");
  }

  @Test
  void removesWhatNothingRefersTo() {
    regios.bewaar(VolleRegio.maak(1));
    AanbodStore aanbod = new AanbodStore(database);
    WerkgeverStore werkgevers = new WerkgeverStore(database);

    assertThatThrownBy(() -> database.wijzig(sessie -> werkgevers.verwijder(sessie, WERKGEVER)))
        .isInstanceOfSatisfying(
            Opslagfout.class,
            fout -> assertThat(fout.code()).isEqualTo(Opslagfout.Code.NOG_IN_GEBRUIK));
    database.wijzig(
        sessie -> {
          aanbod.verwijder(sessie, new AanbodId("ab-0"));
          werkgevers.verwijder(sessie, WERKGEVER);
        });

    assertThat(werkgevers.list()).isEmpty();
    assertThat(log.lees(log.laatste() - 2, 10))
        .extracting(Wijziging::soort, Wijziging::verwijderd)
        .containsExactly(Tuple.tuple(Soort.AANBOD, true), Tuple.tuple(Soort.WERKGEVER, true));
  }

  @Test
  void saysWhichRecordDoesNotExist() {
    WerkgeverStore werkgevers = new WerkgeverStore(database);

    assertThat(werkgevers.find(new WerkgeverId("weg"))).isEmpty();
    assertThatThrownBy(() -> werkgevers.get(new WerkgeverId("weg")))
        .isInstanceOfSatisfying(
            Opslagfout.class,
            fout -> {
              assertThat(fout.code()).isEqualTo(Opslagfout.Code.NIET_GEVONDEN);
              assertThat(fout.soort()).isEqualTo(Opslagfout.Soort.GEBRUIKER);
              assertThat(fout).hasMessage("Er is geen werkgever met nummer weg.");
            });
  }
}
