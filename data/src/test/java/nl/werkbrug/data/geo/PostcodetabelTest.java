package nl.werkbrug.data.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.werkbrug.data.domain.Gegeven;
import nl.werkbrug.data.domain.OngeldigeGegevens;
import nl.werkbrug.data.domain.Postcode;
import org.junit.jupiter.api.Test;

class PostcodetabelTest {

  @Test
  void knowsEveryGemeenteOfTheFiveRegions() {
    List<String> gemeenten =
        List.of(
            "Blaricum",
            "Bussum",
            "Eemnes",
            "Hilversum",
            "Huizen",
            "Laren",
            "Muiden",
            "Naarden",
            "Steenwijkerland",
            "Staphorst",
            "Westerveld",
            "Meppel",
            "Zwartewaterland",
            "Zwolle",
            "Venlo",
            "Venray",
            "Horst aan de Maas",
            "Peel en Maas",
            "Gennep",
            "Bergen",
            "Beesel",
            "Schouwen-Duiveland",
            "Stichtse Vecht",
            "Wijdemeren",
            "Weesp");

    Postcodetabel tabel = Postcodetabel.ingebouwd();

    assertThat(tabel.plekken().values())
        .extracting(plek -> plek.gemeente().waardeOfNull())
        .filteredOn(Objects::nonNull)
        .containsOnlyElementsOf(gemeenten);
    assertThat(tabel.aantal()).isBetween(150, 300);
  }

  @Test
  void givesPointAndPlaceOfAKnownPostcode() {
    Postcodetabel tabel = Postcodetabel.ingebouwd();

    Postcode hilversum = new Postcode("1211 ab");

    assertThat(tabel.plaats(hilversum).is("Hilversum")).isTrue();
    assertThat(tabel.gemeente(hilversum).is("Hilversum")).isTrue();
    assertThat(tabel.punt(hilversum).is(new Punt(52.225, 5.180))).isTrue();
    assertThat(tabel.pc4VanPlaats("Giethoorn")).containsExactly(8355);
  }

  @Test
  void leavesAnUnknownPostcodeUnknown() {
    Postcode onbekend = new Postcode("9999");

    Gegeven<Punt> punt = Postcodetabel.ingebouwd().punt(onbekend);

    assertThat(punt.isBekend()).isFalse();
    assertThat(Postcodetabel.leeg().plaats(new Postcode("1211")).isBekend()).isFalse();
  }

  @Test
  void letsTheNewerTableWinAndKeepsWhatItDoesNotSay() {
    Punt nieuwPunt = new Punt(52.2, 5.2);
    Plek zonderNaam = new Plek(nieuwPunt, Gegeven.onbekend(), Gegeven.bekend("Elders"));
    Postcodetabel nieuwer = Postcodetabel.van(Map.of(1211, zonderNaam, 9999, zonderNaam));

    Postcodetabel samen = Postcodetabel.ingebouwd().aangevuldMet(nieuwer);

    assertThat(samen.punt(new Postcode("1211")).is(nieuwPunt)).isTrue();
    assertThat(samen.plaats(new Postcode("1211")).is("Hilversum")).isTrue();
    assertThat(samen.gemeente(new Postcode("1211")).is("Elders")).isTrue();
    assertThat(samen.aantal()).isEqualTo(Postcodetabel.ingebouwd().aantal() + 1);
    assertThat(Postcodetabel.ingebouwd().punt(new Postcode("9999")).isBekend()).isFalse();
  }

  @Test
  void rejectsPostcodeAndPointOutOfBounds() {
    Plek plek = new Plek(new Punt(52, 5), Gegeven.onbekend(), Gegeven.onbekend());

    assertThatThrownBy(() -> Postcodetabel.van(Map.of(999, plek)))
        .isInstanceOf(OngeldigeGegevens.class)
        .hasMessage("`postcode` (999) moet tussen 1000 en 9999 liggen");
    assertThatThrownBy(() -> new Punt(5.2, 52.1))
        .hasMessageContaining("`breedtegraad` (5.2) moet tussen 50 en 54 liggen")
        .hasMessageContaining("`lengtegraad` (52.1) moet tussen 3 en 8 liggen");
    assertThatThrownBy(() -> new Punt(Double.NaN, 5)).isInstanceOf(OngeldigeGegevens.class);
  }
}
