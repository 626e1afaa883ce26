package nl.werkbrug.engine.planning.relaxation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.werkbrug.engine.planning.Planprobleem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ToewijzingTest {
  @TempDir Path map;

  @Test
  void readsInstancesOfTheOrLibrary() throws IOException {
    Path bestand =
        Files.writeString(map.resolve("gap.txt"), "1\n 2 3\n1 2 3\n4 5 6\n7 8 9 1 2 3\n 10 11\n");

    List<Toewijzing> gelezen = Toewijzing.lees(bestand);

    assertThat(gelezen).hasSize(1);
    assertThat(gelezen.get(0).kosten()[1]).containsExactly(4, 5, 6);
    assertThat(gelezen.get(0).beslag()[1]).containsExactly(1, 2, 3);
    assertThat(gelezen.get(0).capaciteit()).containsExactly(10, 11);
  }

  @Test
  void planOfAPlanningProblemIsAnAssignmentWithinCapacity() {
    Toewijzing geval = Toewijzing.maak('d', 15, 60, 4);
    Planprobleem probleem = geval.alsPlanprobleem();

    Relaxatieresultaat uit =
        Relaxatie.los(probleem, Relaxatieopdracht.van(100), Relaxatievoortgang.stil(), () -> false);

    assertThat(uit.score().hard()).isZero();
    assertThat(uit.score().medium()).isEqualTo(60);
    int[] gebruik = new int[15];
    long kosten = 0;
    for (int taak = 0; taak < 60; taak++) {
      int agent = probleem.paarAanbod[uit.start().paar[taak]];
      assertThat(uit.start().coach[taak]).isEqualTo(agent);
      gebruik[agent] += geval.beslag()[agent][taak];
      kosten += geval.kosten()[agent][taak];
    }
    for (int agent = 0; agent < 15; agent++) {
      assertThat(gebruik[agent]).isLessThanOrEqualTo(geval.capaciteit()[agent]);
    }
    assertThat(kosten).isEqualTo(60L * geval.top() - uit.score().soft());
    assertThat(uit.softGat()).isNotNegative();
  }
}
