package nl.werkbrug.data.domain;

/** Identity of a jobcoach: 1 to 64 letters, digits, dots, hyphens or underscores. */
public record JobcoachId(String waarde) implements Comparable<JobcoachId> {
  public JobcoachId {
    Controle.id("jobcoachId", waarde);
  }

  @Override
  public int compareTo(JobcoachId ander) {
    return waarde.compareTo(ander.waarde);
  }

  @Override
  public String toString() {
    return waarde;
  }
}
