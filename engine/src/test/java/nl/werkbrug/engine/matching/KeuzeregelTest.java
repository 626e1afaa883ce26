package nl.werkbrug.engine.matching;

import static nl.werkbrug.data.domain.ronde.Regeloordeel.Oordeel.FOUT;
import static nl.werkbrug.data.domain.ronde.Regeloordeel.Oordeel.GOED;
import static nl.werkbrug.data.domain.ronde.Regeloordeel.Oordeel.ONBEKEND;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.werkbrug.data.domain.AanbodId;
import nl.werkbrug.data.domain.Gegeven;
import nl.werkbrug.data.domain.Sbi;
import nl.werkbrug.data.domain.WerkgeverId;
import org.junit.jupiter.api.Test;

class KeuzeregelTest {
  private final Voorbeeld v = new Voorbeeld();

  @Test
  void comparesExcludedSectorsByDivision() {
    v.uitgeslotenSectoren = List.of(new Sbi("8121"));
    assertThat(v.regel("uitgesloten-sector").oordeel()).isEqualTo(FOUT);
    assertThat(v.regel("uitgesloten-sector").tekst()).contains("SBI 81");

    v.uitgeslotenSectoren = List.of(new Sbi("82"));

    assertThat(v.regel("uitgesloten-sector").oordeel()).isEqualTo(GOED);
  }

  @Test
  void fallsBackOnTheSectorOfTheEmployerAndAsksWhenThatIsUnknownToo() {
    v.uitgeslotenSectoren = List.of(new Sbi("81"));
    v.sbi = Gegeven.onbekend();
    assertThat(v.regel("uitgesloten-sector").oordeel()).isEqualTo(FOUT);

    v.werkgeversector = Gegeven.onbekend();
    assertThat(v.regel("uitgesloten-sector").oordeel()).isEqualTo(ONBEKEND);

    v.uitgeslotenSectoren = List.of();
    assertThat(v.regel("uitgesloten-sector").oordeel()).isEqualTo(GOED);
  }

  @Test
  void respectsAnExcludedEmployerAlsoAsInlener() {
    v.uitgeslotenWerkgevers = List.of(new WerkgeverId("inlener-1"));
    assertThat(v.regel("uitgesloten-werkgever").oordeel()).isEqualTo(GOED);

    v.inlener = new WerkgeverId("inlener-1");
    assertThat(v.regel("uitgesloten-werkgever").oordeel()).isEqualTo(FOUT);

    v.inlener = null;
    v.uitgeslotenWerkgevers = List.of(Voorbeeld.WERKGEVER);
    assertThat(v.regel("uitgesloten-werkgever").oordeel()).isEqualTo(FOUT);
    assertThat(v.regel("uitgesloten-werkgever").tekst()).contains("Groenbedrijf De Eik");
  }

  @Test
  void neverProposesAgainWhatWasRejected() {
    v.uitgeslotenAanbod = List.of(new AanbodId("aanbod-2"));
    assertThat(v.regel("uitgesloten-aanbod").oordeel()).isEqualTo(GOED);

    v.uitgeslotenAanbod = List.of(new AanbodId("aanbod-1"));

    assertThat(v.regel("uitgesloten-aanbod").oordeel()).isEqualTo(FOUT);
    assertThat(v.regel("uitgesloten-aanbod").tekst()).contains("aanbod-1");
  }
}
