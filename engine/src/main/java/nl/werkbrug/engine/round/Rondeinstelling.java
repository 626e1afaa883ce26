package nl.werkbrug.engine.round;

import java.time.Duration;
import nl.werkbrug.data.norm.Normen;

/**
 * How a node takes rounds from the queue.
 *
 * @param node name of this node, for whoever reads the log
 * @param huur how long a round stays with a node that is not heard of
 * @param hartslag between two signs of life, and between two looks at the queue
 * @param tussenstand between two stored plans
 * @param normen figures of law that warnings are computed with
 */
public record Rondeinstelling(
    String node, Duration huur, Duration hartslag, Duration tussenstand, Normen normen) {
  public static final Rondeinstelling STANDAARD =
      new Rondeinstelling(
          "pid-" + ProcessHandle.current().pid(),
          Duration.ofSeconds(30),
          Duration.ofSeconds(1),
          Duration.ofSeconds(5),
          Normen.ingebouwd());

  public Rondeinstelling {
    if (huur.compareTo(hartslag.multipliedBy(3)) < 0) {
      throw new IllegalArgumentException(
          "`huur` (%s) moet ten minste drie keer `hartslag` (%s) zijn".formatted(huur, hartslag));
    }
  }

  /** The same node, with other figures of law. */
  public Rondeinstelling metNormen(Normen andere) {
    return new Rondeinstelling(node, huur, hartslag, tussenstand, andere);
  }
}
