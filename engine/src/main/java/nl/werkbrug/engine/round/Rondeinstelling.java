package nl.werkbrug.engine.round;

import java.time.Duration;

/**
 * How a node takes rounds from the queue.
 *
 * @param node name of this node, for whoever reads the log
 * @param huur how long a round stays with a node that is not heard of
 * @param hartslag between two signs of life, and between two looks at the queue
 * @param tussenstand between two stored plans
 */
public record Rondeinstelling(String node, Duration huur, Duration hartslag, Duration tussenstand) {
  public static final Rondeinstelling STANDAARD =
      new Rondeinstelling(
          "pid-" + ProcessHandle.current().pid(),
          Duration.ofSeconds(30),
          Duration.ofSeconds(1),
          Duration.ofSeconds(5));

  public Rondeinstelling {
    if (huur.compareTo(hartslag.multipliedBy(3)) < 0) {
      throw new IllegalArgumentException(
          "`huur` (%s) moet ten minste drie keer `hartslag` (%s) zijn".formatted(huur, hartslag));
    }
  }
}
